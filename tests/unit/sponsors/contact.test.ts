import { expect, test } from 'vitest'
import { day } from '@/lib/calendar/day'
import {
  decideAdding,
  decideLeaving,
  firstOf,
  nextFirst,
  payerOf,
  personSaid,
  type ContactLine,
} from '@/lib/sponsors/contact'
import { contactChangeInput, contactEndInput, contactInput } from '@/lib/sponsors/contact-input'

const contact = (id: string, change: Partial<ContactLine> = {}): ContactLine => ({
  ...{ id, part: 'contact', name: id, role: null, phone: null, email: null },
  ...{ accountHolder: null, isFirst: false, since: day('2026-09-01') },
  ...change,
})

test('the first is who was said to be, never a payer; nobody where nobody is', () => {
  const [one, other] = [contact('a'), contact('b', { isFirst: true })]
  expect(firstOf([one, other])).toBe(other)
  expect(firstOf([one])).toBeNull()
  expect(firstOf([])).toBeNull()
})

test('whoever has been there longest follows the first one; a payer does not', () => {
  const first = contact('a', { isFirst: true })
  const late = contact('b', { since: day('2026-10-01') })
  const early = contact('c', { since: day('2026-09-15') })
  const payer = contact('d', { part: 'payer', since: day('2020-01-01') })
  expect(nextFirst([first, late, early, payer], 'a')).toBe(early)
  expect(nextFirst([first, payer], 'a')).toBeNull()
  expect(payerOf([first, payer])).toBe(payer)
})

test('one payer at a time, any number of contacts', () => {
  const payer = contact('p', { part: 'payer' })
  expect(decideAdding('payer', [payer])).toBe('payer_known')
  expect(decideAdding('payer', [contact('a')])).toBeNull()
  expect(decideAdding('contact', [payer, contact('a')])).toBeNull()
})

test.each([
  ['2026-08-31', 'left_before_start'],
  ['2026-09-01', null],
  ['2026-11-20', null],
  ['2026-11-21', 'left_in_future'],
])('gone from %s: %s', (leftOn, refusal) => {
  const since = day('2026-09-01')
  expect(decideLeaving({ since }, day(leftOn), day('2026-11-20'))).toBe(refusal)
})

test.each<[string, string | null, string | null, string | null]>([
  ['the same name without its marks', 'chi  hanh', null, 'first'],
  ['the name of the second one, whatever the number', 'Anh Hùng', '0905 999 999', 'second'],
  ['of two of one name whoever has the number', 'Cô Mai', '+84 905 444 444', 'mai2'],
  ['no name, but the number of one', null, '0905222222', 'second'],
  ['a name for the number of somebody unnamed', 'Bác Ba', '0905.555.555', 'unnamed'],
  ['a number of somebody who has another name', 'Bác Ba', '0905 111 111', null],
  ['a payer, who is not asked for', 'Công đoàn', '0905 666 666', null],
])('who is meant: %s', (_, name, phone, id) => {
  const contacts = [
    contact('mai1', { name: 'Cô Mai', phone: '0905 333 333' }),
    contact('mai2', { name: 'Cô Mai', phone: '0905 444 444' }),
    contact('first', { name: 'Chị Hạnh', phone: '0905 111 111', isFirst: true }),
    contact('second', { name: 'Anh Hùng', phone: '0905 222 222' }),
    contact('unnamed', { name: null, phone: '0905 555 555' }),
    contact('payer', { part: 'payer', name: 'Công đoàn', phone: '0905 666 666' }),
  ]
  expect(personSaid(contacts, { name, phone })?.id ?? null).toBe(id)
})

const ID = '01900000-0000-7000-8000-000000000001'

test.each<[object, string[]]>([
  [{}, []],
  [{ name: '  ' }, ['name']],
  [{ phone: 'gọi sau', email: 'không có' }, ['phone', 'email']],
  [{ accountHolder: 'NGUYEN VAN A' }, ['accountHolder']],
  [{ part: 'payer', accountHolder: 'NGUYEN VAN A' }, []],
  [{ part: 'boss' }, ['part']],
])('a contact as a form sends it: %j', (change, fields) => {
  const typed = { sponsorId: ID, part: 'contact', name: 'Chị Hạnh', ...change }
  const read = contactInput.safeParse(typed)
  expect(read.error?.issues.map(({ path }) => path[0]) ?? []).toEqual(fields)
})

test('a change is of one person, an end has its day', () => {
  expect(contactChangeInput.safeParse({ contactId: ID }).success).toBe(false)
  expect(contactEndInput.parse({ contactId: ID, leftOn: '20/11/2026' }).leftOn).toBe('2026-11-20')
})
