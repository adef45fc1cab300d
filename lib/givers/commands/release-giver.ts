import { holdTermOf } from '@/lib/assignments/term-records'
import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { decideRelease, openCharge, type GiverRefusal } from '../giver'
import { releaseInput } from '../input'
import { chargesOf } from '../queries'
import { endCharge } from '../records'

/** The giver of a child ends and nobody follows yet: the programme itself goes on supporting it. */
export const releaseGiver = command<typeof releaseInput, { termId: string }, GiverRefusal>({
  act: 'givers/release',
  right: 'giver.keep',
  input: releaseInput,
  async run({ viewer, tx, now: at, today, enter }, { termId, from }) {
    const term = await holdTermOf(tx, viewer, 'giver.keep', termId)
    if (!term) return refused('not_found')
    const { sponsorId, startsOn, endsOn } = term
    const charges = await chargesOf(tx, termId)
    const refusal = decideRelease(from, { startsOn, endsOn, charges }, today)
    const open = openCharge(charges)
    if (refusal || !open) return refused(refusal ?? 'no_giver')
    const by = { communeId: viewer.communeId, personId: viewer.personId, at }
    await endCharge(tx, by, { id: open.id, before: from })
    enter({
      subject: { kind: 'term', id: termId },
      details: { child: term.child.code, sponsorId, from },
    })
    return done({ termId })
  },
})
