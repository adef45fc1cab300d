import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day, type Day } from '@/lib/calendar/day'
import {
  quarter,
  quarterOf,
  quarterStart,
  shiftQuarter,
  type Quarter,
} from '@/lib/calendar/quarter'
import { sumOf } from '@/lib/money/vnd'
import { dueIn, supportEnd } from '@/lib/pledges/due'
import type { Pledge } from '@/lib/pledges/pledge'

const plan = { endAge: 16, birthdayQuarterInFull: true }
const young = { bornOn: day('2015-03-08'), bornYear: 2015 }

function due(
  pledge: Partial<Pledge> & Pick<Pledge, 'rhythm'>,
  of: string,
  facts: { birth?: Parameters<typeof dueIn>[1]['birth']; inFull?: boolean } = {},
): number {
  const whole: Pledge = {
    ...{ id: 'one', amountVnd: 300_000, from: day('2026-07-01'), to: null, pauses: [] },
    ...pledge,
  }
  const lines = dueIn(quarter(of), {
    plan: { ...plan, birthdayQuarterInFull: facts.inFull ?? true },
    birth: facts.birth ?? young,
    pledges: [whole],
  })
  return sumOf(lines.map(({ dueVnd }) => dueVnd))
}

describe('monthly', () => {
  test.each([
    ['a whole quarter', {}, '2026-Q4', 900_000],
    ['before it began', {}, '2026-Q2', 0],
    ['begun after the first of a month', { from: day('2026-10-02') }, '2026-Q4', 600_000],
    ['begun on the first', { from: day('2026-12-01') }, '2026-Q4', 300_000],
    ['ended on the first, which is excluded', { to: day('2026-12-01') }, '2026-Q4', 600_000],
    ['ended a day later', { to: day('2026-12-02') }, '2026-Q4', 900_000],
    ['resting over a first', { pauses: [pause('2026-10-20', '2026-11-02')] }, '2026-Q4', 600_000],
    ['resting between firsts', { pauses: [pause('2026-10-02', '2026-10-31')] }, '2026-Q4', 900_000],
    ['ended on its own first day', { to: day('2026-07-01') }, '2026-Q3', 0],
  ] as const)('%s', (_, pledge, of, expected) => {
    expect(due({ rhythm: 'monthly', ...pledge }, of)).toBe(expected)
  })
})

test.each([
  ['2026-Q4', 900_000],
  ['2027-Q1', 900_000],
  ['2027-Q2', 600_000],
  ['2027-Q3', 300_000],
])('a school year has nine months: %s', (of, expected) => {
  expect(due({ rhythm: 'school_year', from: day('2026-09-01') }, of)).toBe(expected)
})

describe('quarterly', () => {
  test.each([
    ['one day is enough', { from: day('2026-12-31') }, '2026-Q4', 300_000],
    ['the last day excluded is none', { to: day('2026-10-01') }, '2026-Q4', 0],
    ['one day before the end', { to: day('2026-10-02') }, '2026-Q4', 300_000],
    ['resting throughout', { pauses: [pause('2026-10-01', '2027-01-01')] }, '2026-Q4', 0],
    [
      'resting throughout in two parts',
      { pauses: [pause('2026-11-15', '2027-01-01'), pause('2026-09-01', '2026-11-15')] },
      '2026-Q4',
      0,
    ],
    ['resting but for a day', { pauses: [pause('2026-10-02', '2027-01-01')] }, '2026-Q4', 300_000],
    [
      'every day it is in force rests',
      { from: day('2026-12-01'), pauses: [pause('2026-12-01', '2027-02-01')] },
      '2026-Q4',
      0,
    ],
  ] as const)('%s', (_, pledge, of, expected) => {
    expect(due({ rhythm: 'quarterly', ...pledge }, of)).toBe(expected)
  })
})

test('once is due in the quarter of its day alone', () => {
  const once = { rhythm: 'once', from: day('2026-11-20') } as const
  expect(['2026-Q3', '2026-Q4', '2027-Q1'].map((of) => due(once, of))).toEqual([0, 300_000, 0])
})

