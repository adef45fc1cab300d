import { Prisma } from '@/prisma/client/client'
import type { Day } from '@/lib/calendar/day'
import {
  nameInWords,
  unusualWords,
  USUAL_WORDS,
  usualWordsAmong,
  type UsualWords,
} from '@/lib/people/name-words'
import { villageKey } from '@/lib/places/village'
import type { Tx } from '@/lib/platform/db/client'
import { personalIdIndex, unsealPersonalId } from '@/lib/platform/personal-id-secret'
import type { Sex } from './child'
import { birthYear, hasDay } from './double-keys'
import { atHand, compareChildren, WORTH_A_LOOK, type ChildAtHand } from './doubles'
import { shownFile, type ComparedFile, type FoundDouble } from './known-file'
import { childKey, KEY_RULE } from './child-key'

/** What is known of a child that may be in the ledger already. Everything but the name may be unknown. */
export type AskedChild = {
  fullName: string
  bornOn: Day | null
  bornYear: number | null
  sex: Sex | null
  personalId: string | null
  /** the village's name: a list, a phone and the ledger itself write it */
  village: string | null
  guardianName: string | null
  /** whoever else is called for the child, in one text */
  otherGuardians?: string | null
}

/** Of more children under one key those are compared that share the most keys. */
const MOST_COMPARED = 240

/**
 * The children of the ledger that may be the one asked about, the likeliest first: the check on entry.
 * Whoever types a new child asks before writing, `except` is the child itself where it has a row
 * already. Knows no viewer: which of them somebody may see is for the command to say, and `sure` is
 * where it stops and asks.
 */
export async function findDoublesOf(
  tx: Tx,
  communeId: string,
  asked: AskedChild,
  { except = null }: { except?: string | null } = {},
): Promise<FoundDouble[]> {
  const one = atHandIn(communeId, asked)
  const known = await candidatesOf(tx, communeId, one, except)
  const others = known.map((child) => ({ child, file: atHandIn(communeId, child) }))
  const like = alike(one, others, USUAL_WORDS)
  // Whether a strange word is a name here is only asked where something depends on it.
  const usual = await usualWordsAround(tx, [one, ...like.map(({ file }) => file)])
  return alike(one, like, usual)
    .map(({ child, likeness }) => ({ ...likeness, child: shownFile(child) }))
    .sort((a, b) => b.score - a.score || (a.child.code < b.child.code ? -1 : 1))
}

type Compared = { child: ComparedFile; file: ChildAtHand }

function alike(one: ChildAtHand, others: readonly Compared[], usual: UsualWords) {
  return others.flatMap(({ child, file }) => {
    const likeness = compareChildren(one, file, usual)
    return likeness && likeness.score >= WORTH_A_LOOK ? [{ child, file, likeness }] : []
  })
}

/** A child with its words cut and its number made comparable. */
export function atHandIn(communeId: string, asked: AskedChild): ChildAtHand {
  const { personalId, otherGuardians = null, ...facts } = asked
  const guardians = [facts.guardianName, otherGuardians].filter((name) => name !== null)
  return atHand({
    ...facts,
    personalId,
    // A mother in one file and a grandfather in the other are no difference where one knows both.
    guardianName: guardians.length > 0 ? guardians.join(', ') : null,
    personalIdKey:
      personalId && Buffer.from(personalIdIndex(communeId, personalId)).toString('hex'),
  })
}

export type FileRow = Omit<ComparedFile, 'personalId'> & { cipher: Uint8Array | null }

/** Whoever else is called for a child `c` now, in one text. */
const OTHER_GUARDIANS = Prisma.sql`(
  select string_agg(g.full_name, ', ' order by g.valid_from, g.id) from guardian g
  where g.commune_id = c.commune_id and g.child_id = c.id and g.valid_to is null)`

/** The columns of a `ComparedFile`, of a child `c` and its village `v`. */
export const FILE = Prisma.sql`c.id, c.code, c.version, c.full_name as "fullName", c.born_on::text as "bornOn",
  c.born_year as "bornYear", c.sex::text, v.name as village, c.guardian_name as "guardianName",
  ${OTHER_GUARDIANS} as "otherGuardians",
  c.personal_id_cipher as cipher`

/**
 * The same for who compares: a proposed child whose number stands in another file already is compared by
 * that number all the same.
 */
export const COMPARED_FILE = Prisma.sql`c.id, c.code, c.version, c.full_name as "fullName",
  c.born_on::text as "bornOn", c.born_year as "bornYear", c.sex::text, v.name as village,
  c.guardian_name as "guardianName", ${OTHER_GUARDIANS} as "otherGuardians", coalesce(c.personal_id_cipher, (
    select k.personal_id_cipher from proposal p
    join child k on k.commune_id = p.commune_id and k.id = p.number_of_id
    where p.commune_id = c.commune_id and p.child_id = c.id
    order by p.round desc limit 1)) as cipher`

