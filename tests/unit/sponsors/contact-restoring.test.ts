import { expect, test } from 'vitest'
import { day } from '@/lib/calendar/day'
import { restoring, type ContactRow } from '@/lib/sponsors/contact-restoring'

const row = (id: string, change: Partial<ContactRow> = {}): ContactRow => ({
  ...{ id, part: 'contact', name: id, role: null, phone: null, email: null, accountHolder: null },
  ...{ isFirst: false, since: day('2026-09-01'), replacesId: null, standing: true },
  ...change,
})
const over = { standing: false }

const told = (rows: ContactRow[], thenIds: string[]) => {
  const { takenBack, again } = restoring(rows, thenIds)
  return [takenBack.map(({ id }) => id), again.map(({ from, facts }) => [from.id, facts.name])]
}

test('nothing changed since: nothing to do', () => {
  expect(told([row('a'), row('b')], ['a', 'b'])).toEqual([[], []])
})

test('who came goes, who left comes back as before', () => {
  expect(told([row('a', over), row('b')], ['a'])).toEqual([['b'], [['a', 'a']]])
})

test('who was changed twice goes on from the newest row, and says what the first one said', () => {
  const rows = [
    ...[row('a', over), row('a2', { ...over, replacesId: 'a' })],
    row('a3', { replacesId: 'a2', phone: '1' }),
  ]
  expect(told(rows, ['a'])).toEqual([[], [['a3', 'a']]])
  expect(told([...rows.slice(0, 2), row('a3', { replacesId: 'a2', name: 'a' })], ['a'])).toEqual([
    ...[[], []],
  ])
})
