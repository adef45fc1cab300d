import { RIGHTS, type Right } from './right'
import type { Role } from './role'
import { fitsScope } from './scope'

declare const minted: unique symbol

/** A role and how far it reaches: null means the whole commune. */
export type Membership = {
  readonly role: Role
  readonly villageId: string | null
  readonly schoolId: string | null
  readonly schoolClassId: string | null
  readonly sponsorId: string | null
  /** in whose place the role is held for some days */
  readonly onBehalfOfId: string | null
}

/** Who is asking. Minted only by the gate from the session of this request; nobody else can make one. */
export type Viewer = {
  readonly [minted]: true
  readonly sessionId: string
  readonly accountId: string
  /** when the password was last typed in this session, as an instant in ISO form */
  readonly confirmedAt: string | null
  readonly personId: string
  readonly fullName: string
  readonly jobTitle: string
  readonly communeId: string
  readonly communeName: string
  readonly communeKind: 'xa' | 'phuong' | 'dac_khu'
  readonly communePrefix: string
  readonly province: string
  readonly isDemo: boolean
  readonly memberships: readonly Membership[]
}

/** Whether one of the viewer's roles carries the right. */
export function may(viewer: Viewer, right: Right): boolean {
  return rolesCarrying(viewer, right).length > 0
}

/** Whether the viewer holds a role. */
export function holds(viewer: Viewer, role: Role): boolean {
  return viewer.memberships.some((membership) => membership.role === role)
}

/** How far a right reaches: the whole commune, or only what is of these places and sponsors. */
export type Reach = 'all' | PlacesInReach
export type PlacesInReach = {
  readonly sponsorIds: readonly string[]
  readonly villageIds: readonly string[]
  readonly schoolIds: readonly string[]
  readonly schoolClassIds: readonly string[]
}

/**
 * How far a right reaches for this viewer: `all` of the commune, or only what is of the places and
 * sponsors the carrying roles are narrowed to. Empty lists mean nothing at all.
 */
export function reachOf(viewer: Viewer, right: Right): Reach {
  const carrying = rolesCarrying(viewer, right)
  if (carrying.some(reachesCommune)) return 'all'
  return {
    sponsorIds: carrying.flatMap(({ sponsorId }) => sponsorId ?? []),
    villageIds: carrying.flatMap(({ villageId }) => villageId ?? []),
    schoolIds: carrying.flatMap(({ schoolId }) => schoolId ?? []),
    schoolClassIds: carrying.flatMap(({ schoolClassId }) => schoolClassId ?? []),
  }
}

/** A role without its place reaches nothing, unless it may do without one. */
function reachesCommune({ role, ...place }: Membership): boolean {
  const { villageId, schoolId, schoolClassId, sponsorId } = place
  return fitsScope(role, false) && !(villageId ?? schoolId ?? schoolClassId ?? sponsorId)
}

/**
 * In whose place somebody uses a right: those who lent the roles that carry it. Nobody where an own role
 * carries it too.
 */
export function inPlaceOf(viewer: Viewer, right: Right): string[] {
  const carrying = rolesCarrying(viewer, right)
  if (carrying.some(({ onBehalfOfId }) => onBehalfOfId === null)) return []
  return carrying.flatMap(({ onBehalfOfId }) => onBehalfOfId ?? [])
}

/** The roles that carry a right, each with the place it is narrowed to. */
export function rolesCarrying(viewer: Viewer, right: Right): Membership[] {
  const roles: readonly Role[] = RIGHTS[right]
  return viewer.memberships.filter((membership) => roles.includes(membership.role))
}
