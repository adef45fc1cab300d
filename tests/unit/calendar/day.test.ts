import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addYears,
  ageOn,
  columnOf,
  day,
  dayFromColumn,
  dayOf,
  daysBetween,
  isDay,
  monthOf,
  startOf,
  yearOf,
  type Day,
} from '@/lib/calendar/day'

const anyDay = fc
  .integer({ min: Date.UTC(1900, 0, 1) / 86_400_000, max: Date.UTC(2199, 11, 31) / 86_400_000 })
  .map((n) => day(new Date(n * 86_400_000).toISOString().slice(0, 10)))

describe('what is a day', () => {
  test.each(['2026-11-22', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])(
    '%s is',
    (text) => {
      expect(isDay(text)).toBe(true)
      expect(day(text)).toBe(text)
    },
  )

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '22/11/2026',
    '2026-11-22T00:00:00Z',
    ' 2026-11-22',
    '２０２６-11-22',
    '',
  ])('%j is not', (text) => {
    expect(isDay(text)).toBe(false)
    expect(() => day(text)).toThrow(RangeError)
  })
})

describe('instants and days', () => {
  test.each([
    ['2026-11-21T16:59:59.999Z', '2026-11-21'],
    ['2026-11-21T17:00:00.000Z', '2026-11-22'],
    ['2026-06-30T17:00:00.000Z', '2026-07-01'],
    ['2026-12-31T17:00:00.000Z', '2027-01-01'],
  ])('%s falls on %s in Vietnam', (instant, on) => {
    expect(dayOf(new Date(instant))).toBe(on)
  })

  test('a day starts at 17:00 UTC of the day before, whatever the machine’s own zone', () => {
    expect(startOf(day('2026-11-22')).toISOString()).toBe('2026-11-21T17:00:00.000Z')
  })

  test('a day runs from its start to the start of the next', () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        const first = startOf(on)
        const last = new Date(startOf(addDays(on, 1)).getTime() - 1)
        expect([dayOf(first), dayOf(last)]).toEqual([on, on])
      }),
    )
  })

  test('a date column gives back the day it was given', () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        expect(dayFromColumn(columnOf(on))).toBe(on)
      }),
    )
    expect(columnOf(day('2026-11-22')).toISOString()).toBe('2026-11-22T00:00:00.000Z')
  })
})

describe('counting days', () => {
  test.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-11-22', 0, '2026-11-22'],
  ] as const)('%s and %i days is %s', (on, days, then) => {
    expect(addDays(day(on), days)).toBe(then)
  })

  test('adding and counting agree', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (on, days) => {
        expect(daysBetween(on, addDays(on, days))).toBe(days)
      }),
    )
  })

  test('days sort as text', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(a < b).toBe(daysBetween(a, b) > 0)
      }),
    )
  })
})

describe('years and age', () => {
  test.each([
    ['2010-05-17', '2026-05-16', 15],
    ['2010-05-17', '2026-05-17', 16],
    ['2012-02-29', '2028-02-28', 15],
    ['2012-02-29', '2028-02-29', 16],
    ['2012-02-29', '2027-02-28', 14],
    ['2012-02-29', '2027-03-01', 15],
    ['2026-11-22', '2026-11-22', 0],
    ['2026-11-22', '2026-11-21', -1],
  ] as const)('born %s, on %s: %i full years', (bornOn, on, age) => {
    expect(ageOn(day(bornOn), day(on))).toBe(age)
  })

  test.each([
    ['2010-05-17', 16, '2026-05-17'],
    ['2012-02-29', 16, '2028-02-29'],
    ['2012-02-29', 1, '2013-03-01'],
    ['0009-01-01', 1, '0010-01-01'],
  ] as const)('%s and %i years is %s', (on, years, then) => {
    expect(addYears(day(on), years)).toBe(then)
  })

  test('age grows by one on the birthday and on no other day', () => {
    const years = fc.integer({ min: 0, max: 90 })
    fc.assert(
      fc.property(anyDay, years, (bornOn, n) => {
        const birthday = addYears(bornOn, n)
        expect(ageOn(bornOn, birthday)).toBe(n)
        expect(ageOn(bornOn, addDays(birthday, -1))).toBe(n - 1)
      }),
    )
  })

  test('the parts of a day', () => {
    const on: Day = day('2026-07-01')
    expect([yearOf(on), monthOf(on)]).toEqual([2026, 7])
  })
})
