import { columnOf, type Day } from '@/lib/calendar/day'
import type { Tx } from '@/lib/platform/db/client'
import type { Author } from '@/lib/platform/entries/author'

type Signed = {
  assignmentId: string
  round: number
  signedOn: Day
  place: string
  unitSigner: string
  familySigner: string
  communeSigner: string
  fileId: string
}

/** Writes signed minutes; their id comes back. */
export async function addMinutes(tx: Tx, by: Author, { signedOn, ...signed }: Signed) {
  const { id } = await tx.assignmentAcceptance.create({
    data: {
      ...{ ...signed, communeId: by.communeId, signedOn: columnOf(signedOn) },
      ...{ recordedBy: by.personId, recordedAt: by.at },
    },
    select: { id: true },
  })
  return id
}

/** Minutes that were recorded wrongly stay in the book and count no longer. */
export async function addMinutesReversal(
  tx: Tx,
  by: Author,
  reversal: { acceptanceId: string; reason: string },
): Promise<void> {
  await tx.assignmentAcceptanceReversal.create({
    data: { ...reversal, communeId: by.communeId, reversedBy: by.personId, reversedAt: by.at },
  })
}
