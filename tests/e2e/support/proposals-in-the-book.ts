import { rowsOf } from '@/tests/support/sql'
import type { House } from './house'

/** Proposals of children of this name. */
export function proposalsNamed(house: House, fullName: string): Promise<{ id: string }[]> {
  return rowsOf(
    house.superuserUrl,
    `select p.id from proposal p
     join child c on c.commune_id = p.commune_id and c.id = p.child_id where c.full_name = $1`,
    [fullName],
  )
}

/** Papers of children of this name, as they are kept. */
export function papersOf(
  house: House,
  fullName: string,
): Promise<{ content_type: string; file_name: string }[]> {
  return rowsOf(
    house.superuserUrl,
    `select f.content_type, f.file_name from child_paper r
     join child c on c.commune_id = r.commune_id and c.id = r.child_id
     join stored_file f on f.commune_id = r.commune_id and f.id = r.file_id
     where c.full_name = $1`,
    [fullName],
  )
}

/** What an hour without a touch would do. */
export async function endSessionsOf(house: House, username: string): Promise<void> {
  await rowsOf(
    house.superuserUrl,
    `update session set ended_at = created_at + interval '1 second'
     where account_id = (select id from account where username = $1)`,
    [username],
  )
}

/** Which of these keys the server can still open with. */
export function keysOf(house: House, ids: string[]): Promise<{ id: string }[]> {
  return rowsOf(house.superuserUrl, `select id from queue_key where id = any($1)`, [ids])
}
