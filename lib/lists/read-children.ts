import { addYears, type Day } from '@/lib/calendar/day'
import type { ChildField } from './child-fields'
import { columnsFor, type ChildColumn } from './child-column'
import { readChildRow, type RowContext } from './child-row'
import { readCircumstance } from './circumstance-words'
import { classNameIn } from './class-name'
import { scoreChildTitles, understandColumns, type ColumnChoices } from './columns'
import { decodeSheet } from './decode-sheet'
import { findHeader, type Header } from './header'
import { fillJoinedCells, fillHousehold } from './fill-down'
import type { ChildrenReading, ListedChild, ListIssue, ReadSheet, SkippedRow } from './listed-child'
import { isSchoolName, readSchool, readVillage } from './place'
import { povertyOfRow, povertySheetOf } from './poverty-list'
import { repeatedIn } from './repeated'
import { hasName, hasNumber, kindOfRow } from './row-kind'
import type { HeadingGift } from './sub-heading'
import { isBlank, textOf, type Sheet, type SheetRow } from './sheet'

/** What a person said of the columns of some sheets, by sheet name. */
export type ChoicesBySheet = Readonly<Record<string, ColumnChoices>>

/**
 * Reads a workbook as a list of children the way a careful clerk would. Every row under a header
 * ends in `rows` or in `skipped`; a row that is amiss stays with null in the field and an issue.
 * `today` tells births of the future and ages; `choices` override what columns were taken for.
 */
export function readChildren(
  sheets: readonly Sheet[],
  today: Day,
  choices: ChoicesBySheet = {},
): ChildrenReading {
  const readings = sheets.map((sheet) => readSheet(sheet, today, choices[sheet.name]))
  const rows = readings.flatMap((each) => each.rows)
  return {
    sheets: readings.flatMap((each) => each.sheets),
    rows,
    skipped: readings.flatMap((each) => each.skipped),
    issues: inOrder([...readings.flatMap((each) => each.issues), ...repeatedIn(rows)], sheets),
  }
}

function readSheet(given: Sheet, today: Day, choices: ColumnChoices | undefined): ChildrenReading {
  if (given.hidden) return leftAside(given, 'hidden_sheet')
  const { sheet, converted } = decodeSheet(given)
  const header = findHeader(sheet, scoreChildTitles)
  if (!header) return leftAside(sheet, 'not_a_list')
  const below = sheet.rows.filter((row) => row.number > header.last)
  const columns = understandColumns(header.titles, below, choices)
  const read = readRows(sheet, header, below, columns, today)
  const hasBirth = columns.some((each) => each.field === 'bornOn' || each.field === 'bornYear')
  if (!hasBirth && read.rows.length > 0) {
    read.issues.unshift({
      sheet: sheet.name,
      row: header.first,
      column: null,
      code: 'birth_column_missing',
      severity: 'warning',
      value: '',
    })
  }
  return { sheets: [asRead(sheet.name, header, columns, converted)], ...read }
}

function leftAside(sheet: Sheet, why: 'hidden_sheet' | 'not_a_list'): ChildrenReading {
  const skipped: SkippedRow = { sheet: sheet.name, row: 0, why, text: firstText(sheet) }
  return { sheets: [], rows: [], skipped: [skipped], issues: [] }
}

function asRead(
  name: string,
  header: Header,
  columns: readonly ChildColumn[],
  converted: number,
): ReadSheet {
  const fields: Record<string, ChildField> = {}
  for (const each of columns) fields[each.letter] = each.field
  return { name, headerRow: header.first, columns: fields, converted }
}

