import type { Day } from '@/lib/calendar/day'
import type { Sex } from '@/lib/children/child'
import type { ProgrammeCategory } from '@/lib/plans/category'
import { readChildBirth } from '@/lib/lists/child-birth'
import { readRowCircumstances } from '@/lib/lists/child-circumstances'
import { columnsFor, type ChildColumn } from '@/lib/lists/child-column'
import type { ChildField } from '@/lib/lists/child-fields'
import { readGuardian } from '@/lib/lists/child-guardian'
import { readChildSex } from '@/lib/lists/child-sex'
import { scoreChildTitles, understandColumns } from '@/lib/lists/columns'
import { decodeSheet } from '@/lib/lists/decode-sheet'
import { fillJoinedCells } from '@/lib/lists/fill-down'
import { findHeader, type ColumnTitle } from '@/lib/lists/header'
import { readPersonName } from '@/lib/lists/person-name'
import { hasName, hasNumber, kindOfRow } from '@/lib/lists/row-kind'
import { separatedRows } from '@/lib/lists/separated-text'
import { isBlank, textOf, type Cell, type Sheet, type SheetRow } from '@/lib/lists/sheet'
import { titleKey } from '@/lib/lists/title-key'
import { LONGEST_CELL, MOST_PUPILS, type ClassRow } from './class-row'

/** How sexes and categories are written into the sheet, for people to read and change. */
export type ClassSpelling = {
  sexes: Record<Sex, string>
  categories: Record<ProgrammeCategory, string>
  tick: string
}

/** A paste from a spreadsheet as a sheet: tabs between cells, quotes around line breaks. */
export function pastedSheet(text: string): Sheet {
  const rows = separatedRows(text, '\t', 1_000)
  const numbered = rows.map((cells, at) => ({ number: at + 1, cells }))
  return { name: '', rows: numbered.filter(({ cells }) => !cells.every(isBlank)), merges: [] }
}

/**
 * The pupils of a sheet with titles, each as the class's sheet writes it; null where no row heads a list
 * of children. Only texts are turned: what is amiss in them is seen in the cell, where it can be changed.
 */
export function pupilsIn(given: Sheet, today: Day, spelling: ClassSpelling): ClassRow[] | null {
  if (given.hidden) return null
  const { sheet } = decodeSheet(given)
  const header = findHeader(sheet, scoreChildTitles)
  if (!header) return null
  const below = sheet.rows.filter((row) => row.number > header.last)
  const cards = cardColumns(header.titles)
  const columns = understandColumns(header.titles, below).filter(
    ({ column }) => column !== cards.card && column !== cards.group,
  )
  const named = below.filter((row) => hasName(row, columns))
  const numbered = named.filter((row) => hasNumber(row, columns)).length * 2 > named.length
  let ended = false
  const people = fillJoinedCells(below, columns, sheet.merges).filter((_, at) => {
    const original = below[at]
    if (!original) return false
    const kind = kindOfRow(original, columns, { ended, numbered })
    ended ||= kind.kind === 'skipped' && kind.ends
    return kind.kind === 'person'
  })
  // One more than there is room for, so that the sheet can say that some stayed out.
  return people
    .slice(0, MOST_PUPILS + 1)
    .map((row) => pupilOf(row, columns, { cards, today, spelling }))
}

/** A paste that brings the numbers of the rows along: "1, 2, 3" before the names. */
export function withoutOrdinals(block: readonly (readonly string[])[]): string[][] {
  const firsts = block.map(([first = '']) => Number(first.trim() || NaN))
  const start = firsts[0] ?? NaN
  const counts = block.length > 1 && firsts.every((number, at) => number === start + at)
  const isWide = block.every((cells) => cells.length > 1)
  return block.map((cells) => (counts && isWide ? cells.slice(1) : [...cells]))
}

type CardColumns = { card: number | null; group: number | null }

/** Lists of offices know no column of insurance cards; a class's list may have two. */
function cardColumns(titles: readonly ColumnTitle[]): CardColumns {
  const found: CardColumns = { card: null, group: null }
  for (const { column, parent, title } of titles) {
    const key = titleKey(`${parent} ${title}`)
    if (!/\b(bhyt|bao hiem y te|bao hiem)\b/.test(key)) continue
    if (/\b(loai|nhom|doi tuong|dien|ma dt)\b/.test(key)) found.group ??= column
    else if (!/\b(han|gia tri|noi|ngay|muc|tien|phi)\b/.test(key)) found.card ??= column
  }
  return found
}

function pupilOf(
  row: SheetRow,
  columns: readonly ChildColumn[],
  { cards, today, spelling }: { cards: CardColumns; today: Day; spelling: ClassSpelling },
): ClassRow {
  const cellOf = (column: ChildColumn | undefined): Cell =>
    column ? (row.cells[column.column] ?? null) : null
  const text = (field: ChildField): string | null => {
    const filled = columnsFor(columns, field).find((each) => !isBlank(cellOf(each)))
    return textOf(cellOf(filled)) || null
  }
  const birth = readChildBirth(columns, cellOf, today)
  const sex = birth.sex ?? readChildSex(columns, cellOf)
  const remark = text('note')
  const nothing = { circumstances: [], especiallyDifficult: false, unclear: false }
  const why = readRowCircumstances(columns, cellOf, nothing, remark)
  const written = why.text || why.circumstances.map((one) => spelling.categories[one]).join('; ')
  const halves = [text('familyName'), text('givenName')].filter((half) => half !== null)
  return kept({
    fullName: readPersonName(text('fullName') ?? halves.join(' ')),
    birth: birth.bornOn
      ? birth.bornOn.split('-').reverse().join('/')
      : (birth.bornYear?.toString() ?? textOf(cellOf(birth.column))),
    sex: sex ? spelling.sexes[sex] : text('sex'),
    personalId: text('personalId'),
    village: text('village'),
    guardianName: readGuardian(text, why.text),
    guardianPhone: text('guardianPhone'),
    circumstance: written,
    difficult: why.especiallyDifficult ? spelling.tick : null,
    note: remark,
    card: cards.card === null ? null : cardText(row.cells[cards.card], spelling),
    cardGroup: cards.group === null ? null : textOf(row.cells[cards.group]),
  })
}

/** The number of a card says that there is one; the number itself is nobody's business here. */
function cardText(cell: Cell | undefined, { tick }: ClassSpelling): string {
  const text = textOf(cell)
  return /\d{5,}/.test(text) ? tick : text
}

function kept(said: Record<keyof ClassRow, string | null>): ClassRow {
  const filled = Object.entries(said).filter(([, text]) => text !== null && text !== '')
  return Object.fromEntries(filled.map(([column, text]) => [column, text?.slice(0, LONGEST_CELL)]))
}
