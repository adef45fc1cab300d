/** What the office head says of a version (ý kiến trưởng phòng). */
export const PLAN_REVIEWS = ['passed', 'returned'] as const
export type PlanReviewOutcome = (typeof PLAN_REVIEWS)[number]

/** What a leader decides on a version (quyết định của lãnh đạo): it is put right, never refused for good. */
export const PLAN_DECISIONS = ['approved', 'returned'] as const
export type PlanDecisionOutcome = (typeof PLAN_DECISIONS)[number]

/**
 * Where a version of the plan stands (tình trạng), one ordered decision over the record of acts:
 *
 * | number given | decision | taken over | a newer version | review   | → status           |
 * | ------------ | -------- | ---------- | --------------- | -------- | ------------------ |
 * | yes          | any      | any        | any             | any      | issued             |
 * | no           | approved | any        | any             | any      | approved           |
 * | no           | any      | yes        | any             | any      | taken_over         |
 * | no           | any      | no         | yes             | any      | replaced           |
 * | no           | returned | no         | no              | any      | returned_by_leader |
 * | no           | none     | no         | no              | returned | returned_by_head   |
 * | no           | none     | no         | no              | passed   | reviewed           |
 * | no           | none     | no         | no              | none     | proposed           |
 */
export const PLAN_STATUSES = [
  'proposed',
  'reviewed',
  'returned_by_head',
  'returned_by_leader',
  'replaced',
  'taken_over',
  'approved',
  'issued',
] as const
export type PlanStatus = (typeof PLAN_STATUSES)[number]

/** The acts done on a version so far. */
export type PlanActs = {
  review: PlanReviewOutcome | null
  decision: PlanDecisionOutcome | null
  /** in force from before versions were approved here */
  takenOver: boolean
  /** has number and day of the clerk's office */
  issued: boolean
  /** the officer has drafted a newer version */
  replaced: boolean
}

export function planStatus({
  review,
  decision,
  takenOver,
  issued,
  replaced,
}: PlanActs): PlanStatus {
  if (issued) return 'issued'
  if (decision === 'approved') return 'approved'
  if (takenOver) return 'taken_over'
  if (replaced) return 'replaced'
  if (decision !== null) return 'returned_by_leader'
  if (review === 'returned') return 'returned_by_head'
  return review === 'passed' ? 'reviewed' : 'proposed'
}

/** Whether the officer has to answer it with another version. */
export function isReturnedPlan(status: PlanStatus): boolean {
  return status === 'returned_by_head' || status === 'returned_by_leader'
}

/** Whether it is in force and has no number yet: approved, or from before versions were approved here. */
export function awaitsNumber(status: PlanStatus): boolean {
  return status === 'approved' || status === 'taken_over'
}
