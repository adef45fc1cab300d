import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { findSponsorIn } from '@/lib/sponsors/queries'
import { hasGivers, type GiverRefusal } from '../giver'
import { giverInput } from '../input'
import { findGiverIn } from '../queries'
import { addGiver, changeGiver } from '../records'

/** Writes down a giver behind a programme, or changes the name and telephone as they were seen. */
export const keepGiver = command<
  typeof giverInput,
  { sponsorId: string; isNew: boolean },
  GiverRefusal
>({
  act: 'givers/keep',
  right: 'giver.keep',
  input: giverInput,
  async run({ viewer, tx, now: at, enter }, { sponsorId, giverId, version = 0, ...contact }) {
    const sponsor = await findSponsorIn(tx, sponsorId)
    if (!sponsor) return refused('not_found')
    const named = { fullName: contact.fullName, phone: contact.phone ?? null }
    if (giverId === undefined) {
      // Those there are stay to be kept when the unit turns out to be of another kind.
      if (!hasGivers(sponsor.kind)) return refused('no_givers_here')
      const by = { communeId: viewer.communeId, personId: viewer.personId, at }
      await addGiver(tx, by, { ...named, sponsorId })
    } else {
      const giver = await findGiverIn(tx, giverId)
      if (giver?.sponsorId !== sponsorId) return refused('not_found')
      if (!giver.contact) return refused('giver_forgotten')
      if (!(await changeGiver(tx, { giverId, version }, named))) return refused('stale')
    }
    // The name is no part of the record of acts: it can be forgotten, and that record cannot.
    enter({ subject: { kind: 'sponsor', id: sponsorId }, details: { sponsorId } })
    return done({ sponsorId, isNew: giverId === undefined })
  },
})
