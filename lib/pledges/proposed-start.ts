import type { Day } from '@/lib/calendar/day'
import { quarterOf, quarterStart, type Quarter } from '@/lib/calendar/quarter'
import { isOpen } from './pledge'
import type { TermInQuarter } from './term'

/**
 * The first day a form proposes: a change begins with this quarter, but not before what it replaces;
 * a first promise with the term, and of support older than the plan with the plan's first quarter.
 */
export function proposedStart(
  { startsOn, pledges }: Pick<TermInQuarter, 'startsOn' | 'pledges'>,
  planStart: Quarter | null,
  today: Day,
): Day {
  const present = quarterStart(quarterOf(today))
  const replaced = pledges.find(isOpen)
  if (replaced) return later(later(startsOn, present), replaced.from)
  return planStart === null ? startsOn : later(startsOn, quarterStart(planStart))
}

function later(one: Day, other: Day): Day {
  return one > other ? one : other
}
