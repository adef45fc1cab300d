import { dayFromColumn } from '@/lib/calendar/day'
import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { planInForce } from '@/lib/plans/queries'
import { decideEnding, hasParted, periodUntil, type EndingRefusal } from '../ending'
import { quartersGiven } from '../ending-queries'
import { addEnding, holdAlone } from '../ending-records'
import { endHolds } from '../hold-records'
import { endingInput } from '../term-input'
import { holdTermOf } from '../term-records'

/** Ends a sponsor's time with a child, with a coded reason and the last day (kết thúc hỗ trợ). */
export const endSupport = command<typeof endingInput, { termId: string }, EndingRefusal>({
  act: 'assignments/end',
  right: 'term.keep',
  input: endingInput,
  constraints: { term_ended_once: 'already_ended' },
  async run({ viewer, tx, now: at, today, enter }, { termId, reason, lastDay, note }) {
    const term = await holdTermOf(tx, viewer, 'term.keep', termId, holdAlone)
    if (!term?.child.acceptance) return refused('not_found')
    const { child, startsOn, endsOn, sponsorId } = term
    const plan = await planInForce(tx, lastDay < today ? today : lastDay)
    const facts = {
      ...{ startsOn, endsOn, isEnded: term.ending !== null },
      bornOn: child.bornOn && dayFromColumn(child.bornOn),
      endAge: plan?.endAge ?? null,
      givenFor: await quartersGiven(tx, term),
    }
    const refusal = decideEnding({ reason, lastDay }, facts, today)
    if (refusal) return refused(refusal, refusal === 'given_after' ? facts.givenFor : [])
    const acceptedOn = dayFromColumn(term.child.acceptance.acceptedOn)
    const by = { communeId: viewer.communeId, personId: viewer.personId, at }
    const round = term.endings.length + 1
    await addEnding(
      tx,
      by,
      { termId, round, reason, note: note ?? null, lastDay },
      { before: { startsOn, endsOn }, after: periodUntil(lastDay, { startsOn, acceptedOn }) },
    )
    if (hasParted(reason)) await endHolds(tx, by, [{ childId: term.childId, sponsorId }])
    enter({
      subject: { kind: 'term', id: termId },
      details: { child: child.code, sponsorId, outcome: reason, to: lastDay },
    })
    return done({ termId })
  },
})
