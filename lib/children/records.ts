import type { Day } from '@/lib/calendar/day'
import { searchKey, sortName } from '@/lib/people/full-name'
import { wordsOfList } from '@/lib/people/name-words'
import type { Tx } from '@/lib/platform/db/client'
import { insertRows } from '@/lib/platform/db/insert-rows'
import type { Author } from '@/lib/platform/entries/author'
import { newId } from '@/lib/platform/new-id'
import { personalIdIndex, sealPersonalId } from '@/lib/platform/personal-id-secret'
import { childCode, type Sex } from './child'
import { childKey, KEY_RULE } from './child-key'
import { KEY_COLUMNS, keepKeys } from './key-records'

/** What the ledger keeps of a child in its own row. */
export type ChildFacts = {
  fullName: string
  bornOn: Day | null
  bornYear: number | null
  sex: Sex | null
  personalId: string | null
  moetId: string | null
  villageId: string | null
  guardianName: string | null
  guardianPhone: string | null
  note: string | null
}

/**
 * Holds files until the transaction ends, all in one order: of two who write of one child the second sees
 * what the first one wrote. Rows that only name a child are written meanwhile.
 */
export async function holdFiles(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.$queryRaw`
    select id from child where id = any(${[...ids]}::uuid[]) order by id for no key update`
}

/**
 * Sees to it that no list that brought these children is taken back until the transaction ends. Nothing
 * else waits for it, and it waits for nobody else who holds them.
 */
export async function keepOnList(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.$queryRaw`
    select id from child where id = any(${[...ids]}::uuid[]) order by id for key share`
}

/** Adds children to the list: their rows and the acceptance. */
export async function addChildren(
  tx: Tx,
  author: Author,
  children: readonly (ChildFacts & { id: string })[],
  accepted: { on: Day; prefix: string; listId: string | null },
): Promise<void> {
  await addChildRows(tx, author, children, accepted.prefix)
  const ids = children.map(({ id }) => id)
  await acceptChildren(tx, author, ids, accepted)
}

/**
 * Whoever writes children down takes the next code: two at once would take the same. Held until the
 * transaction ends; whom somebody else wrote down before is in the book by then.
 */
