import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makePrivateFolder } from '../private-file.mjs'
import { Failure } from '../say.mjs'
import { databaseAccount, isReachable } from './account.mjs'
import { reachableBinaries } from './binaries.mjs'

const OUTSIDE = '/var/lib/la-lanh'

/**
 * Where this installation's cluster and binaries are, and as whom the server runs.
 * @param {string} dataDir
 * @param {string | undefined} known the cluster folder remembered from an earlier start
 */
export function findPlace(dataDir, known) {
  const local = join(dataDir, 'postgres')
  const outside = join(OUTSIDE, createHash('sha256').update(dataDir).digest('hex').slice(0, 16))
  const candidates = [known, local, join(outside, 'postgres')]
  const existing = candidates.find((folder) => folder && isCluster(folder)) ?? null
  if (existing) refuseCopiedPointer(existing, local, dataDir)

  const account = databaseAccount(existing)
  makePrivateFolder(dataDir)
  // The server's account must be able to walk through this folder; the files in it stay private.
  if (account) chmodSync(dataDir, 0o711)

  const cluster = existing ?? (isReachable(dataDir, account) ? local : join(outside, 'postgres'))
  if (cluster !== local) rememberOwner(cluster, dataDir)
  return { account, cluster, binaries: reachableBinaries(account, outside) }
}

/** @param {string} folder */
export function isCluster(folder) {
  return existsSync(join(folder, 'PG_VERSION'))
}

function rememberOwner(cluster, dataDir) {
  mkdirSync(dirname(cluster), { recursive: true, mode: 0o755 })
  writeFileSync(ownerNote(cluster), `${dataDir}\n`)
}

/**
 * A project folder copied whole also copies the pointer to a cluster outside of it: two projects
 * must not write into one database. A folder that was moved keeps its cluster.
 */
function refuseCopiedPointer(cluster, local, dataDir) {
  if (cluster === local || !existsSync(ownerNote(cluster))) return
  const owner = readFileSync(ownerNote(cluster), 'utf8').trim()
  if (owner === dataDir || !existsSync(join(owner, 'database.json'))) return
  throw new Failure(
    `${dataDir} là bản chép của ${owner} và trỏ tới cùng một cơ sở dữ liệu: xóa ${join(dataDir, 'database.json')} rồi khôi phục bằng "npm run restore -- <tệp>".`,
    `${dataDir} is a copy of ${owner} and points to the same database: delete ${join(dataDir, 'database.json')}, then bring the data over with "npm run restore -- <file>".`,
  )
}

const ownerNote = (cluster) => join(dirname(cluster), 'project')
