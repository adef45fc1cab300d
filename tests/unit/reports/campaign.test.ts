import { describe, expect, test } from 'vitest'
import { day } from '@/lib/calendar/day'
import type { UnitLine } from '@/lib/mobilisation/unit-line'
import { campaignOf, waitingCounts, type WaitingFacts } from '@/lib/reports/campaign'

const ON = day('2026-11-20')
const UNIT: UnitLine = {
  ...{ id: 'one', name: 'Một', kind: 'business', stage: 'listed' },
  ...{ contactName: null, contactPhone: null, promised: null, level: null, assigned: 0 },
  ...{ open: 0, helping: 0, last: null, next: null, hasAnswered: false },
}
const BY = { id: 'me', name: 'Huỳnh Văn Lợi' }
const last = { kind: 'approached', doneOn: ON, by: BY } as const
const QUARTERLY = { minVnd: 1_200_000, maxVnd: 1_500_000, rhythm: 'quarterly' } as const
const MONTHLY = { minVnd: 300_000, maxVnd: 300_000, rhythm: 'monthly' } as const
const ONCE = { minVnd: 5_000_000, maxVnd: 5_000_000, rhythm: 'once' } as const

const CHILD: WaitingFacts = { priority: 'high', level: 'primary', needs: [], isProposed: false }
const many = (count: number, change: Partial<WaitingFacts> = {}) =>
  Array.from({ length: count }, () => ({ ...CHILD, ...change }))

describe('the figures of the campaign', () => {
  const units: UnitLine[] = [
    UNIT,
    { ...UNIT, stage: 'approached', last },
    // Helps since before the plan and was talked to: nobody wrote down an answer.
    { ...UNIT, stage: 'active', last, helping: 1 },
    {
      ...UNIT,
      stage: 'answered',
      last,
      hasAnswered: true,
      next: { step: 'Gọi lại', on: day('2026-11-19') },
    },
    { ...UNIT, stage: 'promised', last, hasAnswered: true, promised: 4, open: 4, level: QUARTERLY },
    { ...UNIT, stage: 'active', promised: 3, assigned: 1, open: 2, level: MONTHLY, helping: 1 },
    { ...UNIT, stage: 'promised', promised: 2, open: 2, level: null },
    { ...UNIT, stage: 'promised', promised: 1, open: 1, level: ONCE },
    { ...UNIT, stage: 'declined', last, hasAnswered: true, promised: 0 },
  ]
  const figures = campaignOf(units, many(12), { on: ON, least: 5 })

  test('count units by stage, those talked to and those that answered', () => {
    expect(figures).toMatchObject({ units: 9, approached: 5, answered: 3, overdue: 1 })
    const byStage = Object.fromEntries(figures.byStage.map(({ stage, count }) => [stage, count]))
    expect(byStage).toEqual({
      ...{ listed: 1, approached: 1, answered: 1, promised: 3, active: 2, resting: 0, declined: 1 },
    })
  })

  test('sum what is promised, named and open, and what it comes to in a quarter', () => {
    expect(figures).toMatchObject({ promised: 10, assigned: 1, open: 9, withoutLevel: 1 })
    // 4 × 1.200.000 a quarter and 3 × 300.000 a month; a single gift is no level.
    expect(figures.perQuarterVnd).toBe(4 * 1_200_000 + 3 * 900_000)
  })
})

describe('children who wait', () => {
  test('are counted by priority, school level and need', () => {
    const counts = waitingCounts(
      [
        ...many(12, { needs: ['cash', 'food'] }),
        ...many(8, { priority: 'middle', level: 'lower_secondary', isProposed: true }),
      ],
      5,
    )
    expect(counts).toMatchObject({ total: 20, proposed: 8 })
    expect(counts.byPriority).toEqual([
      ...[
        { key: 'high', count: 12 },
        { key: 'middle', count: 8 },
        { key: 'usual', count: 0 },
      ],
    ])
    expect(counts.byLevel.find(({ key }) => key === 'lower_secondary')?.count).toBe(8)
    expect(counts.byNeed.find(({ key }) => key === 'food')?.count).toBe(12)
  })

  test('fewer than the least are not told, in no part either', () => {
    const counts = waitingCounts(many(4, { needs: ['cash'] }), 5)
    const all = [...counts.byPriority, ...counts.byLevel, ...counts.byNeed]
    expect([counts.total, counts.proposed]).toEqual([null, null])
    expect(new Set(all.map(({ count }) => count))).toEqual(new Set([null]))
  })

  test('a need of health is not told below twice the least', () => {
    const needs = [...many(8, { needs: ['medical', 'food'] }), ...many(30)]
    const of = (kind: string) =>
      waitingCounts(needs, 5).byNeed.find(({ key }) => key === kind)?.count
    expect([of('medical'), of('food')]).toEqual([null, 8])
  })

  test('what everybody needs is not told of each of them', () => {
    const counts = waitingCounts(many(20, { needs: ['cash'] }), 5)
    expect(counts.byNeed.find(({ key }) => key === 'cash')?.count).toBeNull()
  })
})
