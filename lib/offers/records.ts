import type { Tx } from '@/lib/platform/db/client'
import type { Author } from '@/lib/platform/entries/author'
import { newId } from '@/lib/platform/new-id'
import { sealJson } from '@/lib/platform/sealed-json'
import { contactPlace } from './contact-place'
import {
  CONSENT_VERSION,
  type ForgettingReason,
  type OfferContact,
  type OfferStepKind,
} from './offer'
import type { OfferInput } from './input'

type Received = {
  communeId: string
  input: OfferInput
  locale: string
  formKey: Uint8Array<ArrayBuffer>
  fingerprint: Uint8Array<ArrayBuffer>
  codeHash: Uint8Array<ArrayBuffer>
  at: Date
}

/** Writes an offer as it came, and apart from it whose it is; its id comes back. */
export async function addOffer(tx: Tx, { input, at, ...offer }: Received): Promise<string> {
  const { communeId } = offer
  const id = newId()
  const contact: OfferContact = {
    name: input.name,
    phone: input.phone ?? null,
    email: input.email ?? null,
    message: input.message || null,
  }
  await tx.offer.create({
    data: {
      ...offer,
      ...{ id, kind: input.kind, children: input.children ?? null, form: input.form ?? null },
      ...{ consentVersion: CONSENT_VERSION, receivedAt: at },
    },
  })
  await tx.offerContact.create({
    data: { communeId, offerId: id, sealed: sealJson(contact, contactPlace(communeId, id)) },
  })
  return id
}

/** Holds an offer until the transaction ends: of two who act on it the second sees what the first did. */
export async function holdOffer(tx: Tx, id: string): Promise<void> {
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`offer:${id}`}, 0))::text`
}

type NewStep = {
  offerId: string
  round: number
  kind: OfferStepKind
  text?: string
  sponsorId?: string
  because?: ForgettingReason
}

export async function addStep(tx: Tx, by: Author, step: NewStep): Promise<void> {
  await tx.offerStep.create({
    data: { ...step, communeId: by.communeId, doneBy: by.personId, doneAt: by.at },
  })
}

/** Takes away whose an offer is; what was offered and what was done stays. */
export async function forgetContact(tx: Tx, offerId: string): Promise<void> {
  await tx.offerContact.deleteMany({ where: { offerId } })
}

/**
 * Takes away whose offers were declined, or were none, before an instant; how many comes back. Each is
 * held and looked at again, for somebody may be reopening it: then it keeps whose it is.
 */
export async function forgetContacts(tx: Tx, before: Date): Promise<number> {
  const found = await tx.$queryRaw<{ id: string }[]>`
    select c.offer_id as id from offer_contact c
    join offer_step s on s.commune_id = c.commune_id and s.offer_id = c.offer_id
    where s.kind in ('declined', 'spam') and s.done_at < ${before}::timestamptz
      and not exists (select from offer_step n where n.offer_id = s.offer_id and n.round > s.round)
    order by c.offer_id`
  let gone = 0
  for (const { id } of found) {
    await holdOffer(tx, id)
    gone += await tx.$executeRaw`
      delete from offer_contact c
      using (select s.kind, s.done_at from offer_step s where s.offer_id = ${id}::uuid
        order by s.round desc limit 1) last
      where c.offer_id = ${id}::uuid and last.kind in ('declined', 'spam')
        and last.done_at < ${before}::timestamptz`
  }
  return gone
}
