import type { Role } from '@/lib/access/role'

/** Those of the commune who see the whole of its work (product.md, "Who uses it"). */
export const READERS = ['officer', 'office_head', 'leader', 'auditor'] as const satisfies Role[]

/** Whoever has an account: a role without work of its own yet still has a home. */
export const EVERYBODY = [
  ...READERS,
  ...['sponsor_member', 'administrator', 'school_lead', 'youth_lead', 'parent_rep'],
  ...['homeroom_teacher', 'village_head', 'front_officer', 'accountant', 'cashier'],
  'communications',
] as Role[]

/** Whoever stands at the door. */
export const STRANGERS = 'anybody'

/** Those who know the children of one school, one class, one village. */
export const LOCAL = ['school_lead', 'homeroom_teacher', 'village_head'] as const satisfies Role[]

/** Roles that reach no further than their own unit or place; all others reach the whole commune. */
export const OF_A_UNIT: readonly Role[] = ['sponsor_member', ...LOCAL]

/** Whose something is, seen from the person who asks. */
export type Owner = 'own unit' | 'other unit' | 'other commune'

/** Whether what is somebody's lies within a role's reach. */
export function reaches(role: Role, owner: Owner): boolean {
  if (owner === 'other commune') return false
  return owner === 'own unit' || !OF_A_UNIT.includes(role)
}
