import { execFileSync } from 'node:child_process'
import { chmodSync, constants, cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { installed, projectDir } from '../bootstrap/project.mjs'
import { identityOf } from '../bootstrap/process-identity.mjs'
import { say } from '../bootstrap/say.mjs'

const NAME = /^la-lanh-bench-(\d+)$/
const NOT_SOURCES = new Set(['node_modules', '.next', '.data', '.test', '.git'])

/**
 * A folder with the sources as they stand in the tree, committed or not, in the place of a clone.
 * Without `fresh` it gets the packages of the tree; with it, it is as empty as a clone is.
 * @param {{ fresh: boolean }} options
 */
export function makeCopy({ fresh }) {
  const home = join(tmpdir(), `la-lanh-bench-${process.pid}`)
  const dir = join(home, 'la-lanh')
  mkdirSync(dir, { recursive: true })
  // The account of the database server walks through here; the secrets stay in files of their own.
  chmodSync(home, 0o755)
  for (const file of sources()) {
    mkdirSync(dirname(join(dir, file)), { recursive: true })
    cpSync(join(projectDir, file), join(dir, file))
  }
  say(`Bản chép ở ${dir}`, 'the copy that is measured')
  if (!fresh) copyPackages(dir)
  return { dir, remove: () => rmSync(home, { recursive: true, force: true, maxRetries: 5 }) }
}

/** Copies of runs that were killed. */
export function clearLeftOvers() {
  for (const name of readdirSync(tmpdir())) {
    const pid = NAME.exec(name)?.[1]
    if (pid && !identityOf(Number(pid))) {
      rmSync(join(tmpdir(), name), { recursive: true, force: true })
    }
  }
}

/** What a clone would hold; from a folder that is no repository, everything but what is made here. */
function sources() {
  if (existsSync(join(projectDir, '.git'))) {
    const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
    const output = execFileSync('git', list, { cwd: projectDir, maxBuffer: 2 ** 26 }).toString()
    return output.split('\0').filter((file) => file && existsSync(join(projectDir, file)))
  }
  return readdirSync(projectDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(projectDir.length + 1))
    .filter((file) => !file.split(/[\\/]/).some((part) => NOT_SOURCES.has(part)))
    .filter((file) => !/^prisma[\\/]client[\\/]/.test(file))
}

/** Links where the system can: a gigabyte need not be there twice for five minutes. */
function copyPackages(dir) {
  const from = installed('')
  const to = join(dir, 'node_modules')
  try {
    execFileSync('cp', ['-al', from, to], { stdio: 'ignore' })
  } catch {
    rmSync(to, { recursive: true, force: true })
    const mode = constants.COPYFILE_FICLONE
    cpSync(from, to, { recursive: true, verbatimSymlinks: true, mode })
  }
}
