import { columnOf, type Day } from '@/lib/calendar/day'
import type { Tx } from '@/lib/platform/db/client'
import type { Author } from '@/lib/platform/entries/author'
import type { RoundAnswerKind } from './status'

type NewRound = { title: string; basis: string | null; asks: string; dueOn: Day }
type Places = { villageIds: readonly string[]; schoolIds: readonly string[] }

/** Writes a round and whom it asks; its id comes back. */
export async function addRound(
  tx: Tx,
  by: Author,
  { dueOn, ...round }: NewRound,
  { villageIds, schoolIds }: Places,
): Promise<string> {
  const { communeId, personId: openedBy, at: openedAt } = by
  const { id: roundId } = await tx.reviewRound.create({
    data: { ...round, dueOn: columnOf(dueOn), communeId, openedBy, openedAt },
    select: { id: true },
  })
  await tx.reviewSender.createMany({
    data: [
      ...villageIds.map((villageId) => ({ communeId, roundId, villageId })),
      ...schoolIds.map((schoolId) => ({ communeId, roundId, schoolId })),
    ],
  })
  return roundId
}

type NewAnswer = {
  senderId: string
  turn: number
  kind: RoundAnswerKind
  childCount: number
  note: string | null
}

export async function addRoundAnswer(tx: Tx, by: Author, answer: NewAnswer): Promise<void> {
  await tx.reviewAnswer.create({
    data: { ...answer, communeId: by.communeId, answeredBy: by.personId, answeredAt: by.at },
  })
}

export async function addReopening(
  tx: Tx,
  by: Author,
  reopening: { answerId: string; reason: string },
): Promise<void> {
  await tx.reviewReopening.create({
    data: { ...reopening, communeId: by.communeId, reopenedBy: by.personId, reopenedAt: by.at },
  })
}

export async function addClosing(
  tx: Tx,
  by: Author,
  closing: { roundId: string; missing: number },
): Promise<void> {
  await tx.reviewClosing.create({
    data: { ...closing, communeId: by.communeId, closedBy: by.personId, closedAt: by.at },
  })
}
