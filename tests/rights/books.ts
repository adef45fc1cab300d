import type { Pool } from 'pg'

/** Who signed in, who looked and the house's own work are no part of what somebody may not write. */
const MOVING = ['session', 'trace', 'sign_in_throttle', 'job_run', 'notice']

/** A digest of every table: of each row by itself, so that a hundred walks' doors need not sort every book. */
export async function digestsOf(client: Pool): Promise<Map<string, string>> {
  const { rows: tables } = await client.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' and tablename <> all($1)`,
    [MOVING],
  )
  const digests = tables.map(
    ({ name }) =>
      `select '${name}' as name, count(*) || ' ' || sum(hashtextextended(t::text, 0)) as words from "${name}" t`,
  )
  const { rows } = await client.query<{ name: string; words: string }>(digests.join(' union all '))
  return new Map(rows.map(({ name, words }) => [name, words]))
}

/** Which tables are no longer as they were. */
export async function changedSince(client: Pool, before: Map<string, string>): Promise<string[]> {
  const after = await digestsOf(client)
  return [...after].flatMap(([name, words]) => (before.get(name) === words ? [] : [name]))
}
