import { RIGHTS } from './right'
import { ROLES, type Role } from './role'

/** What a role can be narrowed to (phạm vi). */
export type ScopeKind = 'village' | 'school' | 'class' | 'sponsor'

/**
 * How far a role reaches, as product.md's table of users says and the schema checks: `commune` takes
 * no place, a kind of place takes exactly one, `commune_or_school` takes a school or none.
 */
const SCOPES = {
  officer: 'commune',
  leader: 'commune',
  office_head: 'commune',
  school_lead: 'school',
  youth_lead: 'school',
  parent_rep: 'school',
  homeroom_teacher: 'class',
  village_head: 'village',
  sponsor_member: 'sponsor',
  front_officer: 'commune',
  accountant: 'commune_or_school',
  cashier: 'commune_or_school',
  communications: 'commune',
  administrator: 'commune',
  auditor: 'commune',
} as const satisfies Record<Role, 'commune' | 'commune_or_school' | ScopeKind>

/** The kind of place a role takes; null when it takes none. */
export function placeKindOf(role: Role): ScopeKind | null {
  const scope = SCOPES[role]
  if (scope === 'commune') return null
  return scope === 'commune_or_school' ? 'school' : scope
}

/** Whether a role with this place, or without one, has the scope it needs. */
export function fitsScope(role: Role, hasPlace: boolean): boolean {
  const scope = SCOPES[role]
  return scope === 'commune_or_school' || hasPlace === (scope !== 'commune')
}

/** Whether any right is carried by the role but that over oneself: a role without work is given to nobody. */
export function hasWork(role: Role): boolean {
  const { 'own.keep': _, ...ofWork } = RIGHTS
  return Object.values(ofWork).some((roles: readonly Role[]) => roles.includes(role))
}

/** The roles that can be given, in the order of product.md. */
export const ROLES_WITH_WORK: readonly Role[] = ROLES.filter(hasWork)

export type ScopePlace = { id: string; name: string }

/** One thing an administrator can choose: a role, and the place it is narrowed to. */
export type RoleChoice = { value: string; role: Role; place: ScopePlace | null }

/** Every role that has work, with every place it fits. */
export function roleChoices(places: Record<ScopeKind, readonly ScopePlace[]>): RoleChoice[] {
  return ROLES_WITH_WORK.flatMap((role) => {
    const kind = placeKindOf(role)
    const whole = fitsScope(role, false) ? [{ value: role, role, place: null }] : []
    const narrowed = kind === null ? [] : places[kind]
    return [...whole, ...narrowed.map((place) => ({ value: `${role}:${place.id}`, role, place }))]
  })
}
