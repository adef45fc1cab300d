import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { ActName } from '../../lib/access/act.ts'

export interface BackupNote {
  /** The product's own login: it writes as the office does, in one commune at a time. */
  appUrl: string
  act: Extract<ActName, `backups/${string}`>
  at: Date
  /** Labelled details of the record; nothing of one commune may stand in another's. */
  details: { version?: string; savedAt?: string }
}

/**
 * Takes down in the record of acts of every commune that a backup was made, or brought back: that is
 * how the product knows how old the newest one is.
 */
export async function noteBackup({ appUrl, act, at, details }: BackupNote): Promise<void> {
  const client = new pg.Client({ connectionString: appUrl })
  await client.connect()
  try {
    for (const id of await communesIn(client)) {
      await client.query('BEGIN')
      await client.query(
        `SELECT set_config('role', 'lalanh_app', true), set_config('app.commune_id', $1, true)`,
        [id],
      )
      // The database numbers and seals the line, as it does for the product.
      await client.query(
        `INSERT INTO entry (commune_id, id, at, act, subject_kind, details)
         VALUES ($1, $2, $3, $4, 'backup', $5)`,
        [id, randomUUID(), at, act, details],
      )
      await client.query('COMMIT')
    }
  } finally {
    await client.end()
  }
}

/** Names of communes are public to the role that signs people in. */
async function communesIn(client: pg.Client): Promise<string[]> {
  await client.query('BEGIN')
  await client.query(`SELECT set_config('role', 'lalanh_identity', true)`)
  const { rows } = await client.query<{ id: string }>('SELECT id FROM commune ORDER BY code')
  await client.query('COMMIT')
  return rows.map(({ id }) => id)
}
