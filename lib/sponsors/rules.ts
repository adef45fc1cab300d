import type { SupportLevel } from './sponsor'

/** Why a sponsor cannot be written (lý do từ chối). */
export type SponsorRefusal =
  | 'not_found'
  | 'village_unknown'
  | 'school_unknown'
  | 'name_taken'
  | 'stale'

/** A sponsor as two people may have written it differently; villages and schools by name. */
export type WrittenSponsor = {
  name: string
  kind: string
  promisedChildren: number | null
  level: SupportLevel | null
  form: string | null
  goods: string | null
  gives: readonly string[]
  contactName: string | null
  contactPhone: string | null
  note: string | null
  villages: readonly string[]
  schools: readonly string[]
}

export const WRITTEN_FIELDS = [
  'name',
  'kind',
  'promisedChildren',
  'levelMin',
  'levelMax',
  'levelRhythm',
  'form',
  'goods',
  'gives',
  'contactName',
  'contactPhone',
  'note',
  'villages',
  'schools',
] as const
export type WrittenField = (typeof WRITTEN_FIELDS)[number]

/** A field on which two versions differ; empty text where one has nothing. Codes and figures are raw. */
export type Difference = { field: WrittenField; theirs: string; yours: string }

/** Where two versions differ, in the order of the form. */
export function differencesBetween(theirs: WrittenSponsor, yours: WrittenSponsor): Difference[] {
  const [one, other] = [fieldsOf(theirs), fieldsOf(yours)]
  return WRITTEN_FIELDS.flatMap((field) =>
    one[field] === other[field] ? [] : [{ field, theirs: one[field], yours: other[field] }],
  )
}

const APART = '\u001f'

/** A refusal carries plain texts: the version now in the book first, then each difference. */
export function packDifferences(version: number, differences: readonly Difference[]): string[] {
  return [
    String(version),
    ...differences.map(({ field, theirs, yours }) => [field, theirs, yours].join(APART)),
  ]
}

/** @see packDifferences */
export function unpackDifferences(about: readonly string[]): {
  version: string
  differences: Difference[]
} {
  const [version = '', ...packed] = about
  const differences = packed.flatMap((text) => {
    const [name = '', theirs = '', yours = ''] = text.split(APART)
    const field = WRITTEN_FIELDS.find((known) => known === name)
    return field ? [{ field, theirs, yours }] : []
  })
  return { version, differences }
}

function fieldsOf(sponsor: WrittenSponsor): Record<WrittenField, string> {
  const { level } = sponsor
  return {
    name: sponsor.name,
    kind: sponsor.kind,
    promisedChildren: String(sponsor.promisedChildren ?? ''),
    levelMin: String(level?.minVnd ?? ''),
    levelMax: String(level?.maxVnd ?? ''),
    levelRhythm: level?.rhythm ?? '',
    form: sponsor.form ?? '',
    goods: sponsor.goods ?? '',
    gives: sponsor.gives.join(', '),
    contactName: sponsor.contactName ?? '',
    contactPhone: sponsor.contactPhone ?? '',
    note: sponsor.note ?? '',
    villages: [...sponsor.villages].sort().join(', '),
    schools: [...sponsor.schools].sort().join(', '),
  }
}
