import type { Day } from '@/lib/calendar/day'
import { quarterEnd, quarterStart, type Quarter } from '@/lib/calendar/quarter'
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

/** Whether two periods share a day. */
export function overlap(
  one: Pick<Term, 'startsOn' | 'endsOn'>,
  other: Pick<Term, 'startsOn' | 'endsOn'>,
): boolean {
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
