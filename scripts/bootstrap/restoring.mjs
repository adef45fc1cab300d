import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { alone } from './alone.mjs'
import { identityOf } from './process-identity.mjs'

/**
 * Does the work of a restore while every product served from this data folder keeps its web process
 * closed: the lock is the sign they look for, and it counts for nothing once its holder is gone.
 * @template T
 * @param {string} dataDir
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export function whileRestoring(dataDir, work) {
  return alone(signOf(dataDir), work)
}

/** Whether a restore goes on in this data folder. @param {string} dataDir */
export function isRestoring(dataDir) {
  try {
    const holder = readFileSync(signOf(dataDir), 'utf8')
    return identityOf(Number.parseInt(holder, 10)) === holder
  } catch (error) {
    if (error.code === 'ENOENT') return false
    throw error
  }
}

const signOf = (dataDir) => join(dataDir, 'restore.lock')
