import { addDays, daysBetween, type Day } from '@/lib/calendar/day'
import { lastDayOf, type Quarter } from '@/lib/calendar/quarter'
import type { Vnd } from '@/lib/money/vnd'

/** A reminder (lời nhắc): whom or what it is about. Its text is read from the facts when it is shown. */
export type Notice =
  | { kind: 'quarter_short'; sponsorId: string; quarter: Quarter }
  | { kind: 'review_late' | 'decision_late'; assignmentId: string }
export type NoticeKind = Notice['kind']

/** When the commune reminds: parameters of the day. */
export type NoticeDays = {
  /** a unit is reminded so many days before the quarter ends */
  beforeQuarterEnds: number
  /** a proposal that has waited longer for one of the house's own steps is late */
  proposalLateAfter: number
}

/** Whether a quarter is so near its end that what is missing in it is reminded of. */
export function isQuarterEnding(of: Quarter, on: Day, beforeDays: number): boolean {
  const left = daysBetween(on, lastDayOf(of))
  return left >= 0 && left <= beforeDays
}

/** Whether what has waited since a day is late. */
export function isLate(since: Day, on: Day, afterDays: number): boolean {
  return since < addDays(on, -afterDays)
}

/** What falls due today: one notice for each unit that is short, and for each proposal that is late. */
export function noticesOn(
  on: Day,
  facts: {
    days: NoticeDays
    quarter: Quarter
    lines: readonly { sponsorId: string; shortVnd: Vnd }[]
    waiting: readonly { assignmentId: string; step: 'review' | 'decision'; since: Day }[]
  },
): Notice[] {
  const short = facts.lines.filter(({ shortVnd }) => shortVnd > 0)
  const { beforeQuarterEnds, proposalLateAfter } = facts.days
  const isEnding = isQuarterEnding(facts.quarter, on, beforeQuarterEnds)
  const units = isEnding ? short.map(({ sponsorId }) => sponsorId) : []
  return [
    ...[...new Set(units)].map((sponsorId) => ({
      kind: 'quarter_short' as const,
      sponsorId,
      quarter: facts.quarter,
    })),
    ...facts.waiting
      .filter(({ since }) => isLate(since, on, proposalLateAfter))
      .map(({ assignmentId, step }) => ({ kind: `${step}_late` as const, assignmentId })),
  ]
}
