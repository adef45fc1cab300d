import type { PovertyRefusal, PovertyStanding } from '@/lib/children/poverty'
import type { poverty as vi } from '@/lib/words/vi/poverty'

const standings: Record<PovertyStanding, string> = {
  poor: 'Poor household',
  near_poor: 'Near-poor household',
  left_poverty: 'No longer poor or near-poor',
}

const refusals: Record<PovertyRefusal, () => string> = {
  not_found: () => 'This child is not in the ledger.',
  year_out_of_reach: () => 'The year must lie between ten years ago and next year.',
  decision_later: () => 'The day of the decision has not come yet.',
  same_already: () => 'The ledger already says exactly this for that year.',
  recorded_meanwhile: () =>
    'Somebody has just recorded something for this child. Open the page again and look.',
}

export const poverty = {
  standings,
  refusals,
  issues: {
    year_unclear: 'Write all four digits, such as 2027.',
    whole_points: 'Points are a whole number, such as 120.',
  },
  title: 'Poverty by year',
  lead: 'A finding holds for its calendar year. From 1 January it has to be confirmed again.',
  record: 'Record a finding',
  year: 'Year',
  yearHint: 'The review at the end of a year is for the next one.',
  standing: 'Finding',
  decisionNumber: 'Decision number',
  decisionHint: 'such as 125/QĐ-UBND',
  decidedOn: 'Day of the decision',
  pointsB1: 'Points B1',
  pointsB2: 'Points B2',
  pointsHint: 'From the review form, if there is one.',
  submit: 'Record',
  alsoSiblings: 'Record it for the other children of the household too',
  recorded: (year: number, siblings: string[]) =>
    siblings.length === 0
      ? `The finding for ${year} is recorded.`
      : `The finding for ${year} is recorded, for ${siblings.join(', ')} of the household too.`,
  confirmed: (year: number) => `Confirmed for ${year}`,
  unconfirmed: (year: number) => `To be confirmed for ${year}`,
  review: (year: number) =>
    `The finding for ${year} differs from the circumstances: to be reviewed`,
  unconfirmedShort: 'To be confirmed',
  reviewShort: 'To be reviewed',
  ofYear: (year: number, standing: string) => `${year}: ${standing}`,
  decision: (number: string) => `Decision ${number}`,
  decidedDay: (day: string) => `of ${day}`,
  points: (b1: number | null, b2: number | null) =>
    [b1 === null ? '' : `B1: ${b1}`, b2 === null ? '' : `B2: ${b2}`].filter(Boolean).join(', '),
  replaced: 'recorded again',
  recordedBy: (name: string, day: string) => `recorded by ${name} on ${day}`,
  byCircumstance: 'By the circumstance recorded this year; no finding of a review is recorded yet.',
  nothing: 'No finding is recorded for any year.',
  filter: 'Poverty by year',
  toConfirm: (count: number, year: number) =>
    count === 1
      ? `1 child's poverty has to be confirmed for ${year}.`
      : `The poverty of ${count} children has to be confirmed for ${year}.`,
  see: 'See these children',
} satisfies typeof vi
