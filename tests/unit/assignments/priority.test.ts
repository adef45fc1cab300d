import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day } from '@/lib/calendar/day'
import { byPriority, comparePriority, type Waiting } from '@/lib/assignments/priority'
import { PROGRAMME_CATEGORIES } from '@/lib/plans/category'

const child = (code: string, change: Partial<Waiting> = {}): Waiting => ({
  code,
  especiallyDifficult: false,
  category: 'poor_household',
  waitingSince: day('2026-05-20'),
  ...change,
})

test('especially difficult first, then the groups of the plan, then the days waited, then the code', () => {
  const order = byPriority([
    child('VA-9', { category: null }),
    child('VA-8', { category: 'other_special' }),
    child('VA-7', { category: 'near_poor_household' }),
    child('VA-6', { waitingSince: day('2026-06-01') }),
    child('VA-5'),
    child('VA-4'),
    child('VA-3', { category: 'orphan_one' }),
    child('VA-2', { category: 'orphan_both' }),
    child('VA-1', { category: 'other_special', especiallyDifficult: true }),
  ])
  expect(order.map(({ code }) => code)).toEqual(
    [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => `VA-${number}`),
  )
})

const any = fc.record({
  code: fc.integer({ min: 1, max: 40 }).map((number) => `VA-${number}`),
  especiallyDifficult: fc.boolean(),
  category: fc.constantFrom(...PROGRAMME_CATEGORIES, null),
  waitingSince: fc.integer({ min: 0, max: 5 }).map((by) => addDays(day('2026-05-20'), by)),
})

test('the order is one: both ways round, transitive, the same from any start, nobody lost', () => {
  fc.assert(
    fc.property(fc.array(any), any, any, any, (children, a, b, c) => {
      expect(comparePriority(a, b) + comparePriority(b, a)).toBe(0)
      if (comparePriority(a, b) <= 0 && comparePriority(b, c) <= 0) {
        expect(comparePriority(a, c)).toBeLessThanOrEqual(0)
      }
      const ordered = byPriority(children)
      expect(byPriority([...children].reverse())).toEqual(ordered)
      expect(ordered).toHaveLength(children.length)
    }),
  )
})
