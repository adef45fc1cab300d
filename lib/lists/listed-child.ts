import type { Day } from '@/lib/calendar/day'
import type { Sex } from '@/lib/children/child'
import type { ProgrammeCategory } from '@/lib/plans/category'
import type { ChildField } from './child-fields'
import type { ListedPoverty } from './poverty-list'
import type { SkipReason } from './row-kind'
import type { WrittenLevel } from './support-level'

/** A child as a list tells it (một dòng của danh sách); what the list does not tell is null. */
export interface ListedChild {
  readonly sheet: string
  readonly row: number
  readonly fullName: string | null
  readonly bornOn: Day | null
  readonly bornYear: number | null
  readonly sex: Sex | null
  readonly personalId: string | null
  readonly moetId: string | null
  readonly village: string | null
  readonly school: string | null
  readonly schoolClass: string | null
  readonly circumstances: readonly ProgrammeCategory[]
  readonly especiallyDifficult: boolean
  readonly guardianName: string | null
  readonly guardianPhone: string | null
  readonly currentSponsor: string | null
  readonly note: string | null
  /** What the present sponsor gives, from a column of its own or out of the note. */
  readonly support: WrittenLevel | null
  /** What the list of poor households it stands in says of a year; of no other list. */
  readonly poverty?: ListedPoverty
}

/** Everything a reader may find amiss in a list of children; each has its sentence in words. */
export const CHILD_ISSUES = [
  'name_missing',
  'birth_missing',
  'birth_column_missing',
  'birth_not_a_date',
  'birth_impossible',
  'birth_in_future',
  'birth_month_only',
  'not_under_sixteen',
  'birth_too_old',
  'sex_unknown',
  'personal_id_padded',
  'personal_id_malformed',
  'personal_id_digits_lost',
  'personal_id_old',
  'personal_id_sex_differs',
  'personal_id_year_differs',
  'personal_id_repeated',
  'moet_id_odd',
  'class_was_date',
  'phone_not_a_number',
  'phone_several',
  'circumstance_unknown',
  'circumstance_unclear',
  'left_poverty',
  'not_attending',
  'child_repeated',
  'level_unknown',
  'sponsor_not_named',
] as const
export type ChildIssueCode = (typeof CHILD_ISSUES)[number]

/** `error`: the field could not be taken and is null; `warning`: taken, look at it. */
export type Severity = 'error' | 'warning'

export interface ListIssue<Code extends string = ChildIssueCode> {
  readonly sheet: string
  readonly row: number
  /** The column's letter; null when the whole row is meant. */
  readonly column: string | null
  readonly code: Code
  readonly severity: Severity
  /** What stands in the cell, or the number of the other row. */
  readonly value: string
}

export interface SkippedRow {
  readonly sheet: string
  /** 0 for a whole sheet. */
  readonly row: number
  readonly why: SkipReason
  /** The beginning of what stands there. */
  readonly text: string
}

/** A list sheet as understood. `headerRow` is the first row of the block of titles, from 1. */
export interface ReadSheet<Field extends string = ChildField> {
  readonly name: string
  readonly headerRow: number
  readonly columns: Readonly<Record<string, Field>>
  /** How many cells were turned from an old font's letters into Unicode. */
  readonly converted: number
}

export interface ChildrenReading {
  readonly sheets: readonly ReadSheet[]
  readonly rows: readonly ListedChild[]
  readonly skipped: readonly SkippedRow[]
  readonly issues: readonly ListIssue[]
}
