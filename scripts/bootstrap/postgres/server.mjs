import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { identityOf, programOf } from '../process-identity.mjs'
import { Failure } from '../say.mjs'
import { connect, isOurs } from './connection.mjs'
import { postgresFailure, runPostgresProgram } from './program.mjs'

const PATIENCE_MS = 60_000

/** Whether a server runs on the cluster now, ready or not. @param {{ cluster: string }} place */
export function isServerAlive(place) {
  const lock = lockOf(place)
  return existsSync(lock) && isServer(readLock(lock).pid)
}

/** Removes the lock file of a server that no longer runs. @param {{ cluster: string }} place */
export function clearStaleLock(place) {
  if (!isServerAlive(place)) rmSync(lockOf(place), { force: true })
}

/**
 * The server that already runs on the cluster (its starter may have been killed), or null.
 * @param {{ cluster: string }} place
 * @param {{ user: string, password: string }} superuser
 * @returns {Promise<{ port: number } | null>}
 */
export async function findRunningServer(place, superuser) {
  const giveUpAt = Date.now() + PATIENCE_MS
  while (existsSync(lockOf(place))) {
    const { pid, port } = readLock(lockOf(place))
    // While it recovers or shuts down it refuses connections for a moment.
    if (port && (await isOurs({ port, superuser, cluster: place.cluster }))) return { port }
    if (Date.now() > giveUpAt) throw unresponsive(place.cluster, pid)
    await sleep(100)
    clearStaleLock(place)
  }
  return null
}

/**
 * Starts the server and waits until it answers.
 * @param {{ cluster: string, binaries: string, account: { uid: number, gid: number } | null }} place
 */
export async function startServer(place) {
  const giveUpAt = Date.now() + PATIENCE_MS
  for (;;) {
    const output = await tryToStart(place)
    if (output === null) return
    // The processes of a server that was killed end by themselves within a moment.
    const isStillEnding = /pre-existing shared memory block/.test(output)
    if (!isStillEnding || Date.now() > giveUpAt) {
      throw postgresFailure(output, {
        vi: `PostgreSQL không khởi động được: xem các dòng trên và ${join(place.cluster, 'log')}, sửa rồi chạy lại.`,
        en: `PostgreSQL did not start: see the lines above and ${join(place.cluster, 'log')}, then run again.`,
      })
    }
    await sleep(300)
  }
}

/** @returns {Promise<string | null>} what was said when it failed */
async function tryToStart(place) {
  const log = join(place.cluster, 'start.log')
  rmSync(log, { force: true })
  const { code, output } = await runPostgresProgram(place, 'pg_ctl', [
    'start',
    `--pgdata=${place.cluster}`,
    `--log=${log}`,
    '--wait',
    `--timeout=${PATIENCE_MS / 1000}`,
    '--silent',
  ])
  if (code === 0) return null
  return `${output}\n${existsSync(log) ? readFileSync(log, 'utf8') : ''}`
}

/** Ends the server after the running transactions were rolled back. */
export async function stopServer(place) {
  if (!existsSync(lockOf(place))) return
  const { code, output } = await runPostgresProgram(place, 'pg_ctl', [
    'stop',
    `--pgdata=${place.cluster}`,
    '--mode=fast',
    '--wait',
    '--silent',
  ])
  if (code === 0 || !existsSync(lockOf(place))) return
  throw postgresFailure(output, {
    vi: 'PostgreSQL chưa dừng được: đợi một phút rồi thử lại.',
    en: 'PostgreSQL did not stop: wait a minute, then try again.',
  })
}

/**
 * Gives the superuser the password of the installation, without a running server: the way back when
 * the file with the passwords was lost.
 */
export async function resetSuperuserPassword(place, { user, password }) {
  await runPostgresProgram(
    place,
    'postgres',
    ['--single', '-D', place.cluster, 'postgres'],
    `ALTER ROLE ${user} PASSWORD '${password}'\n`,
  )
}

/** Whether the superuser's password opens the server. */
export async function acceptsPassword(port, superuser) {
  try {
    const client = await connect({ port, ...superuser, database: 'postgres' })
    await client.end()
    return true
  } catch (error) {
    if (error.code === '28P01') return false
    throw error
  }
}

const lockOf = (place) => join(place.cluster, 'postmaster.pid')

/** Line 1 of the lock file is the process, line 4 the port once it is known. */
function readLock(path) {
  const lines = readFileSync(path, 'utf8').split('\n')
  return { pid: Number(lines[0]), port: Number(lines[3]) }
}

/** After a restart of the machine the number in the lock file may belong to any other program. */
function isServer(pid) {
  if (!identityOf(pid)) return false
  const program = programOf(pid)
  return program === null || /postgres/.test(program)
}

function unresponsive(cluster, pid) {
  return new Failure(
    `PostgreSQL của ${cluster} (tiến trình ${pid}) đang chạy nhưng không trả lời: dừng tiến trình ${pid} rồi chạy lại.`,
    `PostgreSQL of ${cluster} (process ${pid}) runs but does not answer: end process ${pid}, then run again.`,
  )
}
