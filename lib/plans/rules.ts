import type { Day } from '@/lib/calendar/day'

export type PlanRefusal =
  'plan_changed' | 'plan_not_found' | 'already_issued' | 'number_taken' | 'issued_in_future'

/** A form opened on one version may not silently bury a newer one. */
export function decideDraft(basedOn: number, latest: number): 'plan_changed' | null {
  return basedOn === latest ? null : 'plan_changed'
}

/** Number and day are entered once, after the clerk's office gave them: never ahead of time. */
export function decideIssue(facts: {
  isIssued: boolean
  issuedOn: Day
  today: Day
}): 'already_issued' | 'issued_in_future' | null {
  if (facts.isIssued) return 'already_issued'
  return facts.issuedOn > facts.today ? 'issued_in_future' : null
}