async function candidatesOf(
  tx: Tx,
  communeId: string,
  one: ChildAtHand,
  except: string | null,
): Promise<ComparedFile[]> {
  const rows = await tx.$queryRaw<FileRow[]>`
    with named as (${Prisma.join(armsOf(one), ' union all ')}),
    found as materialized (
      select id from named where id is distinct from ${except}::uuid
      group by id order by sum(weight) desc, id limit ${MOST_COMPARED}),
    keyless as materialized (
      select id from child_key where rule < ${KEY_RULE} and id is distinct from ${except}::uuid)
    select ${COMPARED_FILE} from (select id from found union select id from keyless) found
    join child c on c.id = found.id and c.commune_id = ${communeId}::uuid
    left join village v on v.commune_id = c.commune_id and v.id = c.village_id
    where not exists (select from child_withdrawal w where w.commune_id = c.commune_id
      and w.child_id = c.id and w.returned_list_id is null)
      and not exists (select from child_merger m
      where m.commune_id = c.commune_id and m.closed_id = c.id
        and not exists (select from child_merger_reversal r
          where r.commune_id = m.commune_id and r.merger_id = m.id))`
  return rows.map((row) => fileOf(communeId, row))
}

/** One question to one index for each key; the number of a person outweighs all of them. */
function armsOf(one: ChildAtHand): Prisma.Sql[] {
  const keys = childKey(one)
  const guardians = [keys.guardian, keys.second_guardian].filter((key) => key !== null)
  const asked: [Prisma.Sql, number | null][] = [
    [Prisma.sql`name`, keys.name],
    [Prisma.sql`letters`, keys.letters],
    [Prisma.sql`day`, keys.day],
    [Prisma.sql`day_and_given`, keys.day_and_given],
    [Prisma.sql`year_and_given`, keys.year_and_given],
    [Prisma.sql`year_and_first`, keys.year_and_first],
    ...guardians.flatMap((key): [Prisma.Sql, number][] => [
      [Prisma.sql`guardian`, key],
      [Prisma.sql`second_guardian`, key],
    ]),
  ]
  const arms = asked.flatMap(([column, key]) =>
    key === null
      ? []
      : [Prisma.sql`select id, 1 as weight from child_key where ${column} = ${key}::bigint`],
  )
  if (one.personalIdKey !== null) {
    arms.push(Prisma.sql`
      select id, 100 from child where personal_id_index = decode(${one.personalIdKey}, 'hex')`)
    // Who was proposed with a number that another file has is looked for by it like who holds it.
    arms.push(Prisma.sql`
      select p.child_id, 100 from child k
      join proposal p on p.commune_id = k.commune_id and p.number_of_id = k.id
      where k.personal_id_index = decode(${one.personalIdKey}, 'hex')`)
  }
  const village = villageArm(one)
  return village ? [...arms, village] : arms
}

/** Without a day everybody of the year and the village is looked at, with one those without. */
function villageArm(one: ChildAtHand): Prisma.Sql | null {
  const year = birthYear(one)
  if (year === null || one.village === null) return null
  const others = hasDay(one)
    ? Prisma.sql`and (born_on is null or born_on = make_date(${year}::int, 1, 1))`
    : Prisma.empty
  return Prisma.sql`
    select id, 1 from child where born_year = ${year}::int ${others}
      and village_id in (select id from village where name_key = ${villageKey(one.village)})`
}

export function fileOf(communeId: string, { cipher, ...row }: FileRow): ComparedFile {
  return { ...row, personalId: cipher && unsealPersonalId(communeId, cipher) }
}

/**
 * The words that are names here: those of the list everywhere, and among the words at hand that do
 * not stand there, those that several children of the commune bear.
 */
async function usualWordsAround(tx: Tx, children: readonly ChildAtHand[]): Promise<UsualWords> {
  const asked = unusualWords(children.map(({ name }) => name))
  if (asked.length === 0) return USUAL_WORDS
  const pattern = `\\m(${asked.join('|')})\\M`
  const [found] = await tx.$queryRaw<{ size: number; names: string[] }[]>`
    select count(*)::int as size, coalesce(array_agg(full_name) filter (
      where translate(search_key, 'y', 'i') ~ ${pattern}), '{}') as names from child`
  const names = (found?.names ?? []).map((name) => nameInWords(name))
  return usualWordsAmong(names, found?.size)
}
