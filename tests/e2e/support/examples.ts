import type { Client } from 'pg'
import { connected } from '@/tests/support/sql'

/** A commune by the prefix of its codes, and one unit there whose things are shown. */
type Place = { communeId: string; sponsorId: string }

/** Something a page can be about. */
export type Thing = keyof typeof FIND

/** Whose it is: of the unit that signs in, of another unit of the commune, of the other commune. */
export type Owner = 'own unit' | 'other unit' | 'other commune'

export type Examples = Record<Owner, Partial<Record<Thing, string>>>

const FIND = {
  child: ({ sponsorId }) =>
    `select child_id as id from support_term where sponsor_id = ${sponsorId}`,
  term: ({ sponsorId }) => `select id from support_term where sponsor_id = ${sponsorId}`,
  payment: ({ sponsorId }) => `select id from payment where sponsor_id = ${sponsorId}`,
  sponsor: ({ sponsorId }) => `select id from sponsor where id = ${sponsorId}`,
  list: ({ communeId }) =>
    `select id from list_import where kind = 'children' and commune_id = ${communeId}`,
  returned: ({ communeId }) =>
    `select assignment_id as id from assignment_decision
     where outcome = 'returned' and commune_id = ${communeId}`,
  village: ({ communeId }) => `select id from village where commune_id = ${communeId}`,
  school: ({ communeId }) => `select id from school where commune_id = ${communeId}`,
  person: ({ communeId }) =>
    `select p.id from person p join account a on a.id = p.account_id
     where a.username like 'canbo%' and p.commune_id = ${communeId}`,
} satisfies Record<string, (place: Place) => string>

/** Real ids of the demo, from its rows: no address is written down that a new demo would change. */
export function findExamples(superuserUrl: string): Promise<Examples> {
  return connected(superuserUrl, async (client) => ({
    'own unit': await thingsOf(client, OWN_UNIT),
    'other unit': await thingsOf(client, OTHER_UNIT),
    'other commune': await thingsOf(client, OTHER_COMMUNE),
  }))
}

const OWN_UNIT = `
  select m.commune_id, m.sponsor_id from membership m
  join person p on p.id = m.person_id join account a on a.id = p.account_id
  where a.username = 'congan'`
const OTHER_UNIT = `
  select p.commune_id, p.sponsor_id from payment p
  where (p.commune_id, p.sponsor_id) not in (${OWN_UNIT})
  and p.commune_id in (select commune_id from (${OWN_UNIT}) own)`
const OTHER_COMMUNE = `
  select t.commune_id, t.sponsor_id from support_term t
  where t.commune_id not in (select commune_id from (${OWN_UNIT}) own)`

async function thingsOf(client: Client, unit: string): Promise<Partial<Record<Thing, string>>> {
  const place = await firstOf<{ commune_id: string; sponsor_id: string }>(client, unit)
  if (!place) return {}
  const quoted = { communeId: `'${place.commune_id}'`, sponsorId: `'${place.sponsor_id}'` }
  const found: Partial<Record<Thing, string>> = {}
  for (const [thing, sql] of Object.entries(FIND) as [Thing, (place: Place) => string][]) {
    const row = await firstOf<{ id: string }>(client, sql(quoted))
    if (row) found[thing] = row.id
  }
  return found
}

async function firstOf<Row extends object>(client: Client, sql: string): Promise<Row | undefined> {
  const { rows } = await client.query<Row>(`select * from (${sql}) found order by 1 limit 1`)
  return rows[0]
}
