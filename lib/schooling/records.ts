import { classPlace, keepClasses } from '@/lib/places/records'
import type { Tx } from '@/lib/platform/db/client'
import { insertRows } from '@/lib/platform/db/insert-rows'
import type { Author } from '@/lib/platform/entries/author'
import { newId } from '@/lib/platform/new-id'
import type { SchoolingOutcome } from './schooling'
import type { SettledYear } from './year-plan'

/** Two openings of one school come one after the other, a school without a single pupil too. */
export async function holdSchool(tx: Tx, id: string): Promise<void> {
  await tx.$queryRaw`select id from school where id = ${id}::uuid for no key update`
}

/** Writes a school's new year down: its classes, where its pupils are, and what was said of each. */
export async function openYear(
  tx: Tx,
  by: Author,
  { schoolId, schoolYearId }: { schoolId: string; schoolYearId: string },
  { classNames, placements }: SettledYear,
): Promise<{ id: string; made: number }> {
  const id = newId()
  const { communeId, personId, at } = by
  const before = await tx.yearOpening.count({ where: { schoolId, schoolYearId } })
  const own = classNames.map((name) => ({ schoolId, name }))
  const there = await tx.schoolClass.findMany({ where: { schoolId, schoolYearId } })
  const known = new Set(there.map((one) => one.id))
  const places = placements.flatMap(({ place }) =>
    place ? [{ schoolId: place.schoolId, name: place.className }] : [],
  )
  const ids = await keepClasses(tx, communeId, schoolYearId, unique([...own, ...places]))
  const made = own
    .map(({ name }) => ids.get(classPlace(schoolId, name)) ?? '')
    .filter((one) => !known.has(one))
  await tx.yearOpening.create({
    data: {
      ...{ communeId, id, schoolId, schoolYearId, round: before + 1, madeClassIds: made },
      ...{ openedBy: personId, openedAt: at },
    },
  })
  // Written without looking whether one is there: two at once are told apart by the schema.
  await insertRows(
    tx,
    'enrolment',
    ENROLMENT,
    placements.flatMap(({ pupil, place }) =>
      place
        ? [
            {
              ...{ commune_id: communeId, id: newId(), child_id: pupil.childId },
              school_year_id: schoolYearId,
              school_class_id: ids.get(classPlace(place.schoolId, place.className)) ?? '',
              recorded_at: at.toISOString(),
            },
          ]
        : [],
    ),
  )
  const answers = placements.map(({ pupil, outcome }) => ({ childId: pupil.childId, outcome }))
  await addAnswers(tx, by, { schoolYearId, openingId: id }, answers)
  return { id, made: made.length }
}

/** Takes back what an opening wrote; its classes go with it, what was known before stays. */
export async function undoOpening(
  tx: Tx,
  { communeId, personId, at }: Author,
  opening: { id: string; schoolYearId: string; openedAt: Date; madeClassIds: string[] },
  childIds: readonly string[],
): Promise<void> {
  await tx.yearOpeningReversal.create({
    data: { communeId, openingId: opening.id, reversedBy: personId, reversedAt: at },
  })
  const { schoolYearId, openedAt: recordedAt } = opening
  await tx.enrolment.deleteMany({
    where: { schoolYearId, recordedAt, childId: { in: [...childIds] } },
  })
  await tx.schoolClass.deleteMany({ where: { id: { in: opening.madeClassIds } } })
}

/** What was said of pupils in a year, each as the next answer about that child. */
export async function addAnswers(
  tx: Tx,
  { communeId, personId, at }: Author,
  { schoolYearId, openingId }: { schoolYearId: string; openingId: string | null },
  answers: readonly { childId: string; outcome: SchoolingOutcome }[],
): Promise<void> {
  const before = await tx.schoolingAnswer.groupBy({
    by: ['childId'],
    where: { schoolYearId, childId: { in: answers.map(({ childId }) => childId) } },
    _max: { round: true },
  })
  const roundOf = new Map(before.map(({ childId, _max }) => [childId, _max.round ?? 0]))
  await insertRows(
    tx,
    'schooling_answer',
    ANSWER,
    answers.map(({ childId, outcome }) => ({
      ...{ commune_id: communeId, id: newId(), child_id: childId, school_year_id: schoolYearId },
      ...{ round: (roundOf.get(childId) ?? 0) + 1, outcome, opening_id: openingId },
      ...{ answered_by: personId, answered_at: at.toISOString() },
    })),
  )
}

const ENROLMENT = {
  commune_id: 'uuid',
  id: 'uuid',
  child_id: 'uuid',
  school_year_id: 'uuid',
  school_class_id: 'uuid',
  recorded_at: 'timestamptz',
} as const
const ANSWER = {
  commune_id: 'uuid',
  id: 'uuid',
  child_id: 'uuid',
  school_year_id: 'uuid',
  round: 'int',
  outcome: 'enum:schooling_outcome',
  opening_id: 'uuid',
  answered_by: 'uuid',
  answered_at: 'timestamptz',
} as const

function unique(places: readonly { schoolId: string; name: string }[]) {
  return [...new Map(places.map((one) => [classPlace(one.schoolId, one.name), one])).values()]
}
