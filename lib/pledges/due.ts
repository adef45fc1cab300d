import { addYears, day, monthOf, type Day } from '@/lib/calendar/day'
import { quarterEnd, quarterOf, quarterStart, type Quarter } from '@/lib/calendar/quarter'
import type { Vnd } from '@/lib/money/vnd'
import { earlierEnd, type Pause, type Pledge } from './pledge'

/** What the plan says about the end of support. */
export type EndOfSupport = { endAge: number; birthdayQuarterInFull: boolean }

/** When a child was born, as far as the office knows. */
export type Birth = { bornOn: Day | null; bornYear: number | null }

/** What one promise makes due in one quarter. */
export type DueLine = { pledge: string; dueVnd: Vnd }

/** A school year is nine months: not June to August. */
const HOLIDAYS = [6, 7, 8]

/**
 * What each promise makes due in a quarter, in whole đồng:
 * - monthly: for each month on whose first day it is in force and not paused;
 * - school_year: likewise, but not June to August;
 * - quarterly: for each quarter with at least one day in force, unless every such day is paused;
 * - once: in the quarter of its day.
 * Support ends the day before the birthday of the plan's end age. The quarter of that birthday is due
 * in full if the plan says so, else only what begins before it (plan, section IV.3).
 */
export function dueIn(
  of: Quarter,
  facts: { plan: EndOfSupport; birth: Birth; pledges: readonly Pledge[] },
): DueLine[] {
  const end = dueEnd(facts.plan, facts.birth)
  return facts.pledges.map((pledge) => ({ pledge: pledge.id, dueVnd: dueOf(pledge, of, end) }))
}

/**
 * The first day without support: the birthday itself. Of a child of whom only the year is known it is
 * the last day of that year, so that nobody loses support to a missing day; unknown births have no end.
 */
export function supportEnd(endAge: number, { bornOn, bornYear }: Birth): Day | null {
  if (bornOn) return addYears(bornOn, endAge)
  return bornYear === null ? null : addYears(day(`${bornYear}-12-31`), endAge)
}

function dueEnd({ endAge, birthdayQuarterInFull }: EndOfSupport, birth: Birth): Day | null {
  const end = supportEnd(endAge, birth)
  return end && birthdayQuarterInFull ? quarterEnd(quarterOf(end)) : end
}

function dueOf(pledge: Pledge, of: Quarter, end: Day | null): Vnd {
  const inForce = { from: pledge.from, to: earlierEnd(pledge.to, end) }
  if (inForce.to !== null && inForce.to <= inForce.from) return 0
  switch (pledge.rhythm) {
    case 'once':
      return quarterOf(pledge.from) === of ? pledge.amountVnd : 0
    case 'quarterly':
      return runsIn(of, inForce, pledge.pauses) ? pledge.amountVnd : 0
    case 'monthly':
      return monthsDue(of, inForce, pledge.pauses, []) * pledge.amountVnd
    case 'school_year':
      return monthsDue(of, inForce, pledge.pauses, HOLIDAYS) * pledge.amountVnd
  }
}

type InForce = { from: Day; to: Day | null }

function monthsDue(of: Quarter, { from, to }: InForce, pauses: readonly Pause[], free: number[]) {
  return firstDays(of).filter(
    (on) =>
      !free.includes(monthOf(on)) &&
      on >= from &&
      (to === null || on < to) &&
      !pauses.some((pause) => pause.from <= on && on < pause.to),
  ).length
}

/** Whether some day of the quarter is in force and not paused: the pauses are walked from the first day on. */
function runsIn(of: Quarter, { from, to }: InForce, pauses: readonly Pause[]): boolean {
  const start = quarterStart(of)
  let open = from > start ? from : start
  const end = earlierEnd(to, quarterEnd(of)) ?? quarterEnd(of)
  for (const pause of [...pauses].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (pause.from <= open && pause.to > open) open = pause.to
  }
  return open < end
}

function firstDays(of: Quarter): Day[] {
  const year = of.slice(0, 4)
  const first = monthOf(quarterStart(of))
  return [0, 1, 2].map((step) => day(`${year}-${String(first + step).padStart(2, '0')}-01`))
}
