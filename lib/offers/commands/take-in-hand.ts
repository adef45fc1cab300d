import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { offerAtHand } from '../facts-queries'
import { offerAtHandInput } from '../input'
import { addStep, holdOffer } from '../records'
import { decideStep, type OfferRefusal } from '../rules'

/** Somebody of the Front looks into an offer, and whoever sent it is told so. */
export const takeInHand = command<typeof offerAtHandInput, { id: string }, OfferRefusal>({
  act: 'offers/take-in-hand',
  right: 'offer.keep',
  input: offerAtHandInput,
  constraints: { offer_step_once_a_round: 'changed_meanwhile' },
  async run({ viewer, tx, now, enter }, { offerId, seen }) {
    await holdOffer(tx, offerId)
    const offer = await offerAtHand(tx, offerId)
    if (!offer) return refused('not_found')
    const refusal = decideStep('in_hand', { ...offer, seen })
    if (refusal) return refused(refusal)
    const by = { communeId: viewer.communeId, personId: viewer.personId, at: now }
    await addStep(tx, by, { offerId, round: seen + 1, kind: 'in_hand' })
    enter({ subject: { kind: 'offer', id: offerId } })
    return done({ id: offerId })
  },
})
