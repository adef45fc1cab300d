import type { Day } from '@/lib/calendar/day'
import { columnOf } from '@/lib/calendar/day'
import { searchKey, sortName } from '@/lib/people/full-name'
import type { Tx } from '@/lib/platform/db/client'
import type { Author } from '@/lib/platform/entries/author'
import { personalIdIndex, sealPersonalId } from '@/lib/platform/personal-id-secret'
import { childCode, type Sex } from './child'
import type { ProgrammeCategory } from '@/lib/plans/category'

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

/** Adds children to the list: their rows, with codes that go on from the last one, and the acceptance. */
export async function addChildren(
  tx: Tx,
  author: Author,
  children: readonly (ChildFacts & { id: string })[],
  accepted: { on: Day; prefix: string; listId: string | null },
): Promise<void> {
  const { communeId, personId, at } = author
  let number = await lastChildNumber(tx, accepted.prefix)
  await tx.child.createMany({
    data: children.map((child) => ({
      ...columnsOf(communeId, child),
      communeId,
      id: child.id,
      code: childCode(accepted.prefix, (number += 1)),
      createdBy: personId,
      createdAt: at,
    })),
  })
  await tx.acceptance.createMany({
    data: children.map(({ id }) => ({
      communeId,
      childId: id,
      acceptedOn: columnOf(accepted.on),
      acceptedBy: personId,
      acceptedAt: at,
      listId: accepted.listId,
    })),
  })
}

/** Facts of a child that change; what is absent stays. */
export type ChildChanges = { id: string; version: number } & Partial<ChildFacts>

/** Changes one child as it was seen; false when somebody changed it meanwhile. */
export async function changeChild(
  tx: Tx,
  communeId: string,
  { id, version, ...facts }: ChildChanges,
): Promise<boolean> {
  const { count } = await tx.child.updateMany({
    where: { id, version },
    data: { ...changedColumns(communeId, facts), version: { increment: 1 } },
  })
  return count === 1
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

/** One category of a child, from a day on. */
export type CategoryFact = { childId: string; category: ProgrammeCategory; isMain: boolean }

export async function recordCircumstances(
  tx: Tx,
  author: Author,
  from: Day,
  facts: readonly CategoryFact[],
): Promise<void> {
  const { communeId, personId: recordedBy, at: recordedAt } = author
  const validFrom = columnOf(from)
  await tx.circumstance.createMany({
    data: facts.map((fact) => ({ ...fact, communeId, validFrom, recordedBy, recordedAt })),
  })
}

/** Ends categories that still hold: the day is the first on which they no longer do. */
export async function endCircumstances(
  tx: Tx,
  on: Day,
  facts: readonly Pick<CategoryFact, 'childId' | 'category'>[],
): Promise<void> {
  if (facts.length === 0) return
  const rows = JSON.stringify(facts)
  await tx.$executeRaw`
    update circumstance set valid_to = ${columnOf(on)}::date
    from jsonb_to_recordset(${rows}::jsonb) as ended("childId" uuid, category programme_category)
    where child_id = ended."childId" and circumstance.category = ended.category and valid_to is null`
}

/** Marks children as especially difficult from a day on, each with its reason. */
export async function markHardship(
  tx: Tx,
  author: Author,
  from: Day,
  markings: readonly { childId: string; reason: string }[],
): Promise<void> {
  const { communeId, personId: recordedBy, at: recordedAt } = author
  const validFrom = columnOf(from)
  await tx.hardshipMarking.createMany({
    data: markings.map((marking) => ({ ...marking, communeId, validFrom, recordedBy, recordedAt })),
  })
}

/** Ends markings that still hold: the day is the first on which they no longer do. */
export async function endHardship(tx: Tx, on: Day, childIds: readonly string[]): Promise<void> {
  await tx.hardshipMarking.updateMany({
    where: { childId: { in: [...childIds] }, validTo: null },
    data: { validTo: columnOf(on) },
  })
}

/** The number of the newest code with these letters. */
async function lastChildNumber(tx: Tx, prefix: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ last: number | null }[]>`
    select max(substring(code from '-(\\d+)$')::int) as last from child
    where code like ${`${prefix}-%`}`
  return row?.last ?? 0
}

function columnsOf(communeId: string, facts: ChildFacts) {
  return {
    fullName: facts.fullName,
    searchKey: searchKey(facts.fullName),
    sortName: sortName(facts.fullName),
    bornOn: facts.bornOn ? columnOf(facts.bornOn) : null,
    bornYear: facts.bornYear,
    sex: facts.sex,
    ...personalIdColumns(communeId, facts.personalId),
    moetId: facts.moetId,
    villageId: facts.villageId,
    guardianName: facts.guardianName,
    guardianPhone: facts.guardianPhone,
    note: facts.note,
  }
}

/** Only what was said to change. */
function changedColumns(communeId: string, facts: Partial<ChildFacts>) {
  const { fullName, bornOn, personalId, ...plain } = facts
  return {
    ...plain,
    ...(fullName !== undefined && {
      fullName,
      searchKey: searchKey(fullName),
      sortName: sortName(fullName),
    }),
    ...(bornOn !== undefined && { bornOn: bornOn ? columnOf(bornOn) : null }),
    ...(personalId !== undefined && personalIdColumns(communeId, personalId)),
  }
}

function personalIdColumns(communeId: string, personalId: string | null) {
  if (personalId === null) return { personalIdCipher: null, personalIdIndex: null }
  return {
    personalIdCipher: sealPersonalId(communeId, personalId),
    personalIdIndex: personalIdIndex(communeId, personalId),
  }
}
