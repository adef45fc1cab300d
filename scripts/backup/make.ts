import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { dumpDatabase } from './dump.ts'
import type { Manifest } from './manifest.ts'
import { pack, type Packable } from './pack.ts'
import { unpack } from './unpack.ts'

export interface BackupPlan {
  /** A role that row-level security does not hold back. */
  databaseUrl: string
  /** Null where files lie in a bucket. */
  filesDir: string | null
  keys: { sessionSecret: string; fieldKey: string; serverActionsKey: string }
  /** The demo's accounts file, when there is one. */
  demoAccounts: string | null
  target: string
  version: string
  now: Date
}

/**
 * Saves database, files and keys into one archive while the product runs, reads the archive back
 * and only then gives it its name.
 */
export async function makeBackup(plan: BackupPlan): Promise<Manifest> {
  const target = resolve(plan.target)
  const folder = await mkdtemp(join(dirname(target), '.la-lanh-backup-'))
  const draft = join(folder, 'archive')
  try {
    const dump = await dumpDatabase(plan.databaseUrl, folder)
    // After the database: every file a saved row names is there by now; files are never changed.
    const files = plan.filesDir ? await listFiles(plan.filesDir) : []
    const parts: Packable[] = [
      { name: 'keys.json', content: JSON.stringify(plan.keys) },
      ...(plan.demoAccounts ? [{ name: 'demo-accounts.json', path: plan.demoAccounts }] : []),
      ...dump.tables.map(({ name }) => ({
        name: `database/${name}.ndjson`,
        path: join(folder, `database/${name}.ndjson`),
      })),
      ...files.map(({ name, path }) => ({ name: `files/${name}`, path })),
    ]
    await pack(parts, draft, (checksums) => ({
      name: 'manifest.json',
      content: JSON.stringify({
        format: 1,
        product: 'la-lanh',
        version: plan.version,
        madeAt: plan.now.toISOString(),
        migrations: dump.migrations,
        tables: dump.tables,
        sequences: dump.sequences,
        hasFiles: plan.filesDir !== null,
        checksums,
      } satisfies Manifest),
    }))
    const manifest = await unpack(draft, null)
    for (const [name, checksum] of Object.entries(dump.checksums)) {
      if (manifest.checksums[name] !== checksum) throw new Error(`${name} was not packed as read.`)
    }
    await rename(draft, target)
    return manifest
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function listFiles(folder: string): Promise<{ name: string; path: string }[]> {
  if (!existsSync(folder)) return []
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ name: relative(folder, path).split(sep).join('/'), path }))
}
