import type { Tx } from '@/lib/platform/db/client'
import { decideUndoing } from './rules'
import type { StandingOpening } from './year-board'

/** The openings of a year that stand, by school. */
export async function openingsOf(
  tx: Tx,
  startYear: number,
): Promise<ReadonlyMap<string, StandingOpening>> {
  const rows = await tx.yearOpening.findMany({
    where: { schoolYear: { startYear }, reversal: { is: null } },
  })
  const people = await tx.person.findMany({
    where: { id: { in: rows.map(({ openedBy }) => openedBy) } },
    select: { id: true, fullName: true },
  })
  const nameOf = (id: string) => people.find((one) => one.id === id)?.fullName ?? ''
  return new Map(
    rows.map(({ schoolId, id, openedBy, openedAt }) => [
      schoolId,
      { id, by: nameOf(openedBy), at: openedAt },
    ]),
  )
}

/** Whether an opening may still be undone. */
export async function isUntouched(tx: Tx, id: string): Promise<boolean> {
  const opening = await findOpening(tx, id)
  return opening !== null && decideUndoing(await factsOfUndoing(tx, opening)) === null
}

/** An opening with what it placed. */
export function findOpening(tx: Tx, id: string) {
  return tx.yearOpening.findFirst({
    where: { id },
    include: {
      reversal: { select: { id: true } },
      answers: { select: { childId: true, outcome: true } },
      school: { select: { name: true } },
      schoolYear: { select: { startYear: true } },
    },
  })
}
export type FoundOpening = NonNullable<Awaited<ReturnType<typeof findOpening>>>

const PLACED = ['next_class', 'repeats', 'other_school']

/** What tells whether anything was built on an opening. */
export async function factsOfUndoing(tx: Tx, opening: FoundOpening) {
  const { schoolYearId, openedAt, madeClassIds, answers } = opening
  const childIds = answers.map(({ childId }) => childId)
  const made = { schoolClassId: { in: madeClassIds } }
  const enrolled = await tx.enrolment.count({
    where: { ...made, NOT: { childId: { in: childIds }, recordedAt: openedAt } },
  })
  const roles = await tx.membership.count({ where: made })
  const proposals = await tx.proposal.count({ where: { fromClassId: { in: madeClassIds } } })
  return {
    isUndone: opening.reversal !== null,
    placed: answers.filter(({ outcome }) => PLACED.includes(outcome)).length,
    stillThere: await tx.enrolment.count({
      where: { schoolYearId, recordedAt: openedAt, childId: { in: childIds } },
    }),
    laterAnswers: await tx.schoolingAnswer.count({
      where: {
        ...{ schoolYearId, childId: { in: childIds }, answeredAt: { gt: openedAt } },
        OR: [{ openingId: null }, { opening: { reversal: { is: null } } }],
      },
    }),
    othersInClasses: enrolled + roles + proposals,
  }
}
