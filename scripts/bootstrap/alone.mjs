import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { makePrivateFolder } from './private-file.mjs'
import { identityOf } from './process-identity.mjs'
import { Failure } from './say.mjs'

/**
 * Does the work while no other process holds the same lock file. A lock whose holder was killed
 * counts for nothing.
 * @template T
 * @param {string} path
 * @param {() => Promise<T>} work
 * @param {{ patienceMs?: number, onWait?: () => void }} [options]
 * @returns {Promise<T>}
 */
export async function alone(path, work, { patienceMs = 120_000, onWait } = {}) {
  makePrivateFolder(dirname(path))
  const giveUpAt = Date.now() + patienceMs
  for (let tries = 0; !tryLock(path); tries += 1) {
    if (tries === 10) onWait?.()
    if (Date.now() > giveUpAt) {
      throw new Failure(
        `Tiến trình ${Number.parseInt(readLock(path), 10)} đang giữ ${path}: đợi nó xong rồi chạy lại.`,
        `Process ${Number.parseInt(readLock(path), 10)} holds ${path}: wait until it is done, then run again.`,
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
  const draft = `${path}.${process.pid}`
  try {
    writeFileSync(draft, identityOf(process.pid) ?? '', { mode: 0o600 })
    // A link appears with its content: a lock is never seen without its holder.
    linkSync(draft, path)
    return true
  } catch (error) {
    if (error.code === 'EACCES' || error.code === 'EROFS') throw readOnly(path, error)
    if (error.code !== 'EEXIST') throw error
  } finally {
    rmSync(draft, { force: true })
  }
  const holder = readLock(path)
  if (holder && identityOf(Number.parseInt(holder, 10)) !== holder) removeStale(path, holder)
  return false
}

/** Takes the stale lock aside, and puts it back if another process had renewed it meanwhile. */
function removeStale(path, holder) {
  const aside = `${path}.${process.pid}.stale`
  try {
    renameSync(path, aside)
  } catch (error) {
    if (error.code === 'ENOENT') return
    throw error
  }
  if (readLock(aside) !== holder) linkSync(aside, path)
  rmSync(aside, { force: true })
}

function readLock(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error.code === 'ENOENT') return ''
    if (error.code === 'EACCES') throw readOnly(path, error)
    throw error
  }
}

function readOnly(path, cause) {
  return new Failure(
    `Không ghi được vào ${path}: hãy chạy bằng chủ của thư mục đó.`,
    `${path} cannot be written: run as the owner of that folder.`,
    { cause },
  )
}
