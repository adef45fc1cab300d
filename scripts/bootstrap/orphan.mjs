import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { identityOf } from './process-identity.mjs'
import { readPrivateJson, writePrivateFile } from './private-file.mjs'

/** Notes which web process belongs to this supervisor. @param {string} dataDir @param {number} pid */
export function rememberWeb(dataDir, pid) {
  const note = { web: identityOf(pid), supervisor: identityOf(process.pid) }
  writePrivateFile(noteOf(dataDir), JSON.stringify(note))
}

/**
 * Waits for a web process whose supervisor was killed: it is about to end by itself, and holds the
 * port and the build until it has. One that hangs is ended.
 * @param {string} dataDir
 */
export async function settleOrphan(dataDir) {
  const note = readPrivateJson(noteOf(dataDir))
  if (!note?.web || isAlive(note.supervisor)) return
  const killAt = Date.now() + 3000
  while (isAlive(note.web)) {
    if (Date.now() > killAt) process.kill(pidOf(note.web), 'SIGKILL')
    await sleep(50)
  }
}

const noteOf = (dataDir) => join(dataDir, 'web.json')
const pidOf = (identity) => Number.parseInt(identity, 10)
const isAlive = (identity) => Boolean(identity) && identityOf(pidOf(identity)) === identity
