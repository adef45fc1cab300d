import { randomBytes } from 'node:crypto'
import { join, resolve } from 'node:path'
import { alone } from './alone.mjs'
import { countLeases, takeLease } from './leases.mjs'
import { findFreePort, isPortFree } from './port.mjs'
import { connect } from './postgres/connection.mjs'
import { createCluster, requireKnownVersion, writeSettings } from './postgres/cluster.mjs'
import { findPlace, isCluster } from './postgres/place.mjs'
import { ensureRoles } from './postgres/roles.mjs'
import {
  acceptsPassword,
  clearStaleLock,
  findRunningServer,
  isServerAlive,
  resetSuperuserPassword,
  startServer,
  stopServer,
} from './postgres/server.mjs'
import { readPrivateJson, writePrivateFile } from './private-file.mjs'

const DATABASE = 'lalanh'

/**
 * Starts the embedded PostgreSQL of a data folder, or joins the one that already runs there. The
 * last of its users to call `stop` switches it off.
 * @param {{ dataDir: string, durable?: boolean, log?: (vi: string, en: string) => void }} options
 *   durable false gives up crash safety for speed: throw-away databases of tests only
 */
export async function startDatabase({ dataDir, durable = true, log = () => undefined }) {
  const folder = resolve(dataDir)
  const lock = join(folder, 'database.lock')
  const users = join(folder, 'database-users')
  const { place, state, lease } = await alone(lock, async () => {
    const started = await bringUp(folder, durable, log)
    return { ...started, lease: takeLease(users) }
  })
  const stop = () =>
    alone(lock, async () => {
      lease.giveUp()
      if (countLeases(users) === 0) await stopServer(place)
    })
  return {
    ...describe(state),
    stop,
    isRunning: () => isServerAlive(place),
    /** After a crash: starts the server again on the port its clients know. */
    async revive() {
      await alone(lock, () => bringUp(folder, durable, log, state.port))
    },
  }
}

/** @param {string} dataDir */
async function bringUp(dataDir, durable, log, fixedPort) {
  const stateFile = join(dataDir, 'database.json')
  const known = readPrivateJson(stateFile)
  const place = findPlace(dataDir, known?.cluster)
  requireKnownVersion(place.cluster)
  const state = { ...newState(), ...known, cluster: place.cluster }
  if (!isCluster(place.cluster)) {
    if (known)
      log(
        `Không còn dữ liệu cũ ở ${known.cluster}: tạo mới`,
        'the earlier data is gone: starting afresh',
      )
    await createCluster(place, state.superuser, { durable })
  }

  clearStaleLock(place)
  // Without the file of passwords a server that still runs cannot be asked anything.
  if (!known) await stopServer(place)
  const running = await findRunningServer(place, state.superuser)
  if (running) return { place, state: remember(stateFile, { ...state, port: running.port }) }

  const port = fixedPort ?? (await portFor(state.port))
  // Written before the server starts: whoever comes after a crash must know the passwords.
  remember(stateFile, { ...state, port })
  writeSettings(place, { port, durable })
  await startServer(place)
  if (!(await acceptsPassword(port, state.superuser))) {
    log('Đặt lại mật khẩu nội bộ của cơ sở dữ liệu', 'resetting the internal database password')
    await stopServer(place)
    await resetSuperuserPassword(place, state.superuser)
    await startServer(place)
  }
  const client = await connect({ port, ...state.superuser, database: 'postgres' })
  try {
    await ensureRoles(client, { ...state, database: DATABASE })
  } finally {
    await client.end()
  }
  return { place, state: { ...state, port } }
}

/** The port of last time, so that tools keep their settings; another one where it is taken now. */
async function portFor(last) {
  return last > 0 && (await isPortFree(last)) ? last : findFreePort()
}

function remember(path, state) {
  writePrivateFile(path, `${JSON.stringify(state, null, 2)}\n`)
  return state
}

function newState() {
  const login = (user) => ({ user, password: randomBytes(24).toString('base64url') })
  return {
    port: 0,
    superuser: login('postgres'),
    owner: login('lalanh_owner'),
    web: login('lalanh_web'),
  }
}

function describe({ port, superuser, owner, web }) {
  const url = ({ user, password }) =>
    `postgresql://${user}:${password}@127.0.0.1:${port}/${DATABASE}`
  return {
    host: '127.0.0.1',
    port,
    database: DATABASE,
    superuser,
    superuserUrl: url(superuser),
    ownerUrl: url(owner),
    appUrl: url(web),
  }
}
