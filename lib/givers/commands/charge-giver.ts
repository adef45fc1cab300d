import { holdTermOf } from '@/lib/assignments/term-records'
import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { holdSponsors } from '@/lib/sponsors/records'
import { decideCharge, openCharge, type GiverRefusal } from '../giver'
import { chargeInput } from '../input'
import { chargesOf, findGiverIn } from '../queries'
import { addCharge, endCharge } from '../records'

/** A giver carries a child of the programme from a day on; whoever did before ends with the day before. */
export const chargeGiver = command<
  typeof chargeInput,
  { termId: string; sponsorId: string },
  GiverRefusal
>({
  act: 'givers/charge',
  right: 'giver.keep',
  input: chargeInput,
  constraints: { child_carried_by_one: 'before_last_change' },
  async run({ viewer, tx, now: at, today, enter }, { termId, giverId, from }) {
    const term = await holdTermOf(tx, viewer, 'giver.keep', termId)
    if (!term) return refused('not_found')
    const { sponsorId, childId, startsOn, endsOn } = term
    // Held like whoever forgets a giver, so that nobody carries a child without a name.
    await holdSponsors(tx, [sponsorId])
    const giver = await findGiverIn(tx, giverId)
    if (giver?.sponsorId !== sponsorId) return refused('not_found')
    if (!giver.contact) return refused('giver_forgotten')
    const charges = await chargesOf(tx, termId)
    const refusal = decideCharge({ giverId, from }, { startsOn, endsOn, charges }, today)
    if (refusal) return refused(refusal)
    const by = { communeId: viewer.communeId, personId: viewer.personId, at }
    const open = openCharge(charges)
    if (open) await endCharge(tx, by, { id: open.id, before: from })
    await addCharge(tx, by, { giverId, termId, childId, sponsorId, from })
    enter({
      subject: { kind: 'term', id: termId },
      details: { child: term.child.code, sponsorId, from, changesGiver: open !== null },
    })
    return done({ termId, sponsorId })
  },
})
