import type { DecisionOutcome, ReviewOutcome } from './assignment'

/**
 * Where a proposal stands (tình trạng phân công), one ordered decision over the record of acts:
 *
 * | answered | decision | review   | → status           |
 * | -------- | -------- | -------- | ------------------ |
 * | yes      | any      | any      | answered           |
 * | no       | approved | any      | approved           |
 * | no       | refused  | any      | refused            |
 * | no       | returned | any      | returned_by_leader |
 * | no       | none     | returned | returned_by_head   |
 * | no       | none     | passed   | reviewed           |
 * | no       | none     | none     | proposed           |
 *
 * Only a returned proposal can be answered; the rules see to that.
 */
export const ASSIGNMENT_STATUSES = [
  'proposed',
  'reviewed',
  'returned_by_head',
  'returned_by_leader',
  'answered',
  'refused',
  'approved',
] as const
export type AssignmentStatus = (typeof ASSIGNMENT_STATUSES)[number]

/** The acts done on a proposal so far. */
export type AssignmentActs = {
  review: ReviewOutcome | null
  decision: DecisionOutcome | null
  /** a later proposal answers this one */
  answered: boolean
}

/** The acts as the book keeps them: one row each, absent until done. */
export type ActRows = {
  review: { outcome: ReviewOutcome } | null
  decision: { outcome: DecisionOutcome } | null
  answer: object | null
}

export function actsOf({ review, decision, answer }: ActRows): AssignmentActs {
  return {
    review: review?.outcome ?? null,
    decision: decision?.outcome ?? null,
    answered: answer !== null,
  }
}

export function statusOf({ review, decision, answered }: AssignmentActs): AssignmentStatus {
  if (answered) return 'answered'
  if (decision === 'returned') return 'returned_by_leader'
  if (decision !== null) return decision
  if (review === 'returned') return 'returned_by_head'
  return review === 'passed' ? 'reviewed' : 'proposed'
}

/** Whether somebody above the officer still has to act: such a proposal keeps a place of its sponsor. */
export function isUnderWay(status: AssignmentStatus): boolean {
  return status === 'proposed' || status === 'reviewed'
}

/** Whether the officer has to answer it with another proposal. */
export function isReturned(status: AssignmentStatus): boolean {
  return status === 'returned_by_head' || status === 'returned_by_leader'
}
