import { now } from '@/lib/platform/clock'
import { inCommune } from '@/lib/platform/db/transaction'
import { violatedConstraint } from '@/lib/platform/db/violation'
import { isRoomLeft } from '@/lib/platform/files/disk-room'
import { writeEntry } from '@/lib/platform/entries/write-entry'
import { keepPace } from '@/lib/platform/gate/door-pace'
import { readFormToken } from '@/lib/platform/gate/form-token'
import { codeOfForm, hashOfOfferCode } from '@/lib/platform/gate/offer-code'
import { issuesOf } from '@/lib/platform/input-issues'
import type { Issue } from '@/lib/platform/outcome'
import { blindIndex } from '@/lib/platform/secrets'
import { withoutZero } from '@/lib/platform/without-zero'
import { writtenOfferCode } from '../code'
import { listOpenCommunes, type OpenCommune } from '../follow-queries'
import { offerInput, type OfferInput } from '../input'
import { addOffer } from '../records'
import type { ReceivingRefusal } from '../rules'

/** What the public form sends, before anybody has looked at it. */
export type SentOffer = {
  commune: string
  token: string
  /** a field nobody sees: people leave it empty */
  trap: string
  fields: Record<string, string | undefined>
  locale: string
  address: string
  /** the machine's own time, by which a form's age is measured */
  at: Date
}

export type Receiving =
  | { kind: 'done'; code: string; communeId: string }
  | { kind: 'invalid'; issues: Issue[] }
  | { kind: 'wait'; seconds: number }
  | { kind: 'refused'; refusal: ReceivingRefusal }

const refused = (refusal: ReceivingRefusal): Receiving => ({ kind: 'refused', refusal })

/**
 * Takes an offer of somebody who is nobody here: no right, so that a signed form, its age, a field for
 * machines, limits of length and links and a pace stand in its place. It writes in one commune's rows
 * under their policies, as every act does, and leaves an entry without a person. The same form sent
 * again, also at the same moment, is one offer and is told the same code.
 */
export async function receiveOffer(sent: SentOffer): Promise<Receiving> {
  const communes = await listOpenCommunes()
  const commune = communes.find(({ prefix }) => prefix === sent.commune)
  if (!commune) return refused('commune_unknown')
  const parsed = offerInput.safeParse(withoutZero(sent.fields))
  if (!parsed.success) return { kind: 'invalid', issues: issuesOf(parsed.error) }
  const token = readFormToken(sent.token, sent.at)
  if (token.kind !== 'fresh') return refused(token.kind)
  if (sent.trap !== '') return refused('machine')
  const offer = { commune, input: parsed.data, formKey: token.key, locale: sent.locale }
  const before = await answerGiven(offer)
  if (before) return before
  const at = now()
  const seconds = await keepPace('offer', { name: commune.id, address: sent.address, at })
  if (seconds > 0) return { kind: 'wait', seconds }
  if (!(await isRoomLeft())) return refused('failed')
  return write(offer, at)
}

type Offer = {
  commune: OpenCommune
  input: OfferInput
  formKey: Uint8Array<ArrayBuffer>
  locale: string
}

async function write(offer: Offer, at: Date): Promise<Receiving> {
  const { commune, formKey } = offer
  const { id: communeId } = commune
  const code = codeOfForm(communeId, formKey)
  const received = {
    ...{ communeId, input: offer.input, locale: offer.locale, formKey, at },
    ...{ fingerprint: fingerprintOf(offer), codeHash: hashOfOfferCode(communeId, code) },
  }
  try {
    await inCommune({ communeId }, async (tx) => {
      const id = await addOffer(tx, received)
      const { kind, children, form } = offer.input
      await writeEntry(tx, {
        by: { communeId, personId: null },
        ...{ act: 'offers/receive', at },
        facts: {
          subject: { kind: 'offer', id },
          details: {
            ...{ sponsorKind: kind, form: form ?? null },
            wanted: children ?? null,
          },
        },
      })
    })
  } catch (error) {
    // Somebody sent the very same form at the same moment and was first.
    if (violatedConstraint(error) !== 'offer_form_once') throw error
    return (await answerGiven(offer)) ?? refused('failed')
  }
  return { kind: 'done', code: writtenOfferCode(commune.prefix, code), communeId }
}

/** What the same form was told before; null when it comes for the first time. */
async function answerGiven(offer: Offer): Promise<Receiving | null> {
  const { commune, formKey } = offer
  const communeId = commune.id
  const before = await inCommune({ communeId }, (tx) =>
    tx.offer.findFirst({ where: { formKey }, select: { fingerprint: true } }),
  )
  if (!before) return null
  if (!Buffer.from(before.fingerprint).equals(fingerprintOf(offer))) return refused('sent_before')
  const code = writtenOfferCode(commune.prefix, codeOfForm(communeId, formKey))
  return { kind: 'done', code, communeId }
}

function fingerprintOf({ input }: Offer): Uint8Array<ArrayBuffer> {
  return blindIndex(JSON.stringify(input), 'offer.fingerprint')
}
