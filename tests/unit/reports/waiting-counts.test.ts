import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { NeedKind } from '@/lib/children/need'
import { SCHOOL_LEVELS } from '@/lib/places/school'
import { levelCounts, needCounts, type WaitingLevel } from '@/lib/reports/waiting-counts'

const LEVELS = [...SCHOOL_LEVELS, 'elsewhere'] as const
const LEAST = 5

function levels(...counts: number[]): Map<WaitingLevel, number> {
  return new Map(LEVELS.map((level, at) => [level, counts[at] ?? 0]))
}

describe('waiting children by level', () => {
  test('large levels are shown, the largest first; small ones go together', () => {
    expect(levelCounts(levels(12, 30, 20, 3, 7, 0), LEAST)).toEqual({
      shown: [
        { level: 'primary', count: 30 },
        { level: 'lower_secondary', count: 20 },
        { level: 'kindergarten', count: 12 },
      ],
      others: 10,
    })
  })

  test('nothing is hidden where nothing is small', () => {
    expect(levelCounts(levels(5, 6, 7, 8, 9, 10), LEAST)).toMatchObject({ others: null })
  })

  test('where all would have to go together there is no table', () => {
    expect(levelCounts(levels(4, 4, 0, 0, 0, 0), LEAST)).toBeNull()
    expect(levelCounts(levels(9, 0, 0, 0, 0, 0), LEAST)).toBeNull()
    expect(levelCounts(levels(20, 0, 0, 0, 0, 0), LEAST)).toBeNull()
  })

  test('whatever the counts: what is shown is no small count, and what is hidden cannot be told', () => {
    const count = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 400 }))
    fc.assert(
      fc.property(fc.array(count, { minLength: 6, maxLength: 6 }), (counts) => {
        const all = levels(...counts)
        const total = counts.reduce((sum, one) => sum + one, 0)
        const told = levelCounts(all, LEAST)
        if (told === null) return
        const shown = told.shown.map(({ count: one }) => one)
        expect(Math.min(...shown)).toBeGreaterThanOrEqual(LEAST)
        const hidden = LEVELS.length - shown.length
        const rest = total - shown.reduce((sum, one) => sum + one, 0)
        expect(told.others).toBe(hidden === 0 ? null : rest)
        // Each hidden level lies anywhere between none and the rest: as wide as security.md asks for.
        if (hidden > 0) expect(hidden >= 2 && rest >= 2 * LEAST).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('waiting children by need', () => {
  const needs = (counts: Partial<Record<NeedKind, number>>) =>
    new Map(Object.entries(counts) as [NeedKind, number][])

  test('few who need something, few who do not, and what tells nothing are left out', () => {
    const counts = needs({ cash: 38, food: 12, clothing: 4, tuition: 20, other: 9 })
    expect(needCounts(counts, 42, LEAST)).toEqual([
      { need: 'tuition', count: 20 },
      { need: 'food', count: 12 },
    ])
  })

  test('an illness is told of twice as many', () => {
    expect(needCounts(needs({ medical: 9, insurance: 10 }), 42, LEAST)).toEqual([
      { need: 'insurance', count: 10 },
    ])
  })
})
