import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { offerAtHand } from '../facts-queries'
import { offerDeclineInput } from '../input'
import { addStep, holdOffer } from '../records'
import { decideStep, type OfferRefusal } from '../rules'

/** An offer that cannot be taken, with the reason as whoever sent it reads it. */
export const declineOffer = command<typeof offerDeclineInput, { id: string }, OfferRefusal>({
  act: 'offers/decline',
  right: 'offer.keep',
  input: offerDeclineInput,
  constraints: { offer_step_once_a_round: 'changed_meanwhile' },
  async run({ viewer, tx, now, enter }, { offerId, seen, reason }) {
    await holdOffer(tx, offerId)
    const offer = await offerAtHand(tx, offerId)
    if (!offer) return refused('not_found')
    const refusal = decideStep('declined', { ...offer, seen })
    if (refusal) return refused(refusal)
    const by = { communeId: viewer.communeId, personId: viewer.personId, at: now }
    await addStep(tx, by, { offerId, round: seen + 1, kind: 'declined', text: reason })
    enter({ subject: { kind: 'offer', id: offerId } })
    return done({ id: offerId })
  },
})
