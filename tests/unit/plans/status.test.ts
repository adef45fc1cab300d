import { expect, test } from 'vitest'
import {
  awaitsNumber,
  isReturnedPlan,
  PLAN_DECISIONS,
  PLAN_REVIEWS,
  PLAN_STATUSES,
  planStatus,
  type PlanActs,
} from '@/lib/plans/status'

const BOTH = [false, true]
const every: PlanActs[] = [null, ...PLAN_REVIEWS].flatMap((review) =>
  [null, ...PLAN_DECISIONS].flatMap((decision) =>
    BOTH.flatMap((takenOver) =>
      BOTH.flatMap((issued) =>
        BOTH.map((replaced) => ({ review, decision, takenOver, issued, replaced })),
      ),
    ),
  ),
)
const fresh = { takenOver: false, issued: false, replaced: false }

test.each([
  [null, null, 'proposed'],
  ['passed', null, 'reviewed'],
  ['returned', null, 'returned_by_head'],
  ['passed', 'returned', 'returned_by_leader'],
  ['passed', 'approved', 'approved'],
] as const)('review %s, decision %s: %s', (review, decision, status) => {
  expect(planStatus({ ...fresh, review, decision })).toBe(status)
})

test('a number outranks everything, an approval or a version of old outranks a newer draft', () => {
  expect(new Set(every.filter(({ issued }) => issued).map(planStatus))).toEqual(new Set(['issued']))
  const open = every.filter(({ issued }) => !issued)
  const approved = open.filter(({ decision }) => decision === 'approved')
  expect(new Set(approved.map(planStatus))).toEqual(new Set(['approved']))
  const old = open.filter(({ takenOver, decision }) => takenOver && decision !== 'approved')
  expect(new Set(old.map(planStatus))).toEqual(new Set(['taken_over']))
})

test('what a newer version replaced is nobody’s turn any more', () => {
  const replaced = every.filter(
    (acts) => acts.replaced && !acts.issued && !acts.takenOver && acts.decision !== 'approved',
  )
  expect(new Set(replaced.map(planStatus))).toEqual(new Set(['replaced']))
})

test('every combination has exactly one status, and every status some combination', () => {
  expect(new Set(every.map(planStatus))).toEqual(new Set(PLAN_STATUSES))
  expect(PLAN_STATUSES.filter(isReturnedPlan)).toEqual(['returned_by_head', 'returned_by_leader'])
  expect(PLAN_STATUSES.filter(awaitsNumber)).toEqual(['taken_over', 'approved'])
})
