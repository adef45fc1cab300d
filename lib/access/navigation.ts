import type { Right } from './right'
import { holds, may, type Viewer } from './viewer'

/** The parts of the ledger a viewer can open, in the order of the work. */
export const PARTS = [
  'home',
  'standing',
  'children',
  'lists',
  'plan',
  'sponsors',
  'assignments',
  'payments',
  'directions',
  'documents',
  'entries',
  'places',
  'accounts',
  'jobs',
] as const
export type Part = (typeof PARTS)[number]

const RIGHT_OF: Record<Exclude<Part, 'home' | 'documents'>, Right> = {
  standing: 'standing.read',
  children: 'child.list',
  lists: 'list.read',
  plan: 'plan.read',
  sponsors: 'sponsor.read',
  assignments: 'assignment.read',
  payments: 'payment.read',
  directions: 'direction.read',
  entries: 'entry.read',
  places: 'place.keep',
  accounts: 'account.keep',
  jobs: 'job.keep',
}

/** The parts that appear in the viewer's navigation; what may not be opened is absent. */
export function partsFor(viewer: Viewer): Part[] {
  return PARTS.filter((part) => {
    if (part === 'home') return true
    if (part === 'documents') return mayOpenDocuments(viewer)
    return may(viewer, RIGHT_OF[part])
  })
}

function mayOpenDocuments(viewer: Viewer): boolean {
  return (
    may(viewer, 'document.full') ||
    may(viewer, 'document.coded') ||
    (may(viewer, 'document.extract') && holds(viewer, 'sponsor_member'))
  )
}
