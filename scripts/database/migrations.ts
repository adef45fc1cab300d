import { createHash, randomUUID } from 'node:crypto'
import pg from 'pg'
import type { Migration } from './migration-folder.ts'

// One key for every program that changes this schema, so that two never do at the same time.
const LOCK = 5_201_126

/** Prisma's own table: its commands stay usable on a database that was migrated here. */
const HISTORY_TABLE = `
CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`

export interface MigrationHistory {
  /** In the folder, not yet in the database. */
  pending: string[]
  /** Applied, then changed in the folder. */
  edited: string[]
  /** Begun by another program and never finished. */
  unfinished: string[]
  /** In the database, not in the folder: the database belongs to a newer version. */
  unknown: string[]
  /** No history, yet tables: the database belongs to something else. */
  foreign: boolean
}

/** Why a migration could not be applied, with the line of its script. */
export class MigrationError extends Error {
  readonly migration: string
  readonly line: number | null

  constructor(migration: string, line: number | null, cause: Error) {
    super(`${migration}${line === null ? '' : `, line ${line}`}: ${cause.message}`, { cause })
    this.migration = migration
    this.line = line
  }
}

/** How a database stands towards the migrations. */
export async function readHistory(
  client: pg.ClientBase,
  migrations: readonly Migration[],
): Promise<MigrationHistory> {
  const rows = await readRows(client)
  const applied = new Map(rows?.filter((row) => row.finished).map((row) => [row.name, row]))
  const names = new Set(migrations.map(({ name }) => name))
  return {
    pending: migrations.map(({ name }) => name).filter((name) => !applied.has(name)),
    edited: migrations
      .filter(
        ({ name, sql }) => (applied.get(name)?.checksum ?? checksumOf(sql)) !== checksumOf(sql),
      )
      .map(({ name }) => name),
    unfinished: rows?.filter((row) => !row.finished).map((row) => row.name) ?? [],
    unknown: [...applied.keys()].filter((name) => !names.has(name)),
    foreign: rows === null && (await hasTables(client)),
  }
}

/**
 * Applies what the database does not have yet, as the owner of the schema. Each migration and its
 * line in the history are one transaction: a script that fails, or a machine that stops, leaves
 * nothing half done. (Prisma's engine as WebAssembly cuts scripts at every semicolon, through the
 * bodies of functions, and outside of a transaction; that is why it does not apply them here.)
 * @returns the names of the migrations applied now
 */
export async function applyMigrations(
  ownerUrl: string,
  migrations: readonly Migration[],
): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK])
    await client.query(HISTORY_TABLE)
    const { pending } = await readHistory(client, migrations)
    for (const migration of migrations) {
      if (pending.includes(migration.name)) await applyOne(client, migration)
    }
    return pending
  } finally {
    await client.end()
  }
}

/** Applies migrations inside a transaction the caller began, all or none. */
export async function applyInside(
  client: pg.Client,
  migrations: readonly Migration[],
): Promise<void> {
  await client.query(HISTORY_TABLE)
  for (const migration of migrations) await runAndRecord(client, migration)
}

/** The checksum by which a changed migration is noticed, as Prisma computes it. */
export function checksumOf(sql: string): string {
  return createHash('sha256').update(sql).digest('hex')
}

async function applyOne(client: pg.Client, migration: Migration): Promise<void> {
  await client.query('BEGIN')
  try {
    await runAndRecord(client, migration)
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  }
}

async function runAndRecord(client: pg.Client, { name, sql }: Migration): Promise<void> {
  try {
    await client.query(sql)
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error
    const position = Number(error.position)
    const line = position > 0 ? sql.slice(0, position).split('\n').length : null
    throw new MigrationError(name, line, error)
  }
  await client.query(
    `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at, applied_steps_count)
     VALUES ($1, $2, $3, clock_timestamp(), 1)`,
    [randomUUID(), checksumOf(sql), name],
  )
}

interface HistoryRow {
  name: string
  checksum: string
  finished: boolean
}

async function readRows(client: pg.ClientBase): Promise<HistoryRow[] | null> {
  const { rows: tables } = await client.query(
    `SELECT 1 FROM pg_tables WHERE schemaname = 'public' AND tablename = '_prisma_migrations'`,
  )
  if (tables.length === 0) return null
  const { rows } = await client.query<HistoryRow>(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
       FROM "_prisma_migrations" WHERE rolled_back_at IS NULL ORDER BY started_at`,
  )
  return rows
}

async function hasTables(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query(
    `SELECT 1 FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' LIMIT 1`,
  )
  return rows.length > 0
}
