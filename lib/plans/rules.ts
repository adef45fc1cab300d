import type { Day } from '@/lib/calendar/day'
import { awaitsNumber, type PlanStatus } from './status'

export type PlanRefusal =
  | 'plan_changed'
  | 'plan_not_found'
  | 'own_plan'
  | 'already_reviewed'
  | 'not_reviewed'
  | 'already_decided'
  | 'not_approved'
  | 'already_issued'
  | 'number_taken'
  | 'issued_in_future'

/** A form opened on one version may not silently bury a newer one. */
export function decideDraft(basedOn: number, latest: number): 'plan_changed' | null {
  return basedOn === latest ? null : 'plan_changed'
}

/** A version as those see it who judge it. */
export type JudgedPlan = { status: PlanStatus; draftedBy: string }

/**
 * Whether a person may pass on or return a version: once, never an own one, nor one of whoever lent the
 * role it is done by, and only the newest.
 */
export function decidePlanReview(
  plan: JudgedPlan,
  reviewerId: string,
  inPlaceOf: readonly string[] = [],
): PlanRefusal | null {
  if ([reviewerId, ...inPlaceOf].includes(plan.draftedBy)) return 'own_plan'
  if (plan.status === 'replaced') return 'plan_changed'
  return plan.status === 'proposed' ? null : 'already_reviewed'
}

/** Whether a leader may approve or return a version: after the review, once, never an own one, only the newest. */
export function decidePlanDecision(
  plan: JudgedPlan,
  deciderId: string,
  inPlaceOf: readonly string[] = [],
): PlanRefusal | null {
  if ([deciderId, ...inPlaceOf].includes(plan.draftedBy)) return 'own_plan'
  if (plan.status === 'replaced') return 'plan_changed'
  if (plan.status === 'proposed' || plan.status === 'returned_by_head') return 'not_reviewed'
  return plan.status === 'reviewed' ? null : 'already_decided'
}

/** Number and day are entered once, for an approved version, after the clerk's office gave them. */
export function decideIssue(facts: {
  status: PlanStatus
  issuedOn: Day
  today: Day
}): 'already_issued' | 'not_approved' | 'issued_in_future' | null {
  if (facts.status === 'issued') return 'already_issued'
  if (!awaitsNumber(facts.status)) return 'not_approved'
  return facts.issuedOn > facts.today ? 'issued_in_future' : null
}

/** `12/KH-UBND`: the number with its sign, where it was written without one. */
export function signed(number: string, sign: string): string {
  return number.includes('/') ? number : `${number}/${sign}`
}
