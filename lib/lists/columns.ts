import { meaningOfTitle, meaningUnder, type ChildField, type TitleMeaning } from './child-columns'
import type { ColumnTitle } from './header'
import { sexCodesIn, type SexCodes } from './sex'
import { columnLetter, isBlank, textOf, type SheetRow } from './sheet'
import { titleKey } from './title-key'

/** One column as understood (or as a person said). */
export interface ChildColumn extends TitleMeaning {
  readonly column: number
  readonly letter: string
  readonly title: string
  readonly monthFirst: boolean
  readonly sexCodes: SexCodes
}

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

/** The columns that tell a field, the most trusted first. */
export function columnsFor(
  columns: readonly ChildColumn[],
  field: ChildField,
): readonly ChildColumn[] {
  let byField = sorted.get(columns)
  if (!byField) sorted.set(columns, (byField = new Map<ChildField, readonly ChildColumn[]>()))
  let found = byField.get(field)
  if (!found) {
    found = columns
      .filter((each) => each.field === field)
      .sort((a, b) => a.rank - b.rank || a.column - b.column)
    byField.set(field, found)
  }
  return found
}

/** Asked for every cell of a list: the answer is worked out once for each set of columns. */
const sorted = new WeakMap<readonly ChildColumn[], Map<ChildField, readonly ChildColumn[]>>()

function meaningOf(title: ColumnTitle): TitleMeaning | null {
  return title.parent === '' ? meaningOfTitle(title.title) : meaningUnder(title.parent, title.title)
}

/** "Ngày | Tháng | Năm" side by side are a birth even where no title says so above them. */
function withBirthParent(titles: readonly ColumnTitle[]): ColumnTitle[] {
  const keys = titles.map((each) => titleKey(each.title))
  const start = keys.findIndex(
    (key, at) =>
      key === 'ngay' && keys[at + 1] === 'thang' && /^(year|nam)$/.test(keys[at + 2] ?? ''),
  )
  return titles.map((each, at) =>
    start >= 0 && at >= start && at < start + 3 && each.parent === ''
      ? { ...each, parent: 'Ngày sinh' }
      : each,
  )
}

function columnAs(column: number, title: string, meaning: TitleMeaning): ChildColumn {
  const order = title.toLowerCase().normalize('NFC')
  return {
    ...meaning,
    column,
    letter: columnLetter(column),
    title,
    monthFirst: /mm\s*[-/.]\s*dd|tháng\s*[-/.,]\s*ngày|thang\s*[-/.,]\s*ngay/u.test(order),
    sexCodes: meaning.field === 'sex' ? sexCodesIn(title) : {},
  }
}

/** "Tên" beside "Họ đệm", and "Họ và tên" joined over two columns, are halves of one name. */
function splitNames(
  columns: ChildColumn[],
  titles: readonly ColumnTitle[],
  below: readonly SheetRow[],
): ChildColumn[] {
  const family = columns.some((each) => each.field === 'familyName')
  const names = columnsFor(columns, 'fullName')
  const main = names[0]
  if (!main) return columns
  if (family) return halves(columns, columnsFor(columns, 'familyName')[0] ?? main, main)
  const short = names.find((each) => each !== main && titleKey(each.title) === 'ten')
  if (short) {
    // Beside the whole name its last word may stand once more, for sorting.
    const repeats = below.filter((row) =>
      ` ${textOf(row.cells[main.column])}`.endsWith(` ${textOf(row.cells[short.column])}`),
    )
    if (repeats.length * 2 > below.length) return columns.filter((each) => each !== short)
    return halves(columns, main, short)
  }
  const next = main.column + 1
  if (titles.some((each) => each.column === next)) return columns
  const pairs = below.filter((row) => !isBlank(row.cells[main.column]) && !isBlank(row.cells[next]))
  const words = pairs
    .map((row) => textOf(row.cells[next]))
    .filter((text) => /^\p{L}[\p{L}'’-]*$/u.test(text))
  const filled = below.filter((row) => !isBlank(row.cells[main.column])).length
  if (words.length < 1 || words.length * 2 < filled) return columns
  const given = columnAs(next, main.title, { field: 'givenName', rank: 0 })
  return halves([...columns, given], main, given)
}

function halves(columns: ChildColumn[], family: ChildColumn, given: ChildColumn): ChildColumn[] {
  return columns.map((each): ChildColumn => {
    if (each === family) return { ...each, field: 'familyName' }
    return each === given ? { ...each, field: 'givenName' } : each
  })
}

/** "Ngày sinh" joined over three columns without titles of their own: day, month, year. */
function splitBirths(columns: ChildColumn[], titles: readonly ColumnTitle[]): ChildColumn[] {
  const birth = columnsFor(columns, 'bornOn')[0]
  const span = titles.find((each) => each.column === birth?.column)?.span ?? 1
  if (!birth || span !== 3) return columns
  const parts = (['bornDay', 'bornMonth', 'bornYear'] as const).map((field, at) =>
    columnAs(birth.column + at, birth.title, { field, rank: 0 }),
  )
  const taken = new Set(parts.map((each) => each.column))
  return [...columns.filter((each) => !taken.has(each.column)), ...parts]
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
