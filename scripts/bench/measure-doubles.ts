import { join } from 'node:path'
import { Client } from 'pg'
import { day } from '@/lib/calendar/day'
import { findDoublesOf, type AskedChild } from '@/lib/children/double-queries'
import { mendKeys } from '@/lib/children/key-records'
import { FAMILY_WORDS, GIVEN_WORDS, MIDDLE_WORDS } from '@/lib/people/usual-words'
import { closeDatabase } from '@/lib/platform/db/client'
import { inCommune } from '@/lib/platform/db/transaction'
import { readMigrations } from '../database/migration-folder'
import { applyMigrations } from '../database/migrations'

const CHILDREN_EACH = 250
const VILLAGES_EACH = 10
const ASKED = 400

const { COMMUNES = '1', DATABASE_OWNER_URL = '', SUPERUSER_URL = '' } = process.env
const communes = Number(COMMUNES)

await applyMigrations(
  DATABASE_OWNER_URL,
  readMigrations(join(import.meta.dirname, '../../prisma/migrations')),
)
const ids = await found(communes)
const filling = performance.now()
for (const communeId of ids) await inCommune({ communeId }, (tx) => mendKeys(tx, 100_000))
const fillMs = performance.now() - filling
const admin = new Client({ connectionString: SUPERUSER_URL })
await admin.connect()
await admin.query('vacuum analyze')
const [first = ''] = ids
const took = await ask(first)
const { rows } = await admin.query<{ children: number; bytes: number }>(
  `select (select count(*)::int from child) as children,
     pg_total_relation_size('child_key')::int as bytes`,
)
await admin.end()
await closeDatabase()
process.stdout.write(`\n${JSON.stringify({ communes, ...rows[0], ...took, fillMs })}\n`)

/** Communes of one size, their children named at random out of the words names are made of. */
async function found(count: number): Promise<string[]> {
  const client = new Client({ connectionString: SUPERUSER_URL })
  await client.connect()
  await client.query('select setseed(0.5)')
  const made = await client.query<{ id: string }>(
    `insert into commune (id, name, kind, province, code, prefix, is_demo, second_step_required, created_at)
     select gen_random_uuid(), 'Xã số ' || n, 'xa', 'Đà Nẵng', lpad(n::text, 5, '0'),
       translate(lpad((n % 10000)::text, 4, '0'), '0123456789', 'ABCDEFGHIJ'), true, false, now()
     from generate_series(1, $1) n returning id`,
    [count],
  )
  await client.query(
    `insert into person (commune_id, id, full_name, job_title)
     select id, id, 'Cán bộ', 'Cán bộ' from commune`,
  )
  await client.query(
    `insert into village (commune_id, id, name, name_key)
     select id, gen_random_uuid(), 'Thôn ' || n, n::text from commune, generate_series(1, $1) n`,
    [VILLAGES_EACH],
  )
  // A word of each list by chance, for each child anew.
  const word = (at: number) => `($${at}::text[])[1 + floor(random() * cardinality($${at}::text[]))]`
  const name = `initcap(${word(1)} || ' ' || ${word(2)} || ' ' || ${word(3)})`
  await client.query(
    `insert into child (commune_id, id, code, full_name, search_key, sort_name, born_on, born_year,
       sex, village_id, guardian_name, created_by, created_at)
     select commune_id, gen_random_uuid(), code, full_name, lower(full_name), full_name, born_on,
       extract(year from born_on), case when random() < 0.5 then 'male' else 'female' end::sex,
       village_id, guardian_name, commune_id, now()
     from (
       select c.id as commune_id, c.prefix || '-' || n as code, ${name} as full_name,
         date '2010-01-01' + floor(random() * 4000)::int as born_on, ${name} as guardian_name,
         (array(select v.id from village v where v.commune_id = c.id))[1 + n % ${VILLAGES_EACH}] as village_id
       from commune c, generate_series(1, $4) n) each`,
    [[...FAMILY_WORDS], [...MIDDLE_WORDS], [...GIVEN_WORDS], CHILDREN_EACH],
  )
  await client.end()
  return made.rows.map(({ id }) => id)
}

/** Children of the commune typed anew, some with a slip, asked about as a form asks before it writes. */
async function ask(communeId: string) {
  const known = await inCommune(
    { communeId },
    (tx) =>
      tx.$queryRaw<AskedChild[]>`
      select c.full_name as "fullName", c.born_on::text as "bornOn", c.born_year as "bornYear",
        c.sex::text, v.name as village, c.guardian_name as "guardianName", null as "personalId"
      from child c join village v on v.commune_id = c.commune_id and v.id = c.village_id
      order by c.code`,
  )
  const took: number[] = []
  let missed = 0
  // The first hundred only warm up.
  for (let at = -100; at < ASKED; at += 1) {
    const child = known[(at + 100) % known.length]
    if (!child) continue
    const asked = at % 3 === 0 ? { ...child, bornOn: day('2000-06-15'), bornYear: 2000 } : child
    const begun = performance.now()
    const found = await inCommune({ communeId }, (tx) => findDoublesOf(tx, communeId, asked))
    if (at >= 0) took.push(performance.now() - begun)
    if (asked === child && !found[0]?.sure) missed += 1
  }
  if (missed > 0) throw new Error(`${missed} children were not found again`)
  const sorted = took.sort((a, b) => a - b)
  const share = (part: number) => sorted[Math.floor((sorted.length - 1) * part)] ?? 0
  return { medianMs: share(0.5), p95Ms: share(0.95), mostMs: share(1) }
}
