import type { Tx } from '@/lib/platform/db/client'
import { unsealJson } from '@/lib/platform/sealed-json'
import { contactPlace } from './contact-place'
import type { ComparedSponsor } from './known-sponsor'
import type { OfferContact } from './offer'
import { statusOf } from './status'

/** An offer as the rules see it, once it is held; null when the commune has none with this id. */
export async function offerAtHand(tx: Tx, id: string) {
  const offer = await tx.offer.findFirst({
    where: { id },
    include: { contact: true, steps: { orderBy: { round: 'asc' } } },
  })
  if (!offer) return null
  const { steps, contact } = offer
  return {
    ...{ id, kind: offer.kind, children: offer.children, form: offer.form },
    status: statusOf(steps),
    steps: steps.length,
    hasContact: contact !== null,
    contact: contact && contactOf(contact),
  }
}

/** Whose an offer is, opened. */
export function contactOf(row: {
  communeId: string
  offerId: string
  sealed: Uint8Array
}): OfferContact {
  return unsealJson<OfferContact>(row.sealed, contactPlace(row.communeId, row.offerId))
}

/** Every unit of the book as an offer is compared with it. */
export async function comparedSponsors(tx: Tx): Promise<ComparedSponsor[]> {
  const rows = await tx.sponsor.findMany({
    select: {
      ...{ id: true, name: true, nameKey: true },
      contacts: { where: { validTo: null }, select: { phone: true } },
    },
  })
  return rows.map(({ contacts, ...one }) => ({
    ...one,
    phones: contacts.flatMap(({ phone }) => phone ?? []),
  }))
}
