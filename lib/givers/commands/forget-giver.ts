import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { holdSponsors } from '@/lib/sponsors/records'
import type { GiverRefusal } from '../giver'
import { forgetInput } from '../input'
import { decideForgetting } from '../forgetting'
import { keptChargesOf } from '../forgetting-queries'
import { findGiverIn } from '../queries'
import { removeContact } from '../records'

/** Takes away the name and telephone of a giver who carries nobody any more, as whoever it is may ask. */
export const forgetGiver = command<typeof forgetInput, { sponsorId: string }, GiverRefusal>({
  act: 'givers/forget',
  right: 'giver.keep',
  input: forgetInput,
  async run({ tx, now, today: on, enter }, { giverId }) {
    const giver = await findGiverIn(tx, giverId)
    if (!giver) return refused('not_found')
    const { sponsorId } = giver
    await holdSponsors(tx, [sponsorId])
    const refusal = decideForgetting(await keptChargesOf(tx, giverId), { on, now })
    if (refusal) return refused(refusal)
    if ((await removeContact(tx, giverId)) === 0) return refused('giver_forgotten')
    enter({ subject: { kind: 'sponsor', id: sponsorId }, details: { sponsorId } })
    return done({ sponsorId })
  },
})
