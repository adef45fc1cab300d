import { expect, test } from 'vitest'
import { day } from '@/lib/calendar/day'
import { eventsOfStatements, type StatementRecord } from '@/lib/sponsors/history'
import {
  isSameGiving,
  needsMet,
  NOTHING_SAID,
  promiseAfterEnding,
  saysTheSame,
  type Statement,
} from '@/lib/sponsors/statement'

const LEVEL = { minVnd: 1_000_000, maxVnd: 1_000_000, rhythm: 'quarterly' as const }
const said: Statement = {
  ...{ promised: 3, level: LEVEL, form: 'goods', goods: '10 kg gạo mỗi tháng' },
  ...{ gives: ['food', 'clothing'], villageIds: ['lam', 'son'], schoolIds: ['kim-dong'] },
}

test('the same things in another order are the same', () => {
  const turned = { ...said, gives: said.gives.toReversed(), villageIds: ['son', 'lam'] }
  expect(saysTheSame(said, turned)).toBe(true)
  expect(saysTheSame(NOTHING_SAID, NOTHING_SAID)).toBe(true)
})

test.each<Partial<Statement>>([
  { promised: null },
  { level: null },
  { level: { ...LEVEL, maxVnd: 1_500_000 } },
  { level: { ...LEVEL, rhythm: 'monthly' } },
  { form: 'cash' },
  { goods: null },
  { gives: ['food'] },
  { gives: ['food', 'medical'] },
  { villageIds: ['lam'] },
  { schoolIds: [] },
])('%j is something else', (change) => {
  expect(saysTheSame(said, { ...said, ...change })).toBe(false)
})

test('promise and places are no part of what is given', () => {
  expect(isSameGiving(said, { ...said, promised: 9, villageIds: [], schoolIds: [] })).toBe(true)
})

test('needs that are met, in the order of the child', () => {
  expect(needsMet(['clothing', 'food'], ['food', 'medical', 'clothing'])).toEqual([
    ...['food', 'clothing'],
  ])
  expect(needsMet([], ['food'])).toEqual([])
  expect(needsMet(['food'], [])).toEqual([])
})

test.each([
  [4, 1, 1],
  [4, 0, 0],
  [2, 2, null],
  [1, 3, null],
  [0, 0, null],
  [null, 2, null],
])(
  'of %s promised with %i assigned, %s stay when no more are taken',
  (promised, assigned, left) => {
    expect(promiseAfterEnding({ promised, assigned, takesNoMore: false })).toBe(left)
    expect(promiseAfterEnding({ promised, assigned, takesNoMore: true })).toBeNull()
  },
)

const record = (on: string, change: Partial<StatementRecord> = {}): StatementRecord => ({
  ...{ ...said, on: day(on), by: 'Hòa', ended: null },
  ...change,
})
const nameOf = (id: string) => (id === 'gone' ? null : id === 'old' ? 'lam' : id)

test('what changed from one statement to the next, the newest first', () => {
  const events = eventsOfStatements(
    [
      record('2026-06-01', { promised: null, gives: [], goods: null, form: null, level: null }),
      record('2026-07-01', { promised: 3, schoolIds: [] }),
      record('2026-08-01', { promised: 1, schoolIds: [], ended: 'Hết kinh phí' }),
    ],
    nameOf,
  )
  expect(events).toMatchObject([
    { kind: 'promised', on: '2026-08-01', count: 1, before: 3, ended: 'Hết kinh phí' },
    { kind: 'charge', on: '2026-07-01', came: [], left: ['kim-dong'] },
    { kind: 'giving', on: '2026-07-01', after: { gives: ['food', 'clothing'] } },
    { kind: 'promised', on: '2026-07-01', count: 3, before: null, ended: null },
    { kind: 'charge', on: '2026-06-01', came: ['lam', 'son', 'kim-dong'], left: [] },
  ])
})

test('a village that went up in another one, or that nobody knows, is no change', () => {
  const rows = [
    record('2026-06-01', { villageIds: ['old', 'gone'] }),
    record('2026-07-01', { villageIds: ['lam'] }),
  ]
  expect(eventsOfStatements(rows, nameOf).filter(({ on }) => on === '2026-07-01')).toEqual([])
})
