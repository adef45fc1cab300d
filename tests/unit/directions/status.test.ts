import { describe, expect, test } from 'vitest'
import { addDays, day } from '@/lib/calendar/day'
import { ANSWER_KINDS, DIRECTION_OUTCOMES } from '@/lib/directions/direction'
import {
  actsOf,
  awaitsLeader,
  awaitsOwner,
  DIRECTION_STATUSES,
  dueDay,
  isFollowed,
  statusOf,
  type DirectionActs,
} from '@/lib/directions/status'

const DUE = day('2026-11-20')
const BEFORE = DUE
const AFTER = addDays(DUE, 1)

const lasts: DirectionActs['last'][] = [
  null,
  ...ANSWER_KINDS.flatMap((kind) =>
    [null, ...DIRECTION_OUTCOMES].map((outcome) => ({ kind, outcome })),
  ),
]
const every = lasts.flatMap((last) =>
  [false, true].flatMap((withdrawn) =>
    [BEFORE, AFTER].map((on) => ({ acts: { last, withdrawn, dueOn: DUE }, on })),
  ),
)

describe('where a direction stands', () => {
  test.each([
    [null, null, BEFORE, 'waiting'],
    [null, null, AFTER, 'overdue'],
    ['report', null, BEFORE, 'answered'],
    ['report', null, AFTER, 'answered'],
    ['report', 'accepted', AFTER, 'closed'],
    ['report', 'returned', BEFORE, 'returned'],
    ['report', 'returned', AFTER, 'overdue'],
    ['more_time', null, AFTER, 'more_time_asked'],
    ['more_time', 'accepted', BEFORE, 'waiting'],
    ['more_time', 'accepted', AFTER, 'overdue'],
    ['more_time', 'returned', BEFORE, 'returned'],
    ['more_time', 'returned', AFTER, 'overdue'],
  ] as const)('last %s, said of it %s, on %s: %s', (kind, outcome, on, status) => {
    const last = kind === null ? null : { kind, outcome }
    expect(statusOf({ withdrawn: false, last, dueOn: DUE }, on)).toBe(status)
  })

  test('what was withdrawn is withdrawn, whatever was said of it', () => {
    const withdrawn = every.filter(({ acts }) => acts.withdrawn)
    expect(new Set(withdrawn.map(({ acts, on }) => statusOf(acts, on)))).toEqual(
      new Set(['withdrawn']),
    )
  })

  test('every combination has one status, and every status some combination', () => {
    expect(new Set(every.map(({ acts, on }) => statusOf(acts, on)))).toEqual(
      new Set(DIRECTION_STATUSES),
    )
  })

  test('it waits for the owner, for the leader, or for nobody, never for both', () => {
    for (const status of DIRECTION_STATUSES) {
      expect(awaitsOwner(status) && awaitsLeader(status)).toBe(false)
    }
    expect(DIRECTION_STATUSES.filter((one) => !isFollowed(one))).toEqual(['closed', 'withdrawn'])
  })
})

describe('the day that holds', () => {
  const asked = (until: string, outcome: 'accepted' | 'returned' | null) => ({
    ...{ kind: 'more_time' as const, until: day(until) },
    decision: outcome && { outcome },
  })

  test('is the last one the leader agreed to, and the first one otherwise', () => {
    expect(dueDay(DUE, [])).toBe(DUE)
    expect(dueDay(DUE, [asked('2026-11-30', 'returned')])).toBe(DUE)
    expect(dueDay(DUE, [asked('2026-11-30', null)])).toBe(DUE)
    expect(dueDay(DUE, [asked('2026-11-30', 'accepted'), asked('2026-12-10', 'accepted')])).toBe(
      '2026-12-10',
    )
    expect(dueDay(DUE, [asked('2026-11-30', 'accepted'), asked('2026-12-10', null)])).toBe(
      '2026-11-30',
    )
  })

  test('rows that are not there are acts not done', () => {
    expect(actsOf({ dueOn: DUE, answers: [], withdrawal: null })).toEqual({
      ...{ withdrawn: false, last: null, dueOn: DUE },
    })
    expect(actsOf({ dueOn: DUE, answers: [asked('2026-12-10', null)], withdrawal: {} })).toEqual({
      ...{ withdrawn: true, last: { kind: 'more_time', outcome: null }, dueOn: DUE },
    })
  })
})
