import {
  closeSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { makePrivateFolder } from '../private-file.mjs'
import { identityOf } from '../process-identity.mjs'
import { Failure } from '../say.mjs'

/**
 * Who uses the server now: one file per process, so that the last one to leave switches it off and
 * a backup does not stop the product it runs beside. Files of ended processes count for nothing.
 * @param {string} dataDir
 */
export function leasesOf(dataDir) {
  const folder = join(dataDir, 'database-users')
  const own = join(folder, String(process.pid))
  return {
    take() {
      makePrivateFolder(folder)
      writeFileSync(own, identityOf(process.pid) ?? '')
    },
    /** @returns {boolean} whether others still use the server */
    giveUp() {
      rmSync(own, { force: true })
      return othersIn(folder)
    },
  }
}

function othersIn(folder) {
  const names = readdirSync(folder)
  const live = names.filter(
    (name) => identityOf(Number(name)) === readFileSync(join(folder, name), 'utf8'),
  )
  for (const name of names) if (!live.includes(name)) rmSync(join(folder, name), { force: true })
  return live.length > 0
}

/**
 * Does the work while no other process starts or stops this installation's server.
 * @template T
 * @param {string} dataDir
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function alone(dataDir, work) {
  makePrivateFolder(dataDir)
  const path = join(dataDir, 'database.lock')
  const giveUpAt = Date.now() + 120_000
  while (!tryLock(path)) {
    if (Date.now() > giveUpAt) {
      throw new Failure(
        `Một chương trình khác đang giữ ${path}: đợi nó xong rồi chạy lại.`,
        `Another program holds ${path}: wait until it is done, then run again.`,
      )
    }
    await sleep(100)
  }
  try {
    return await work()
  } finally {
    rmSync(path, { force: true })
  }
}

function tryLock(path) {
  try {
    const file = openSync(path, 'wx', 0o600)
    writeSync(file, identityOf(process.pid) ?? '')
    closeSync(file)
    return true
  } catch (error) {
    if (error.code === 'EACCES' || error.code === 'EROFS') {
      throw new Failure(
        `Không ghi được vào ${path}: hãy chạy bằng chủ của thư mục đó.`,
        `${path} cannot be written: run as the owner of that folder.`,
        { cause: error },
      )
    }
    if (error.code !== 'EEXIST') throw error
  }
  const holder = readHolder(path)
  if (holder && identityOf(Number.parseInt(holder, 10)) !== holder) rmSync(path, { force: true })
  return false
}

function readHolder(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
