import { describe, expect, test } from 'vitest'
import { RIGHTS } from '@/lib/access/right'
import { addDays, day } from '@/lib/calendar/day'
import { quietAccounts } from '@/lib/tasks/quiet-account'
import {
  countsOf,
  limitsNeeded,
  placeOf,
  rightOf,
  TASK_KINDS,
  tasksOf,
  type TaskKind,
} from '@/lib/tasks/task'

const TODAY = day('2026-11-20')
/** What the commune’s parameters say by default. */
const LIMITS = { proposal_late_days: 7 }
const kindsOf = (facts: Parameters<typeof tasksOf>[0]) =>
  tasksOf(facts, TODAY).map(({ kind }) => kind)

describe('the tasks of a day', () => {
  test('who has no part in a task is not shown it, and of nothing there is none', () => {
    expect(tasksOf({}, TODAY)).toEqual([])
    expect(kindsOf({ decide: { count: 0 } })).toEqual([])
  })

  test('what holds others up comes first, whatever order the facts came in', () => {
    const facts = Object.fromEntries(TASK_KINDS.toReversed().map((kind) => [kind, { count: 1 }]))
    expect(kindsOf(facts)).toEqual([...TASK_KINDS])
  })

  test.each<[TaskKind, number, boolean]>([
    ['review', 7, false],
    ['review', 8, true],
    ['decide', 7, false],
    ['decide', 8, true],
    ['chain_broken', 0, true],
    ['answer_returned', 300, false],
  ])('%s after %d days is late: %s', (kind, days, isLate) => {
    const [task] = tasksOf({ [kind]: { count: 2, since: addDays(TODAY, -days) } }, TODAY, LIMITS)
    expect(task).toMatchObject({ kind, count: 2, days, isLate })
  })

  test('only what waits and can be late asks for a parameter', () => {
    expect(limitsNeeded({ review: { count: 0 }, chain_broken: { count: 1 } })).toEqual([])
    const both = { review: { count: 1 }, decide: { count: 2 } }
    expect(limitsNeeded(both)).toEqual(['proposal_late_days'])
  })

  test('what has no age has no days and carries what else is known', () => {
    const short = { count: 6, shortVnd: 5_400_000, remindedOn: day('2026-11-17') }
    expect(tasksOf({ quarter_short: short }, TODAY)).toEqual([
      { kind: 'quarter_short', ...short, days: null, isLate: false },
    ])
  })

  test('every task has a place and a right that somebody holds', () => {
    for (const kind of TASK_KINDS) {
      expect(placeOf({ kind })).toMatch(/^\//)
      expect(RIGHTS[rightOf(kind)].length).toBeGreaterThan(0)
    }
  })
})

test('the navigation counts what waits in each part, and names no part where nothing does', () => {
  const facts = { review: { count: 2 }, decide: { count: 3 }, finish_list: { count: 0 } }
  expect(countsOf(facts)).toEqual({ assignments: 5 })
})

describe('a quiet account', () => {
  const held = { role: 'officer' as const, place: null, onBehalfOf: null }
  const role = { ...held, id: 'r', from: day('2026-01-01'), to: null }
  const account = { username: 'canbo', isDisabled: false, lastSeenAt: null, roles: [role] }
  const seen = (on: string) => ({ ...account, lastSeenAt: new Date(`${on}T09:00:00+07:00`) })
  test.each([
    ['seen 60 days ago', seen('2026-09-21'), false],
    ['seen 61 days ago', seen('2026-09-20'), true],
    ['never seen, with an old role', account, true],
    ['never seen, with a new role', { ...account, roles: [{ ...role, from: TODAY }] }, false],
    ['closed', { ...seen('2026-01-01'), isDisabled: true }, false],
    ['without a role', { ...account, roles: [] }, false],
    ['without a login', { ...account, username: null }, false],
  ])('%s: %s', (_, one, isQuiet) => {
    expect(quietAccounts([one], TODAY, 60)).toEqual(isQuiet ? [one] : [])
  })
})
