import type { Role } from './role'
import type { Viewer } from './viewer'

/**
 * Roles that keep the commune's books: where the commune asks for it, they sign in with a second step
 * (xác nhận hai bước). The database decides by the same list (`lacking_step`); a test holds both together.
 */
export const ROLES_WITH_SECOND_STEP = [
  'officer',
  'office_head',
  'leader',
  'accountant',
  'cashier',
  'administrator',
  'auditor',
] as const satisfies readonly Role[]

/** Whether somebody's roles are among those. */
export function isAskedForSecondStep({ memberships }: Pick<Viewer, 'memberships'>): boolean {
  const asked: readonly Role[] = ROLES_WITH_SECOND_STEP
  return memberships.some(({ role }) => asked.includes(role))
}