function readRows(
  sheet: Sheet,
  header: Header,
  below: readonly SheetRow[],
  columns: readonly ChildColumn[],
  today: Day,
) {
  const rows: ListedChild[] = []
  const skipped: SkippedRow[] = []
  const issues: ListIssue[] = []
  let context = contextOfSheet(sheet, header, today)
  let ended = false
  const household = columns.some((each) => /chủ hộ/iu.test(each.title.normalize('NFC')))
  const named = below.filter((row) => hasName(row, columns))
  const households = household
    ? povertySheetOf({ name: sheet.name, titles: titlesAbove(sheet, header) }, columns, today)
    : null
  const numbered = named.filter((row) => hasNumber(row, columns)).length * 2 > named.length
  const filledRows = fillJoinedCells(below, columns, sheet.merges)
  let head: SheetRow | null = null
  filledRows.forEach((row, at) => {
    const original = below[at] ?? row
    const kind = kindOfRow(original, columns, { ended, numbered })
    if (kind.kind !== 'person') {
      ended ||= kind.kind === 'skipped' && kind.ends
      if (kind.kind === 'heading') context = withGift(context, kind.gift)
      const why = kind.kind === 'heading' ? 'sub_heading' : kind.why
      skipped.push({ sheet: sheet.name, row: row.number, why, text: textsOf(original) })
      return
    }
    if (household) {
      row = fillHousehold(row, head, columns)
      head = row
    }
    const { child, issues: found } = readChildRow(row, columns, context)
    const poverty = households && povertyOfRow(row, columns, households, today)
    if (household && isAdult(child, row, columns, today)) {
      skipped.push({ sheet: sheet.name, row: row.number, why: 'adult', text: child.fullName ?? '' })
      return
    }
    rows.push(poverty ? { ...child, poverty } : child)
    issues.push(...found)
  })
  return { rows, skipped, issues }
}

/** What the titles above the header and the sheet's name say of the whole sheet. */
function contextOfSheet(sheet: Sheet, header: Header, today: Day): RowContext {
  const titles = titlesAbove(sheet, header)
  const school = titles.find(isSchoolName)
  const list = titles.find((text) => /danh sách|lớp/iu.test(text)) ?? ''
  const said = [list, sheet.name]
    .map(readCircumstance)
    .find(
      (each) =>
        each.found.length === 1 &&
        each.found[0] !== 'other_special' &&
        !each.unclear &&
        !each.leftPoverty,
    )
  return {
    sheet: sheet.name,
    today,
    village: null,
    school: school ? readSchool(school.replace(/\s+[-–]\s+NĂM HỌC.*$/iu, '')) : null,
    schoolClass: classNameIn(list) ?? classNameIn(sheet.name),
    circumstances: said?.found ?? [],
    especiallyDifficult: false,
    unclear: false,
  }
}

function titlesAbove(sheet: Sheet, header: Header): string[] {
  const above = sheet.rows.filter((row) => row.number < header.first)
  return above.flatMap((row) => row.cells.map(textOf).filter((text) => text !== ''))
}

function withGift(context: RowContext, gift: HeadingGift): RowContext {
  return {
    ...context,
    village: gift.village === undefined ? context.village : readVillage(gift.village),
    school: gift.school === undefined ? context.school : readSchool(gift.school),
    schoolClass: gift.schoolClass ?? (gift.school === undefined ? context.schoolClass : null),
    circumstances: gift.circumstances ?? context.circumstances,
    especiallyDifficult: gift.circumstances
      ? gift.especiallyDifficult === true
      : context.especiallyDifficult,
    unclear: gift.circumstances ? gift.unclear === true : context.unclear,
  }
}

/** In a list of households (danh sách hộ) heads, their parents and all of sixteen and more are no children. */
function isAdult(
  child: ListedChild,
  row: SheetRow,
  columns: readonly ChildColumn[],
  today: Day,
): boolean {
  const sixteenAgo = addYears(today, -16)
  if (child.bornOn !== null) return child.bornOn <= sixteenAgo
  if (child.bornYear !== null) return child.bornYear < Number(sixteenAgo.slice(0, 4))
  const relation = columnsFor(columns, 'relation')
    .map((each) => textOf(row.cells[each.column]))
    .join(' ')
  return /chủ hộ|^(vợ|chồng|cha|bố|mẹ|ông|bà)/iu.test(relation)
}

function inOrder(issues: ListIssue[], sheets: readonly Sheet[]): ListIssue[] {
  const place = new Map(sheets.map((sheet, at) => [sheet.name, at]))
  return issues.sort(
    (a, b) => (place.get(a.sheet) ?? 0) - (place.get(b.sheet) ?? 0) || a.row - b.row,
  )
}

function firstText(sheet: Sheet): string {
  return sheet.rows.map(textsOf).find((text) => text !== '') ?? ''
}

function textsOf(row: SheetRow): string {
  const text = row.cells
    .filter((cell) => !isBlank(cell))
    .map(textOf)
    .join(' · ')
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
