import type { Day } from '@/lib/calendar/day'
import { quarterOf, quarterStart } from '@/lib/calendar/quarter'
import type { Rhythm } from '@/lib/plans/rhythm'
import { isOpen } from './pledge'

export type PledgeRefusal =
  | 'not_found'
  | 'pledge_outside_term'
  | 'pledge_in_past_quarter'
  | 'pledge_not_open'
  | 'pledge_before_replaced'
  | 'pledge_change_within_quarter'
  | 'already_pledged'

type Replaced = { rhythm: Rhythm; from: Day; to: Day | null }

export type PledgeFacts = {
  today: Day
  /** only the officer puts right what was promised for a quarter that is over */
  isOfficer: boolean
  term: { startsOn: Day; endsOn: Day | null }
  pledge: { rhythm: Rhythm; from: Day }
  replaced: Replaced | null
}

/**
 * Whether a promise may be written, and on which day the one it replaces ends. A promise is never
 * edited: the new one begins where the old one ends. Beginning on the old one's first day takes the
 * old one back entirely, which is how a slip is put right.
 */
export function decidePledge(facts: PledgeFacts): { refusal: PledgeRefusal | null } {
  const { term, pledge, replaced, today, isOfficer } = facts
  if (pledge.from < term.startsOn || (term.endsOn !== null && pledge.from >= term.endsOn)) {
    return { refusal: 'pledge_outside_term' }
  }
  if (!isOfficer && pledge.from < earliestFor(facts, today)) {
    return { refusal: 'pledge_in_past_quarter' }
  }
  return { refusal: replaced && refusalToReplace(pledge, replaced) }
}

/** A first promise may reach back to the beginning of the term; a change may not touch what is over. */
function earliestFor({ replaced, term }: PledgeFacts, today: Day): Day {
  return replaced ? quarterStart(quarterOf(today)) : term.startsOn
}

function refusalToReplace(pledge: PledgeFacts['pledge'], replaced: Replaced): PledgeRefusal | null {
  if (!isOpen(replaced) || pledge.rhythm === 'once') return 'pledge_not_open'
  if (pledge.from < replaced.from) return 'pledge_before_replaced'
  const wholeQuarters = pledge.rhythm === 'quarterly' || replaced.rhythm === 'quarterly'
  // Both would be due in the quarter they share: a change of a quarterly promise waits for the next.
  const isWithin = pledge.from !== quarterStart(quarterOf(pledge.from))
  return wholeQuarters && isWithin && pledge.from !== replaced.from
    ? 'pledge_change_within_quarter'
    : null
}
