import { columnOf, type Day } from '@/lib/calendar/day'
import type { Tx } from '@/lib/platform/db/client'
import type { Author } from '@/lib/platform/entries/author'
import type { EndingReason } from './ending'

type Period = { startsOn: Day; endsOn: Day | null }
type Ended = {
  termId: string
  round: number
  reason: EndingReason
  note: string | null
  lastDay: Day
}

/**
 * Holds children so that nobody gives or promises them anything until the transaction ends: what is in
 * the book decides whether a quarter may be cut off.
 */
export async function holdAlone(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.$queryRaw`
    select id from child where id = any(${[...ids]}::uuid[]) order by id for update`
}

/** Ends a term; what it was before stands beside the reason. An ending that gives way to it is reversed. */
export async function addEnding(
  tx: Tx,
  by: Author,
  { lastDay, ...ended }: Ended,
  { before, after }: { before: Period; after: Period },
  insteadOf: { endingId: string; reason: string } | null,
): Promise<void> {
  if (insteadOf) await reverse(tx, by, insteadOf)
  await tx.supportEnding.create({
    data: {
      ...{ ...ended, communeId: by.communeId, lastDay: columnOf(lastDay) },
      startsOnBefore: columnOf(before.startsOn),
      endsOnBefore: before.endsOn && columnOf(before.endsOn),
      ...{ recordedBy: by.personId, recordedAt: by.at },
    },
  })
  await setPeriod(tx, by.communeId, ended.termId, after)
}

/** The term runs again as it did before it was ended. */
export async function addEndingReversal(
  tx: Tx,
  by: Author,
  { termId, ...reversal }: { endingId: string; termId: string; reason: string },
  before: Period,
): Promise<void> {
  await reverse(tx, by, reversal)
  await setPeriod(tx, by.communeId, termId, before)
}

async function reverse(
  tx: Tx,
  by: Author,
  reversal: { endingId: string; reason: string },
): Promise<void> {
  await tx.supportEndingReversal.create({
    data: { ...reversal, communeId: by.communeId, reversedBy: by.personId, reversedAt: by.at },
  })
}

async function setPeriod(
  tx: Tx,
  communeId: string,
  id: string,
  { startsOn, endsOn }: Period,
): Promise<void> {
  await tx.supportTerm.update({
    where: { communeId_id: { communeId, id } },
    data: { startsOn: columnOf(startsOn), endsOn: endsOn && columnOf(endsOn) },
  })
}
