import { dayFromColumn } from '@/lib/calendar/day'
import { holdFiles } from '@/lib/children/records'
import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { holdOn, type HoldRefusal } from '../hold'
import { holdReleaseInput } from '../hold-input'
import { addRelease } from '../hold-records'

/** Gives a child free before its hold lapses (thôi giữ). */
export const releaseHold = command<typeof holdReleaseInput, { holdId: string }, HoldRefusal>({
  act: 'assignments/release-hold',
  right: 'hold.keep',
  input: holdReleaseInput,
  constraints: { hold_released_once: 'not_held' },
  async run({ viewer, tx, now: at, today, enter }, { holdId }) {
    const where = { id: holdId }
    const of = await tx.assignmentHold.findFirst({ where, select: { childId: true } })
    if (!of) return refused('not_found')
    await holdFiles(tx, [of.childId])
    const hold = await tx.assignmentHold.findFirst({
      where,
      include: { child: { select: { code: true } } },
    })
    if (!hold) return refused('not_found')
    const period = {
      heldOn: dayFromColumn(hold.heldOn),
      heldUntil: dayFromColumn(hold.heldUntil),
    }
    if (holdOn([period], today) === null) return refused('not_held')
    const by = { communeId: viewer.communeId, personId: viewer.personId, at }
    await addRelease(tx, by, holdId, today)
    enter({
      subject: { kind: 'hold', id: holdId },
      details: { child: hold.child.code, sponsorId: hold.sponsorId },
    })
    return done({ holdId })
  },
})
