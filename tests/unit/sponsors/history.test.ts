import { expect, test } from 'vitest'
import { day } from '@/lib/calendar/day'
import {
  eventsOfAgreements,
  eventsOfContacts,
  eventsOfTerms,
  inOrder,
  type ContactRecord,
  type TermRecord,
} from '@/lib/sponsors/history'

const contact = (id: string, change: Partial<ContactRecord> = {}): ContactRecord => ({
  ...{ id, part: 'contact', name: id, role: null, phone: null, email: null },
  ...{ accountHolder: null, isFirst: false, from: day('2026-09-01'), stands: true },
  ...{ leftOn: null, reason: null, replacesId: null, recordedBy: 'Hòa', endedBy: null },
  ...change,
})
const over = { stands: false, endedBy: 'Nam' }
const left = { ...over, leftOn: day('2026-10-01') }
const again = { from: day('2026-10-01'), recordedBy: 'Nam' }

const told = (rows: ContactRecord[]) =>
  eventsOfContacts(rows).map(({ kind, on, by }) => [kind, on, by])

test('somebody comes, and leaves with a reason', () => {
  const rows = [contact('a', { ...left, reason: 'Nghỉ hưu' })]
  expect(eventsOfContacts(rows)).toMatchObject([
    { kind: 'contact_left', on: '2026-10-01', by: 'Nam', name: 'a', reason: 'Nghỉ hưu' },
    { kind: 'contact_came', on: '2026-09-01', by: 'Hòa', name: 'a' },
  ])
})

test('a row that names the one before it is a change, and nobody left', () => {
  const rows = [
    contact('a', { ...over, phone: '1' }),
    contact('b', { ...again, name: 'a', phone: '2', replacesId: 'a' }),
  ]
  expect(told(rows)).toEqual([
    ['contact_came', '2026-09-01', 'Hòa'],
    ['contact_changed', '2026-10-01', 'Nam'],
  ])
})

test('becoming the first is told, stepping back for another one is not', () => {
  const rows = [
    contact('a', { ...over, isFirst: true }),
    contact('a2', { ...again, name: 'a', replacesId: 'a' }),
    contact('b', over),
    contact('b2', { ...again, name: 'b', isFirst: true, replacesId: 'b' }),
  ]
  expect(told(rows).map(([kind]) => kind)).toEqual([
    ...['contact_came', 'contact_came', 'contact_first'],
  ])
})

test('whoever came with a list that was taken back never was, and whom it drove out never left', () => {
  const rows = [
    contact('a2', { ...again, name: 'a', replacesId: 'a' }),
    contact('b', over),
    contact('a', left),
  ]
  expect(told(rows)).toEqual([['contact_came', '2026-09-01', 'Hòa']])
})

const TODAY = day('2026-11-20')

const term = (code: string, startsOn: string, change: Partial<TermRecord> = {}): TermRecord => ({
  child: { id: code, code, fullName: code },
  ...{ startsOn: day(startsOn), lastDay: null, reason: null, recognised: false },
  ...change,
})

test('children of one day stand in one line, recognised ones apart, and never what was taken back', () => {
  const events = eventsOfTerms(
    [
      ...[term('1', '2026-07-01'), term('2', '2026-07-01', { lastDay: day('2026-09-30') })],
      term('3', '2026-07-01', { recognised: true }),
      term('4', '2026-07-01', { lastDay: day('2026-06-30') }),
    ],
    TODAY,
  )
  const codes = events.map((event) =>
    'children' in event ? [event.kind, event.on, event.children.map(({ code }) => code)] : [],
  )
  expect(codes).toEqual([
    ['support_began', '2026-07-01', ['3']],
    ['support_began', '2026-07-01', ['1', '2']],
    ['support_ended', '2026-09-30', ['2']],
  ])
})

test('what is agreed for a day ahead has not happened yet', () => {
  const terms = [
    term('1', '2026-11-20', { lastDay: day('2026-11-20') }),
    term('2', '2026-11-20', { lastDay: day('2026-11-21') }),
    term('3', '2026-11-21'),
  ]
  const events = eventsOfTerms(terms, TODAY).map((event) =>
    'children' in event ? [event.kind, event.children.map(({ code }) => code)] : [],
  )
  expect(events).toEqual([
    ['support_began', ['1', '2']],
    ['support_ended', ['1']],
  ])
})

test('ends of one day stand apart by their reason', () => {
  const end = (code: string, reason: TermRecord['reason']) =>
    term(code, '2026-07-01', { lastDay: day('2026-09-30'), reason })
  const events = eventsOfTerms(
    [end('1', 'moved_away'), end('2', 'sponsor_unable'), end('3', 'moved_away')],
    TODAY,
  )
  const ends = events.flatMap((event) =>
    event.kind === 'support_ended'
      ? [[event.reason, event.children.map(({ code }) => code).join()]]
      : [],
  )
  expect(ends).toEqual([
    ['moved_away', '1,3'],
    ['sponsor_unable', '2'],
  ])
})

test('an agreement is told when it was signed and when it ended, with why', () => {
  const ending = { on: day('2026-11-03'), reason: 'Ghi nhầm ngày', by: 'An' }
  const [signed, by] = [day('2026-09-01'), 'Bình']
  expect(
    eventsOfAgreements([
      { signedOn: day('2026-11-04'), by, ending: null },
      { signedOn: signed, by, ending },
    ]),
  ).toEqual([
    { kind: 'agreement_signed', on: '2026-11-04', by },
    { kind: 'agreement_ended', ...ending },
    { kind: 'agreement_signed', on: signed, by },
  ])
})

test('the newest day first', () => {
  const days = ['2026-07-01', '2026-09-01', '2026-08-01'].map(day)
  const events = days.map((on) => ({ kind: 'recorded' as const, on, by: null }))
  expect(inOrder(events).map(({ on }) => on)).toEqual(['2026-09-01', '2026-08-01', '2026-07-01'])
})
