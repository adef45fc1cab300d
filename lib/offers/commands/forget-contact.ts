import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { offerAtHand } from '../facts-queries'
import { offerForgettingInput } from '../input'
import { addStep, forgetContact as takeAway, holdOffer } from '../records'
import { decideStep, type OfferRefusal } from '../rules'

/**
 * Takes away at once whose an offer is, when its sender asks or the contact should not be here: name,
 * telephone, e-mail and message go. What was offered stays as a count, with why and who took it away.
 */
export const forgetContact = command<typeof offerForgettingInput, { id: string }, OfferRefusal>({
  act: 'offers/forget-contact',
  right: 'offer.keep',
  input: offerForgettingInput,
  constraints: { offer_step_once_a_round: 'changed_meanwhile' },
  async run({ viewer, tx, now, enter }, { offerId, seen, because }) {
    await holdOffer(tx, offerId)
    const offer = await offerAtHand(tx, offerId)
    if (!offer) return refused('not_found')
    const refusal = decideStep('forgotten', { ...offer, seen })
    if (refusal) return refused(refusal)
    const by = { communeId: viewer.communeId, personId: viewer.personId, at: now }
    await addStep(tx, by, { offerId, round: seen + 1, kind: 'forgotten', because })
    await takeAway(tx, offerId)
    enter({ subject: { kind: 'offer', id: offerId }, details: { forgetting: because } })
    return done({ id: offerId })
  },
})
