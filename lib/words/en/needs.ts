import type { InsuranceGroup, InsuranceState } from '@/lib/children/insurance'
import type { NeedKind, NeedRefusal } from '@/lib/children/need'
import type { needs as vi } from '@/lib/words/vi/needs'

const kinds: Record<NeedKind, string> = {
  cash: 'Monthly cash',
  food: 'Rice and food',
  learning_tools: 'Books and learning tools',
  clothing: 'Clothes and shoes',
  insurance: 'Health insurance card',
  tuition: 'School fees and meals',
  transport: 'Bicycle and travel',
  medical: 'Medical care',
  housing: 'House repair, a place to study',
  company: 'Tutoring and visits',
  other: 'Other',
}

const groups: Record<InsuranceGroup, string> = {
  under_six: 'Child under six',
  poor: 'Poor household',
  social_allowance: 'Monthly social allowance',
  hard_region: 'Difficult region or island commune',
  merit: 'Family of people with merit',
  forces: 'Family of army or police',
  near_poor: 'Near-poor household',
  pupil: 'Pupil',
  average_farming: 'Farming or fishing household of average means',
  household: 'Household',
}

const states: Record<InsuranceState, string> = {
  unknown: 'Not checked',
  none: 'No card',
  expired: 'Card expired',
  ending: 'Card ends soon',
  valid: 'Card valid',
}

const refusals: Record<NeedRefusal, () => string> = {
  not_found: () => 'This line is no longer in the ledger. Open the page again.',
  need_known: () => 'This need stands on the file already.',
  checked_later: () => 'The day of the check has not come yet.',
}

export const needs = {
  kinds,
  groups,
  states,
  refusals,
  title: 'Needs and health insurance',
  needsTitle: 'Needs',
  manage: 'Record needs, insurance',
  noNeeds: 'No need is recorded.',
  kind: 'What the child needs',
  note: 'Details',
  noteHint: 'such as size, class, amount',
  record: 'Record the need',
  recorded: 'The need is recorded.',
  end: 'Met',
  ended: 'Recorded as no longer needed.',
  insuranceTitle: 'Health insurance',
  hasCard: 'Health insurance card',
  yes: 'Has a card',
  no: 'No card',
  group: 'Insured as',
  groupHint: 'Who is in several groups is insured in the first.',
  validTo: 'Valid to the end of',
  source: 'Source',
  sourceHint: 'such as VssID, the paper card, the insurance’s list',
  checkedOn: 'Checked on',
  recordInsurance: 'Record the insurance',
  insuranceRecorded: 'The insurance is recorded.',
  until: (day: string) => `to the end of ${day}`,
  checked: (day: string, source: string) => `checked on ${day}, by ${source}`,
} satisfies typeof vi
