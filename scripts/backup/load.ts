import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import pg from 'pg'
import { readCatalog } from '../database/catalog.ts'
import type { Migration } from '../database/migration-folder.ts'
import { applyInside } from '../database/migrations.ts'
import type { Manifest } from './manifest.ts'
import { PLAIN_TEXT_SETTINGS, digestOf, listTables, quote, type StoredTable } from './tables.ts'

const BATCH_CHARACTERS = 4_000_000
const LOCK_WAIT = '10s'

/** The database holds rows and the person did not say that they may go. */
export class NotEmptyError extends Error {}
/** What was read back is not what was saved. */
export class DifferenceError extends Error {}

export interface Load {
  ownerUrl: string
  /** Where the archive was unpacked. */
  folder: string
  manifest: Manifest
  /** Exactly the migrations of the manifest. */
  migrations: readonly Migration[]
  mayReplace: boolean
  /** Done last, before the one moment in which the restored data becomes the data. */
  beforeCommit: () => Promise<void>
}

/**
 * Replaces the schema by the one of the backup with its rows, in one transaction: whatever goes
 * wrong, the database is as it was. Runs as the owner of the schema; row-level security, triggers
 * and foreign keys step aside while rows are written, are put back, and a comparison of the catalog
 * proves it. Putting the foreign keys back checks every reference.
 */
export async function loadDatabase(load: Load): Promise<void> {
  const client = new pg.Client({ connectionString: load.ownerUrl })
  await client.connect()
  try {
    await client.query('BEGIN')
    await client.query(`SET LOCAL lock_timeout = '${LOCK_WAIT}'`)
    await client.query(PLAIN_TEXT_SETTINGS)
    await clear(client, load.mayReplace)
    await applyInside(client, load.migrations)
    const intended = JSON.stringify(await readCatalog(client))
    const tables = await listTables(client)
    const putBack = await stepAside(client, tables)
    for (const table of tables) await loadRows(client, table, load)
    for (const { name, value, isCalled } of load.manifest.sequences) {
      await client.query('SELECT setval($1::regclass, $2, $3)', [quote(name), value, isCalled])
    }
    await requireSame(client, tables, load.manifest)
    await putBack()
    if (JSON.stringify(await readCatalog(client)) !== intended) {
      throw new DifferenceError('The guards of the schema are not as the migrations made them.')
    }
    await load.beforeCommit()
    await client.query('COMMIT')
  } finally {
    await client.end()
  }
}

/** Refuses a database with rows in it, and leaves it as it is. */
export async function requireEmpty(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('BEGIN')
    await client.query(`SET LOCAL lock_timeout = '${LOCK_WAIT}'`)
    await lockTables(client, false)
    await client.query('ROLLBACK')
  } finally {
    await client.end()
  }
}

async function lockTables(client: pg.Client, mayHoldRows: boolean): Promise<void> {
  for (const { name } of await listTables(client)) {
    // The owner sees through forced row-level security only where it is lifted.
    await client.query(`ALTER TABLE ${quote(name)} NO FORCE ROW LEVEL SECURITY`)
    const { rows } = await client.query(`SELECT 1 FROM ${quote(name)} LIMIT 1`)
    if (rows.length > 0 && !mayHoldRows) throw new NotEmptyError()
  }
}

async function clear(client: pg.Client, mayReplace: boolean): Promise<void> {
  await lockTables(client, mayReplace)
  // The queue of work is no record of anything: it begins anew, and the night sends what is due.
  await client.query('DROP SCHEMA IF EXISTS pgboss CASCADE')
  await client.query('DROP SCHEMA IF EXISTS public CASCADE')
  await client.query('CREATE SCHEMA public AUTHORIZATION pg_database_owner')
  await client.query('GRANT USAGE ON SCHEMA public TO PUBLIC')
}

/** @returns what puts everything back */
async function stepAside(
  client: pg.Client,
  tables: readonly StoredTable[],
): Promise<() => Promise<void>> {
  const undo: string[] = []
  const { rows: keys } = await client.query<{ table: string; name: string; definition: string }>(
    `SELECT conrelid::regclass::text AS table, conname AS name,
            pg_get_constraintdef(oid) AS definition
       FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace`,
  )
  for (const { table, name, definition } of keys) {
    await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${quote(name)}`)
    undo.push(`ALTER TABLE ${table} ADD CONSTRAINT ${quote(name)} ${definition}`)
  }
  const { rows: forced } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND relforcerowsecurity`,
  )
  for (const { name } of forced) {
    await client.query(`ALTER TABLE ${quote(name)} NO FORCE ROW LEVEL SECURITY`)
    undo.push(`ALTER TABLE ${quote(name)} FORCE ROW LEVEL SECURITY`)
  }
  for (const { name } of tables) {
    await client.query(`ALTER TABLE ${quote(name)} DISABLE TRIGGER USER`)
    // Rows a migration brought are in the backup too.
    await client.query(`TRUNCATE ${quote(name)}`)
    undo.push(`ALTER TABLE ${quote(name)} ENABLE TRIGGER USER`)
  }
  return async () => {
    for (const statement of undo) await client.query(statement)
  }
}

async function loadRows(client: pg.Client, table: StoredTable, { folder }: Load): Promise<void> {
  const columns = table.columns.map(quote).join(', ')
  const insert = `INSERT INTO ${quote(table.name)} (${columns}) OVERRIDING SYSTEM VALUE
    SELECT ${columns} FROM json_populate_recordset(NULL::${quote(table.name)}, $1::json)`
  const lines = createInterface({
    input: createReadStream(join(folder, `database/${table.name}.ndjson`), 'utf8'),
    crlfDelay: Infinity,
  })
  let batch: string[] = []
  let size = 0
  const flush = async () => {
    if (batch.length > 0) await client.query(insert, [`[${batch.join(',')}]`])
    batch = []
    size = 0
  }
  for await (const line of lines) {
    batch.push(line)
    size += line.length
    if (size > BATCH_CHARACTERS) await flush()
  }
  await flush()
}

async function requireSame(
  client: pg.Client,
  tables: readonly StoredTable[],
  manifest: Manifest,
): Promise<void> {
  const names = tables.map(({ name }) => name).join()
  if (names !== manifest.tables.map(({ name }) => name).join()) {
    throw new DifferenceError('The tables of the backup are not those its migrations make.')
  }
  for (const table of tables) {
    const found = await digestOf(client, table)
    const saved = manifest.tables.find(({ name }) => name === table.name)
    if (found.rows !== saved?.rows || found.digest !== saved.digest) {
      throw new DifferenceError(`${table.name}: ${found.rows} of ${saved?.rows ?? 0} rows.`)
    }
  }
}
