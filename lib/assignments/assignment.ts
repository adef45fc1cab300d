/** How a sponsor stands by a child (nhận đỡ đầu chính, cùng đỡ đầu). */
export const ASSIGNMENT_ROLES = ['lead', 'co'] as const
export type AssignmentRole = (typeof ASSIGNMENT_ROLES)[number]

/** What the office head says (ý kiến trưởng phòng). */
export const REVIEW_OUTCOMES = ['passed', 'returned'] as const
export type ReviewOutcome = (typeof REVIEW_OUTCOMES)[number]

/** What the leader decides (quyết định của lãnh đạo). */
export const DECISION_OUTCOMES = ['approved', 'refused', 'returned'] as const
export type DecisionOutcome = (typeof DECISION_OUTCOMES)[number]

/** Whether an answer must say why. Passing on and approving speak for themselves. */
export function needsReason(outcome: ReviewOutcome | DecisionOutcome): boolean {
  return outcome === 'returned' || outcome === 'refused'
}
