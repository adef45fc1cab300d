import { addDays, daysBetween, type Day } from '@/lib/calendar/day'
import { lastDayOf, type Quarter } from '@/lib/calendar/quarter'
import type { Vnd } from '@/lib/money/vnd'

/** A reminder (lời nhắc): whom or what it is about. Its text is read from the facts when it is shown. */
export type Notice =
  | { kind: 'quarter_short'; sponsorId: string; quarter: Quarter }
  | { kind: 'review_late' | 'decision_late'; assignmentId: string }
export type NoticeKind = Notice['kind']

/** A unit is reminded so many days before the quarter ends. */
export const QUARTER_ENDS_IN_DAYS = 14
/** A proposal that has waited longer than this for one of the house's own steps is late. */
export const PROPOSAL_LATE_AFTER_DAYS = 7

/** Whether a quarter is so near its end that what is missing in it is reminded of. */
export function isQuarterEnding(of: Quarter, on: Day): boolean {
  const left = daysBetween(on, lastDayOf(of))
  return left >= 0 && left <= QUARTER_ENDS_IN_DAYS
}

/** The last day on which a proposal that arrived then is late today. */
export function lateSince(on: Day): Day {
  return addDays(on, -PROPOSAL_LATE_AFTER_DAYS - 1)
}

/** Whether what has waited since a day is late. */
export function isLate(since: Day, on: Day): boolean {
  return since <= lateSince(on)
}

/** What falls due today: one notice for each unit that is short, and for each proposal that is late. */
export function noticesOn(
  on: Day,
  facts: {
    quarter: Quarter
    lines: readonly { sponsorId: string; shortVnd: Vnd }[]
    waiting: readonly { assignmentId: string; step: 'review' | 'decision'; since: Day }[]
  },
): Notice[] {
  const short = facts.lines.filter(({ shortVnd }) => shortVnd > 0)
  const units = isQuarterEnding(facts.quarter, on) ? short.map(({ sponsorId }) => sponsorId) : []
  return [
    ...[...new Set(units)].map((sponsorId) => ({
      kind: 'quarter_short' as const,
      sponsorId,
      quarter: facts.quarter,
    })),
    ...facts.waiting
      .filter(({ since }) => isLate(since, on))
      .map(({ assignmentId, step }) => ({ kind: `${step}_late` as const, assignmentId })),
  ]
}
