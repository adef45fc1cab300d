import type { SponsorKind, SupportForm } from '@/lib/sponsors/sponsor'
import type { ListIssue, ReadSheet, SkippedRow } from './listed-child'
import type { WrittenLevel } from './support-level'

/** What a column of a list of units (danh sách đơn vị nhận đỡ đầu) may mean. */
export const SPONSOR_FIELDS = [
  'ordinal',
  'name',
  'kind',
  'promisedChildren',
  'level',
  'rhythm',
  'form',
  'villages',
  'contactName',
  'contactPhone',
  'note',
] as const
export type SponsorField = (typeof SPONSOR_FIELDS)[number]

/** A unit as a list tells it; what the list does not tell is null. */
export interface ListedSponsor {
  readonly sheet: string
  readonly row: number
  readonly name: string | null
  readonly kind: SponsorKind | null
  readonly promisedChildren: number | null
  readonly level: WrittenLevel | null
  readonly form: SupportForm | null
  /** Villages in charge (thôn phụ trách), each with its word. */
  readonly villages: readonly string[]
  readonly contactName: string | null
  readonly contactPhone: string | null
  readonly note: string | null
}

/** Everything a reader may find amiss in a list of units; each has its sentence in words. */
export const SPONSOR_ISSUES = [
  'sponsor_name_missing',
  'sponsor_repeated',
  'kind_unknown',
  'children_not_a_number',
  'level_unknown',
  'level_rhythm_missing',
  'form_unknown',
  'phone_not_a_number',
  'phone_several',
] as const
export type SponsorIssueCode = (typeof SPONSOR_ISSUES)[number]

export interface SponsorsReading {
  readonly sheets: readonly ReadSheet<SponsorField>[]
  readonly rows: readonly ListedSponsor[]
  readonly skipped: readonly SkippedRow[]
  readonly issues: readonly ListIssue<SponsorIssueCode>[]
}
