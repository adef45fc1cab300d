import type { Rhythm } from '@/lib/plans/rhythm'
import type { SponsorKind, SupportForm } from '@/lib/sponsors/sponsor'
import type { support as vi } from '@/lib/words/vi/support'

const rhythms: Record<Rhythm, string> = {
  monthly: 'a month',
  quarterly: 'a quarter',
  school_year: 'a month of the school year',
  once: 'once',
}
const forms: Record<SupportForm, string> = {
  cash: 'Cash',
  goods: 'Goods',
  cash_and_goods: 'Cash and goods',
  insurance: 'Health-insurance card',
  learning_tools: 'Learning tools',
  visits: 'Visits and encouragement',
  other: 'Other',
}
const kinds: Record<SponsorKind, string> = {
  agency: 'Public office',
  armed_force: 'Armed force',
  mass_organisation: 'Mass organisation',
  public_service: 'Public service unit',
  school: 'School',
  business: 'Business',
  programme: 'Programme or fund',
  group: 'Volunteer group',
  individual: 'Individual',
}

export const support = { rhythms, forms, kinds } satisfies typeof vi
