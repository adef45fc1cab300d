import { columnOf, type Day } from '@/lib/calendar/day'
import type { Tx } from '@/lib/platform/db/client'
import type { Author } from '@/lib/platform/entries/author'
import type { Hold } from './hold'

/** Keeps a child for a sponsor; the id of the hold comes back. */
export async function addHold(
  tx: Tx,
  by: Author,
  { heldOn, heldUntil, ...hold }: Hold & { childId: string },
): Promise<string> {
  const { id } = await tx.assignmentHold.create({
    data: {
      ...{ ...hold, communeId: by.communeId },
      ...{ heldOn: columnOf(heldOn), heldUntil: columnOf(heldUntil) },
      ...{ recordedBy: by.personId, recordedAt: by.at },
    },
    select: { id: true },
  })
  return id
}

/** Gives a child free before its day: it is kept no longer from this day on. */
export async function addRelease(tx: Tx, by: Author, holdId: string, on: Day): Promise<void> {
  const { communeId } = by
  await tx.holdRelease.create({
    data: { communeId, holdId, releasedBy: by.personId, releasedAt: by.at },
  })
  await tx.assignmentHold.update({
    where: { communeId_id: { communeId, id: holdId } },
    data: { heldUntil: columnOf(on) },
  })
}
