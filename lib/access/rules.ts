import type { Day } from '@/lib/calendar/day'
import type { Role } from './role'
import { fitsScope, hasWork } from './scope'

/** Why an account or a role cannot be changed as asked (lý do từ chối). */
export type AccountRefusal =
  | 'not_found'
  | 'no_login'
  | 'not_to_oneself'
  | 'role_without_work'
  | 'scope_does_not_fit'
  | 'already_held'
  | 'day_passed'
  | 'last_administrator'
  | 'username_taken'
  | 'username_missing'
  | 'serves_elsewhere'
  | 'not_oneself'
  | 'already_disabled'
  | 'not_disabled'

/**
 * Whether a role may be given: never to oneself – whoever keeps the accounts would otherwise decide
 * alone on everything – never a role nobody has work for, and only with the place it needs.
 */
export function decideRole(facts: {
  isOwn: boolean
  role: Role
  hasPlace: boolean
}): AccountRefusal | null {
  if (facts.isOwn) return 'not_to_oneself'
  if (!hasWork(facts.role)) return 'role_without_work'
  return fitsScope(facts.role, facts.hasPlace) ? null : 'scope_does_not_fit'
}

/** Whether a role may begin on a day: not backwards, for what somebody was on a day the ledger said on that day. */
export function decidePeriod(from: Day, today: Day): AccountRefusal | null {
  return from < today ? 'day_passed' : null
}

/** Whether a role may end: the commune keeps at least one administrator, who can only be oneself. */
export function decideEnding(facts: {
  role: Role
  otherAdministrators: number
}): AccountRefusal | null {
  return facts.role === 'administrator' && facts.otherAdministrators === 0
    ? 'last_administrator'
    : null
}

/**
 * Whether a login may be closed: not one's own, for nobody would be there to open it, and not that of
 * the last administrator who can sign in.
 */
export function decideDisabling(facts: {
  isOwn: boolean
  otherAdministrators: number
}): AccountRefusal | null {
  if (facts.isOwn) return 'not_oneself'
  return facts.otherAdministrators === 0 ? 'last_administrator' : null
}
