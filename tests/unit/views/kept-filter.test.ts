import { describe, expect, test } from 'vitest'
import { day } from '@/lib/calendar/day'
import { asksNothing, filterToKeep, openingOf, paramsOf, WHOLE_LIST } from '@/lib/views/kept-filter'
import { freePlace } from '@/lib/views/rules'
import { MOST_VIEWS, VIEWED_LISTS, type ViewedList } from '@/lib/views/view'

const ON = day('2026-11-20')
const VILLAGE = '01990000-0000-7000-8000-000000000001'

describe('what is kept of a list', () => {
  test.each<[ViewedList, Record<string, string>, string]>([
    [
      'children',
      { village: VILLAGE, sort: 'waiting', order: 'desc' },
      `village=${VILLAGE}&sort=waiting&order=desc`,
    ],
    ['children', { q: 'Nguyễn Thị An', state: 'waiting', page: '3' }, 'state=waiting'],
    ['children', { q: 'Nguyễn Thị An' }, ''],
    ['children', { sealed: 'AbC-_1', ageFrom: '6', ageTo: '9' }, 'ageFrom=6&ageTo=9'],
    ['children', { all: 'yes' }, ''],
    ['children', { state: 'gone', other: 'x' }, ''],
    ['sponsors', { search: 'Trần Văn Ba', kind: 'business' }, 'kind=business'],
    ['assignments', { standing: 'toDecide', page: '2' }, 'standing=toDecide'],
    ['payments', { view: 'units', page: '2', paid: '3' }, 'view=units'],
    ['payments', { quarter: '2026-Q4', standing: 'below_minimum' }, 'standing=below_minimum'],
    ['payments', { quarter: '2026-Q3' }, 'quarter=2026-Q3'],
  ])('of %s with %j: %j', (list, params, kept) => {
    expect(filterToKeep(list, params, ON)).toBe(kept)
  })

  test.each(VIEWED_LISTS)('of %s never a word that was typed to search by', (list) => {
    const asked = {
      q: 'Lê Thị Hai',
      search: 'Lê Thị Hai',
      sort: 'born',
      kind: 'business',
      view: 'units',
    }
    expect(decodeURIComponent(filterToKeep(list, asked, ON))).not.toMatch(/Lê|Hai/)
  })
})

describe('a kept filter', () => {
  test.each<[ViewedList, string]>([
    ['children', `village=${VILLAGE}&category=orphan_both&marked=yes&state=unsupported`],
    ['sponsors', 'kind=business'],
    ['assignments', 'standing=refused'],
    ['payments', 'view=payments&quarter=2026-Q3'],
  ])('of %s opens as it was kept: %s', (list, query) => {
    const { address, isWhole } = openingOf({ list, query })
    expect(isWhole).toBe(true)
    expect(new URL(address, 'http://x').searchParams).toEqual(new URLSearchParams(query))
    expect(filterToKeep(list, paramsOf(query), ON)).toBe(query)
  })

  test('that is no longer known in part opens with the rest and says so', () => {
    expect(openingOf({ list: 'children', query: 'category=moved_away&state=waiting' })).toEqual({
      address: '/children?state=waiting',
      isWhole: false,
    })
  })

  test.each(VIEWED_LISTS)(
    'of %s of which nothing is known opens everything, not itself',
    (list) => {
      expect(openingOf({ list, query: 'category=moved_away' })).toEqual({
        address: WHOLE_LIST[list],
        isWhole: false,
      })
      expect(asksNothing(paramsOf(WHOLE_LIST[list].split('?')[1] ?? ''))).toBe(false)
    },
  )
})

test('a place that was left is taken again, and after the last there is none', () => {
  const all = Array.from({ length: MOST_VIEWS }, (_, at) => at + 1)
  expect(freePlace([])).toBe(1)
  expect(freePlace([1, 3])).toBe(2)
  expect(freePlace(all)).toBeNull()
  expect(freePlace(all.filter((place) => place !== 20))).toBe(20)
})
