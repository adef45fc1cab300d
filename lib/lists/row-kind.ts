import type { ChildColumn } from './child-column'
import { NAME_FIELDS, type ChildField } from './child-fields'
import { isClosingText, isColumnNumbers, isTotalText } from './closing-words'
import { isBlank, textOf, type SheetRow } from './sheet'
import { headingOf, type HeadingGift } from './sub-heading'
import { meansAsTitle } from './title-meaning'

/** Why a row under the header is not taken as a person; each has its sentence in words. */
export const SKIP_REASONS = [
  'not_a_list',
  'hidden_sheet',
  'sub_heading',
  'total',
  'signature',
  'column_numbers',
  'repeated_header',
  'only_a_number',
  'not_a_person',
  'adult',
] as const
export type SkipReason = (typeof SKIP_REASONS)[number]

export type RowKind =
  | { readonly kind: 'person' }
  | { readonly kind: 'heading'; readonly gift: HeadingGift }
  | { readonly kind: 'skipped'; readonly why: SkipReason; readonly ends: boolean }

/** Fields that only a person's row fills. */
const PERSONAL: ReadonlySet<ChildField> = new Set([
  'bornOn',
  'bornYear',
  'bornDay',
  'bornMonth',
  'sex',
  'personalId',
  'moetId',
  'schoolClass',
  'guardianName',
  'guardianPhone',
  'fatherName',
  'motherName',
])

/** What is known of the sheet when a row of it is judged. */
export interface SheetSoFar {
  /** A total or a signature was already met above. */
  readonly ended: boolean
  /** Most rows carry a number: a lone name without one is somebody's signature. */
  readonly numbered: boolean
}

/** What a row under the header is. */
export function kindOfRow(
  row: SheetRow,
  columns: readonly ChildColumn[],
  { ended, numbered }: SheetSoFar,
): RowKind {
  const filled = row.cells.flatMap((cell, column) =>
    isBlank(cell) ? [] : [{ column, text: textOf(cell) }],
  )
  const texts = filled.map((each) => each.text)
  const fieldsFilled = new Set(
    columns.filter((each) => !isBlank(row.cells[each.column])).map((each) => each.field),
  )
  const personal = [...fieldsFilled].filter((field) => PERSONAL.has(field)).length
  const named = hasName(row, columns)
  // Where the name column says something, only that can be a total or a signature: a sponsor
  // column may well hold "UBND xã".
  const closing = named ? nameTexts(row, columns) : texts
  if (isColumnNumbers(texts)) return skipped('column_numbers')
  if (personal < 2 && isTotalText(closing)) return skipped('total', true)
  if (personal < 2 && isClosingText(closing)) return skipped('signature', true)
  if (isHeaderAgain(row, columns)) return skipped('repeated_header')
  const heading = personal === 0 ? headingOf(texts, named) : null
  if (heading) return { kind: 'heading', gift: heading }
  if (personal === 0 && named && isOutline(row, columns)) return { kind: 'heading', gift: {} }
  const ordinal = hasNumber(row, columns)
  if (ended && !ordinal && personal < 2) return skipped('signature')
  if (texts.length === 1 && ordinal) return skipped('only_a_number')
  if (texts.length === 1 && fieldsFilled.has('ordinal')) return { kind: 'heading', gift: {} }
  const loneName = named && [...fieldsFilled].every((field) => NAME_FIELDS.has(field))
  if (numbered && loneName) return skipped('not_a_person')
  if (named && (ordinal || personal > 0 || fieldsFilled.size > 1 || !isLongText(texts)))
    return { kind: 'person' }
  return personal >= 1 && fieldsFilled.size >= 2 ? { kind: 'person' } : skipped('not_a_person')
}

/** Whether a column of names says anything in the row. */
export function hasName(row: SheetRow, columns: readonly ChildColumn[]): boolean {
  return nameTexts(row, columns).length > 0
}

/** Whether the row stands under a number of its own (số thứ tự). */
export function hasNumber(row: SheetRow, columns: readonly ChildColumn[]): boolean {
  const number = columns.find((each) => each.field === 'ordinal')
  return number !== undefined && /^\W*\d+\W*$/.test(textOf(row.cells[number.column]))
}

/** "I", "II.", "A" in the column of numbers: an outline, not a person. */
function isOutline(row: SheetRow, columns: readonly ChildColumn[]): boolean {
  const number = columns.find((each) => each.field === 'ordinal')
  return number !== undefined && /^([IVXLC]+|[A-ZĐ])\W*$/.test(textOf(row.cells[number.column]))
}

function skipped(why: SkipReason, ends = false): RowKind {
  return { kind: 'skipped', why, ends }
}

function nameTexts(row: SheetRow, columns: readonly ChildColumn[]): string[] {
  return columns
    .filter((each) => NAME_FIELDS.has(each.field))
    .map((each) => textOf(row.cells[each.column]))
    .filter((text) => text !== '')
}

function isHeaderAgain(row: SheetRow, columns: readonly ChildColumn[]): boolean {
  // Titles stand under no number: of ten thousand numbered names none need be understood as a title.
  if (hasNumber(row, columns)) return false
  const repeats = (each: ChildColumn): boolean => {
    const text = textOf(row.cells[each.column])
    return text !== '' && text.length < 60 && meansAsTitle(text, each.field)
  }
  const names = columns.filter((each) => NAME_FIELDS.has(each.field))
  return names.some(repeats) && columns.filter(repeats).length >= 3
}

function isLongText(texts: readonly string[]): boolean {
  return (texts[0] ?? '').length > 50
}
