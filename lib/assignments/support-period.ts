import type { Day } from '@/lib/calendar/day'
import { quarterEnd, quarterOf, quarterStart, type Quarter } from '@/lib/calendar/quarter'
import type { AssignmentRole } from './assignment'

/** A support term as far as the rules ask. From first day included to last day excluded; null is open. */
export type Term = {
  sponsorId: string
  role: AssignmentRole
  startsOn: Day
  endsOn: Day | null
}

/**
 * The days an assignment covers once approved: from the first day of its first quarter, whenever
 * the approval came, because the plan counts whole quarters; to the end of its last one, or open.
 */
export function periodOf(from: Quarter, to: Quarter | null): Pick<Term, 'startsOn' | 'endsOn'> {
  return { startsOn: quarterStart(from), endsOn: to === null ? null : quarterEnd(to) }
}

/**
 * The same beside the terms the child has: where another lead, or the same sponsor before, ends within
 * the first quarter, the new term begins on the day after and not with the quarter.
 */
export function periodBeside(
  wanted: Pick<Term, 'sponsorId' | 'role'> & { from: Quarter; to: Quarter | null },
  terms: readonly Term[],
): Pick<Term, 'startsOn' | 'endsOn'> {
  const period = periodOf(wanted.from, wanted.to)
  const ends = terms
    .filter(
      ({ role, sponsorId }) =>
        (role === 'lead' && wanted.role === 'lead') || sponsorId === wanted.sponsorId,
    )
    .flatMap((term) => (isEmpty(term) || term.endsOn === null ? [] : term.endsOn))
    .filter((end) => end > period.startsOn && end < quarterEnd(wanted.from))
  return { ...period, startsOn: [period.startsOn, ...ends].sort().at(-1) ?? period.startsOn }
}

/** Whether a term was taken back before it began: it stays in the book and holds on no day. */
export function isEmpty({ startsOn, endsOn }: Pick<Term, 'startsOn' | 'endsOn'>): boolean {
  return endsOn !== null && endsOn <= startsOn
}

/** Support that ended by this day is due for nothing any more: the present quarter's first. */
export function dueSince(on: Day): Day {
  return quarterStart(quarterOf(on))
}

/** Whether two periods share a day. */
export function overlap(
  one: Pick<Term, 'startsOn' | 'endsOn'>,
  other: Pick<Term, 'startsOn' | 'endsOn'>,
): boolean {
  if (isEmpty(one) || isEmpty(other)) return false
  const begins = (a: typeof one, b: typeof one) => b.endsOn === null || a.startsOn < b.endsOn
  return begins(one, other) && begins(other, one)
}

/**
 * The quarters support may begin in: the present one and the next, none before the plan begins.
 * A plan that begins later than next quarter offers its own first quarter alone.
 */
export function quartersOffered(
  present: Quarter,
  next: Quarter,
  planStart: Quarter | null,
): Quarter[] {
  const open = [present, next].filter((quarter) => planStart === null || quarter >= planStart)
  return open.length > 0 || planStart === null ? open : [planStart]
}
