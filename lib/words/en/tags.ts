import type { LegalGroup, TagRefusal } from '@/lib/children/legal-tag'
import type { tags as vi } from '@/lib/words/vi/tags'

const groups: Record<LegalGroup, string> = {
  orphan_of_both: 'Lost both parents',
  abandoned: 'Abandoned',
  without_support: 'Without anybody to rely on',
  disabled: 'Disabled',
  hiv: 'Living with HIV/AIDS',
  offender: 'Offended against the law',
  drug_user: 'Addicted to drugs',
  left_school_to_work: 'Left school to earn a living before finishing lower secondary',
  harmed_by_violence: 'Gravely harmed in body or mind by violence',
  exploited: 'Exploited',
  sexually_abused: 'Sexually abused',
  trafficked: 'Trafficked',
  gravely_ill_and_poor: 'Gravely or long ill, in a poor or near-poor household',
  migrant: 'Migrant or refugee, parents unknown or without a carer',
}

const refusals: Record<TagRefusal, () => string> = {
  not_found: () => 'This line is no longer in the ledger. Open the page again.',
  case_officer_only: () => 'Only the case officer of the child records this group.',
  already_tagged: () => 'This group stands on the file already.',
  begins_later: () => 'The first day has not come yet.',
  not_a_candidate: () => 'This person holds no role that records groups.',
  already_appointed: () => 'This person is the case officer already.',
  nobody_appointed: () => 'Nobody is the case officer of the child.',
  changed_meanwhile: () =>
    'Somebody has just recorded something for this child. Open the page again and look.',
}

export const tags = {
  groups,
  refusals,
  title: 'Groups of special circumstances',
  open: 'See the groups of the Law on Children',
  lead: 'By the Law on Children, Article 10. Each opening of this page leaves a trace.',
  none: 'There is no group you may read.',
  group: 'Group',
  groupHint: 'Not the plan’s categories: lost one parent and poverty stand under Circumstances.',
  evidence: 'What it rests on',
  evidenceHint: 'such as a certificate of disability, its number and day',
  from: 'From',
  record: 'Record the group',
  recorded: 'The group is recorded.',
  end: 'No longer of this group',
  ended: 'Recorded as no longer of this group.',
  past: 'Before',
  officerTitle: 'Case officer',
  officerLead:
    'The most sensitive groups are read and recorded by this person alone; by no other role, not even the auditor.',
  officer: 'Case officer',
  nobody: 'Nobody',
  candidate: (name: string, title: string) => `${name}, ${title}`,
  appoint: 'Record the case officer',
  appointed: (name: string | null) =>
    name === null
      ? 'Nobody is the case officer of the child any more.'
      : `${name} is the case officer of the child from today on.`,
} satisfies typeof vi