describe('sixteen', () => {
  const birth = { bornOn: day('2010-11-15'), bornYear: 2010 }

  test('the last day is the one before the birthday; a year alone lasts until it is over', () => {
    expect(supportEnd(16, birth)).toBe('2026-11-15')
    expect(supportEnd(16, { bornOn: null, bornYear: 2010 })).toBe('2026-12-31')
    expect(supportEnd(16, { bornOn: null, bornYear: null })).toBeNull()
    expect(supportEnd(16, { bornOn: day('2012-02-29'), bornYear: 2012 })).toBe('2028-02-29')
  })

  test.each([
    ['monthly', '2026-Q4', true, 900_000],
    ['monthly', '2026-Q4', false, 600_000],
    ['monthly', '2027-Q1', true, 0],
    ['quarterly', '2026-Q4', true, 300_000],
    ['quarterly', '2026-Q4', false, 300_000],
    ['quarterly', '2027-Q1', true, 0],
  ] as const)('%s in %s, in full %s', (rhythm, of, inFull, expected) => {
    expect(due({ rhythm }, of, { birth, inFull })).toBe(expected)
  })

  test('born on the first day of a quarter: that quarter is the birthday’s', () => {
    const first = { bornOn: day('2010-10-01'), bornYear: 2010 }
    expect(due({ rhythm: 'quarterly' }, '2026-Q4', { birth: first, inFull: true })).toBe(300_000)
    expect(due({ rhythm: 'quarterly' }, '2026-Q4', { birth: first, inFull: false })).toBe(0)
  })
})

describe('laws', () => {
  const anyDay = fc.integer({ min: 0, max: 1500 }).map((days) => addDays(day('2025-01-01'), days))
  const anyQuarter = fc
    .integer({ min: 0, max: 16 })
    .map((by) => shiftQuarter(quarter('2025-Q1'), by))
  const anyPledge = fc.record({
    id: fc.constant('one'),
    amountVnd: fc.integer({ min: 1, max: 50_000_000 }),
    rhythm: fc.constantFrom('monthly', 'quarterly', 'school_year', 'once'),
    from: anyDay,
    to: fc.option(anyDay),
    pauses: fc.array(fc.record({ from: anyDay, to: anyDay }), { maxLength: 3 }),
  }) as fc.Arbitrary<Pledge>

  const dueOf = (pledge: Pledge, of: Quarter) =>
    dueIn(of, { plan, birth: young, pledges: [pledge] })[0]?.dueVnd ?? 0

  test('due is a whole number of times the amount, at most three', () => {
    fc.assert(
      fc.property(anyPledge, anyQuarter, (pledge, of) => {
        const times = dueOf(pledge, of) / pledge.amountVnd
        expect([0, 1, 2, 3]).toContain(times)
        if (pledge.rhythm === 'quarterly' || pledge.rhythm === 'once') expect(times).toBeLessThan(2)
      }),
    )
  })

  test('a promise cut in two on the first of a quarter owes what it owed whole', () => {
    fc.assert(
      fc.property(anyPledge, anyQuarter, anyQuarter, (pledge, cut, of) => {
        fc.pre(pledge.rhythm !== 'once')
        const at = quarterStart(cut)
        const before = { ...pledge, to: earlier(pledge.to, at) }
        const after = { ...pledge, from: pledge.from > at ? pledge.from : at }
        expect(dueOf(before, of) + dueOf(after, of)).toBe(dueOf(pledge, of))
      }),
    )
  })

  test('nothing is due before the first day, after the last or while it rests throughout', () => {
    fc.assert(
      fc.property(anyPledge, anyQuarter, (pledge, of) => {
        const at = quarterStart(of)
        if (quarterOf(pledge.from) > of || (pledge.to !== null && pledge.to <= at)) {
          expect(dueOf(pledge, of)).toBe(0)
        }
        const rests = { ...pledge, pauses: [{ from: at, to: quarterStart(shiftQuarter(of, 1)) }] }
        if (pledge.rhythm !== 'once') expect(dueOf(rests, of)).toBe(0)
      }),
    )
  })

  test('an earlier end never makes more due', () => {
    fc.assert(
      fc.property(anyPledge, anyQuarter, anyDay, (pledge, of, end) => {
        expect(dueOf({ ...pledge, to: earlier(pledge.to, end) }, of)).toBeLessThanOrEqual(
          dueOf(pledge, of),
        )
      }),
    )
  })
})

function pause(from: string, to: string) {
  return { from: day(from), to: day(to) }
}

function earlier(one: Day | null, other: Day): Day {
  return one !== null && one < other ? one : other
}
