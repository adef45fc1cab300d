import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sumOf } from '@/lib/money/vnd'
import { proposeParts, splitByWeight } from '@/lib/payments/split'

test.each([
  ['by weight', 900, [1, 2], [300, 600]],
  ['the odd đồng to the largest remainder', 100, [1, 1, 1], [34, 33, 33]],
  ['the earlier one among equals', 1, [5, 5], [1, 0]],
  ['alike without weights', 10, [0, 0], [5, 5]],
  ['nobody, nothing', 10, [], []],
])('%s', (_, amount, weights, expected) => {
  expect(splitByWeight(amount, weights)).toEqual(expected)
})

test('the proposal goes to what is open, then to what was due, then alike', () => {
  const due = (dueVnd: number, receivedVnd: number) => ({ dueVnd, receivedVnd })
  expect(proposeParts(600, [due(1000, 1000), due(1000, 400)])).toEqual([0, 600])
  expect(proposeParts(300, [due(1000, 1000), due(2000, 2500)])).toEqual([100, 200])
  expect(proposeParts(300, [due(0, 0), due(0, 50)])).toEqual([150, 150])
})

test('shares are whole, never negative, and the whole to the đồng; none is off by a đồng', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 10_000_000_000 }),
      fc.array(fc.integer({ min: 0, max: 10_000_000_000 }), { minLength: 1, maxLength: 40 }),
      (amount, weights) => {
        const shares = splitByWeight(amount, weights)
        expect(sumOf(shares)).toBe(amount)
        const total = sumOf(weights)
        for (const [index, share] of shares.entries()) {
          expect(Number.isSafeInteger(share) && share >= 0).toBe(true)
          if (total === 0) continue
          const down = (BigInt(amount) * BigInt(weights[index] ?? 0)) / BigInt(total)
          expect([Number(down), Number(down) + 1]).toContain(share)
        }
      },
    ),
  )
})
