import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { offerAtHand } from '../facts-queries'
import { offerAtHandInput } from '../input'
import { addStep, holdOffer } from '../records'
import { decideStep, type OfferRefusal } from '../rules'

/** What is no offer at all is put away, and can be taken out again. */
export const markSpam = command<typeof offerAtHandInput, { id: string }, OfferRefusal>({
  act: 'offers/mark-spam',
  right: 'offer.keep',
  input: offerAtHandInput,
  constraints: { offer_step_once_a_round: 'changed_meanwhile' },
  async run({ viewer, tx, now, enter }, { offerId, seen }) {
    await holdOffer(tx, offerId)
    const offer = await offerAtHand(tx, offerId)
    if (!offer) return refused('not_found')
    const refusal = decideStep('spam', { ...offer, seen })
    if (refusal) return refused(refusal)
    const by = { communeId: viewer.communeId, personId: viewer.personId, at: now }
    await addStep(tx, by, { offerId, round: seen + 1, kind: 'spam' })
    enter({ subject: { kind: 'offer', id: offerId } })
    return done({ id: offerId })
  },
})
