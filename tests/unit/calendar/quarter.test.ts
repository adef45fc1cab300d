import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day, type Day } from '@/lib/calendar/day'
import {
  isQuarter,
  lastDayOf,
  nextQuarter,
  numberOf,
  quarter,
  quarterEnd,
  quarterOf,
  quarterStart,
  quartersFrom,
  shiftQuarter,
} from '@/lib/calendar/quarter'

const anyQuarter = fc
  .tuple(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 4 }))
  .map(([year, n]) => quarter(`${year}-Q${n}`))

describe('what is a quarter', () => {
  test.each(['2026-Q1', '2026-Q4', '0001-Q2'])('%s is', (text) => {
    expect(isQuarter(text)).toBe(true)
  })

  test.each(['2026-Q0', '2026-Q5', '2026-III', '26-Q1', '2026Q1', '2026-Q1 ', ''])(
    '%j is not',
    (text) => {
      expect(isQuarter(text)).toBe(false)
      expect(() => quarter(text)).toThrow(RangeError)
    },
  )
})

describe('days of a quarter', () => {
  test.each([
    ['2026-01-01', '2026-Q1'],
    ['2026-03-31', '2026-Q1'],
    ['2026-04-01', '2026-Q2'],
    ['2026-06-30', '2026-Q2'],
    ['2026-07-01', '2026-Q3'],
    ['2026-09-30', '2026-Q3'],
    ['2026-10-01', '2026-Q4'],
    ['2026-12-31', '2026-Q4'],
  ] as const)('%s lies in %s', (on, inQuarter) => {
    expect(quarterOf(day(on))).toBe(inQuarter)
  })

  test.each([
    ['2026-Q1', '2026-01-01', '2026-03-31'],
    ['2024-Q1', '2024-01-01', '2024-03-31'],
    ['2026-Q3', '2026-07-01', '2026-09-30'],
    ['2026-Q4', '2026-10-01', '2026-12-31'],
  ] as const)('%s runs from %s to %s', (of, first, last) => {
    expect(quarterStart(quarter(of))).toBe(first)
    expect(lastDayOf(quarter(of))).toBe(last)
  })

  test('quarters leave no gap and do not overlap', () => {
    fc.assert(
      fc.property(anyQuarter, (of) => {
        const ends: Day = quarterEnd(of)
        expect(quarterOf(addDays(ends, -1))).toBe(of)
        expect(quarterOf(ends)).toBe(nextQuarter(of))
        expect(quarterStart(nextQuarter(of))).toBe(ends)
      }),
    )
  })
})

describe('counting quarters', () => {
  test.each([
    ['2026-Q3', 1, '2026-Q4'],
    ['2026-Q4', 1, '2027-Q1'],
    ['2026-Q1', -1, '2025-Q4'],
    ['2026-Q2', -6, '2024-Q4'],
    ['2026-Q2', 0, '2026-Q2'],
  ] as const)('%s and %i is %s', (of, by, then) => {
    expect(shiftQuarter(quarter(of), by)).toBe(then)
  })

  test('there and back again', () => {
    fc.assert(
      fc.property(anyQuarter, fc.integer({ min: -400, max: 400 }), (of, by) => {
        expect(shiftQuarter(shiftQuarter(of, by), -by)).toBe(of)
      }),
    )
  })

  test('from the first to the last, both counted', () => {
    expect(quartersFrom(quarter('2026-Q3'), quarter('2027-Q2'))).toEqual([
      '2026-Q3',
      '2026-Q4',
      '2027-Q1',
      '2027-Q2',
    ])
    expect(quartersFrom(quarter('2026-Q3'), quarter('2026-Q3'))).toEqual(['2026-Q3'])
    expect(quartersFrom(quarter('2026-Q4'), quarter('2026-Q3'))).toEqual([])
  })

  test('the number of a quarter', () => {
    fc.assert(
      fc.property(anyQuarter, (of) => {
        expect(of.endsWith(`Q${numberOf(of)}`)).toBe(true)
      }),
    )
  })
})
