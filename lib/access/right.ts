import { ROLES, type Role } from './role'

/** Those of the commune who see the whole of its work. */
const READERS = ['officer', 'office_head', 'leader', 'auditor'] as const
/** Those who know the children of one school, one class or one village. */
const LOCAL = ['school_lead', 'homeroom_teacher', 'village_head'] as const

/**
 * Who may do what (quyền): right → roles. Closed by default: a role that is not named may not.
 * How far a right reaches – the whole commune or one sponsor's children – is the scope's business.
 */
export const RIGHTS = {
  'child.list': [...READERS, ...LOCAL, 'sponsor_member'],
  'child.read': [...READERS, ...LOCAL, 'sponsor_member'],
  'child.export': ['officer', 'office_head', 'leader'],
  'child.propose': ['officer', ...LOCAL],
  'proposal.read': [...READERS, ...LOCAL],
  'proposal.verify': LOCAL,
  'proposal.check': ['school_lead'],
  'proposal.decide': ['officer', 'office_head'],
  'class.answer': ['school_lead', 'homeroom_teacher'],
  'child.keep': ['officer'],
  'tag.read': ['officer', 'leader'],
  'tag.keep': ['officer', 'leader'],
  'tag.appoint': ['leader', 'office_head'],
  'child.merge': ['officer'],
  'schooling.keep': ['officer', 'school_lead'],
  'list.read': ['officer'],
  'list.commit': ['officer'],
  'plan.read': ['officer', 'office_head', 'leader', 'auditor'],
  'plan.draft': ['officer'],
  'plan.issue': ['officer'],
  'plan.review': ['office_head'],
  'plan.decide': ['leader'],
  'sponsor.read': ['officer', 'office_head', 'leader', 'auditor'],
  'sponsor.keep': ['officer'],
  'mobilisation.read': [...READERS, 'front_officer'],
  'mobilisation.keep': ['front_officer', 'officer'],
  'offer.read': [...READERS, 'front_officer'],
  'offer.keep': ['front_officer', 'officer'],
  'assignment.read': ['officer', 'office_head', 'leader', 'auditor'],
  'assignment.propose': ['officer'],
  'assignment.review': ['office_head'],
  'assignment.decide': ['leader'],
  'term.read': [...READERS, 'sponsor_member'],
  'term.keep': ['officer'],
  'hold.keep': ['officer'],
  'minutes.record': ['officer', 'sponsor_member'],
  'pledge.record': ['officer', 'sponsor_member'],
  'payment.read': ['officer', 'office_head', 'leader', 'auditor', 'sponsor_member'],
  'payment.record': ['officer', 'sponsor_member'],
  'payment.reverse': ['officer'],
  'standing.read': ['officer', 'office_head', 'leader', 'auditor'],
  'direction.read': ['officer', 'office_head', 'leader', 'auditor'],
  'direction.give': ['leader'],
  'direction.answer': ['officer', 'office_head'],
  'round.read': [...READERS, 'school_lead', 'village_head'],
  'round.letter': READERS,
  'round.keep': ['officer'],
  'round.answer': ['school_lead', 'village_head'],
  'view.keep': ['officer', 'office_head', 'leader', 'auditor'],
  'document.full': ['officer', 'office_head', 'leader'],
  'document.extract': ['officer', 'office_head', 'leader', 'sponsor_member'],
  'document.coded': ['officer', 'office_head', 'leader', 'auditor'],
  'entry.read': ['auditor', 'administrator'],
  'place.keep': ['administrator'],
  'commune.take': ['administrator'],
  'account.keep': ['administrator'],
  'role.delegate': ['leader', 'office_head'],
  'own.keep': ROLES,
  'job.keep': ['administrator'],
  'parameter.read': ['administrator', 'auditor'],
  'parameter.keep': ['administrator'],
  'template.read': ['administrator', 'auditor'],
  'template.keep': ['administrator'],
  'system.read': ['administrator', 'auditor'],
} as const satisfies Record<string, readonly Role[]>

export type Right = keyof typeof RIGHTS