export async function holdCodes(tx: Tx, communeId: string): Promise<void> {
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`child/code:${communeId}`}, 0))::text`
}

/** Writes children down, with codes that go on from the last one; they are not on the list by that. */
export async function addChildRows(
  tx: Tx,
  { communeId, personId, at }: Author,
  children: readonly (ChildFacts & { id: string })[],
  prefix: string,
): Promise<string[]> {
  if (children.length === 0) return []
  await holdCodes(tx, communeId)
  const last = await lastChildNumber(tx, prefix)
  const codes = children.map((_, place) => childCode(prefix, last + 1 + place))
  const wordOf = wordsOfList()
  // Sealing the numbers and cutting the names of ten thousand takes a while: one by one, as they are written.
  function* rows() {
    for (const [place, child] of children.entries()) {
      yield {
        commune_id: communeId,
        id: child.id,
        code: codes[place] ?? '',
        ...columnsOf(communeId, child),
        created_by: personId,
        created_at: at.toISOString(),
        // Beside the row and not after it: a key that is opened empty and filled in costs twice as much.
        ...childKey(child, wordOf),
        rule: KEY_RULE,
      }
    }
  }
  await insertRows(tx, 'child', CHILD_COLUMNS, rows(), { table: 'child_key', columns: KEY_COLUMNS })
  return codes
}

/** Puts children on the list (đưa vào danh sách): each waits for a sponsor from this day on. */
export async function acceptChildren(
  tx: Tx,
  { communeId, personId, at }: Author,
  childIds: readonly string[],
  { on, listId }: { on: Day; listId: string | null },
): Promise<void> {
  const rows = childIds.map((childId) => ({
    commune_id: communeId,
    id: newId(),
    child_id: childId,
    accepted_on: on,
    accepted_by: personId,
    accepted_at: at.toISOString(),
    list_id: listId,
  }))
  await insertRows(tx, 'acceptance', ACCEPTANCE_COLUMNS, rows)
}

/** Facts of a child that change; what is absent stays. Nothing is ever taken away but a birthday. */
export type ChildChanges = { id: string; version: number } & Partial<ChildFacts>

/** Changes children as they were seen; false when one of them was changed by somebody else meanwhile. */
export async function changeChildren(
  tx: Tx,
  communeId: string,
  changes: readonly ChildChanges[],
): Promise<boolean> {
  if (changes.length === 0) return true
  const rows = JSON.stringify(
    changes.map(({ id, version, ...facts }) => ({
      ...{ id, version, births: facts.bornYear !== undefined },
      ...columnsOf(communeId, { ...NOTHING_SAID, ...facts }),
    })),
  )
  const changed = await tx.$executeRaw`
    update child set
      full_name = coalesce(said.full_name, child.full_name),
      search_key = coalesce(said.search_key, child.search_key),
      sort_name = coalesce(said.sort_name, child.sort_name),
      born_on = case when said.births then said.born_on else child.born_on end,
      born_year = case when said.births then said.born_year else child.born_year end,
      sex = coalesce(said.sex, child.sex),
      personal_id_cipher = coalesce(decode(said.personal_id_cipher, 'hex'), child.personal_id_cipher),
      personal_id_index = coalesce(decode(said.personal_id_index, 'hex'), child.personal_id_index),
      moet_id = coalesce(said.moet_id, child.moet_id),
      village_id = coalesce(said.village_id, child.village_id),
      guardian_name = coalesce(said.guardian_name, child.guardian_name),
      guardian_phone = coalesce(said.guardian_phone, child.guardian_phone),
      note = coalesce(said.note, child.note),
      version = child.version + 1
    from jsonb_to_recordset(${rows}::jsonb) as said(
      id uuid, version int, births boolean, full_name text, search_key text, sort_name text,
      born_on date, born_year int, sex sex, personal_id_cipher text, personal_id_index text,
      moet_id text, village_id uuid, guardian_name text, guardian_phone text, note text)
    where child.id = said.id and child.version = said.version`
  if (changed !== changes.length) return false
  await keepKeys(
    tx,
    changes.map(({ id }) => id),
  )
  return true
}

/** Where children study in a school year; a child that was elsewhere in that year moves. */
export async function enrolChildren(
  tx: Tx,
  author: Author,
  schoolYearId: string,
  places: readonly { childId: string; schoolClassId: string }[],
): Promise<void> {
  if (places.length === 0) return
  const { communeId, at } = author
  const rows = JSON.stringify(places)
  await tx.$executeRaw`
    insert into enrolment (commune_id, id, child_id, school_year_id, school_class_id, recorded_at)
    select ${communeId}::uuid, gen_random_uuid(), place."childId", ${schoolYearId}::uuid,
      place."schoolClassId", ${at}::timestamptz
    from jsonb_to_recordset(${rows}::jsonb) as place("childId" uuid, "schoolClassId" uuid)
    on conflict (commune_id, child_id, school_year_id)
    do update set school_class_id = excluded.school_class_id, recorded_at = excluded.recorded_at`
}

/** The number of the newest code with these letters. */
async function lastChildNumber(tx: Tx, prefix: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ last: number | null }[]>`
    select max(substring(code from '-(\\d+)$')::int) as last from child
    where code like ${`${prefix}-%`}`
  return row?.last ?? 0
}

const CHILD_COLUMNS = {
  commune_id: 'uuid',
  id: 'uuid',
  code: 'text',
  full_name: 'text',
  search_key: 'text',
  sort_name: 'text',
  born_on: 'date',
  born_year: 'int',
  sex: 'enum:sex',
  personal_id_cipher: 'bytea',
  personal_id_index: 'bytea',
  moet_id: 'text',
  village_id: 'uuid',
  guardian_name: 'text',
  guardian_phone: 'text',
  note: 'text',
  created_by: 'uuid',
  created_at: 'timestamptz',
} as const
const ACCEPTANCE_COLUMNS = {
  commune_id: 'uuid',
  id: 'uuid',
  child_id: 'uuid',
  accepted_on: 'date',
  accepted_by: 'uuid',
  accepted_at: 'timestamptz',
  list_id: 'uuid',
} as const
const NOTHING_SAID = {
  fullName: null,
  bornOn: null,
  bornYear: null,
  sex: null,
  personalId: null,
  moetId: null,
  villageId: null,
  guardianName: null,
  guardianPhone: null,
  note: null,
}

function columnsOf(
  communeId: string,
  facts: Omit<ChildFacts, 'fullName'> & { fullName: string | null },
) {
  const { fullName, personalId } = facts
  return {
    full_name: fullName,
    search_key: fullName && searchKey(fullName),
    sort_name: fullName && sortName(fullName),
    born_on: facts.bornOn,
    born_year: facts.bornYear,
    sex: facts.sex,
    personal_id_cipher: personalId && hex(sealPersonalId(communeId, personalId)),
    personal_id_index: personalId && hex(personalIdIndex(communeId, personalId)),
    moet_id: facts.moetId,
    village_id: facts.villageId,
    guardian_name: facts.guardianName,
    guardian_phone: facts.guardianPhone,
    note: facts.note,
  }
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}
