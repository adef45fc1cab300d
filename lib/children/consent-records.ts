import { columnOf, type Day } from '@/lib/calendar/day'
import type { Tx } from '@/lib/platform/db/client'
import type { Author } from '@/lib/platform/entries/author'
import type { RecordedConsent } from './consent'

/** A consent as it was given; its id comes back. */
export async function addConsent(
  tx: Tx,
  { communeId, personId, at }: Author,
  childId: string,
  consent: Omit<RecordedConsent, 'id' | 'withdrawal'>,
): Promise<string> {
  const { givenOn, representative, ...facts } = consent
  const { id } = await tx.consent.create({
    data: {
      ...{ ...facts, communeId, childId, givenOn: columnOf(givenOn) },
      representativeName: representative.name,
      representativeRelation: representative.relation,
      ...{ recordedBy: personId, recordedAt: at },
    },
    select: { id: true },
  })
  return id
}

export async function addConsentWithdrawal(
  tx: Tx,
  { communeId, personId, at }: Author,
  withdrawal: { consentId: string; withdrawer: string; on: Day },
): Promise<void> {
  const { on, ...facts } = withdrawal
  await tx.consentWithdrawal.create({
    data: {
      ...{ ...facts, communeId, withdrawnOn: columnOf(on) },
      ...{ recordedBy: personId, recordedAt: at },
    },
  })
}
