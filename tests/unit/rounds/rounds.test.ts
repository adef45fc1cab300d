import { describe, expect, test } from 'vitest'
import { addDays, day } from '@/lib/calendar/day'
import { roundAnswerInput, roundInput } from '@/lib/rounds/input'
import { bySenderName, type RoundSender } from '@/lib/rounds/round'
import { decideAnswer, decideClosing, decideOpening, decideReopening } from '@/lib/rounds/rules'
import {
  awaitsSender,
  hasAnswered,
  roundStatusOf,
  SENDER_STATUSES,
  senderStatusOf,
} from '@/lib/rounds/status'
import { wordsIn } from '@/lib/words/words'

const TODAY = day('2026-11-24')
const OPEN = { isClosed: false, dueOn: TODAY }

describe('where a round and its places stand', () => {
  test.each([
    [{ isClosed: true, dueOn: addDays(TODAY, -1) }, 'closed'],
    [{ isClosed: false, dueOn: addDays(TODAY, -1) }, 'overdue'],
    [{ isClosed: false, dueOn: TODAY }, 'open'],
  ] as const)('%j is %s', (round, status) => {
    expect(roundStatusOf(round, TODAY)).toBe(status)
  })

  test('the table of a place, line by line', () => {
    const late = { isClosed: false, dueOn: addDays(TODAY, -1) }
    const closed = { isClosed: true, dueOn: TODAY }
    for (const round of [OPEN, late, closed]) {
      for (const kind of ['children', 'none'] as const) {
        expect(senderStatusOf(round, { kind, isReopened: false }, TODAY)).toBe(kind)
      }
    }
    const reopened = { kind: 'none', isReopened: true } as const
    expect(senderStatusOf(closed, null, TODAY)).toBe('missing')
    expect(senderStatusOf(closed, reopened, TODAY)).toBe('missing')
    expect(senderStatusOf(OPEN, reopened, TODAY)).toBe('reopened')
    expect(senderStatusOf(late, reopened, TODAY)).toBe('reopened')
    expect(senderStatusOf(late, null, TODAY)).toBe('late')
    expect(senderStatusOf(OPEN, null, TODAY)).toBe('waiting')
  })

  test('a place has answered, has to answer, or is missing for good', () => {
    const neither = SENDER_STATUSES.filter((one) => !hasAnswered(one) && !awaitsSender(one))
    expect(neither).toEqual(['missing'])
    expect(SENDER_STATUSES.filter((one) => hasAnswered(one) && awaitsSender(one))).toEqual([])
  })
})

describe('what may be done', () => {
  test.each([
    [{}, null],
    [{ dueOn: addDays(TODAY, -1) }, 'day_passed'],
    [{ places: 0 }, 'nobody_to_ask'],
  ] as const)('opening with %j: %s', (change, refusal) => {
    expect(decideOpening({ dueOn: TODAY, today: TODAY, places: 3, ...change })).toBe(refusal)
  })

  test.each([
    [{}, null],
    [{ kind: 'children', sent: 2, sentAsRead: 2 }, null],
    [{ sent: 1 }, 'count_changed'],
    [{ kind: 'children' }, 'count_changed'],
    [{ kind: 'none', sent: 1, sentAsRead: 1 }, 'count_changed'],
    [{ kind: 'children', sent: 2, sentAsRead: 1 }, 'count_changed'],
    [{ status: 'none' }, 'already_answered'],
    [{ status: 'children' }, 'already_answered'],
    [{ status: 'missing' }, 'round_closed'],
    [{ status: 'late' }, null],
    [{ status: 'reopened' }, null],
  ] as const)('signing with %j: %s', (change, refusal) => {
    const facts = { status: 'waiting', kind: 'none', sent: 0, sentAsRead: 0 } as const
    expect(decideAnswer({ ...facts, ...change })).toBe(refusal)
  })

  test('only what is signed is opened again, and only while the round is open', () => {
    for (const status of SENDER_STATUSES) {
      const expected = hasAnswered(status) ? null : 'not_answered'
      expect(decideReopening({ status, isClosed: false })).toBe(expected)
      expect(decideReopening({ status, isClosed: true })).toBe('round_closed')
    }
  })

  test('a round ends once', () => {
    expect(decideClosing(false)).toBeNull()
    expect(decideClosing(true)).toBe('round_closed')
  })
})

test('a day that cannot be read and a number of children below nothing are said to be wrong', () => {
  expect(roundInput.safeParse({ title: 'a', asks: 'b', dueOn: '31/02/2026' }).success).toBe(false)
  expect(roundInput.safeParse({ title: ' ', asks: 'b', dueOn: '30/11/2026' }).success).toBe(false)
  const ids = { roundId: crypto.randomUUID(), senderId: crypto.randomUUID() }
  expect(roundAnswerInput.safeParse({ ...ids, kind: 'none', sent: '-1' }).success).toBe(false)
  expect(roundAnswerInput.parse({ ...ids, kind: 'none', sent: '0' }).sent).toBe(0)
})

test('villages come before schools, numbers in their order', () => {
  const place = (kind: 'village' | 'school', name: string) => ({ kind, name }) as RoundSender
  const places = [place('school', 'A'), place('village', 'Thôn 10'), place('village', 'Thôn 2')]
  const names = places.sort(bySenderName).map(({ name }) => name)
  expect(names).toEqual(['Thôn 2', 'Thôn 10', 'A'])
})

test.each([
  ['vi', 3, 'còn 3 ngày'],
  ['vi', 0, 'hạn là hôm nay'],
  ['vi', -2, 'quá 2 ngày'],
  ['en', 1, '1 day left'],
  ['en', 0, 'due today'],
  ['en', -2, '2 days late'],
] as const)('in %s, %d days from the day: %s', (locale, days, said) => {
  expect(wordsIn(locale).rounds.daysLeft(days)).toBe(said)
})

test('the reminder names the round, its day and the places', () => {
  const text = wordsIn('vi').rounds.missingText('Rà soát', '30/11/2026', ['Thôn 1', 'Trường A'])
  expect(text).toContain('Rà soát: hạn gửi 30/11/2026.')
  expect(text).toContain('Thôn 1; Trường A')
})
