import {
  unpackFacts,
  type FactDifference,
  type FactField,
  type FactsRefusal,
} from '@/lib/children/facts'
import type { FileIssue } from '@/lib/children/file-input'
import { day, isDay } from '@/lib/calendar/day'
import { formatDay } from '@/lib/words/format'
import type { facts as vi } from '@/lib/words/vi/facts'
import { children } from './children'
import { family } from './family'

const fields: Record<FactField, string> = {
  fullName: 'Full name',
  birth: 'Born',
  sex: 'Sex',
  personalId: 'Personal ID',
  village: 'Village',
  guardianName: 'Main guardian',
  guardianRelation: 'Relation to the child',
  guardianPhone: 'Telephone',
  note: 'Note',
}

const refusals: Record<FactsRefusal, (about: string[]) => string> = {
  not_found: () => 'This child is not in the ledger.',
  stale: (about) =>
    `Somebody changed this file while you had it open. ${unpackFacts(about)
      .differences.map(difference)
      .join(' ')} To keep what you wrote, press Save once more.`,
  village_unknown: () => 'This village is no longer in the ledger. Open the page again and choose.',
  personal_id_taken: () => 'A child with this personal ID is in the ledger. Look for it first.',
  born_ahead: () => 'The day of birth has not come yet.',
}

const issues: Record<FileIssue, string> = {
  birth_unclear: 'Write it as 05/09/2015, or only the year: 2015.',
  personal_id_unclear: 'A personal ID has exactly 12 digits.',
  phone_unclear: 'The telephone number is not clear, for example 0905 123 456.',
  both_or_neither: 'Who verified it and on which day belong together.',
  note_missing: 'Say what the child needs.',
}

export const facts = {
  fields,
  refusals,
  issues,
  title: 'Change the child’s facts',
  edit: 'Change facts',
  who: 'The child',
  guardian: 'Main guardian',
  guardianHint: 'Whom the commune calls first. Other relatives stand under Family.',
  birthHint: 'such as 05/09/2015, or only the year: 2015',
  personalIdHint: (masked: string | null) =>
    masked === null
      ? '12 digits. The ledger does not have it yet.'
      : `The ledger has ${masked}. Leave empty to keep it.`,
  noVillage: 'Not known, or outside the commune',
  save: 'Save',
  saved: 'The changes are saved.',
} satisfies typeof vi

function difference({ field, theirs, yours }: FactDifference): string {
  if (field === 'personalId') return `${fields.personalId}: the two differ.`
  return `${fields[field]}: the ledger says “${spelled(field, theirs)}”, you wrote “${spelled(field, yours)}”.`
}

function spelled(field: FactField, value: string): string {
  if (value === '') return 'nothing'
  if (field === 'birth') return isDay(value) ? formatDay(day(value)) : value
  const coded: Record<string, string> = { ...children.sexes, ...family.relations }
  return field === 'sex' || field === 'guardianRelation' ? (coded[value] ?? value) : value
}
