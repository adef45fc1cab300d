import { columnOf, type Day } from '@/lib/calendar/day'
import type { Tx } from '@/lib/platform/db/client'
import type { Author } from '@/lib/platform/entries/author'
import type { ArchivalReason } from './archival'

/** Takes a child off the list, as the next time this is done to it. */
export async function addArchival(
  tx: Tx,
  { communeId, personId, at }: Author,
  archival: { childId: string; reason: ArchivalReason; note: string | null; on: Day },
): Promise<void> {
  const { on, ...facts } = archival
  const before = await tx.archival.count({ where: { childId: archival.childId } })
  await tx.archival.create({
    data: {
      ...{ ...facts, communeId, round: before + 1, archivedOn: columnOf(on) },
      ...{ archivedBy: personId, archivedAt: at },
    },
  })
}

export async function addArchivalReversal(
  tx: Tx,
  { communeId, personId, at }: Author,
  reversal: { archivalId: string; reason: string },
): Promise<void> {
  await tx.archivalReversal.create({
    data: { ...reversal, communeId, reversedBy: personId, reversedAt: at },
  })
}
