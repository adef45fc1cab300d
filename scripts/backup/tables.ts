import type pg from 'pg'

/** A table of the schema, with the columns that are stored rather than computed. */
export interface StoredTable {
  name: string
  columns: string[]
}

/** Every table of the ledger, by name; the migrations' own is told in the manifest instead. */
export async function listTables(client: pg.ClientBase): Promise<StoredTable[]> {
  const { rows } = await client.query<StoredTable>(
    `SELECT c.relname AS name,
            array_agg(a.attname::text ORDER BY a.attnum) AS columns
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public'
       JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
        AND a.attgenerated = ''
      WHERE c.relkind = 'r' AND c.relname <> '_prisma_migrations'
      GROUP BY c.relname ORDER BY c.relname`,
  )
  return rows
}

/** The stored columns of a table as a query; each row becomes one JSON object. */
export function rowsOf({ name, columns }: StoredTable): string {
  return `SELECT ${columns.map(quote).join(', ')} FROM ONLY ${quote(name)}`
}

/**
 * How many rows a table holds, and a sum over a hash of each: the same for the same rows in
 * whatever order they lie.
 */
export async function digestOf(
  client: pg.ClientBase,
  table: StoredTable,
): Promise<{ rows: number; digest: string }> {
  const { rows } = await client.query<{ rows: string; digest: string }>(
    `SELECT count(*) AS rows,
            coalesce(sum(('x' || left(md5(to_json(t)::text), 16))::bit(64)::bigint::numeric), 0)::text
              AS digest
       FROM (${rowsOf(table)}) t`,
  )
  const [found] = rows
  if (!found) throw new Error(`No digest of ${table.name}.`)
  return { rows: Number(found.rows), digest: found.digest }
}

/** The text of values must not depend on the settings of a machine. */
export const PLAIN_TEXT_SETTINGS = `
SET LOCAL TimeZone = 'UTC'; SET LOCAL DateStyle = 'ISO'; SET LOCAL IntervalStyle = 'postgres';
SET LOCAL bytea_output = 'hex'; SET LOCAL extra_float_digits = 1`

export function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
