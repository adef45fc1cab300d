import type { DueKind } from '@/lib/children/due'
import type { due as vi } from '@/lib/words/vi/due'

const kinds: Record<DueKind, string> = {
  no_main_circumstance: 'Record the main circumstance',
  poverty_review: 'Review the poverty',
  poverty_unconfirmed: 'Confirm the poverty for this year',
  waiting_for_sponsor: 'Find a sponsor',
  insurance_missing: 'Check the health insurance',
  insurance_ending: 'Renew the insurance card',
  nearly_sixteen: 'Support ends soon by age',
  consent_missing: 'Ask the family for its consent',
  phone_missing: 'Record a telephone number',
}

export const due = {
  kinds,
  title: 'At a glance',
  why: 'Why',
  who: 'Who helps',
  what: 'What is due',
  last: 'Last',
  nothing: 'Nothing',
  allActs: 'What happened',
  pages: 'Further pages of the file',
} satisfies typeof vi
