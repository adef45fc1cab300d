import { dayFromColumn } from '@/lib/calendar/day'
import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { decideUndoing, type EndingRefusal } from '../ending'
import { isEndingFollowed } from '../ending-queries'
import { addEndingReversal } from '../ending-records'
import { readChildren } from '../facts-queries'
import { endingReversalInput } from '../term-input'
import { holdTermOf } from '../term-records'

/** Puts an ending right that was a slip: the term runs on as if it had never ended. */
export const undoEnding = command<typeof endingReversalInput, { termId: string }, EndingRefusal>({
  act: 'assignments/undo-ending',
  right: 'term.keep',
  input: endingReversalInput,
  constraints: {
    ending_undone_once: 'not_ended',
    child_one_lead_at_a_time: 'followed',
    child_sponsor_once_at_a_time: 'followed',
  },
  async run({ viewer, tx, now: at, enter }, { termId, reason }) {
    const term = await holdTermOf(tx, viewer, 'term.keep', termId)
    if (!term) return refused('not_found')
    const { ending, child, childId, sponsorId } = term
    const before = ending && {
      startsOn: dayFromColumn(ending.startsOnBefore),
      endsOn: ending.endsOnBefore && dayFromColumn(ending.endsOnBefore),
    }
    const children = await readChildren(tx, [childId])
    const facts = {
      isFollowed: before !== null && (await isEndingFollowed(tx, term, before)),
      isOffList: !children.get(childId)?.onList,
    }
    const refusal = decideUndoing(ending && { at: ending.recordedAt }, facts, at)
    if (refusal || !ending || !before) return refused(refusal ?? 'not_ended')
    const by = { communeId: viewer.communeId, personId: viewer.personId, at }
    await addEndingReversal(tx, by, { endingId: ending.id, termId, reason }, before)
    enter({
      subject: { kind: 'term', id: termId },
      details: { child: child.code, sponsorId, outcome: ending.reason },
    })
    return done({ termId })
  },
})
