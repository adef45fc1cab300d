import { columnOf, type Day } from '@/lib/calendar/day'
import type { ProgrammeCategory } from '@/lib/plans/category'
import type { Tx } from '@/lib/platform/db/client'
import { insertRows } from '@/lib/platform/db/insert-rows'
import type { Author } from '@/lib/platform/entries/author'
import { newId } from '@/lib/platform/new-id'

/** One category of a child, from a day on. */
export type CategoryFact = { childId: string; category: ProgrammeCategory; isMain: boolean }

/** Records categories that hold from a day on. */
export async function recordCircumstances(
  tx: Tx,
  author: Author,
  from: Day,
  facts: readonly CategoryFact[],
): Promise<void> {
  const rows = facts.map(({ childId, category, isMain }) => ({
    ...recordedFrom(author, childId, from),
    category,
    is_main: isMain,
  }))
  await insertRows(tx, 'circumstance', CIRCUMSTANCE_COLUMNS, rows)
}

/** One circumstance with its paper and who looked at it, as the office writes it by hand; its id comes back. */
export async function addVerifiedCircumstance(
  tx: Tx,
  { communeId, personId, at }: Author,
  circumstance: CategoryFact & {
    from: Day
    evidence: string | null
    verifiedBy: string | null
    verifiedOn: Day | null
  },
): Promise<string> {
  const { from, verifiedOn, ...facts } = circumstance
  const { id } = await tx.circumstance.create({
    data: {
      ...{ ...facts, communeId, validFrom: columnOf(from) },
      verifiedOn: verifiedOn && columnOf(verifiedOn),
      ...{ recordedBy: personId, recordedAt: at },
    },
    select: { id: true },
  })
  return id
}

/** Ends this very one. */
export async function endCircumstanceOf(tx: Tx, on: Day, id: string): Promise<void> {
  await tx.circumstance.updateMany({
    where: { id, validTo: null },
    data: { validTo: columnOf(on) },
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
  const rows = markings.map(({ childId, reason }) => ({
    ...recordedFrom(author, childId, from),
    reason,
  }))
  await insertRows(tx, 'hardship_marking', MARKING_COLUMNS, rows)
}

/** Ends markings that still hold: the day is the first on which they no longer do. */
export async function endHardship(tx: Tx, on: Day, childIds: readonly string[]): Promise<void> {
  if (childIds.length === 0) return
  await tx.$executeRaw`
    update hardship_marking set valid_to = ${columnOf(on)}::date
    where child_id = any(${[...childIds]}::uuid[]) and valid_to is null`
}

function recordedFrom({ communeId, personId, at }: Author, childId: string, from: Day) {
  return {
    commune_id: communeId,
    id: newId(),
    child_id: childId,
    valid_from: from,
    recorded_by: personId,
    recorded_at: at.toISOString(),
  }
}

const RECORDED_COLUMNS = {
  commune_id: 'uuid',
  id: 'uuid',
  child_id: 'uuid',
  valid_from: 'date',
  recorded_by: 'uuid',
  recorded_at: 'timestamptz',
} as const
const CIRCUMSTANCE_COLUMNS = {
  ...RECORDED_COLUMNS,
  category: 'enum:programme_category',
  is_main: 'boolean',
} as const
const MARKING_COLUMNS = { ...RECORDED_COLUMNS, reason: 'text' } as const
