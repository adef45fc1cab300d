import { expect, test } from 'vitest'
import { isBelowMinimum, leastPerQuarter } from '@/lib/sponsors/level'

test.each([
  ['monthly', 300_000, 900_000],
  ['quarterly', 1_000_000, 1_000_000],
  ['school_year', 300_000, 900_000],
  ['once', 5_000_000, null],
] as const)('%s %i is at least %s in a quarter', (rhythm, minVnd, least) => {
  expect(leastPerQuarter({ minVnd, maxVnd: 9_000_000, rhythm })).toBe(least)
})

test.each([
  [{ minVnd: 300_000, maxVnd: 500_000, rhythm: 'monthly' }, 1_000_000, true],
  [{ minVnd: 1_000_000, maxVnd: 1_000_000, rhythm: 'quarterly' }, 1_000_000, false],
  [{ minVnd: 1_000_000, maxVnd: 1_000_000, rhythm: 'once' }, 1_000_000, null],
  [{ minVnd: 1, maxVnd: 1, rhythm: 'quarterly' }, null, null],
  [null, 1_000_000, null],
] as const)('%j can lie below %s: %s', (level, minimum, below) => {
  expect(isBelowMinimum(level, minimum)).toBe(below)
})
