import { columnAs, columnsFor, type ChildColumn } from './child-column'
import type { ColumnTitle } from './header'
import { isBlank, textOf, type SheetRow } from './sheet'
import { titleKey } from './title-key'

/** "Ngày | Tháng | Năm" side by side are a birth even where no title says so above them. */
export function withBirthParent(titles: readonly ColumnTitle[]): ColumnTitle[] {
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

/** "Tên" beside "Họ đệm", and "Họ và tên" joined over two columns, are halves of one name. */
export function splitNames(
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
export function splitBirths(columns: ChildColumn[], titles: readonly ColumnTitle[]): ChildColumn[] {
  const birth = columnsFor(columns, 'bornOn')[0]
  const span = titles.find((each) => each.column === birth?.column)?.span ?? 1
  if (!birth || span !== 3) return columns
  const parts = (['bornDay', 'bornMonth', 'bornYear'] as const).map((field, at) =>
    columnAs(birth.column + at, birth.title, { field, rank: 0 }),
  )
  const taken = new Set(parts.map((each) => each.column))
  return [...columns.filter((each) => !taken.has(each.column)), ...parts]
}
