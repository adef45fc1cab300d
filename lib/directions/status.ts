import type { Day } from '@/lib/calendar/day'
import type { AnswerKind, DirectionOutcome } from './direction'

/**
 * Where a direction stands (tình trạng ý kiến chỉ đạo), one ordered decision over the record of acts.
 * "Last" is the last answer and what the leader said of it; the day is the one that holds now.
 *
 * | withdrawn | last answer | said of it | day passed | → status        |
 * | --------- | ----------- | ---------- | ---------- | --------------- |
 * | yes       | any         | any        | any        | withdrawn       |
 * | no        | report      | accepted   | any        | closed          |
 * | no        | report      | none       | any        | answered        |
 * | no        | more_time   | none       | any        | more_time_asked |
 * | no        | otherwise   |            | yes        | overdue         |
 * | no        | any         | returned   | no         | returned        |
 * | no        | otherwise   |            | no         | waiting         |
 *
 * "Otherwise" is no answer yet, an answer sent back, or more time that was given.
 */
export const DIRECTION_STATUSES = [
  'waiting',
  'returned',
  'overdue',
  'more_time_asked',
  'answered',
  'closed',
  'withdrawn',
] as const
export type DirectionStatus = (typeof DIRECTION_STATUSES)[number]

/** The acts done about a direction so far. */
export type DirectionActs = {
  withdrawn: boolean
  last: { kind: AnswerKind; outcome: DirectionOutcome | null } | null
  dueOn: Day
}

export function statusOf({ withdrawn, last, dueOn }: DirectionActs, on: Day): DirectionStatus {
  if (withdrawn) return 'withdrawn'
  if (last?.kind === 'report' && last.outcome === 'accepted') return 'closed'
  if (last?.outcome === null) return last.kind === 'report' ? 'answered' : 'more_time_asked'
  if (on > dueOn) return 'overdue'
  return last?.outcome === 'returned' ? 'returned' : 'waiting'
}

/** Whether the owner has to say something. */
export function awaitsOwner(status: DirectionStatus): boolean {
  return status === 'waiting' || status === 'returned' || status === 'overdue'
}

/** Whether the leader has to say something. */
export function awaitsLeader(status: DirectionStatus): boolean {
  return status === 'answered' || status === 'more_time_asked'
}

/** Whether it is still followed. */
export function isFollowed(status: DirectionStatus): boolean {
  return awaitsOwner(status) || awaitsLeader(status)
}

/** The answers as the book keeps them, in their order. */
export type KeptAnswer = {
  kind: AnswerKind
  until: Day | null
  decision: { outcome: DirectionOutcome } | null
}

/** The day that holds: the first one, or the last one the leader agreed to. */
export function dueDay(first: Day, answers: readonly KeptAnswer[]): Day {
  const given = answers.filter(
    ({ kind, decision }) => kind === 'more_time' && decision?.outcome === 'accepted',
  )
  return given.at(-1)?.until ?? first
}

export function actsOf(direction: {
  dueOn: Day
  answers: readonly KeptAnswer[]
  withdrawal: object | null
}): DirectionActs {
  const last = direction.answers.at(-1)
  return {
    withdrawn: direction.withdrawal !== null,
    last: last ? { kind: last.kind, outcome: last.decision?.outcome ?? null } : null,
    dueOn: dueDay(direction.dueOn, direction.answers),
  }
}
