import { beforeEach, expect, test } from 'vitest'
import { day } from '@/lib/calendar/day'
import { atOnce, findSureDoubles } from '@/lib/children/double-pairs'
import type { ComparedChild } from '@/lib/children/doubles'
import { findSureDoublesOnce } from '@/lib/lists/sure-double-queries'

const once = (list: readonly ComparedChild[], asked: readonly number[]) =>
  atOnce(findSureDoublesOnce(list, asked))

/** No list of one test is known to the next. */
beforeEach(() => {
  for (let at = 0; at < 8; at += 1) once([child(`Trẻ ${at}`), child(`Khác ${at}`)], [1])
})

test('the same list against the same children is searched once and answered alike', () => {
  const list = [child('Nguyễn Văn An'), child('Nguyễn Van An'), child('Lê Thị Bình')]
  const first = once(list, [1, 2])
  expect(first).toEqual(atOnce(findSureDoubles(list, [1, 2])))
  expect([...first.keys()]).toEqual([1])
  expect(once(structuredClone(list), [1, 2])).toBe(first)
})

test.each([
  ['a letter of a name', { fullName: 'Trần Quốc Khánh' }],
  ['the day', { bornOn: day('2017-09-23'), bornYear: 2017 }],
  ['the number', { personalIdKey: 'another' }],
  ['the digits', { personalId: '048217000001' }],
  ['the village', { village: 'Thôn 2' }],
  ['the guardian', { guardianName: 'Trần Thị Lan' }],
  ['the sex', { sex: 'female' as const }],
])('where %s is another, it is searched anew', (_, other) => {
  const list = [child('Nguyễn Văn An'), child('Nguyễn Van An')]
  const first = once(list, [1])
  const changed = list.map((each, at) => (at === 0 ? { ...each, ...other } : each))
  expect(once(changed, [1])).not.toBe(first)
  expect(once(changed, [1])).toEqual(atOnce(findSureDoubles(changed, [1])))
  expect(once(list, [0, 1])).not.toBe(first)
})

test('what nobody asked for any more is forgotten', () => {
  const list = [child('Nguyễn Văn An'), child('Nguyễn Van An')]
  const first = once(list, [1])
  for (let at = 0; at < 7; at += 1) once([child(`Em ${at}`)], [0])
  expect(once(list, [1])).toBe(first)
  for (let at = 0; at < 8; at += 1) once([child(`Bé ${at}`)], [0])
  expect(once(list, [1])).not.toBe(first)
})

function child(fullName: string): ComparedChild {
  return {
    ...{ fullName, bornOn: day('2016-04-12'), bornYear: 2016, village: 'Thôn 1' },
    ...{ sex: null, guardianName: null, personalIdKey: null, personalId: null },
  }
}
