import type { ChildField } from './child-fields'
import type { ChildColumn } from './child-column'
import { isBlank, type Cell, type Merge, type SheetRow } from './sheet'

/** What brothers and sisters share when cells are joined down the rows; a name or an ID never. */
const SHARED: ReadonlySet<ChildField> = new Set([
  'village',
  'school',
  'schoolClass',
  'grade',
  'guardianName',
  'guardianPhone',
  'fatherName',
  'motherName',
  'circumstances',
  'especiallyDifficult',
  'currentSponsor',
  'supportLevel',
])
/** What a household's first row says for all its members. */
const OF_HOUSEHOLD: ReadonlySet<ChildField> = new Set([
  ...(['village', 'guardianName', 'circumstances'] as const),
  ...(['decisionNumber', 'decidedOn', 'pointsB1', 'pointsB2'] as const),
])

/** Gives every row the value of the cell that is joined over it, in columns that rows may share. */
export function fillJoinedCells(
  rows: readonly SheetRow[],
  columns: readonly ChildColumn[],
  merges: readonly Merge[],
): SheetRow[] {
  const shared = new Set(
    columns.filter((each) => SHARED.has(each.field)).map((each) => each.column),
  )
  const byNumber = new Map(rows.map((row) => [row.number, row]))
  const given = new Map<number, Map<number, Cell>>()
  for (const merge of merges) {
    if (merge.bottom === merge.top || merge.left !== merge.right || !shared.has(merge.left))
      continue
    const value = byNumber.get(merge.top)?.cells[merge.left] ?? null
    for (let number = merge.top + 1; number <= merge.bottom && byNumber.size > 0; number += 1) {
      if (!byNumber.has(number)) continue
      const cells = given.get(number) ?? new Map<number, Cell>()
      given.set(number, cells.set(merge.left, value))
    }
  }
  return rows.map((row) => withCells(row, given.get(row.number)))
}

/** A member's row of a household list takes what only the head's row says. */
export function fillHousehold(
  row: SheetRow,
  above: SheetRow | null,
  columns: readonly ChildColumn[],
): SheetRow {
  const heads = columns.some(
    (each) => each.field === 'guardianName' && !isBlank(row.cells[each.column]),
  )
  if (!above || heads) return row
  const cells = new Map<number, Cell>()
  for (const each of columns) {
    if (OF_HOUSEHOLD.has(each.field)) cells.set(each.column, above.cells[each.column] ?? null)
  }
  return withCells(row, cells)
}

/** Only blank cells take what is given. */
function withCells(row: SheetRow, given: ReadonlyMap<number, Cell> | undefined): SheetRow {
  if (!given || given.size === 0) return row
  const cells = [...row.cells]
  for (const [column, value] of given) {
    while (cells.length <= column) cells.push(null)
    if (isBlank(cells[column])) cells[column] = value
  }
  return { number: row.number, cells }
}
