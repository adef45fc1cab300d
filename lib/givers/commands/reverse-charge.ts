import { holdTermOf } from '@/lib/assignments/term-records'
import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { holdSponsors } from '@/lib/sponsors/records'
import type { GiverRefusal } from '../giver'
import { reversalInput } from '../input'
import { saidChargesOf } from '../queries'
import { addReversal } from '../records'
import { decideReversal } from '../reversal'

/** What was said last of who carries a child was a mistake: it is taken back, and what it ended goes on. */
export const reverseCharge = command<typeof reversalInput, { termId: string }, GiverRefusal>({
  act: 'givers/reverse',
  right: 'giver.keep',
  input: reversalInput,
  constraints: { giver_charge_reversed_once: 'not_newest' },
  async run({ viewer, tx, now: at, enter }, { termId, because, ...seen }) {
    const term = await holdTermOf(tx, viewer, 'giver.keep', termId)
    if (!term) return refused('not_found')
    const { sponsorId } = term
    // Held like whoever forgets a giver, so that nobody carries a child again without a name.
    await holdSponsors(tx, [sponsorId])
    const reversal = decideReversal(seen, await saidChargesOf(tx, termId))
    if (typeof reversal === 'string') return refused(reversal)
    const by = { communeId: viewer.communeId, personId: viewer.personId, at }
    const from = await addReversal(tx, by, { ...reversal, because })
    enter({
      subject: { kind: 'term', id: termId },
      details: {
        ...{ child: term.child.code, sponsorId, from, giverMistake: because },
        changesGiver: reversal.reopens !== null,
      },
    })
    return done({ termId })
  },
})
