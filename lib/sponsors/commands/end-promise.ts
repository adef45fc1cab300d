import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { promiseEndInput } from '../input'
import { findSponsorIn } from '../queries'
import { holdSponsors, setPromise } from '../records'
import { promiseAfterEnding, type PromiseRefusal } from '../statement'

/** A unit takes no more children than it carries: what it promised beyond them ends, with the reason. */
export const endPromise = command<typeof promiseEndInput, { sponsorId: string }, PromiseRefusal>({
  act: 'sponsors/end-promise',
  right: 'sponsor.keep',
  input: promiseEndInput,
  async run({ viewer, tx, now: at, enter }, { sponsorId, seen, reason }) {
    await holdSponsors(tx, [sponsorId])
    const unit = await findSponsorIn(tx, sponsorId)
    if (!unit) return refused('not_found')
    if (unit.promised !== seen) return refused('changed_meanwhile')
    const children = promiseAfterEnding(unit)
    if (children === null) return refused('nothing_open')
    const author = { communeId: viewer.communeId, personId: viewer.personId, at }
    await setPromise(tx, author, sponsorId, { children, level: unit.level }, reason)
    enter({ subject: { kind: 'sponsor', id: sponsorId }, details: { promised: children, reason } })
    return done({ sponsorId })
  },
})
