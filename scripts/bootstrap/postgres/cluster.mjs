import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  chownSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { Failure } from '../say.mjs'
import { isCluster } from './place.mjs'
import { postgresFailure, runPostgresProgram } from './program.mjs'

const MAJOR = '18'
const SETTINGS_FILE = 'la-lanh.conf'

/**
 * Makes the cluster, whole or not at all: an attempt that was cut off leaves only a draft folder,
 * which the next attempt removes.
 * @param {{ account: { uid: number, gid: number } | null, cluster: string, binaries: string }} place
 * @param {{ user: string, password: string }} superuser
 * @param {{ durable: boolean }} options
 */
export async function createCluster(place, superuser, { durable }) {
  const draft = `${place.cluster}.new`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { recursive: true, mode: 0o700 })
  const passwordFile = join(dirname(draft), `password.${process.pid}`)
  writeFileSync(passwordFile, `${superuser.password}\n`, { mode: 0o600 })
  if (place.account) {
    for (const path of [draft, passwordFile]) chownSync(path, place.account.uid, place.account.gid)
  }
  try {
    const { code, output } = await runPostgresProgram(place, 'initdb', [
      `--pgdata=${draft}`,
      `--username=${superuser.user}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--data-checksums',
      '--encoding=UTF8',
      // Sorting and case do not depend on the machine; Vietnamese order is asked for by name (ICU).
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      `--lc-ctype=${utf8Locale()}`,
      ...(durable ? [] : ['--no-sync']),
    ])
    if (code !== 0) {
      throw postgresFailure(output, {
        vi: `Không tạo được cơ sở dữ liệu trong ${place.cluster}: xem các dòng trên, sửa rồi chạy lại.`,
        en: `The database could not be made in ${place.cluster}: see the lines above, then run again.`,
      })
    }
    appendFileSync(join(draft, 'postgresql.conf'), `\ninclude_if_exists = '${SETTINGS_FILE}'\n`)
    renameSync(draft, place.cluster)
  } finally {
    rmSync(passwordFile, { force: true })
    rmSync(draft, { recursive: true, force: true })
  }
}

/** Refuses a cluster this PostgreSQL cannot open. @param {string} cluster */
export function requireKnownVersion(cluster) {
  if (!isCluster(cluster)) return
  const version = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim()
  if (version === MAJOR) return
  throw new Failure(
    `Dữ liệu ở ${cluster} thuộc PostgreSQL ${version}, bản đi kèm là ${MAJOR}: sao lưu bằng phiên bản Lá Lành cũ rồi khôi phục vào đây.`,
    `The data in ${cluster} belongs to PostgreSQL ${version}, this version brings ${MAJOR}: back up with the old version, then restore here.`,
  )
}

/**
 * Writes the settings of this start. They are rewritten each time, so that a new version's settings
 * reach old installations.
 * @param {{ cluster: string, account: { uid: number, gid: number } | null }} place
 * @param {{ port: number, durable: boolean }} options
 */
export function writeSettings(place, { port, durable }) {
  const settings = {
    listen_addresses: "'127.0.0.1'",
    port,
    // No socket file: a deep project folder would exceed the length a socket's path may have.
    unix_socket_directories: "''",
    max_connections: 60,
    timezone: "'UTC'",
    jit: 'off',
    fsync: durable ? 'on' : 'off',
    full_page_writes: durable ? 'on' : 'off',
    synchronous_commit: durable ? 'on' : 'off',
    logging_collector: 'on',
    log_directory: "'log'",
    log_filename: "'%a.log'",
    log_truncate_on_rotation: 'on',
    log_rotation_age: "'1d'",
    log_rotation_size: 0,
    // Messages must not carry rows: they hold children's data.
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
  }
  const path = join(place.cluster, SETTINGS_FILE)
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${value}\n`)
  writeFileSync(path, lines.join(''), { mode: 0o600 })
  if (place.account) chownSync(path, place.account.uid, place.account.gid)
}

/** Word searches need a UTF-8 character type; which name it has depends on the system. */
function utf8Locale() {
  if (process.platform === 'win32') return 'C'
  try {
    const known = execFileSync('locale', ['-a'], { stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .split('\n')
    return (
      ['C.UTF-8', 'C.utf8', 'en_US.UTF-8', 'en_US.utf8'].find((name) => known.includes(name)) ?? 'C'
    )
  } catch {
    return 'C'
  }
}
