import { join } from 'node:path'
import { Client } from 'pg'
import { day } from '@/lib/calendar/day'
import { addChildren, type ChildFacts } from '@/lib/children/records'
import { FAMILY_WORDS, GIVEN_WORDS, MIDDLE_WORDS } from '@/lib/people/usual-words'
import { closeDatabase } from '@/lib/platform/db/client'
import { inCommune } from '@/lib/platform/db/transaction'
import { newId } from '@/lib/platform/new-id'
import { choosePasswords } from '@/prisma/seed/accounts-file'
import { foundCommunes } from '@/prisma/seed/found-communes'
import { readMigrations } from '../database/migration-folder'
import { applyMigrations } from '../database/migrations'
import { MORE_COMMUNES, PLACES, WHAT_HANGS_ON_THEM } from './filling'

export const PASSWORDS = choosePasswords('only for measuring, 12 letters')

const WORDS = [FAMILY_WORDS, MIDDLE_WORDS, GIVEN_WORDS].map((words) => [...words])
const VILLAGES_EACH = 10
const AT_ONCE = 4
const FOUNDED_ON = day('2025-01-15')

/** A commune and what its children are written down with. */
export type FilledCommune = { id: string; prefix: string; author: string; villages: string[] }

type Size = { communes: number; childrenEach: number; ownerUrl: string; superuserUrl: string }

/**
 * Communes of one size in an empty database, the first of them always the same. Children come in by the
 * product's own records – sealed numbers, keys and all –, what hangs on them by statements for all
 * communes at once.
 */
export async function fillCommunes(size: Size): Promise<FilledCommune[]> {
  const { ownerUrl, superuserUrl } = size
  await applyMigrations(
    ownerUrl,
    readMigrations(join(import.meta.dirname, '../../prisma/migrations')),
  )
  const { vietAn } = await foundCommunes(ownerUrl, PASSWORDS, FOUNDED_ON)
  const admin = new Client({ connectionString: superuserUrl })
  await admin.connect()
  try {
    await admin.query(MORE_COMMUNES, [Math.max(0, size.communes - 1)])
    await admin.query(PLACES, [VILLAGES_EACH])
    const { rows } = await admin.query<FilledCommune>(
      `select c.id, c.prefix, (select p.id from person p where p.commune_id = c.id limit 1) as author,
         array(select v.id from village v where v.commune_id = c.id order by v.name) as villages
       from commune c where c.id = $1 or c.code < '10000' order by c.id <> $1, c.code`,
      [vietAn],
    )
    await unhurriedly(admin, async () => {
      for (let at = 0; at < rows.length; at += AT_ONCE) {
        const some = rows.slice(at, at + AT_ONCE)
        await Promise.all(some.map((one, nth) => fill(one, at + nth, size.childrenEach)))
      }
      for (const statement of WHAT_HANGS_ON_THEM) await admin.query(statement)
    })
    await admin.query('vacuum analyze')
    return rows
  } finally {
    await admin.end()
  }
}

/** What is only measured need not survive a fall, nor be looked up again in every table it names. */
async function unhurriedly(admin: Client, work: () => Promise<void>): Promise<void> {
  const { rows } = await admin.query<{ name: string }>('select current_database() as name')
  const name = rows[0]?.name ?? ''
  const settings = { session_replication_role: 'replica', synchronous_commit: 'off' }
  for (const [setting, value] of Object.entries(settings)) {
    await admin.query(`alter database ${name} set ${setting} = '${value}'`)
    await admin.query(`set ${setting} = '${value}'`)
  }
  // A connection takes up the settings of its database when it begins.
  await closeDatabase()
  await work()
  for (const setting of Object.keys(settings)) {
    await admin.query(`alter database ${name} reset ${setting}`)
  }
  await closeDatabase()
}

async function fill(commune: FilledCommune, at: number, size: number): Promise<void> {
  const chance = chanceFrom(at + 1)
  const children = Array.from({ length: size }, (_, number) => ({
    id: newId(),
    ...childOf(commune, at * size + number, chance),
  }))
  const { id: communeId, prefix, author } = commune
  await inCommune({ communeId }, (tx) =>
    addChildren(
      tx,
      { communeId, personId: author, at: new Date('2025-03-01T02:00:00Z') },
      children,
      { on: day('2025-03-01'), prefix, listId: null },
    ),
  )
}

function childOf({ villages }: FilledCommune, number: number, chance: () => number): ChildFacts {
  const oneOf = <T>(things: readonly T[]) => things[Math.floor(chance() * things.length)] as T
  const name = () =>
    WORDS.map((words) => oneOf(words))
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join(' ')
  const year = 2010 + Math.floor(chance() * 12)
  const two = (below: number) => String(1 + Math.floor(chance() * below)).padStart(2, '0')
  const isGirl = chance() < 0.5
  return {
    fullName: name(),
    bornOn: chance() < 0.9 ? day(`${year}-${two(12)}-${two(28)}`) : null,
    bornYear: year,
    sex: isGirl ? 'female' : 'male',
    personalId:
      chance() < 0.8
        ? `048${isGirl ? 3 : 2}${String(year).slice(2)}${String(number).padStart(6, '0')}`
        : null,
    moetId: null,
    villageId: oneOf(villages),
    guardianName: chance() < 0.95 ? name() : null,
    guardianPhone: chance() < 0.8 ? `09${String(10_000_000 + number * 7).padStart(8, '0')}` : null,
    note: null,
  }
}

/** The same commune is the same in both databases. */
function chanceFrom(seed: number): () => number {
  let state = (seed * 0x9e3779b1) >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
