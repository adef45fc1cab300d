import { addDays, type Day } from '@/lib/calendar/day'
import type { HeldRole } from './account-line'
import type { Role } from './role'

/** The roles whose work somebody else can do for some days (ủy quyền). */
export const LENDABLE = ['leader', 'office_head'] as const satisfies readonly Role[]
export type LendableRole = (typeof LENDABLE)[number]

/** Why a role cannot be lent as asked. */
export type DelegationRefusal =
  | 'not_found'
  | 'day_passed'
  | 'days_too_many'
  | 'to_lender'
  | 'to_oneself'
  | 'not_held_then'
  | 'already_held'
  | 'already_lent'

export type DelegationFacts = {
  lenderId: string
  borrowerId: string
  /** who writes it down: the lender, or the administrator */
  byId: string
  from: Day
  /** the last day */
  until: Day
  today: Day
  /** the longest a role is lent for */
  most: number
  /** the lender's own role, none that was lent to the lender */
  own: { from: Day; to: Day | null } | null
}

/**
 * Whether a role may be lent: for days to come, no longer than the commune allows, by whoever holds it on all of them,
 * to somebody else. The administrator, who can write it down for a lender, never does so to oneself.
 */
export function decideDelegation(facts: DelegationFacts): DelegationRefusal | null {
  const { lenderId, borrowerId, byId, from, until, today, most, own } = facts
  if (borrowerId === lenderId) return 'to_lender'
  if (borrowerId === byId) return 'to_oneself'
  if (from < today) return 'day_passed'
  if (until >= addDays(from, most)) return 'days_too_many'
  if (own === null || own.from > from || (own.to !== null && own.to <= until)) {
    return 'not_held_then'
  }
  return null
}

/** A role that was lent, as the lender sees it. */
export type LentRole = Pick<HeldRole, 'id' | 'role' | 'from' | 'to'> & { borrower: string }

/** What a lender can choose from, and what is lent already. */
export type DelegationDesk = {
  lenderId: string
  roles: LendableRole[]
  people: { id: string; fullName: string; jobTitle: string }[]
  lent: LentRole[]
}
