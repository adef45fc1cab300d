import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makePrivateFolder } from './private-file.mjs'
import { identityOf } from './process-identity.mjs'

let taken = 0

/**
 * Says in a folder that this process uses something, so that the last user to leave can switch it
 * off. Notes of processes that ended, killed ones too, count for nothing.
 * @param {string} folder
 */
export function takeLease(folder) {
  makePrivateFolder(folder)
  taken += 1
  const note = join(folder, `${process.pid}.${taken}`)
  writeFileSync(note, identityOf(process.pid) ?? '')
  return { giveUp: () => rmSync(note, { force: true }) }
}

/** How many use it now. @param {string} folder */
export function countLeases(folder) {
  makePrivateFolder(folder)
  let live = 0
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    if (identityOf(Number.parseInt(name, 10)) === readFileSync(path, 'utf8')) live += 1
    else rmSync(path, { force: true })
  }
  return live
}
