import { describe, expect, test } from 'vitest'
import { addDays, day } from '@/lib/calendar/day'
import { answerInput, directionDecisionInput, directionInput } from '@/lib/directions/input'
import {
  decideAnswer,
  decideGiving,
  decideOnAnswer,
  decideWithdrawal,
} from '@/lib/directions/rules'
import { awaitsLeader, awaitsOwner, DIRECTION_STATUSES, isFollowed } from '@/lib/directions/status'

const TODAY = day('2026-11-24')
const DUE = day('2026-11-30')

describe('giving', () => {
  const facts = { dueOn: TODAY, today: TODAY, ownerId: 'a', giverId: 'b', ownerMayAnswer: true }

  test.each([
    [{}, null],
    [{ dueOn: addDays(TODAY, -1) }, 'day_passed'],
    [{ giverId: 'a' }, 'own_direction'],
    [{ ownerMayAnswer: false }, 'owner_cannot_act'],
  ] as const)('with %j: %s', (change, refusal) => {
    expect(decideGiving({ ...facts, ...change })).toBe(refusal)
  })
})

describe('answering', () => {
  const facts = {
    status: 'waiting',
    kind: 'report',
    until: null,
    dueOn: DUE,
    today: TODAY,
  } as const

  test('is the owner’s turn or is refused', () => {
    for (const status of DIRECTION_STATUSES) {
      const expected = awaitsOwner(status) ? null : 'not_waiting'
      expect(decideAnswer({ ...facts, status })).toBe(expected)
    }
  })

  test.each([
    [addDays(DUE, 1), null],
    [DUE, 'not_later'],
    [null, 'not_later'],
  ] as const)('more time until %s: %s', (until, refusal) => {
    expect(decideAnswer({ ...facts, kind: 'more_time', until })).toBe(refusal)
  })

  test('after the day has passed, more time lies after today', () => {
    const late = {
      ...facts,
      status: 'overdue',
      kind: 'more_time',
      dueOn: day('2026-11-01'),
    } as const
    expect(decideAnswer({ ...late, until: TODAY })).toBe('not_later')
    expect(decideAnswer({ ...late, until: addDays(TODAY, 1) })).toBeNull()
  })
})

describe('deciding and withdrawing', () => {
  const facts = { status: 'answered', isLast: true, ownerId: 'a', deciderId: 'b' } as const

  test('is the leader’s turn or is refused', () => {
    for (const status of DIRECTION_STATUSES) {
      const expected = awaitsLeader(status) ? null : 'already_decided'
      expect(decideOnAnswer({ ...facts, status })).toBe(expected)
    }
    expect(decideOnAnswer({ ...facts, isLast: false })).toBe('already_decided')
    expect(decideOnAnswer({ ...facts, deciderId: 'a' })).toBe('own_direction')
  })

  test('what is over is not withdrawn', () => {
    for (const status of DIRECTION_STATUSES) {
      expect(decideWithdrawal(status)).toBe(isFollowed(status) ? null : 'no_longer_followed')
    }
  })
})

describe('what a form hands over', () => {
  const id = '0190a000-0000-7000-8000-000000000001'

  test('reads a code and a day as the office writes them', () => {
    const written = {
      instruction: ' Làm ngay ',
      ownerId: id,
      dueOn: '5/12/2026',
      childCode: 'va- 0012',
    }
    expect(directionInput.parse(written)).toEqual({
      ...{ instruction: 'Làm ngay', ownerId: id, dueOn: '2026-12-05', childCode: 'VA-0012' },
      aboutPlan: false,
    })
  })

  test('more time needs a day, sending back a reason', () => {
    const issue = (result: { error?: { issues: { path: PropertyKey[]; message: string }[] } }) =>
      result.error?.issues.map(({ path, message }) => [path.join('.'), message])
    const answer = { directionId: id, kind: 'more_time', text: 'Chưa xong' }
    expect(issue(answerInput.safeParse(answer))).toEqual([['until', 'until_required']])
    const decision = { directionId: id, answerId: id, outcome: 'returned' }
    expect(issue(directionDecisionInput.safeParse(decision))).toEqual([
      ['reason', 'reason_required'],
    ])
  })
})
