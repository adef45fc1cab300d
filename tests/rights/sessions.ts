import { createHash, randomBytes } from 'node:crypto'
import type { Client, Pool } from 'pg'

/**
 * Opens a session as the gate keeps one and returns its token: a walk of thousands of steps by two dozen
 * people need not guess at two dozen passwords, and what is looked at begins behind the door.
 */
export async function openSessionOf(
  client: Pool | Client,
  username: string,
  at: string,
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const { rowCount } = await client.query(
    `insert into session (id, token_hash, account_id, commune_id, created_at, last_seen_at, confirmed_at, ends_at, device)
     select gen_random_uuid(), $2, a.id, p.commune_id, $3::timestamptz, $3::timestamptz, $3::timestamptz,
       $3::timestamptz + interval '10 hours', 'test'
     from account a join person p on p.account_id = a.id where a.username = $1`,
    [username, createHash('sha256').update(token).digest(), at],
  )
  if (rowCount !== 1) throw new Error(`${username} has no account`)
  return token
}
