import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day, yearOf } from '@/lib/calendar/day'
import {
  circumstancesAfter,
  decidePoverty,
  isSameFinding,
  POVERTY_STANDINGS,
  povertyStateOf,
  povertyStateOn,
  type PovertyFact,
  type PovertyState,
  type PovertyStanding,
} from '@/lib/children/poverty'
import { PROGRAMME_CATEGORIES, type ProgrammeCategory } from '@/lib/plans/category'

const since = (category: ProgrammeCategory, from: string, to: string | null = null) => ({
  ...{ category, from: day(from) },
  to: to === null ? null : day(to),
})
const fact = (change: Partial<PovertyFact> = {}): PovertyFact => ({
  ...{ year: 2026, standing: 'poor', decisionNumber: '118/QĐ-UBND' },
  ...{ decidedOn: day('2026-10-15'), pointsB1: 120, pointsB2: 30 },
  ...change,
})

describe('how a circumstance of poverty stands', () => {
  const poor = since('poor_household', '2026-05-04')
  test.each<
    [string, Parameters<typeof povertyStateOn>[0], PovertyStanding | null, PovertyState | null]
  >([
    ['2026-12-31', [poor], null, 'confirmed'],
    ['2027-01-01', [poor], null, 'unconfirmed'],
    ['2027-12-31', [poor], null, 'unconfirmed'],
    ['2027-01-01', [poor], 'poor', 'confirmed'],
    ['2027-01-01', [poor], 'near_poor', 'review'],
    ['2027-01-01', [poor], 'left_poverty', 'review'],
    ['2026-12-31', [poor], 'left_poverty', 'review'],
    ['2026-05-03', [poor], null, null],
    ['2027-01-01', [since('poor_household', '2026-05-04', '2027-01-01')], null, null],
    ['2027-01-01', [since('near_poor_household', '2026-05-04')], 'near_poor', 'confirmed'],
    ['2027-01-01', [since('orphan_both', '2020-05-04')], null, null],
    ['2027-01-01', [since('orphan_both', '2020-05-04')], 'left_poverty', null],
    ['2027-01-01', [since('orphan_both', '2020-05-04'), poor], null, 'unconfirmed'],
  ])('on %s', (on, circumstances, standing, state) => {
    expect(povertyStateOn(circumstances, standing, day(on))).toBe(state)
  })

  test('only the newest record of the very year counts', () => {
    const by = { recordedAt: new Date(0), by: '' }
    const recorded = [
      { ...fact({ year: 2027, standing: 'poor' }), ...by, isNewest: true },
      { ...fact({ year: 2027, standing: 'left_poverty' }), ...by, isNewest: false },
      { ...fact({ year: 2026, standing: 'left_poverty' }), ...by, isNewest: true },
    ]
    expect(povertyStateOf([poor], recorded, day('2027-03-01'))).toBe('confirmed')
    expect(povertyStateOf([poor], recorded, day('2026-12-01'))).toBe('review')
    expect(povertyStateOf([poor], recorded, day('2028-01-01'))).toBe('unconfirmed')
  })
})

describe('what a finding does to the circumstances', () => {
  test.each([
    ['poor', ['near_poor_household*'], ['near_poor_household'], ['poor_household*']],
    ['near_poor', ['poor_household*'], ['poor_household'], ['near_poor_household*']],
    ['poor', ['poor_household*'], [], []],
    ['poor', ['orphan_one*', 'poor_household'], [], []],
    ['poor', ['orphan_one*'], [], ['poor_household']],
    ['poor', ['orphan_one*', 'near_poor_household'], ['near_poor_household'], ['poor_household']],
    ['poor', [], [], ['poor_household*']],
    ['left_poverty', ['poor_household*'], [], []],
  ] as const)('%s with %j ends %j and begins %j', (standing, living, ended, begun) => {
    const read = (text: string) => ({
      category: PROGRAMME_CATEGORIES.find((one) => text.startsWith(one)) ?? 'other_special',
      isMain: text.endsWith('*'),
    })
    const after = circumstancesAfter(standing, living.map(read))
    expect(after).toEqual({ ended, begun: begun.map(read) })
  })

  test('never leaves two main ones, nor takes the last main one away', () => {
    const category = fc.constantFrom(...PROGRAMME_CATEGORIES)
    fc.assert(
      fc.property(
        fc.uniqueArray(category, { maxLength: 4 }),
        fc.constantFrom(...POVERTY_STANDINGS),
        (categories, standing) => {
          const living = categories.map((one, at) => ({ category: one, isMain: at === 0 }))
          const { ended, begun } = circumstancesAfter(standing, living)
          const left = living.filter((one) => !ended.includes(one.category))
          const main = [...left, ...begun].filter(({ isMain }) => isMain)
          expect(main.length).toBe(categories.length + begun.length === 0 ? 0 : 1)
        },
      ),
    )
  })
})

describe('whether a finding is recorded', () => {
  const today = day('2026-11-20')
  test.each([
    ['this year', fact(), null, null],
    ['the year to come', fact({ year: 2027 }), null, null],
    ['a correction', fact({ pointsB1: 121 }), fact(), null],
    ['a year too far ahead', fact({ year: 2028 }), null, 'year_out_of_reach'],
    ['a year long past', fact({ year: 2015 }), null, 'year_out_of_reach'],
    ['a decision of tomorrow', fact({ decidedOn: day('2026-11-21') }), null, 'decision_later'],
    ['the same again', fact(), fact(), 'same_already'],
  ] as const)('%s', (_, wanted, newest, refusal) => {
    expect(decidePoverty(wanted, newest, today)).toBe(refusal)
  })

  test('two findings are the same only when everything is', () => {
    const changes: Partial<PovertyFact>[] = [
      { year: yearOf(today) - 1 },
      { standing: 'near_poor' },
      { decisionNumber: null },
      { decidedOn: null },
      { pointsB1: null },
      { pointsB2: 40 },
    ]
    expect(isSameFinding(fact(), fact())).toBe(true)
    for (const change of changes) expect(isSameFinding(fact(), fact(change))).toBe(false)
  })
})
