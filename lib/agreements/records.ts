import { columnOf, type Day } from '@/lib/calendar/day'
import type { Tx } from '@/lib/platform/db/client'
import type { Author } from '@/lib/platform/entries/author'
import type { AgreementTerms } from './agreement'

/** Writes a signed agreement beside those there are; its id comes back. */
export async function addAgreement(
  tx: Tx,
  { communeId, personId, at }: Author,
  { sponsorId, round, fileId }: { sponsorId: string; round: number; fileId: string },
  terms: AgreementTerms,
): Promise<string> {
  const { keptUntil, signedOn, validUntil, visitors, handedOver, ...facts } = terms
  const { id } = await tx.safeguardingAgreement.create({
    data: {
      ...{ ...facts, communeId, sponsorId, round, fileId },
      ...{ visitors: [...visitors], handedOver: [...handedOver] },
      ...{ signedOn: columnOf(signedOn), validUntil: validUntil && columnOf(validUntil) },
      endsAfterDays: 'afterDays' in keptUntil ? keptUntil.afterDays : null,
      dataEndsOn: 'on' in keptUntil ? columnOf(keptUntil.on) : null,
      ...{ recordedBy: personId, recordedAt: at },
    },
    select: { id: true },
  })
  return id
}

/** An agreement that holds no longer from a day on; it stays in the book. */
export async function addAgreementEnding(
  tx: Tx,
  { communeId, personId, at }: Author,
  { endedOn, ...ending }: { agreementId: string; endedOn: Day; reason: string },
): Promise<void> {
  await tx.agreementEnding.create({
    data: {
      ...{ ...ending, communeId, endedOn: columnOf(endedOn) },
      ...{ recordedBy: personId, recordedAt: at },
    },
  })
}
