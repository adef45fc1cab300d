import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PARAMETERS } from '@/lib/parameters/parameter'
import { publicCounts } from '@/lib/reports/public-counts'

/** What holds where the commune has chosen nothing, and the least it can choose. */
const LEAST = PARAMETERS.public_least_count.usual

test.each([
  [
    { total: 75, supported: 33 },
    { total: 75, split: { supported: 33, waiting: 42 } },
  ],
  [
    { total: 75, supported: 75 },
    { total: 75, split: null },
  ],
  [
    { total: 75, supported: 0 },
    { total: 75, split: null },
  ],
  [
    { total: 10, supported: 5 },
    { total: 10, split: { supported: 5, waiting: 5 } },
  ],
  [
    { total: 9, supported: 5 },
    { total: 9, split: null },
  ],
  [
    { total: 4, supported: 2 },
    { total: null, split: null },
  ],
  [
    { total: 0, supported: 0 },
    { total: null, split: null },
  ],
])('%j is published as %j', (coverage, published) => {
  expect(publicCounts(coverage, LEAST)).toEqual(published)
})

test('none and one to four are published alike', () => {
  const small = Array.from({ length: LEAST }, (_, total) => total)
  const published = small.flatMap((total) =>
    Array.from({ length: total + 1 }, (_, supported) => publicCounts({ total, supported }, LEAST)),
  )
  expect(new Set(published.map((counts) => JSON.stringify(counts))).size).toBe(1)
})

test('a withheld count can still be any of five, whatever else is published', () => {
  fc.assert(
    fc.property(
      fc.nat(400).chain((total) => fc.tuple(fc.constant(total), fc.nat(total))),
      ([total, supported]) => {
        const { total: shown, split } = publicCounts({ total, supported }, LEAST)
        if (split) {
          expect(split).toEqual({ supported, waiting: total - supported })
          return
        }
        // Everybody reads the total and knows the rule: what they cannot tell apart is what is hidden.
        const totals = shown === null ? [0, 1, 2, 3, 4] : [shown]
        const possible = totals.flatMap((t) =>
          Array.from({ length: t + 1 }, (_, s) => ({ t, s })).filter(
            ({ s }) => publicCounts({ total: t, supported: s }, LEAST).split === null,
          ),
        )
        for (const hidden of [possible.map(({ s }) => s), possible.map(({ t, s }) => t - s)]) {
          expect(new Set(hidden).size).toBeGreaterThanOrEqual(LEAST)
        }
      },
    ),
    { numRuns: 2_000 },
  )
})

test('whatever is withheld cannot be worked out to fewer than five possibilities', () => {
  fc.assert(
    fc.property(
      fc.nat(400).chain((total) => fc.tuple(fc.constant(total), fc.nat(total))),
      ([total, supported]) => {
        const published = publicCounts({ total, supported }, LEAST)
        const alike = Array.from({ length: 401 }, (_, t) => t).flatMap((t) =>
          Array.from({ length: t + 1 }, (_, s) => publicCounts({ total: t, supported: s }, LEAST)),
        )
        const same = alike.filter((one) => JSON.stringify(one) === JSON.stringify(published))
        expect(published.split !== null || same.length >= LEAST).toBe(true)
      },
    ),
    { numRuns: 20 },
  )
})

test('a commune may withhold more, and never less than five', () => {
  expect(PARAMETERS.public_least_count.least).toBe(5)
  expect(publicCounts({ total: 75, supported: 33 }, 20).split).not.toBeNull()
  expect(publicCounts({ total: 75, supported: 60 }, 20)).toEqual({ total: 75, split: null })
  expect(publicCounts({ total: 19, supported: 9 }, 20)).toEqual({ total: null, split: null })
})
