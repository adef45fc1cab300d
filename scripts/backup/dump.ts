import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import type { Manifest, SequenceNote, TableNote } from './manifest.ts'
import {
  PLAIN_TEXT_SETTINGS,
  digestOf,
  listTables,
  quote,
  rowsOf,
  type StoredTable,
} from './tables.ts'

const ROWS_AT_ONCE = 2000

export type Dump = Pick<Manifest, 'migrations' | 'tables' | 'sequences' | 'checksums'>

/**
 * Writes every table as lines of JSON into a folder, all as of one moment, while others go on
 * writing. Needs a role that row-level security does not hold back, and fails rather than leave a
 * row out.
 */
export async function dumpDatabase(url: string, folder: string): Promise<Dump> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    await client.query('SET LOCAL row_security = off')
    await client.query(PLAIN_TEXT_SETTINGS)
    await mkdir(join(folder, 'database'), { recursive: true })
    const tables: TableNote[] = []
    const checksums: Record<string, string> = {}
    for (const table of await listTables(client)) {
      const path = `database/${table.name}.ndjson`
      checksums[path] = await writeRows(client, table, join(folder, path))
      tables.push({ name: table.name, ...(await digestOf(client, table)) })
    }
    return {
      tables,
      checksums,
      migrations: await readMigrationNotes(client),
      sequences: await readSequences(client),
    }
  } finally {
    await client.end()
  }
}

/** @returns the checksum of the file */
async function writeRows(client: pg.Client, table: StoredTable, path: string): Promise<string> {
  const file = createWriteStream(path, { mode: 0o600 })
  const hash = createHash('sha256')
  await client.query(
    `DECLARE saved NO SCROLL CURSOR FOR SELECT to_json(t)::text AS line FROM (${rowsOf(table)}) t`,
  )
  for (;;) {
    const { rows } = await client.query<{ line: string }>(`FETCH ${ROWS_AT_ONCE} FROM saved`)
    if (rows.length === 0) break
    const chunk = rows.map(({ line }) => `${line}\n`).join('')
    hash.update(chunk)
    if (!file.write(chunk)) await once(file, 'drain')
  }
  await client.query('CLOSE saved')
  file.end()
  await once(file, 'close')
  return hash.digest('hex')
}

async function readMigrationNotes(client: pg.Client): Promise<Manifest['migrations']> {
  const { rows } = await client.query<Manifest['migrations'][number]>(
    `SELECT migration_name AS name, checksum FROM "_prisma_migrations"
      WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`,
  )
  return rows
}

async function readSequences(client: pg.Client): Promise<SequenceNote[]> {
  const { rows: names } = await client.query<{ name: string }>(
    `SELECT sequencename AS name FROM pg_sequences WHERE schemaname = 'public' ORDER BY 1`,
  )
  const sequences: SequenceNote[] = []
  for (const { name } of names) {
    const { rows } = await client.query<{ value: string; isCalled: boolean }>(
      `SELECT last_value::text AS value, is_called AS "isCalled" FROM ${quote(name)}`,
    )
    for (const row of rows) sequences.push({ name, ...row })
  }
  return sequences
}
