import { describe, expect, test } from 'vitest'
import { day } from '@/lib/calendar/day'
import { quarter } from '@/lib/calendar/quarter'
import { overlap, periodOf, quartersOffered } from '@/lib/assignments/support-period'

const q = quarter
const period = (startsOn: string, endsOn: string | null) => ({
  startsOn: day(startsOn),
  endsOn: endsOn === null ? null : day(endsOn),
})

describe('the days an assignment covers', () => {
  test('from the first day of its quarter, open or to the end of the last one', () => {
    expect(periodOf(q('2026-Q4'), null)).toEqual(period('2026-10-01', null))
    expect(periodOf(q('2026-Q4'), q('2026-Q4'))).toEqual(period('2026-10-01', '2027-01-01'))
    expect(periodOf(q('2026-Q4'), q('2027-Q2'))).toEqual(period('2026-10-01', '2027-07-01'))
  })

  test.each([
    [period('2026-07-01', null), period('2030-01-01', null), true],
    [period('2026-07-01', '2026-10-01'), period('2026-10-01', null), false],
    [period('2026-07-01', '2026-10-02'), period('2026-10-01', null), true],
    [period('2026-10-01', null), period('2026-07-01', '2026-10-01'), false],
    [period('2026-07-01', '2027-01-01'), period('2026-08-01', '2026-09-01'), true],
  ])('%j and %j share a day: %s', (one, other, shares) => {
    expect(overlap(one, other)).toBe(shares)
    expect(overlap(other, one)).toBe(shares)
  })
})

describe('quarters support may begin in', () => {
  test.each([
    ['2026-Q4', '2026-Q3', ['2026-Q4', '2027-Q1']],
    ['2026-Q4', null, ['2026-Q4', '2027-Q1']],
    ['2026-Q2', '2026-Q3', ['2026-Q3']],
    ['2026-Q1', '2026-Q3', ['2026-Q3']],
  ] as const)('in %s of a plan from %s: %j', (present, planStart, offered) => {
    const next = present === '2026-Q4' ? '2027-Q1' : present === '2026-Q2' ? '2026-Q3' : '2026-Q2'
    const start = planStart === null ? null : q(planStart)
    expect(quartersOffered(q(present), q(next), start)).toEqual(offered)
  })
})
