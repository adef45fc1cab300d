import { columnAs, type ChildColumn } from './child-column'
import type { ChildField } from './child-fields'
import type { ColumnTitle } from './header'
import { textOf, type SheetRow } from './sheet'
import { splitBirths, splitNames, withBirthParent } from './split-columns'
import { titleKey } from './title-key'
import { meaningOfTitle, meaningUnder, type TitleMeaning } from './title-meaning'

/** What a person says of columns: letter → field, or null to leave the column out. */
export type ColumnChoices = Readonly<Record<string, ChildField | null>>

/** What only a child's row tells: one of them beside the name makes a list of children. */
const TELLS_A_CHILD: ReadonlySet<ChildField> = new Set([
  'bornOn',
  'bornYear',
  'sex',
  'moetId',
  'personalId',
  'village',
  'school',
  'schoolClass',
  'circumstances',
  'especiallyDifficult',
  'guardianName',
  'fatherName',
  'motherName',
])
/** Titles that only lists of other things have. */
const OTHER_LISTS =
  /\b(chuc vu|chuc danh|so tre (nhan|dang ky)|so luong tre|nguoi dau moi|ngay nop|nguoi nop)\b/

/** How much the titles mean, different things first; 0 unless they head a list of children. */
export function scoreChildTitles(given: readonly ColumnTitle[]): number {
  const titles = withBirthParent(given)
  if (titles.some((each) => OTHER_LISTS.test(titleKey(each.title)))) return 0
  if (titles.some((each) => /^\d+$/.test(each.title))) return 0
  const meanings = titles.flatMap((each) => meaningOf(each) ?? [])
  const fields = new Set(meanings.map((each) => each.field))
  const named = fields.has('fullName') || (fields.has('familyName') && fields.has('givenName'))
  const child = [...fields].some((field) => TELLS_A_CHILD.has(field))
  // Of two blocks that tell the same things, the one whose titles explain more columns.
  return named && child ? fields.size * 100 + meanings.length : 0
}

/**
 * The columns of a list: titles first, then what the cells below show (a title over two columns,
 * "Mã định danh" that holds the ministry's ten digits), then what a person chose.
 */
export function understandColumns(
  given: readonly ColumnTitle[],
  below: readonly SheetRow[],
  choices: ColumnChoices = {},
): ChildColumn[] {
  const titles = withBirthParent(given)
  let columns = titles.flatMap((each) => {
    const meaning = meaningOf(each)
    return meaning ? [columnAs(each.column, `${each.parent} ${each.title}`.trim(), meaning)] : []
  })
  columns = splitNames(columns, titles, below)
  columns = splitBirths(columns, titles)
  columns = columns.map((each) => resolved(each, columns, below))
  return withChoices(columns, titles, choices)
}

function meaningOf(title: ColumnTitle): TitleMeaning | null {
  return title.parent === '' ? meaningOfTitle(title.title) : meaningUnder(title.parent, title.title)
}

function resolved(
  column: ChildColumn,
  all: readonly ChildColumn[],
  below: readonly SheetRow[],
): ChildColumn {
  const has = (field: ChildField): boolean => all.some((each) => each.field === field)
  if (column.field === 'personalId' && column.rank === 3 && !has('moetId')) {
    const lengths = below.map((row) => textOf(row.cells[column.column]).replace(/\D/g, '').length)
    const ten = lengths.filter((length) => length === 10).length
    const twelve = lengths.filter((length) => length === 11 || length === 12).length
    return ten > twelve ? { ...column, field: 'moetId' } : column
  }
  // School exports call the guardian "người đỡ đầu", beside the columns of father and mother.
  if (
    column.field === 'currentSponsor' &&
    /^(ho (va )?ten )?nguoi do dau$/.test(titleKey(column.title))
  ) {
    return has('fatherName') || has('motherName') ? { ...column, field: 'guardianName' } : column
  }
  return column
}

function withChoices(
  columns: ChildColumn[],
  titles: readonly ColumnTitle[],
  choices: ColumnChoices,
): ChildColumn[] {
  const chosen = Object.entries(choices).flatMap(([letter, field]) => {
    if (field === null) return []
    const index = indexOfLetter(letter)
    const was = columns.find((each) => each.column === index)
    if (was?.field === field) return [{ ...was, rank: -1 }]
    const title = titles.find((each) => each.column === index)
    return [
      columnAs(index, `${title?.parent ?? ''} ${title?.title ?? ''}`.trim(), { field, rank: -1 }),
    ]
  })
  const kept = columns.filter((each) => !(each.letter in choices))
  return [...kept, ...chosen].sort((a, b) => a.column - b.column)
}

function indexOfLetter(letter: string): number {
  return [...letter.toUpperCase()].reduce((sum, each) => sum * 26 + each.charCodeAt(0) - 64, 0) - 1
}
