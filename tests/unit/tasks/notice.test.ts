import { describe, expect, test } from 'vitest'
import { day } from '@/lib/calendar/day'
import { quarter } from '@/lib/calendar/quarter'
import { isLate, isQuarterEnding, noticesOn } from '@/lib/tasks/notice'

const QUARTER = quarter('2026-Q4')
const DAYS = { beforeQuarterEnds: 14, proposalLateAfter: 7 }
const lines = [
  { sponsorId: 'police', shortVnd: 1_000_000 },
  { sponsorId: 'police', shortVnd: 500_000 },
  { sponsorId: 'women', shortVnd: 0 },
]

describe('a unit is reminded of what is missing in a quarter', () => {
  test.each([
    ['2026-12-16', false],
    ['2026-12-17', true],
    ['2026-12-31', true],
    ['2027-01-01', false],
  ])('on %s: %s', (on, isEnding) => {
    expect(isQuarterEnding(QUARTER, day(on), 14)).toBe(isEnding)
    expect(noticesOn(day(on), { days: DAYS, quarter: QUARTER, lines, waiting: [] })).toEqual(
      isEnding ? [{ kind: 'quarter_short', sponsorId: 'police', quarter: QUARTER }] : [],
    )
  })
})

describe('a proposal is late after seven days', () => {
  test.each([
    ['2026-11-20', false],
    ['2026-11-27', false],
    ['2026-11-28', true],
  ])('on %s: %s', (on, late) => {
    const since = day('2026-11-20')
    expect(isLate(since, day(on), 7)).toBe(late)
    const waiting = [
      { assignmentId: 'a', step: 'review' as const, since },
      { assignmentId: 'b', step: 'decision' as const, since },
      { assignmentId: 'c', step: 'decision' as const, since: day(on) },
    ]
    expect(noticesOn(day(on), { days: DAYS, quarter: QUARTER, lines, waiting })).toEqual(
      late
        ? [
            { kind: 'review_late', assignmentId: 'a' },
            { kind: 'decision_late', assignmentId: 'b' },
          ]
        : [],
    )
  })
})
