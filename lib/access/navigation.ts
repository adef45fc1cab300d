import type { Right } from './right'
import { holds, may, type Viewer } from './viewer'

/** The parts of the ledger a viewer can open, in the order of the work. */
export const PARTS = [
  'home',
  'standing',
  'children',
  'classes',
  'proposals',
  'rounds',
  'schooling',
  'lists',
  'plan',
  'sponsors',
  'mobilisation',
  'offers',
  'assignments',
  'payments',
  'directions',
  'documents',
  'entries',
  'places',
  'accounts',
  'parameters',
  'templates',
  'takeout',
  'jobs',
  'system',
] as const
export type Part = (typeof PARTS)[number]

const RIGHT_OF: Record<Exclude<Part, 'home' | 'documents'>, Right> = {
  standing: 'standing.read',
  children: 'child.list',
  classes: 'class.answer',
  proposals: 'proposal.read',
  rounds: 'round.read',
  schooling: 'schooling.keep',
  lists: 'list.read',
  plan: 'plan.read',
  sponsors: 'sponsor.read',
  mobilisation: 'mobilisation.read',
  offers: 'offer.read',
  assignments: 'assignment.read',
  payments: 'payment.read',
  directions: 'direction.read',
  entries: 'entry.read',
  places: 'place.keep',
  accounts: 'account.keep',
  parameters: 'parameter.read',
  templates: 'template.read',
  takeout: 'commune.take',
  jobs: 'job.keep',
  system: 'system.read',
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

/** What people come to do most, each by the right it needs and the page it is done on. */
export const MAIN_ACTS = {
  propose_child: { right: 'child.propose', at: '/children/propose' },
  propose: { right: 'assignment.propose', at: '/assignments' },
  record_payment: { right: 'payment.record', at: '/payments/new' },
  take_in_list: { right: 'list.commit', at: '/lists/new' },
  add_sponsor: { right: 'sponsor.keep', at: '/sponsors/new' },
  add_prospect: { right: 'mobilisation.keep', at: '/mobilisation/new' },
  answer_offers: { right: 'offer.keep', at: '/offers' },
  find_offer: { right: 'offer.read', at: '/offers#find' },
  review: { right: 'assignment.review', at: '/assignments' },
  decide: { right: 'assignment.decide', at: '/assignments' },
  give_direction: { right: 'direction.give', at: '/directions/new' },
} as const satisfies Record<string, { right: Right; at: string }>
export type MainAct = keyof typeof MAIN_ACTS

/** The main acts this viewer may do. */
export function mainActsFor(viewer: Viewer): MainAct[] {
  const all = Object.keys(MAIN_ACTS) as MainAct[]
  return all.filter((act) => may(viewer, MAIN_ACTS[act].right))
}
