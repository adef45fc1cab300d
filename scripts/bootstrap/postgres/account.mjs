import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { dirname } from 'node:path'
import { Failure } from '../say.mjs'

/**
 * The system account the server runs as, because PostgreSQL refuses to run as root. Null means "as
 * ourselves". Root runs an existing cluster as the account that owns it.
 * @param {string | null} clusterDir an existing cluster
 * @returns {{ uid: number, gid: number } | null}
 */
export function databaseAccount(clusterDir) {
  if (process.getuid?.() !== 0) return null
  if (clusterDir) {
    const { uid, gid } = statSync(clusterDir)
    if (uid !== 0) return { uid, gid }
  }
  return lookUp('postgres') ?? createAccount('postgres')
}

/**
 * Whether the account can enter every folder on the way to a path and read it. Null (ourselves)
 * always may: its own failures speak for themselves.
 * @param {string} path
 * @param {{ uid: number, gid: number } | null} account
 */
export function isReachable(path, account) {
  if (!account) return true
  if (!allows(statSync(path), account, statSync(path).isDirectory() ? 0o1 : 0o5)) return false
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (!allows(statSync(folder), account, 0o1)) return false
    if (folder === dirname(folder)) return true
  }
}

function allows({ mode, uid, gid }, account, bits) {
  const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0
  return ((mode >> shift) & bits) === bits
}

function lookUp(name) {
  try {
    const id = (flag) =>
      Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }).toString())
    return { uid: id('-u'), gid: id('-g') }
  } catch {
    return null
  }
}

function createAccount(name) {
  const ways = [
    [
      'useradd',
      ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', name],
    ],
    ['adduser', ['-S', '-D', '-H', name]],
  ]
  for (const [program, args] of ways) {
    try {
      execFileSync(program, args, { stdio: 'ignore' })
    } catch {
      continue
    }
    const account = lookUp(name)
    if (account) return account
  }
  throw new Failure(
    'PostgreSQL không chạy bằng root và không tạo được tài khoản "postgres": hãy chạy bằng người dùng thường, hoặc đặt DATABASE_URL.',
    'PostgreSQL does not run as root and the account "postgres" could not be made: run as an ordinary user, or set DATABASE_URL.',
  )
}
