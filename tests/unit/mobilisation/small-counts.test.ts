import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toldParts, toldShare, toldTotal } from '@/lib/mobilisation/small-counts'

const LEAST = 5
const parts = fc.array(fc.nat(40), { minLength: 1, maxLength: 6 })

describe('parts of a known whole', () => {
  test.each([
    [
      [20, 10, 12],
      [20, 10, 12],
    ],
    [
      [20, 0, 22],
      [20, 0, 22],
    ],
    [
      [20, 2, 20],
      [null, null, 20],
    ],
    [
      [4, 3, 30],
      [null, null, null],
    ],
    [
      [4, 3, 3, 30],
      [null, null, null, 30],
    ],
    [
      [2, 9, 30],
      [null, null, 30],
    ],
    [[3], [null]],
  ])('%o is told as %o', (counts, told) => {
    expect(toldParts(counts, LEAST)).toEqual(told)
  })

  test('nothing that is told is small', () => {
    fc.assert(
      fc.property(parts, (counts) => {
        for (const count of toldParts(counts, LEAST)) {
          if (count !== null) expect(count === 0 || count >= LEAST).toBe(true)
        }
      }),
    )
  })

  test('what is hidden cannot be worked out from the whole: it may be one of five numbers or more', () => {
    fc.assert(
      fc.property(parts, (counts) => {
        const told = toldParts(counts, LEAST)
        const hidden = [...told.keys()].filter((at) => told[at] === null)
        const together = hidden.reduce((sum, at) => sum + (counts[at] ?? 0), 0)
        const all = counts.reduce((sum, count) => sum + count, 0)
        // Where everything that is not nothing is hidden the whole alone is known.
        if (hidden.length === 0 || together === all) return
        expect(hidden.length).toBeGreaterThan(1)
        // Each of them is at least one: the others leave so many possibilities.
        expect(together - hidden.length + 1).toBeGreaterThanOrEqual(LEAST)
      }),
    )
  })

  test('what is told is true', () => {
    fc.assert(
      fc.property(parts, (counts) => {
        toldParts(counts, LEAST).forEach((count, at) => {
          if (count !== null) expect(count).toBe(counts[at])
        })
      }),
    )
  })
})

test('neither a few of them nor all but a few are told', () => {
  const told = [0, 4, 5, 20, 37, 38, 42].map((count) => toldShare(count, 42, LEAST))
  expect(told).toEqual([0, null, 5, 20, 37, null, null])
})

test('a whole that is small is not told, nobody is', () => {
  expect([0, 1, 4, 5].map((total) => toldTotal(total, LEAST))).toEqual([0, null, null, 5])
})
