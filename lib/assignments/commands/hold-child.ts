import { addDays } from '@/lib/calendar/day'
import { holdFiles } from '@/lib/children/records'
import { parameterOn } from '@/lib/parameters/queries'
import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { knownSponsors, readChildren } from '../facts-queries'
import { daysHeld, decideHold, type HoldRefusal } from '../hold'
import { holdInput } from '../hold-input'
import { holdersOf } from '../hold-queries'
import { addHold } from '../hold-records'

/** Keeps a waiting child for a sponsor for some days (tạm giữ); it lapses by itself. */
export const holdChild = command<typeof holdInput, { holdId: string }, HoldRefusal>({
  act: 'assignments/hold',
  right: 'hold.keep',
  input: holdInput,
  constraints: { child_held_once_at_a_time: 'already_held' },
  async run({ viewer, tx, now: at, today, enter }, { childId, sponsorId, days }) {
    await holdFiles(tx, [childId])
    const child = (await readChildren(tx, [childId])).get(childId)
    const sponsors = await knownSponsors(tx, [sponsorId])
    if (!child || !sponsors.has(sponsorId)) return refused('not_found')
    const facts = {
      onList: child.onList,
      hasLead: child.terms.some(
        ({ role, endsOn }) => role === 'lead' && (endsOn === null || endsOn > today),
      ),
      isProposed: child.proposedTo.length > 0,
      holds: child.holds,
    }
    const refusal = decideHold(facts, today)
    if (refusal) return refused(refusal, await toldOf(refusal))
    const period = daysHeld(days ?? (await parameterOn(tx, 'hold_days', today)), today)
    const by = { communeId: viewer.communeId, personId: viewer.personId, at }
    const holdId = await addHold(tx, by, { childId, sponsorId, ...period })
    enter({
      subject: { kind: 'hold', id: holdId },
      details: { child: child.code, sponsorId, to: addDays(period.heldUntil, -1) },
    })
    return done({ holdId })

    /** Whoever comes second is told for whom the child is kept. */
    async function toldOf(why: HoldRefusal): Promise<string[]> {
      const holder = why === 'already_held' && (await holdersOf(tx, [childId])).get(childId)
      return holder ? [holder.sponsor, holder.lastDay] : []
    }
  },
})
