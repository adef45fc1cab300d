import { recogniseSupport } from '@/lib/assignments/recognition-records'
import type { ProgrammeCategory } from '@/lib/plans/category'
import {
  endCircumstances,
  endHardship,
  markHardship,
  recordCircumstances,
  type CategoryFact,
} from '@/lib/children/circumstance-records'
import { recordDistinctions } from '@/lib/children/distinction-records'
import {
  acceptChildren,
  addChildren,
  addChildRows,
  changeChildren,
  enrolChildren,
  type ChildFacts,
} from '@/lib/children/records'
import {
  classPlace,
  keepClasses,
  keepSchools,
  keepSchoolYear,
  keepVillages,
} from '@/lib/places/records'
import { schoolKey } from '@/lib/places/school'
import { schoolYearOf } from '@/lib/places/school-year'
import { villageKey } from '@/lib/places/village'
import type { Tx } from '@/lib/platform/db/client'
import { addSponsors, sponsorIdsByKey } from '@/lib/sponsors/records'
import type { ChildrenPlan } from './children-plan'
import { writePoverty, writeProposals } from './poverty-list-records'
import type { Taken } from './records'
import { isProposed, rowsOf, touches, type Row } from './row-records'
import type { ChildrenImage } from './undo-image'
import type { TellStep } from './writing'
import { childrenBefore, endedByList, openFacts } from './undo-image-records'
import { returnChildren } from './withdrawal-records'

/**
 * Writes a list of children: places and sponsors nobody knew, new children, what changed, and the
 * support that existed before. What stood there before comes back, so that it can be put back; null when
 * a child was changed by somebody else meanwhile, or a place or unit that a row names has another name by now.
 */
export async function writeChildren(
  tx: Tx,
  taken: Taken,
  plan: ChildrenPlan,
  tell: TellStep,
): Promise<ChildrenImage | null> {
  const { author, on, listId } = taken
  const villages = await keepVillages(tx, author.communeId, plan.villages)
  const rows = await rowsOf(tx, plan)
  if (!rows.every((row) => isVillageThere(row, villages))) return null
  const known = rows.flatMap(({ child }) => child?.id ?? [])
  const changed = await childrenBefore(tx, known, schoolYearOf(on))
  const open = await openFacts(tx, known)
  const added = rows.filter((row) => row.child === null)
  const news = added.filter(({ back }) => back === null)
  const factsOfNew = (of: readonly Row[]) =>
    of.map((row) => ({ ...factsOf(row, villages), id: row.id }))
  const [proposed, accepted] = [news.filter(isProposed), news.filter((row) => !isProposed(row))]
  await addChildren(tx, author, factsOfNew(accepted), taken)
  await addChildRows(tx, author, factsOfNew(proposed), taken.prefix)
  const changes = rows.flatMap((row) => {
    if (row.back) {
      const { id, version } = row.back
      return { ...factsOf(row, villages), id, version }
    }
    if (row.child === null) return []
    const { id, version } = row.child
    return { ...changedFacts(row, factsOf(row, villages)), id, version }
  })
  if (!(await changeChildren(tx, author.communeId, changes))) return null
  await returnChildren(
    tx,
    listId,
    added.flatMap(({ back }) => back?.id ?? []),
  )
  await acceptChildren(
    tx,
    author,
    added.flatMap(({ id, back, proposal }) =>
      back !== null && !back.isAccepted && proposal === null ? id : [],
    ),
    taken,
  )
  await writeProposals(tx, taken, rows)
  await writePoverty(tx, taken, rows)
  await recordDistinctions(
    tx,
    author,
    rows.flatMap(({ id, apartFrom }) => apartFrom.map((other) => [id, other] as const)),
  )
  tell('schooling')
  if (!(await enrol(tx, taken, plan, rows))) return null
  tell('circumstances')
  await writeCircumstances(tx, taken, rows)
  // Of a child that is only proposed the commune says so when it decides.
  const marked = rows.filter(
    (row) => !isProposed(row) && row.listed.especiallyDifficult && touches(row, MARKING),
  )
  const unmarked = rows.filter((row) => !row.listed.especiallyDifficult && row.fields.has(MARKING))
  await endHardship(
    tx,
    on,
    unmarked.map(({ id }) => id),
  )
  await markHardship(
    tx,
    author,
    on,
    marked.map(({ id, listed }) => ({ childId: id, reason: listed.note ?? '' })),
  )
  tell('support')
  if (!(await writeSupport(tx, taken, plan, rows))) return null
  return {
    ...{ kind: 'children', on, changed, ...(await endedByList(tx, open)) },
    added: added.map(({ id, back }) => ({ id, version: back ? back.version + 1 : 1 })),
  }
}

const MARKING = 'especiallyDifficult'

/** Between the review and here a village can have got another name, or have gone into another one. */
function isVillageThere(row: Row, villages: ReadonlyMap<string, string>): boolean {
  const { village } = row.listed
  return village === null || !touches(row, 'village') || villages.has(villageKey(village))
}

