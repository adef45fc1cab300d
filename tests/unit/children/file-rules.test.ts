import { describe, expect, test } from 'vitest'
import { addDays, day } from '@/lib/calendar/day'
import { decideEndingOf, decideRecording } from '@/lib/children/circumstance'
import { factDifferences, packFacts, unpackFacts, type WrittenFacts } from '@/lib/children/facts'
import { decideJoining } from '@/lib/children/family'
import { factsInput } from '@/lib/children/file-input'
import { insuranceStateOn } from '@/lib/children/insurance'
import { PROGRAMME_CATEGORIES, type ProgrammeCategory } from '@/lib/plans/category'

const TODAY = day('2026-11-20')

describe('recording a circumstance', () => {
  const since = (category: ProgrammeCategory, isMain: boolean, from = '2026-05-04') => ({
    ...{ id: category, category, isMain },
    from: day(from),
  })
  const main = since('orphan_one', true)
  const side = since('poor_household', false)

  test.each([
    ['the first is the main one', 'orphan_one', true, [], null, []],
    ['the first as a side one', 'orphan_one', false, [], 'main_first', null],
    ['a side one', 'poor_household', false, [main], null, []],
    ['a new main one', 'orphan_both', true, [main, side], null, ['orphan_one']],
    [
      'a side one becomes main',
      'poor_household',
      true,
      [main, side],
      null,
      ['poor_household', 'orphan_one'],
    ],
    ['the main one once more', 'orphan_one', true, [main], 'already_recorded', null],
    ['a side one once more', 'poor_household', false, [main, side], 'already_recorded', null],
    ['the main one as a side one', 'orphan_one', false, [main], 'already_recorded', null],
  ] as const)('%s', (_, category, isMain, living, refusal, ended) => {
    const decided = decideRecording({ category, isMain, from: TODAY }, living, TODAY)
    expect(decided.refusal).toBe(refusal)
    const gone = decided.refusal === null ? decided.ended.map(({ id }) => id) : null
    expect(gone).toEqual(ended)
  })

  test('neither from tomorrow on nor before what it ends', () => {
    const wanted = { category: 'orphan_both', isMain: true } as const
    const later = { ...wanted, from: addDays(TODAY, 1) }
    expect(decideRecording(later, [], TODAY).refusal).toBe('begins_later')
    const before = { ...wanted, from: day('2026-05-03') }
    expect(decideRecording(before, [main], TODAY).refusal).toBe('before_it_began')
    const sameDay = { ...wanted, from: day('2026-05-04') }
    expect(decideRecording(sameDay, [main], TODAY).refusal).toBeNull()
  })

  test('whatever holds, one main is left after it', () => {
    for (const category of PROGRAMME_CATEGORIES) {
      for (const isMain of [true, false]) {
        const living = [main, side]
        const decided = decideRecording({ category, isMain, from: TODAY }, living, TODAY)
        if (decided.refusal !== null) continue
        const left = living.filter((one) => !decided.ended.includes(one))
        const mains = [...left, { isMain }].filter((one) => one.isMain)
        expect(mains).toHaveLength(1)
      }
    }
  })

  test.each([
    ['the main one', true, '2026-11-20', 'main_needed'],
    ['tomorrow', false, '2026-11-21', 'ends_later'],
    ['before it began', false, '2026-05-03', 'before_it_began'],
    ['the day it began', false, '2026-05-04', null],
    ['today', false, '2026-11-20', null],
  ] as const)('ending %s', (_, isMain, on, refusal) => {
    expect(decideEndingOf({ isMain, from: day('2026-05-04') }, day(on), TODAY)).toBe(refusal)
  })
})

describe('facts that two people wrote', () => {
  const facts: WrittenFacts = {
    ...{ fullName: 'Nguyễn Thị An', bornOn: day('2015-03-08'), bornYear: 2015, sex: 'female' },
    ...{ village: 'Thôn 1', guardianName: null, guardianRelation: null },
    ...{ guardianPhone: null, note: null },
  }
  test('only what differs is told, and it comes back whole', () => {
    const yours = { ...facts, bornOn: null, guardianName: 'Lê Thị Bà', note: 'a\nb' }
    const apart = factDifferences(facts, yours, false)
    expect(apart).toEqual([
      { field: 'birth', theirs: '2015-03-08', yours: '2015' },
      { field: 'guardianName', theirs: '', yours: 'Lê Thị Bà' },
      { field: 'note', theirs: '', yours: 'a\nb' },
    ])
    expect(unpackFacts(packFacts(7, apart))).toEqual({ version: '7', differences: apart })
    expect(factDifferences(facts, facts, false)).toEqual([])
  })

  test('a personal ID is told to differ and never spelled', () => {
    expect(factDifferences(facts, facts, true)).toEqual([
      { field: 'personalId', theirs: '', yours: '' },
    ])
  })

  test.each([
    ['2015', null, 2015],
    ['5/9/2015', '2015-09-05', 2015],
    [' 05-09-2015 ', '2015-09-05', 2015],
  ])('a birth written %s', (born, bornOn, bornYear) => {
    const typed = { childId: crypto.randomUUID(), version: '1', fullName: 'An', born }
    expect(factsInput.parse(typed).born).toEqual({ bornOn, bornYear })
  })
})

describe('siblings', () => {
  test.each([
    ['both in none', null, null, null],
    ['one in a household', 'h', null, null],
    ['in different ones', 'h', 'k', null],
    ['in the same one', 'h', 'h', 'already_siblings'],
  ])('%s', (_, own, theirs, refusal) => {
    const [one, other] = [
      { id: 'a', householdId: own },
      { id: 'b', householdId: theirs },
    ]
    expect(decideJoining(one, other)).toBe(refusal)
  })

  test('nobody, and oneself', () => {
    expect(decideJoining({ id: 'a', householdId: null }, null)).toBe('sibling_unknown')
    const own = { id: 'a', householdId: 'h' }
    expect(decideJoining(own, own)).toBe('same_child')
  })
})

test.each([
  ['nothing was found', null, 'unknown'],
  ['no card', { hasCard: false, validTo: null }, 'none'],
  ['a card without a day', { hasCard: true, validTo: null }, 'valid'],
  ['a card of yesterday', { hasCard: true, validTo: addDays(TODAY, -1) }, 'expired'],
  ['a card that ends today', { hasCard: true, validTo: TODAY }, 'ending'],
  ['a card of thirty days', { hasCard: true, validTo: addDays(TODAY, 30) }, 'ending'],
  ['a card of thirty-one days', { hasCard: true, validTo: addDays(TODAY, 31) }, 'valid'],
] as const)('insurance: %s', (_, found, state) => {
  expect(insuranceStateOn(found, TODAY)).toBe(state)
})
