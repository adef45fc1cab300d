import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { prioritySentence } from '@/components/children/priority-words'
import { addDays, day } from '@/lib/calendar/day'
import {
  byPriority,
  comparePriority,
  LONG_WAIT_DAYS,
  PRIORITY_LEVELS,
  priorityOf,
  type InNeed,
} from '@/lib/children/priority'
import { PROGRAMME_CATEGORIES, type ProgrammeCategory } from '@/lib/plans/category'
import { priority as en } from '@/lib/words/en/priority'
import { priority as vi } from '@/lib/words/vi/priority'

const ON = day('2026-07-04')

const child = (code: string, change: Partial<InNeed> = {}) => ({
  code,
  especiallyDifficult: false,
  category: 'poor_household' as ProgrammeCategory | null,
  waitingSince: day('2026-05-20'),
  ...change,
})

test.each([
  // marked, category, days, level
  [true, 'orphan_both', 0, 'high'],
  [true, 'near_poor_household', 0, 'high'],
  [true, null, 0, 'high'],
  [false, 'orphan_both', 0, 'high'],
  [false, 'orphan_one', 92, 'middle'],
  [false, 'orphan_one', 93, 'high'],
  [false, 'poor_household', 0, 'middle'],
  [false, 'near_poor_household', 92, 'usual'],
  [false, 'near_poor_household', 93, 'middle'],
  [false, 'near_poor_household', 900, 'middle'],
  [false, 'other_special', 0, 'usual'],
  [false, null, 0, 'usual'],
  [false, null, 93, 'middle'],
] as const)('marked %s, %s, %i days: %s', (especiallyDifficult, category, days, level) => {
  const waitingSince = addDays(ON, -days)
  const found = priorityOf({ especiallyDifficult, category, waitingSince }, ON)
  expect(found).toMatchObject({ level, days })
})

test('by level, the marking, the groups of the plan, the days waited, the code', () => {
  const order = byPriority(
    [
      child('VA-12', { category: null }),
      child('VA-11', { category: 'other_special' }),
      child('VA-10', { category: 'near_poor_household' }),
      child('VA-09', { category: 'near_poor_household', waitingSince: day('2026-01-01') }),
      child('VA-08', { waitingSince: day('2026-06-01') }),
      child('VA-07'),
      child('VA-06'),
      child('VA-05', { category: 'orphan_one' }),
      child('VA-04', { waitingSince: day('2026-01-01') }),
      child('VA-03', { category: 'orphan_both' }),
      child('VA-02', { category: 'other_special', especiallyDifficult: true }),
      child('VA-01', { category: 'orphan_one', especiallyDifficult: true }),
    ],
    ON,
  )
  const numbers = Array.from({ length: 12 }, (_, at) => `VA-${String(at + 1).padStart(2, '0')}`)
  expect(order.map(({ code }) => code)).toEqual(numbers)
})

const any = fc.record({
  code: fc.integer({ min: 1, max: 40 }).map((number) => `VA-${number}`),
  especiallyDifficult: fc.boolean(),
  category: fc.constantFrom(...PROGRAMME_CATEGORIES, null),
  waitingSince: fc.integer({ min: 0, max: 200 }).map((by) => addDays(ON, -by)),
})
const rank = (one: InNeed) => PRIORITY_LEVELS.indexOf(priorityOf(one, ON).level)

describe('laws', () => {
  test('the order is one: both ways round, transitive, the same from any start, nobody lost', () => {
    fc.assert(
      fc.property(fc.array(any), any, any, any, (children, a, b, c) => {
        expect(comparePriority(a, b, ON) + comparePriority(b, a, ON)).toBe(0)
        if (comparePriority(a, b, ON) <= 0 && comparePriority(b, c, ON) <= 0) {
          expect(comparePriority(a, c, ON)).toBeLessThanOrEqual(0)
        }
        const ordered = byPriority(children, ON)
        expect(byPriority([...children].reverse(), ON)).toEqual(ordered)
        expect(ordered).toHaveLength(children.length)
      }),
    )
  })

  test('the order never contradicts the level that is said', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        if (rank(a) < rank(b)) expect(comparePriority(a, b, ON)).toBeLessThan(0)
      }),
    )
  })

  test('the marking never lowers: neither the level nor the place among any others', () => {
    fc.assert(
      fc.property(any, any, (one, other) => {
        const marked = { ...one, especiallyDifficult: true }
        expect(rank(marked)).toBeLessThanOrEqual(rank(one))
        if (comparePriority(one, other, ON) <= 0) {
          expect(comparePriority(marked, other, ON)).toBeLessThanOrEqual(0)
        }
      }),
    )
  })

  test('waiting longer never lowers, and raises by one level at most', () => {
    fc.assert(
      fc.property(any, any, fc.integer({ min: 0, max: 400 }), (one, other, more) => {
        const longer = { ...one, waitingSince: addDays(one.waitingSince, -more) }
        expect(rank(longer)).toBeLessThanOrEqual(rank(one))
        expect(rank(one) - rank(longer)).toBeLessThanOrEqual(1)
        if (comparePriority(one, other, ON) <= 0) {
          expect(comparePriority(longer, other, ON)).toBeLessThanOrEqual(0)
        }
      }),
    )
  })
})

test('is explained in words', () => {
  const orphan = priorityOf(
    { category: 'orphan_both', especiallyDifficult: true, waitingSince: addDays(ON, -45) },
    ON,
  )
  expect(prioritySentence(orphan, vi)).toBe(
    'Ưu tiên cao: mồ côi cả cha lẫn mẹ, đặc biệt khó khăn, đã chờ 45 ngày',
  )
  expect(prioritySentence(orphan, en)).toBe(
    'High priority: orphan of both parents, especially difficult, waiting 45 days',
  )
  const waited = { ...child('VA-1'), waitingSince: addDays(ON, -LONG_WAIT_DAYS - 1) }
  expect(prioritySentence(priorityOf(waited, ON), vi)).toBe(
    'Ưu tiên cao: hộ nghèo, đã chờ 93 ngày, quá một quý',
  )
  const today = { ...child('VA-1', { category: null }), waitingSince: ON }
  expect(prioritySentence(priorityOf(today, ON), vi)).toBe(
    'Ưu tiên thường: chưa ghi hoàn cảnh, chờ từ hôm nay',
  )
})
