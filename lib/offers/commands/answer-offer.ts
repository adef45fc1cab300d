import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { offerAtHand } from '../facts-queries'
import { offerAnswerInput } from '../input'
import { addStep, holdOffer } from '../records'
import { decideStep, type OfferRefusal } from '../rules'

/** The Front answers in words, which whoever has the code reads. It may answer again. */
export const answerOffer = command<typeof offerAnswerInput, { id: string }, OfferRefusal>({
  act: 'offers/answer',
  right: 'offer.keep',
  input: offerAnswerInput,
  constraints: { offer_step_once_a_round: 'changed_meanwhile' },
  async run({ viewer, tx, now, enter }, { offerId, seen, text }) {
    await holdOffer(tx, offerId)
    const offer = await offerAtHand(tx, offerId)
    if (!offer) return refused('not_found')
    const refusal = decideStep('answered', { ...offer, seen })
    if (refusal) return refused(refusal)
    const by = { communeId: viewer.communeId, personId: viewer.personId, at: now }
    await addStep(tx, by, { offerId, round: seen + 1, kind: 'answered', text })
    enter({ subject: { kind: 'offer', id: offerId } })
    return done({ id: offerId })
  },
})
