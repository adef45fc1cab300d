import { dayFromColumn } from '@/lib/calendar/day'
import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { planInForce } from '@/lib/plans/queries'
import { decideEnding, hasParted, periodUntil, type EndingRefusal } from '../ending'
import { isEndingFollowed, quartersGiven } from '../ending-queries'
import { addEnding, holdAlone } from '../ending-records'
import { endHolds } from '../hold-records'
import { endingInput } from '../term-input'
import { holdTermOf } from '../term-records'

/**
 * Ends a sponsor's time with a child, with a coded reason and the last day (kết thúc hỗ trợ). One that was
 * written down ahead is changed the same way, as long as its last day has not come.
 */
export const endSupport = command<typeof endingInput, { termId: string }, EndingRefusal>({
  act: 'assignments/end',
  right: 'term.keep',
  input: endingInput,
  constraints: {
    term_ended_once: 'already_ended',
    ending_undone_once: 'already_ended',
    child_one_lead_at_a_time: 'followed',
    child_sponsor_once_at_a_time: 'followed',
  },
  async run({ viewer, tx, now: at, today, enter }, { termId, reason, lastDay, note }) {
    const term = await holdTermOf(tx, viewer, 'term.keep', termId, holdAlone)
    if (!term?.child.acceptance) return refused('not_found')
    const { child, sponsorId, ending: earlier } = term
    const { startsOn, endsOn } = earlier
      ? {
          startsOn: dayFromColumn(earlier.startsOnBefore),
          endsOn: earlier.endsOnBefore && dayFromColumn(earlier.endsOnBefore),
        }
      : term
    const plan = await planInForce(tx, lastDay < today ? today : lastDay)
    const facts = {
      ...{ startsOn, endsOn, isExplained: note !== undefined },
      endedWith: earlier && dayFromColumn(earlier.lastDay),
      bornOn: child.bornOn && dayFromColumn(child.bornOn),
      endAge: plan?.endAge ?? null,
      givenFor: await quartersGiven(tx, { ...term, startsOn, endsOn }),
    }
    const refusal = decideEnding({ reason, lastDay }, facts, today)
    if (refusal) return refused(refusal, refusal === 'given_after' ? facts.givenFor : [])
    const acceptedOn = dayFromColumn(term.child.acceptance.acceptedOn)
    const after = periodUntil(lastDay, { startsOn, acceptedOn })
    const isLater = facts.endedWith !== null && lastDay > facts.endedWith
    if (isLater && (await isEndingFollowed(tx, term, after))) return refused('followed')
    const by = { communeId: viewer.communeId, personId: viewer.personId, at }
    const round = term.endings.length + 1
    await addEnding(
      tx,
      by,
      { termId, round, reason, note: note ?? null, lastDay },
      { before: { startsOn, endsOn }, after },
      earlier && { endingId: earlier.id, reason: note ?? '' },
    )
    if (hasParted(reason)) await endHolds(tx, by, [{ childId: term.childId, sponsorId }])
    enter({
      subject: { kind: 'term', id: termId },
      details: { child: child.code, sponsorId, outcome: reason, to: lastDay },
    })
    return done({ termId })
  },
})
