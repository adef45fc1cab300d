import { columnOf, dayOf, type Day } from '@/lib/calendar/day'
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

/**
 * What children were kept for is settled, by an answer or because one of them has a lead now: their holds
 * for these sponsors are over, or all of them where no sponsor is named.
 */
export async function endHolds(
  tx: Tx,
  by: Author,
  settled: readonly { childId: string; sponsorId?: string }[],
): Promise<void> {
  const on = dayOf(by.at)
  const held = await tx.$queryRaw<{ id: string; child_id: string; sponsor_id: string }[]>`
    select id, child_id, sponsor_id from assignment_hold
    where child_id = any(${settled.map(({ childId }) => childId)}::uuid[])
      and held_on <= ${on}::date and held_until > ${on}::date order by id`
  for (const { id, ...hold } of held) {
    const isSettled = settled.some(
      ({ childId, sponsorId = hold.sponsor_id }) =>
        childId === hold.child_id && sponsorId === hold.sponsor_id,
    )
    if (isSettled) await addRelease(tx, by, id, on)
  }
}

/** Gives a child free before its day: it is kept no longer from this day on. */
export async function addRelease(tx: Tx, by: Author, holdId: string, on: Day): Promise<void> {
  const { communeId } = by
  const { heldUntil } = await tx.assignmentHold.findUniqueOrThrow({
    where: { communeId_id: { communeId, id: holdId } },
    select: { heldUntil: true },
  })
  await tx.holdRelease.create({
    data: {
      ...{ communeId, holdId, heldUntilBefore: heldUntil },
      ...{ releasedBy: by.personId, releasedAt: by.at },
    },
  })
  await tx.assignmentHold.update({
    where: { communeId_id: { communeId, id: holdId } },
    data: { heldUntil: columnOf(on) },
  })
}
