import { copyFileSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { writeKeys } from '../bootstrap/keys.mjs'
import { readPrivateJson, writePrivateFile } from '../bootstrap/private-file.mjs'

/**
 * Puts the keys and the demo's accounts of a backup in the place of those here.
 * @param {string} dataDir
 * @param {{ keys: string, demoAccounts: string | null }} secrets
 * @returns what brings back those that were here
 */
export function takeSecrets(dataDir, { keys, demoAccounts }) {
  const file = join(dataDir, 'keys.json')
  const aside = join(dataDir, 'keys.replaced.json')
  const accounts = join(dataDir, 'demo-accounts.json')
  const accountsHere = existsSync(accounts) ? readFileSync(accounts, 'utf8') : null
  const keysHere = readPrivateJson(file)
  // Should the machine stop right now, the data that stays needs the keys it was written with.
  if (keysHere) copyFileSync(file, aside)
  // The key of the server actions is part of the build that is here, not of the data.
  const own = keysHere?.serverActionsKey && { serverActionsKey: keysHere.serverActionsKey }
  writeKeys(dataDir, { ...JSON.parse(keys), ...own })
  writeAccounts(accounts, demoAccounts)
  return () => {
    if (keysHere) writeKeys(dataDir, keysHere)
    writeAccounts(accounts, accountsHere)
  }
}

function writeAccounts(path, content) {
  if (content === null) rmSync(path, { force: true })
  else writePrivateFile(path, content)
}
