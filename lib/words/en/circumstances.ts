import type { CircumstanceRefusal } from '@/lib/children/circumstance'
import type { circumstances as vi } from '@/lib/words/vi/circumstances'

const refusals: Record<CircumstanceRefusal, () => string> = {
  not_found: () => 'This circumstance is no longer in the ledger. Open the page again.',
  begins_later: () => 'The first day has not come yet.',
  ends_later: () => 'The last day has not come yet.',
  before_it_began: () => 'This day is before the recorded circumstance began.',
  already_recorded: () => 'This circumstance stands on the file already.',
  main_first: () => 'The child has no main circumstance yet: mark this one as the main one.',
  main_needed: () =>
    'A child always has one main circumstance. Record the new main one; this one ends by itself.',
  already_marked: () => 'The child is marked as especially difficult already.',
  not_marked: () => 'The child is not marked as especially difficult.',
  changed_meanwhile: () =>
    'Somebody has just recorded something for this child. Open the page again and look.',
}

export const circumstances = {
  refusals,
  title: 'Circumstances',
  manage: 'Record circumstances',
  lead: 'Each has its days, its paper and who verified it. There is always exactly one main one.',
  category: 'Circumstance',
  isMain: 'It is the main one',
  isMainHint: 'The main one before it ends on this day.',
  mainShort: 'main',
  from: 'From',
  evidence: 'Paper that shows it',
  evidenceHint: 'such as a death certificate, the village’s confirmation',
  verifiedBy: 'Verified by',
  verifiedByHint: 'such as the village head',
  verifiedOn: 'Verified on',
  verified: (name: string, day: string) => `verified by ${name} on ${day}`,
  record: 'Record the circumstance',
  recorded: 'The circumstance is recorded.',
  living: 'Holding now',
  past: 'Before',
  endsOn: 'No longer from',
  end: 'End it',
  ended: 'The circumstance has ended.',
  markingTitle: 'Especially difficult',
  markingLead: 'Children who are marked come first when sponsors are assigned.',
  reason: 'Reason',
  reasonHint: 'such as a grave illness, living with a grandmother over 80',
  mark: 'Mark',
  marked: 'The child is marked as especially difficult.',
  unmark: 'Take the mark away',
  unmarked: 'The mark is taken away.',
} satisfies typeof vi
