import { expect, test } from 'vitest'
import { placeOf, TASK_KINDS, tasksOf, type TaskFacts } from '@/lib/tasks/task'

const NOTHING: TaskFacts = {
  propose: null,
  review: null,
  decide: null,
  lists: null,
  plan: null,
  pledges: null,
  quarter: null,
  directions: null,
}

test('who has no part in a task is not shown it', () => {
  expect(tasksOf(NOTHING)).toEqual([])
})

test('an officer on the first morning takes in a list and drafts the plan', () => {
  const first = tasksOf({
    ...NOTHING,
    propose: { returned: 0, waitingEspeciallyDifficult: 0, waitingOther: 0 },
    lists: { read: 0, committed: 0 },
    plan: { exists: false, isIssued: false },
  })
  expect(first.map((task) => task.kind)).toEqual(['take_in_list', 'draft_plan'])
})

test('what holds others up comes first, each with its number', () => {
  const tasks = tasksOf({
    propose: { returned: 1, waitingEspeciallyDifficult: 3, waitingOther: 15 },
    review: { open: 2 },
    decide: { open: 4 },
    lists: { read: 1, committed: 2 },
    plan: { exists: true, isIssued: false },
    pledges: { missing: 5 },
    quarter: { children: 6, shortVnd: 5_400_000 },
    directions: { toAnswer: 2, late: 1, toDecide: 3 },
  })
  expect(tasks.map(({ kind, count }) => [kind, count])).toEqual([
    ['answer_late_direction', 1],
    ['answer_direction', 2],
    ['answer_returned', 1],
    ['decide_direction', 3],
    ['decide', 4],
    ['review', 2],
    ['propose_especially_difficult', 3],
    ['finish_list', 1],
    ['record_pledge', 5],
    ['quarter_short', 6],
    ['issue_plan', 1],
    ['propose_waiting', 15],
  ])
  expect(tasks.find((task) => task.kind === 'quarter_short')?.shortVnd).toBe(5_400_000)
})

test('every task has a place where it is done', () => {
  expect(
    TASK_KINDS.map((kind) => placeOf({ kind, count: 1 })).every((at) => at.startsWith('/')),
  ).toBe(true)
})
