import type { Role } from './role'
import type { Viewer } from './viewer'

/**
 * What a role does here, step by step, and where each step is done (hướng dẫn theo vai trò). Roles
 * that have no work in the ledger yet have no steps.
 */
export const GUIDE = {
  officer: {
    takeIn: '/lists/new',
    check: '/children',
    plan: '/plan',
    sponsors: '/sponsors',
    propose: '/assignments',
    follow: '/payments',
    answer: '/directions',
    documents: '/documents',
  },
  office_head: {
    waiting: '/home',
    review: '/assignments',
    answer: '/directions',
    picture: '/standing',
    follow: '/payments',
    documents: '/documents',
    lend: '/me',
  },
  leader: {
    look: '/home',
    decide: '/assignments',
    direct: '/directions/new',
    picture: '/standing',
    follow: '/payments',
    documents: '/documents',
    lend: '/me',
  },
  sponsor_member: {
    children: '/children',
    minutes: '/assignments/terms',
    due: '/payments',
    promise: '/payments',
    give: '/payments/new',
    extract: '/documents',
  },
  school_lead: {
    waiting: '/home',
    classes: '/classes',
    propose: '/children/propose',
    confirm: '/proposals',
    september: '/schooling',
    children: '/children',
    password: '/me',
    factors: '/me/sign-in-ways',
  },
  homeroom_teacher: {
    waiting: '/home',
    send: '/classes',
    again: '/classes',
    propose: '/children/propose',
    confirm: '/proposals',
    children: '/children',
    password: '/me',
    factors: '/me/sign-in-ways',
  },
  village_head: {
    waiting: '/home',
    propose: '/children/propose',
    confirm: '/proposals',
    children: '/children',
    password: '/me',
    factors: '/me/sign-in-ways',
  },
  front_officer: {
    waiting: '/home',
    offers: '/offers',
    need: '/mobilisation/figures',
    add: '/mobilisation/new',
    letter: '/mobilisation/list?stage=listed',
    note: '/mobilisation',
    promise: '/mobilisation/list?stage=promised',
    thank: '/mobilisation/honour',
  },
  administrator: {
    invite: '/accounts/new',
    people: '/accounts',
    places: '/places',
    parameters: '/parameters',
    years: '/places/years',
    entries: '/entries',
    system: '/system',
    takeout: '/takeout',
  },
  auditor: {
    picture: '/standing',
    children: '/children',
    assignments: '/assignments/all',
    payments: '/payments',
    directions: '/directions',
    entries: '/entries',
    traces: '/entries/traces',
    system: '/system',
  },
} as const satisfies Partial<Record<Role, Record<string, string>>>

export type GuidedRole = keyof typeof GUIDE
export type GuideStep<Of extends GuidedRole> = keyof (typeof GUIDE)[Of]

/** The viewer's roles that have a guide, in the order the guide knows them. */
export function guidedRolesOf(viewer: Pick<Viewer, 'memberships'>): GuidedRole[] {
  const held = new Set<Role>(viewer.memberships.map(({ role }) => role))
  return (Object.keys(GUIDE) as GuidedRole[]).filter((role) => held.has(role))
}
