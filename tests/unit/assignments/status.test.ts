import { describe, expect, test } from 'vitest'
import { DECISION_OUTCOMES, REVIEW_OUTCOMES } from '@/lib/assignments/assignment'
import {
  actsOf,
  ASSIGNMENT_STATUSES,
  isReturned,
  isUnderWay,
  statusOf,
  type AssignmentActs,
} from '@/lib/assignments/status'

const every: AssignmentActs[] = [null, ...REVIEW_OUTCOMES].flatMap((review) =>
  [null, ...DECISION_OUTCOMES].flatMap((decision) =>
    [false, true].map((answered) => ({ review, decision, answered })),
  ),
)

describe('where a proposal stands', () => {
  test.each([
    [null, null, 'proposed'],
    ['passed', null, 'reviewed'],
    ['returned', null, 'returned_by_head'],
    ['passed', 'approved', 'approved'],
    ['passed', 'refused', 'refused'],
    ['passed', 'returned', 'returned_by_leader'],
    [null, 'approved', 'approved'],
    ['returned', 'refused', 'refused'],
  ] as const)('review %s, decision %s: %s', (review, decision, status) => {
    expect(statusOf({ review, decision, answered: false })).toBe(status)
  })

  test('an answered proposal is answered, whatever was said of it', () => {
    const answered = every.filter((acts) => acts.answered).map(statusOf)
    expect(new Set(answered)).toEqual(new Set(['answered']))
  })

  test('every combination has exactly one status, and every status some combination', () => {
    expect(new Set(every.map(statusOf))).toEqual(new Set(ASSIGNMENT_STATUSES))
  })

  test('nothing is both under way and returned, and neither is closed', () => {
    for (const status of ASSIGNMENT_STATUSES) {
      expect(isUnderWay(status) && isReturned(status)).toBe(false)
    }
    expect(ASSIGNMENT_STATUSES.filter((one) => !isUnderWay(one) && !isReturned(one))).toEqual([
      'answered',
      'refused',
      'approved',
    ])
  })

  test('rows that are not there are acts not done', () => {
    expect(actsOf({ review: null, decision: null, answer: null })).toEqual({
      review: null,
      decision: null,
      answered: false,
    })
    expect(
      actsOf({ review: { outcome: 'passed' }, decision: { outcome: 'returned' }, answer: {} }),
    ).toEqual({ review: 'passed', decision: 'returned', answered: true })
  })
})
