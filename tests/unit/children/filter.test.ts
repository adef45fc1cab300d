import { describe, expect, test } from 'vitest'
import { day } from '@/lib/calendar/day'
import { childAge, childCode, supportStateOf } from '@/lib/children/child'
import { lastDayOfSupport } from '@/lib/children/child-file'
import { childFilterFrom, childListAddress, isFiltered } from '@/lib/children/filter'
import { reachesChild } from '@/lib/children/reach'
import { searchedFor, searchWords } from '@/lib/children/search'

test.each([
  [{ supported: true, proposed: false }, 'supported'],
  [{ supported: true, proposed: true }, 'supported'],
  [{ supported: false, proposed: true }, 'proposed'],
  [{ supported: false, proposed: false }, 'waiting'],
] as const)('%j is %s', (facts, state) => {
  expect(supportStateOf(facts)).toBe(state)
})

describe('the address of the list', () => {
  test('what it cannot mean is left out rather than refused', () => {
    const filter = childFilterFrom({
      q: ['hòa', 'x'],
      village: 'không phải mã',
      state: 'rich',
      sort: 'password',
      page: '-3',
    })
    expect(filter).toMatchObject({ q: 'hòa', sort: 'name', order: 'asc', page: 1 })
    expect([filter.village, filter.state]).toEqual([undefined, undefined])
  })

  test('goes there and back, the defaults unsaid', () => {
    const asked = {
      sealed: 'AbC-_1',
      ageFrom: '6',
      state: 'waiting',
      sort: 'waiting',
      order: 'desc',
    }
    const filter = childFilterFrom(asked)
    const address = childListAddress(filter)
    expect(address).toBe('/children?sealed=AbC-_1&ageFrom=6&state=waiting&sort=waiting&order=desc')
    const back = Object.fromEntries(new URL(address, 'http://x').searchParams)
    expect(childFilterFrom(back)).toEqual(filter)
    expect(childListAddress(childFilterFrom({}))).toBe('/children')
  })

  test('never says what was typed to search by, and is filtered by it all the same', () => {
    const filter = childFilterFrom({ q: 'Nguyễn Thị An', page: '2' })
    expect(childListAddress(filter)).toBe('/children')
    expect([isFiltered(filter), isFiltered(childFilterFrom({}))]).toEqual([true, false])
  })

  test.each([
    [{ ageFrom: '12', ageTo: '6' }, [6, 12]],
    [{ ageFrom: '0' }, [0, undefined]],
    [{ ageFrom: '-1', ageTo: '18' }, [undefined, undefined]],
    [{ ageFrom: '6.5', ageTo: 'x' }, [undefined, undefined]],
  ])('ages %j are %j', (asked, ages) => {
    const { ageFrom, ageTo } = childFilterFrom(asked)
    expect([ageFrom, ageTo]).toEqual(ages)
  })

  test('a new filter begins on its first page', () => {
    const filter = childFilterFrom({ page: '3' })
    expect(childListAddress(filter, { state: 'waiting' })).toBe('/children?state=waiting')
    expect(childListAddress(filter, { page: 2 })).toBe('/children?page=2')
  })
})

test('a search has no marks and no capitals', () => {
  expect(searchWords('  Đặng  THỊ Hoà ')).toEqual(['dang', 'thi', 'hoa'])
})

test.each([
  ['0905 739 926', '0905739926', null],
  ['+84905739926', '0905739926', null],
  ['739926', '739926', null],
  ['73992', null, null],
  ['049 215 001234', null, '049215001234'],
  ['4921500123', '4921500123', null],
  ['VA-0012', null, null],
  ['an 0905739926', null, null],
])('%s is meant as the phone %s, the ID %s', (typed, phone, personalId) => {
  expect(searchedFor(typed)).toMatchObject({ phone, personalId })
})

test('codes can be said over the phone', () => {
  expect([childCode('VA', 12), childCode('VA', 12_345)]).toEqual(['VA-0012', 'VA-12345'])
})

test('age is counted in full years, from the year alone where that is all there is', () => {
  const on = day('2026-11-20')
  expect(childAge({ bornOn: day('2016-11-21'), bornYear: 2016 }, on)).toBe(9)
  expect(childAge({ bornOn: day('2016-11-20'), bornYear: 2016 }, on)).toBe(10)
  expect(childAge({ bornOn: null, bornYear: 2016 }, on)).toBe(10)
  expect(childAge({ bornOn: null, bornYear: null }, on)).toBeNull()
})

test.each([
  ['2011-04-23', '2027-04-22'],
  ['2012-02-29', '2028-02-28'],
  ['2011-03-01', '2027-02-28'],
])('born on %s, support ends with %s', (bornOn, last) => {
  expect(lastDayOfSupport(day(bornOn), 16)).toBe(last)
})

describe('reach', () => {
  const on = day('2026-11-20')
  const none = { sponsorIds: [], villageIds: [], schoolIds: [], schoolClassIds: [] }
  const home = { villageId: 'hoi-lam', schoolId: 'que-tho', schoolClassId: '2a' }
  const nowhere = { villageId: null, schoolId: null, schoolClassId: null }

  test.each([
    [null, true],
    ['2026-11-21', true],
    ['2026-11-20', false],
  ])('a member reaches the own sponsor’s child whose term ends %s: %s', (endsOn, reached) => {
    const terms = [{ sponsorId: 'police', endsOn: endsOn === null ? null : day(endsOn) }]
    const child = { ...nowhere, terms }
    expect(reachesChild('all', child, on)).toBe(true)
    expect(reachesChild({ ...none, sponsorIds: ['police'] }, child, on)).toBe(reached)
    expect(reachesChild({ ...none, sponsorIds: ['women'] }, child, on)).toBe(false)
    expect(reachesChild(none, child, on)).toBe(false)
  })

  test.each([
    ['villageIds', 'hoi-lam'],
    ['schoolIds', 'que-tho'],
    ['schoolClassIds', '2a'],
  ] as const)('whoever is of the child’s own %s reaches it, and nobody of another', (kind, id) => {
    const child = { ...home, terms: [] }
    expect(reachesChild({ ...none, [kind]: [id] }, child, on)).toBe(true)
    expect(reachesChild({ ...none, [kind]: ['another'] }, child, on)).toBe(false)
    expect(reachesChild({ ...none, [kind]: [id] }, { ...nowhere, terms: [] }, on)).toBe(false)
  })
})
