import { columnOf, type Day } from '@/lib/calendar/day'
import type { Quarter } from '@/lib/calendar/quarter'
import type { Tx } from '@/lib/platform/db/client'
import type { Author } from '@/lib/platform/entries/author'
import type { AnswerKind, DirectionOutcome } from './direction'

type NewDirection = {
  instruction: string
  ownerId: string
  dueOn: Day
  childId: string | null
  sponsorId: string | null
  planId: string | null
  quarter: Quarter | null
}

/** Writes a direction; its id comes back. */
export async function addDirection(
  tx: Tx,
  by: Author,
  { dueOn, ...direction }: NewDirection,
): Promise<string> {
  const { id } = await tx.direction.create({
    data: {
      ...direction,
      dueOn: columnOf(dueOn),
      communeId: by.communeId,
      givenBy: by.personId,
      givenAt: by.at,
    },
    select: { id: true },
  })
  return id
}

type NewAnswer = {
  directionId: string
  round: number
  kind: AnswerKind
  text: string
  until: Day | null
}

export async function addAnswer(tx: Tx, by: Author, { until, ...answer }: NewAnswer) {
  await tx.directionAnswer.create({
    data: {
      ...answer,
      until: until && columnOf(until),
      communeId: by.communeId,
      answeredBy: by.personId,
      answeredAt: by.at,
    },
  })
}

type NewDecision = {
  answerId: string
  answeredBy: string
  outcome: DirectionOutcome
  reason: string | null
}

export async function addDecision(tx: Tx, by: Author, decision: NewDecision) {
  await tx.directionDecision.create({
    data: { ...decision, communeId: by.communeId, decidedBy: by.personId, decidedAt: by.at },
  })
}

export async function addWithdrawal(
  tx: Tx,
  by: Author,
  withdrawal: { directionId: string; reason: string },
) {
  await tx.directionWithdrawal.create({
    data: { ...withdrawal, communeId: by.communeId, withdrawnBy: by.personId, withdrawnAt: by.at },
  })
}
