import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { readMobilised } from '@/lib/mobilisation/facts-queries'
import { noteStep } from '@/lib/mobilisation/records'
import { decideStep as decideTalk } from '@/lib/mobilisation/rules'
import { addSponsor, holdSponsors } from '@/lib/sponsors/records'
import { sponsorKey } from '@/lib/sponsors/sponsor-key'
import { offerAtHand } from '../facts-queries'
import { offerTakingInput } from '../input'
import type { OfferContact } from '../offer'
import { addStep, holdOffer } from '../records'
import { decideStep, type OfferRefusal } from '../rules'

type TakenUp = { id: string; sponsorId: string; isNew: boolean }

/** Whoever offers becomes a unit of the book, or is known there already; from here on it is mobilised. */
export const takeUpOffer = command<typeof offerTakingInput, TakenUp, OfferRefusal>({
  act: 'offers/take-up',
  right: 'offer.keep',
  input: offerTakingInput,
  constraints: {
    offer_step_once_a_round: 'changed_meanwhile',
    offer_taken_up_once: 'changed_meanwhile',
    sponsor_name_once: 'name_taken',
  },
  async run({ viewer, tx, now, today, enter }, { offerId, seen, sponsorId: chosen }) {
    await holdOffer(tx, offerId)
    const offer = await offerAtHand(tx, offerId)
    if (!offer) return refused('not_found')
    const refusal = decideStep('taken_up', { ...offer, seen })
    if (refusal || !offer.contact) return refused(refusal ?? 'contact_gone')
    if (chosen) await holdSponsors(tx, [chosen])
    const unit = chosen ? await readMobilised(tx, chosen, today) : null
    if (chosen && !unit) return refused('sponsor_unknown')
    const by = { communeId: viewer.communeId, personId: viewer.personId, at: now }
    const sponsorId =
      chosen ?? (await addSponsor(tx, by, sponsorOf({ ...offer, ...offer.contact })))
    const asked = { kind: 'answered', doneOn: today, nextOn: null, today } as const
    const isFurther =
      unit !== null &&
      decideTalk({ ...asked, stage: unit.stage, hasSteps: unit.steps.length > 0 }) !== null
    await noteStep(tx, by, {
      ...{ sponsorId, doneOn: today, channel: 'help_page' },
      // Whoever promised or helps already is followed up; for all others it is their answer.
      kind: isFurther ? 'followed_up' : 'answered',
    })
    await addStep(tx, by, { offerId, round: seen + 1, kind: 'taken_up', sponsorId })
    enter({ subject: { kind: 'offer', id: offerId }, details: { sponsorId } })
    return done({ id: offerId, sponsorId, isNew: chosen === undefined })
  },
})

/**
 * What an offer says is no promise yet: the number stays with the offer until somebody has talked. So does
 * its message: the unit's page leads there, and words that were written to be forgotten are copied nowhere.
 * Whose name it is stands in the unit's own lines, which can be changed, and not in the step, which cannot.
 */
function sponsorOf({ name, phone, kind, form }: OfferContact & Pick<OfferAtHand, 'kind' | 'form'>) {
  return {
    ...{ name, nameKey: sponsorKey(name), kind, form },
    ...{ promisedChildren: null, level: null, contactName: null, contactPhone: phone },
    note: null,
  }
}

type OfferAtHand = NonNullable<Awaited<ReturnType<typeof offerAtHand>>>
