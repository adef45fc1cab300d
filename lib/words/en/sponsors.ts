import { needs } from './needs'
import { support } from './support'
import type { NeedKind } from '@/lib/children/need'
import { formatNumber, formatVnd } from '@/lib/words/format'
import type { Rhythm } from '@/lib/plans/rhythm'
import { unpackDifferences, type Difference, type WrittenField } from '@/lib/sponsors/rules'
import type { SponsorKind, SupportForm, SupportLevel } from '@/lib/sponsors/sponsor'
import type { sponsors as vi } from '@/lib/words/vi/sponsors'

const fields: Record<WrittenField, string> = {
  name: 'Name of the unit, programme or person',
  kind: 'Kind',
  promisedChildren: 'Children promised',
  levelMin: 'Level of support',
  levelMax: 'Up to',
  levelRhythm: 'Rhythm',
  form: 'Form',
  goods: 'Goods usually given',
  gives: 'What it can give',
  contactName: 'Contact person',
  contactPhone: 'Telephone',
  note: 'Note',
  villages: 'Villages in charge',
  schools: 'Schools in charge',
}
const refusals = {
  not_found: () => 'This sponsor is no longer in the ledger. Open the list again.',
  village_unknown: () =>
    'A village is no longer in the ledger. Open the page again and choose anew.',
  school_unknown: () => 'A school is no longer in the ledger. Open the page again and choose anew.',
  name_taken: () => 'A sponsor of this name is already in the ledger. Find it and change it there.',
  stale: (about: string[]) =>
    `Somebody changed this sponsor while you had it open. ${unpackDifferences(about)
      .differences.map(difference)
      .join(' ')} To keep your version, save once more.`,
}
const issues = {
  count_unclear: 'Write a whole number, for example 3.',
  amount_unclear: 'The amount cannot be read. Write 1.000.000, 500k or 1tr2.',
  phone_unclear: 'The number cannot be read, for example 0905 123 456.',
  rhythm_missing: 'Choose how often the support comes.',
  max_below_min: 'The upper level must not be below the lower one.',
}

export const sponsors = {
  fields,
  refusals,
  issues,
  title: 'Sponsors',
  lead: 'Offices, organisations, businesses, programmes and people who sponsor the commune’s children.',
  add: 'Add a sponsor',
  addTitle: 'Add a sponsor',
  editTitle: (name: string) => `Change ${name}`,
  edit: 'Change',
  back: 'Sponsors',
  count: (count: string): string => (count === '1' ? '1 sponsor' : `${count} sponsors`),
  searchLabel: 'Find and filter sponsors',
  search: 'Name',
  searchHint: 'Marks are not needed',
  kind: 'Kind',
  anyKind: 'Any kind',
  apply: 'Filter',
  clear: 'Clear',
  removeFilter: (what: string) => `Remove filter ${what}`,
  name: 'Sponsor',
  promised: 'Promised',
  assigned: 'Assigned',
  recognised: 'Recognised from before',
  proposed: 'Under way',
  room: 'Room',
  contact: 'Contact',
  unknown: 'not said',
  full: 'full',
  overBy: (count: string) => `${count} over`,
  level: 'Usual level',
  levelOf: (level: SupportLevel) => levelWords(level),
  form: 'Form',
  villages: 'Villages in charge',
  schools: 'Schools in charge',
  noVillages: 'In charge of no village',
  inChargeOf: (places: string) => `In charge of ${places}`,
  noSchools: 'In charge of no school',
  note: 'Note',
  empty: 'No sponsors in the ledger yet',
  emptyText: 'Take in the list of units from Excel, or add them one by one.',
  noneFound: 'No sponsor found',
  noneFoundText: 'Remove a filter or type fewer letters.',
  takeList: 'Take in a list',
  factsTitle: 'About the sponsor',
  childrenTitle: 'Children it supports',
  childrenEmpty: 'The sponsor supports no child yet.',
  childrenEmptyText: 'Propose children for it under Assignments.',
  proposalsTitle: 'Proposals for this sponsor',
  proposalsEmpty: 'No proposals for this sponsor yet.',
  toAssignments: 'Go to assignments',
  child: 'Child',
  since: 'Since',
  basis: 'Basis',
  basisRecognised: 'Recognised from the list',
  basisAssigned: 'Assigned by the commune',
  extract: 'Download the unit’s extract (.docx)',
  none: 'None',
  whoTitle: 'The sponsor',
  promiseTitle: 'Promise and level',
  furtherTitle: 'Further facts',
  contactTitle: 'Contact',
  nameHint: 'For example: Hội Liên hiệp Phụ nữ xã',
  promisedHint:
    'Not counting children recognised from before. Leave blank where no number was promised.',
  levelMinHint: 'For one child, each time.',
  rhythmHint: 'How often it is handed over.',
  formHint: 'What the unit usually gives; a pledge may say otherwise.',
  levelMaxHint: 'Only where the level is a range.',
  rhythmLabels: {
    monthly: 'Every month',
    quarterly: 'Every quarter',
    school_year: 'Every month of the school year (nine months)',
    once: 'Once',
  },
  chargeTitle: 'Villages and schools in charge',
  chargeHint:
    'A unit in charge of a village or school is proposed first for the children there. Leave empty if it takes children anywhere.',
  save: 'Save',
  saved: (isNew: boolean): string => (isNew ? 'The sponsor was added.' : 'The changes were saved.'),
  personal: 'Name and telephone of the contact are for the commune’s work only.',
} satisfies typeof vi

function levelWords({ minVnd, maxVnd, rhythm }: SupportLevel): string {
  const [low, high] = [formatVnd(minVnd, 'en'), formatVnd(maxVnd, 'en')]
  const range = minVnd === maxVnd ? low : `${low} – ${high}`
  return `${range}/child ${support.rhythms[rhythm]}`
}

function difference({ field, theirs, yours }: Difference): string {
  return `${fields[field]}: the ledger says “${written(field, theirs)}”, you wrote “${written(field, yours)}”.`
}

function written(field: WrittenField, value: string): string {
  if (value === '') return 'nothing'
  if (field === 'kind') return support.kinds[value as SponsorKind]
  if (field === 'gives') return needsIn(value)
  if (field === 'form') return support.forms[value as SupportForm]
  if (field === 'levelRhythm') return support.rhythms[value as Rhythm]
  if (field === 'levelMin' || field === 'levelMax') return formatVnd(Number(value), 'en')
  return field === 'promisedChildren' ? formatNumber(Number(value), 'en') : value
}

function needsIn(value: string): string {
  return value
    .split(', ')
    .map((kind) => needs.kinds[kind as NeedKind])
    .join(', ')
}
