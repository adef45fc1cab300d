import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { checksumOf } from '../database/migrations.ts'
import type { Migration } from '../database/migration-folder.ts'
import { NotEmptyError, loadDatabase, requireEmpty } from './load.ts'
import type { Manifest } from './manifest.ts'
import { readUnpacked, unpack } from './unpack.ts'

/** The backup was made by a version whose migrations are not ours. */
export class OtherVersionError extends Error {}

export interface RestorePlan {
  archive: string
  ownerUrl: string
  /** Null where files lie in a bucket. */
  filesDir: string | null
  /** All migrations of this version. */
  migrations: readonly Migration[]
  mayReplace: boolean
  /** Does the work while nobody uses the data; called once the backup is known to be good. */
  whileClosed: (work: () => Promise<void>) => Promise<void>
  /** Takes over the keys and the demo's accounts, before the data becomes the data; answers with the way back. */
  keep: (secrets: { keys: string; demoAccounts: string | null }) => () => void
  /** Brings the restored data up to this version, before anybody uses it. */
  bringUp: () => Promise<void>
}

/** Checks a backup, then puts its database and files in the place of what is there, or changes nothing. */
export async function restoreBackup(plan: RestorePlan): Promise<Manifest> {
  const beside = plan.filesDir ? dirname(resolve(plan.filesDir)) : dirname(resolve(plan.archive))
  await mkdir(beside, { recursive: true })
  const folder = await mkdtemp(join(beside, '.la-lanh-restore-'))
  const swap = plan.filesDir ? filesSwap(plan.filesDir, join(folder, 'files')) : null
  try {
    const manifest = await unpack(plan.archive, folder)
    const migrations = migrationsOf(manifest, plan.migrations)
    // Asked before anything is closed: who forgot a word must not interrupt the others.
    if (!plan.mayReplace) {
      if (await swap?.isFilled()) throw new NotEmptyError()
      await requireEmpty(plan.ownerUrl)
    }
    await plan.whileClosed(() => replace(plan, { folder, manifest, migrations, swap }))
    return manifest
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

interface Unpacked {
  folder: string
  manifest: Manifest
  migrations: Migration[]
  swap: ReturnType<typeof filesSwap> | null
}

async function replace(
  { ownerUrl, mayReplace, keep, bringUp }: RestorePlan,
  { swap, ...unpacked }: Unpacked,
): Promise<void> {
  const { folder, manifest } = unpacked
  const keys = await readUnpacked(folder, 'keys.json')
  if (keys === null) throw new Error('A checked backup has its keys.')
  const demoAccounts = await readUnpacked(folder, 'demo-accounts.json')
  let giveBack: (() => void) | undefined
  try {
    await loadDatabase({
      ...{ ownerUrl, mayReplace, ...unpacked },
      async beforeCommit() {
        if (manifest.hasFiles) await swap?.change()
        giveBack = keep({ keys, demoAccounts })
      },
    })
  } catch (error) {
    giveBack?.()
    await swap?.changeBack()
    throw error
  }
  await swap?.forgetOld()
  await bringUp()
}

/** The migrations the backup's data belongs to; later ones are applied to it afterwards. */
function migrationsOf(manifest: Manifest, ours: readonly Migration[]): Migration[] {
  return manifest.migrations.map(({ name, checksum }, index) => {
    const migration = ours[index]
    if (migration?.name !== name || checksumOf(migration.sql) !== checksum) {
      throw new OtherVersionError(name)
    }
    return migration
  })
}

/** Puts a folder into the place of another, with a way back. */
function filesSwap(filesDir: string, restored: string) {
  const old = `${filesDir}.replaced`
  let isChanged = false
  return {
    isFilled: async () => existsSync(filesDir) && (await readdir(filesDir)).length > 0,
    async change() {
      await mkdir(restored, { recursive: true, mode: 0o700 })
      await rm(old, { recursive: true, force: true })
      if (existsSync(filesDir)) await rename(filesDir, old)
      isChanged = true
      await rename(restored, filesDir)
    },
    async changeBack() {
      if (!isChanged) return
      await rm(filesDir, { recursive: true, force: true })
      if (existsSync(old)) await rename(old, filesDir)
    },
    forgetOld: () => rm(old, { recursive: true, force: true }),
  }
}
