import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sumOf } from '@/lib/money/vnd'
import { fulfilmentOf, totalsOf, type FulfilmentFacts } from '@/lib/payments/fulfilment'
import { standingOf } from '@/lib/payments/status'

const pair = (childId: string, sponsorId = 'unit') => ({ childId, sponsorId })

test.each([
  [0, 0, 'not_pledged'],
  [0, 1, 'over'],
  [10, 11, 'over'],
  [10, 0, 'short'],
  [10, 9, 'short'],
  [10, 10, 'full'],
])('promised %i, arrived %i: %s', (dueVnd, receivedVnd, expected) => {
  expect(standingOf({ dueVnd, receivedVnd })).toBe(expected)
})

describe('a quarter', () => {
  const lines = fulfilmentOf({
    minimumVnd: 1_000_000,
    pairs: [pair('an'), pair('binh'), pair('chi'), pair('chi', 'other'), pair('dung')],
    due: [
      { ...pair('an'), dueVnd: 900_000 },
      { ...pair('binh'), dueVnd: 1_000_000 },
      { ...pair('chi'), dueVnd: 600_000 },
      { ...pair('chi', 'other'), dueVnd: 400_000 },
    ],
    received: [
      { ...pair('an'), amountVnd: 900_000, isReversed: false },
      { ...pair('binh'), amountVnd: 400_000, isReversed: false },
      { ...pair('binh'), amountVnd: 300_000, isReversed: false },
      { ...pair('binh'), amountVnd: 1_000_000, isReversed: true },
      { ...pair('em'), amountVnd: 200_000, isReversed: false },
    ],
  })
  const of = (childId: string, sponsorId = 'unit') =>
    lines.find((line) => line.childId === childId && line.sponsorId === sponsorId)

  test('300.000 a month is 900.000 a quarter: in full, and below the minimum', () => {
    expect(of('an')).toMatchObject({ standing: 'full', isBelowMinimum: true, shortVnd: 0 })
  })

  test('cash and goods add up; what was reversed does not count', () => {
    expect(of('binh')).toMatchObject({
      receivedVnd: 700_000,
      shortVnd: 300_000,
      standing: 'short',
      isBelowMinimum: false,
    })
  })

  test('two units reach the minimum together', () => {
    expect([of('chi'), of('chi', 'other')].map((line) => line?.isBelowMinimum)).toEqual([
      false,
      false,
    ])
  })

  test('a term without promise and a payment without term are lines too', () => {
    expect(of('dung')).toMatchObject({ standing: 'not_pledged', isBelowMinimum: true })
    expect(of('em')).toMatchObject({ standing: 'over', overVnd: 200_000 })
    expect(lines).toHaveLength(6)
  })

  test('what is over for one child never fills what is short for another', () => {
    expect(totalsOf(lines)).toEqual({
      dueVnd: 2_900_000,
      receivedVnd: 1_800_000,
      shortVnd: 1_300_000,
      overVnd: 200_000,
    })
  })
})

test('laws: sums are kept, a payment and its reversal are nothing, short and over never meet', () => {
  const anyPair = fc.record({
    childId: fc.constantFrom('a', 'b', 'c'),
    sponsorId: fc.constantFrom('x', 'y'),
  })
  const money = fc.integer({ min: 1, max: 5_000_000 })
  const anyFacts: fc.Arbitrary<FulfilmentFacts> = fc.record({
    minimumVnd: fc.option(money),
    pairs: fc.array(anyPair),
    due: fc.array(fc.tuple(anyPair, money).map(([one, dueVnd]) => ({ ...one, dueVnd }))),
    received: fc.array(
      fc
        .tuple(anyPair, money, fc.boolean())
        .map(([one, amountVnd, isReversed]) => ({ ...one, amountVnd, isReversed })),
    ),
  })
  fc.assert(
    fc.property(anyFacts, anyPair, money, (facts, one, amountVnd) => {
      const lines = fulfilmentOf(facts)
      const counted = facts.received.filter(({ isReversed }) => !isReversed)
      expect(sumOf(lines.map((line) => line.dueVnd))).toBe(sumOf(facts.due.map((d) => d.dueVnd)))
      expect(totalsOf(lines).receivedVnd).toBe(sumOf(counted.map((r) => r.amountVnd)))
      for (const line of lines) {
        expect(Math.min(line.shortVnd, line.overVnd)).toBe(0)
        expect(line.dueVnd - line.shortVnd).toBe(line.receivedVnd - line.overVnd)
      }
      const reversed = { ...one, amountVnd, isReversed: true }
      expect(fulfilmentOf({ ...facts, received: [...facts.received, reversed] })).toEqual(lines)
    }),
  )
})
