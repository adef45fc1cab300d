import type { ProgrammeCategory } from '@/lib/plans/category'
import { searchKey } from '@/lib/people/full-name'
import { meaningOfTitle, type ChildField } from './child-columns'
import type { ChildColumn } from './columns'
import { readCircumstance } from './circumstance-words'
import { classNameIn } from './class-name'
import { isSchoolName, isVillageName } from './place'
import { isBlank, textOf, type SheetRow } from './sheet'

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

/** What a sub-heading gives to the rows below it. */
export interface HeadingGift {
  readonly circumstances?: readonly ProgrammeCategory[]
  readonly especiallyDifficult?: boolean
  readonly village?: string
  readonly school?: string
  readonly schoolClass?: string
  readonly unclear?: boolean
}

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

const NAME_FIELDS: ReadonlySet<ChildField> = new Set(['fullName', 'familyName', 'givenName'])

const TOTAL = /^(tổng( cộng| số| kết)?|cộng( lại)?|toàn (xã|trường|thôn|khối))(?=[\s:.(\d]|$)/iu
const PLAIN_TOTAL = /^(tong cong|tong so|tong|cong)\b[\s:.\d]*(tre|em|hoc sinh|hs|chau)?$/
const SIGNATURE =
  /^(nguoi lap( bieu| bang| danh sach)?|lap bieu|lap bang|(pho )?(truong phong|hieu truong|chu tich|giam doc|truong thon|truong ban|bi thu)|tm\b.*|kt\b.*|tl\b.*|tuq\b.*|xac nhan.*|thu truong.*|giao vien chu nhiem|gvcn|can bo (phu trach|lap|theo doi|vhxh|van hoa).*|ke toan( truong)?|thu quy|\(.*ky\b.*|ky ten.*|ky,? (va )?ghi ro.*|ban giam hieu|noi nhan.*|(ghi chu|luu y) ?:.*|danh sach (nay|tren|gom|co).*|duyet.*|nguoi (duyet|kiem tra|tong hop).*|ubnd .*|uy ban nhan dan.*)$/
const PLACE_AND_DAY = /\bngay\b.{0,8}\bthang\b.{0,8}\bnam\b/

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

/** "(1) (2) (3)", "1 2 3 4" or "A B C 1 2" under the titles. */
export function isColumnNumbers(texts: readonly string[]): boolean {
  if (texts.length < 3) return false
  const bare = texts.map((text) => text.replace(/[()[\].\s]/g, ''))
  if (bare.some((text) => !/^(\d{1,2}|\p{L}\d?|\d{1,2}=.*)$/u.test(text))) return false
  const numbers = bare.filter((text) => /^\d/.test(text)).map((text) => parseInt(text, 10))
  return numbers.every((value, at) => at === 0 || value === (numbers[at - 1] ?? 0) + 1)
}

/** Whether one of the first texts opens a total. */
export function isTotalText(texts: readonly string[]): boolean {
  return texts
    .slice(0, 3)
    .some((text) => TOTAL.test(text.normalize('NFC')) || PLAIN_TOTAL.test(searchKey(text)))
}

/** Whether a text belongs to what closes a list: who made it, who signs, place and day. */
export function isClosingText(texts: readonly string[]): boolean {
  return texts.some((text) => {
    const key = searchKey(text).replace(/^[\s*.\-–]+|[\s:.]+$/g, '')
    return SIGNATURE.test(key) || (PLACE_AND_DAY.test(key) && texts.length <= 3)
  })
}

function isHeaderAgain(row: SheetRow, columns: readonly ChildColumn[]): boolean {
  const repeats = (each: ChildColumn): boolean => {
    const text = textOf(row.cells[each.column])
    return text !== '' && text.length < 60 && meaningOfTitle(text)?.field === each.field
  }
  const names = columns.filter((each) => NAME_FIELDS.has(each.field))
  return names.some(repeats) && columns.filter(repeats).length >= 3
}

/** A row of one text (a number of it and a count may stand beside) that names a category, class, village or school. */
function headingOf(texts: readonly string[], named: boolean): HeadingGift | null {
  const words = texts.filter((text) => /\p{L}{2}/u.test(text.replace(/^[IVXLC]+$/, '')))
  const text = words[0]
  if (text === undefined || new Set(words).size > 1 || texts.length > words.length + 2) return null
  const said = text
    .normalize('NFC')
    .replace(/^\s*(?:[IVXLC]+|[A-ZĐ]|\d+(?:\.\d+)*)\s*[.)\-–:/]+\s*/u, '')
    .replace(/\s*[:(–-]?\s*\(?\s*\d+\s*(trẻ|em|học sinh|hs|cháu|hộ)?( em)?\s*\)?\s*[.:]?$/iu, '')
    .replace(/[:;.]+$/, '')
    .trim()
  const namesClass = /^(lớp|khối lớp)\s/iu.test(said) || /^danh sách/iu.test(said)
  const schoolClass = namesClass ? (classNameIn(said) ?? classNameIn(text)) : null
  if (schoolClass) return { schoolClass }
  if (isSchoolName(said)) return { school: said }
  if (isVillageName(said) && !/\b(trẻ|hộ)\b/iu.test(said)) return { village: said }
  const circumstance = readCircumstance(said)
  const numbered = said !== text.normalize('NFC').trim() || texts.length > words.length
  if (
    circumstance.found.length > 0 &&
    (numbered || /^(trẻ|hộ|diện|nhóm|hoàn cảnh|con|mồ côi|đối tượng|học sinh|các)/iu.test(said))
  ) {
    return {
      circumstances: circumstance.found,
      especiallyDifficult: circumstance.especiallyDifficult,
      unclear: circumstance.unclear,
    }
  }
  return !named || /^[IVXLC]+[.)\s]/.test(text) ? (numbered && said !== '' ? {} : null) : null
}

function isLongText(texts: readonly string[]): boolean {
  return (texts[0] ?? '').length > 50
}