function factsOf({ listed }: Row, villages: ReadonlyMap<string, string>): ChildFacts {
  return {
    fullName: listed.fullName ?? '',
    bornOn: listed.bornOn,
    bornYear: listed.bornYear,
    sex: listed.sex,
    personalId: listed.personalId,
    moetId: listed.moetId,
    villageId: listed.village === null ? null : (villages.get(villageKey(listed.village)) ?? null),
    guardianName: listed.guardianName,
    guardianPhone: listed.guardianPhone,
    note: listed.note,
  }
}

function changedFacts({ fields }: Row, facts: ChildFacts): Partial<ChildFacts> {
  const { bornOn, bornYear, villageId } = facts
  const told = (
    ['fullName', 'sex', 'personalId', 'moetId', 'guardianName', 'guardianPhone', 'note'] as const
  )
    .filter((field) => fields.has(field))
    .map((field) => [field, facts[field]] as const)
  return {
    ...Object.fromEntries(told),
    ...(fields.has('birth') && { bornOn, bornYear }),
    ...(fields.has('village') && { villageId }),
  }
}

/** False when a school of the list is known by another name meanwhile. */
async function enrol(
  tx: Tx,
  taken: Taken,
  plan: ChildrenPlan,
  rows: readonly Row[],
): Promise<boolean> {
  const { author, on } = taken
  const schools = await keepSchools(tx, author.communeId, plan.schools)
  const named = rows.flatMap((row) => {
    const { listed, child } = row
    if (!touches(row, 'school') && !touches(row, 'schoolClass')) return []
    const school = listed.school ?? child?.school ?? null
    if (school === null) return []
    // A class that was left behind with the old school is not known any more.
    const kept = listed.school === null || !row.fields.has('school') ? child?.schoolClass : null
    const name = listed.schoolClass ?? kept ?? ''
    return { childId: row.id, schoolId: schools.get(schoolKey(school)), name }
  })
  const moved = named.flatMap(({ schoolId, ...place }) =>
    schoolId === undefined ? [] : { ...place, schoolId },
  )
  if (moved.length < named.length) return false
  if (moved.length === 0) return true
  const year = await keepSchoolYear(tx, author.communeId, schoolYearOf(on))
  const places = new Map(moved.map((each) => [classPlace(each.schoolId, each.name), each]))
  const classes = await keepClasses(tx, author.communeId, year, [...places.values()])
  const enrolled = moved.flatMap(({ childId, schoolId, name }) => {
    const schoolClassId = classes.get(classPlace(schoolId, name))
    return schoolClassId === undefined ? [] : { childId, schoolClassId }
  })
  await enrolChildren(tx, author, year, enrolled)
  return enrolled.length === moved.length
}

async function writeCircumstances(tx: Tx, taken: Taken, rows: readonly Row[]): Promise<void> {
  const begun: CategoryFact[] = []
  const ended: CategoryFact[] = []
  for (const row of rows) {
    if (row.proposal !== null || !touches(row, 'circumstances')) continue
    const before = categoriesOf(row.id, row.child?.circumstances ?? [])
    const after = categoriesOf(row.id, row.circumstances)
    begun.push(...without(after, before))
    ended.push(...without(before, after))
  }
  await endCircumstances(tx, taken.on, ended)
  await recordCircumstances(tx, taken.author, taken.on, begun)
}

/** The first category is the main one. */
function categoriesOf(childId: string, categories: readonly ProgrammeCategory[]): CategoryFact[] {
  return categories.map((category, at) => ({ childId, category, isMain: at === 0 }))
}

function without(facts: readonly CategoryFact[], others: readonly CategoryFact[]): CategoryFact[] {
  return facts.filter(
    ({ category, isMain }) =>
      !others.some((other) => other.category === category && other.isMain === isMain),
  )
}

/** False when a unit of the list is known by another name meanwhile. */
async function writeSupport(
  tx: Tx,
  taken: Taken,
  plan: ChildrenPlan,
  rows: readonly Row[],
): Promise<boolean> {
  const { author, on, listId } = taken
  const unknown = plan.sponsors.map(({ name, nameKey, kind, level }) => ({
    ...{ name, nameKey, kind, level, form: level && ('cash' as const) },
    ...{ promisedChildren: null, contactName: null, contactPhone: null, note: null },
  }))
  await addSponsors(tx, author, unknown)
  const sponsors = await sponsorIdsByKey(tx)
  const supports = rows.flatMap(({ id, support }) => {
    const sponsorId = support && sponsors.get(support.sponsorKey)
    if (!support || !sponsorId) return []
    return { childId: id, sponsorId, basis: support.basis, level: support.level }
  })
  await recogniseSupport(tx, author, { on, listId }, supports)
  return supports.length === rows.filter(({ support }) => support !== null).length
}
