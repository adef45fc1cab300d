import type { Day } from '@/lib/calendar/day'

/** A child's own facts as two people may have written them; the village by name. */
export type WrittenFacts = {
  fullName: string
  bornOn: Day | null
  bornYear: number | null
  sex: string | null
  village: string | null
  guardianName: string | null
  guardianRelation: string | null
  guardianPhone: string | null
  note: string | null
}

export const FACT_FIELDS = [
  'fullName',
  'birth',
  'sex',
  'personalId',
  'village',
  'guardianName',
  'guardianRelation',
  'guardianPhone',
  'note',
] as const
export type FactField = (typeof FACT_FIELDS)[number]

/** A field on which two versions differ; codes and days are raw, a personal ID is never spelled. */
export type FactDifference = { field: FactField; theirs: string; yours: string }

/** Why facts are not written (lý do từ chối). */
export type FactsRefusal =
  | 'not_found'
  | 'stale'
  | 'village_unknown'
  | 'personal_id_taken'
  | 'born_ahead'

/** Where two versions differ, in the order of the form. */
export function factDifferences(
  theirs: WrittenFacts,
  yours: WrittenFacts,
  hasOtherPersonalId: boolean,
): FactDifference[] {
  const [one, other] = [fieldsOf(theirs), fieldsOf(yours)]
  return FACT_FIELDS.flatMap((field): FactDifference[] => {
    if (field === 'personalId') return hasOtherPersonalId ? [{ field, theirs: '', yours: '' }] : []
    return one[field] === other[field] ? [] : [{ field, theirs: one[field], yours: other[field] }]
  })
}

const APART = '\u001f'

/** A refusal carries plain texts: the version now in the book first, then each difference. */
export function packFacts(version: number, differences: readonly FactDifference[]): string[] {
  const packed = differences.map(({ field, theirs, yours }) => [field, theirs, yours].join(APART))
  return [String(version), ...packed]
}

/** @see packFacts */
export function unpackFacts(about: readonly string[]): {
  version: string
  differences: FactDifference[]
} {
  const [version = '', ...packed] = about
  const differences = packed.flatMap((text) => {
    const [name = '', theirs = '', yours = ''] = text.split(APART)
    const field = FACT_FIELDS.find((known) => known === name)
    return field ? [{ field, theirs, yours }] : []
  })
  return { version, differences }
}

function fieldsOf(facts: WrittenFacts): Record<FactField, string> {
  return {
    fullName: facts.fullName,
    birth: facts.bornOn ?? String(facts.bornYear ?? ''),
    sex: facts.sex ?? '',
    personalId: '',
    village: facts.village ?? '',
    guardianName: facts.guardianName ?? '',
    guardianRelation: facts.guardianRelation ?? '',
    guardianPhone: facts.guardianPhone ?? '',
    note: facts.note ?? '',
  }
}
