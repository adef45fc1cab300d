import { formatDay } from '@/lib/words/format'
import type { Day } from '@/lib/calendar/day'
import { officialAssignments as text } from '@/lib/words/official/assignments'
import { byVillage, type AssignedChild } from '../assigned-child'
import { fullColumns, villageColumns } from '../assignment-columns'
import { communeNamed, type CommuneKind } from '../commune-name'
import type { Column } from '../table-column'
import { tableWorkbook } from './table-workbook'

type ChildColumn = Column<AssignedChild>

export type AssignedWorkbook = {
  communeName: string
  communeKind: CommuneKind
  rows: readonly AssignedChild[]
  on: Day
  /** who took it and when, with the seal of the record */
  mark: string
}

/**
 * The assignments as a workbook in the columns of the official table: by unit, then by village. Every row
 * names both, so that it can be filtered and sorted; it prints on sheets turned on their side.
 */
export function writeAssignedWorkbook({ rows, on, mark, ...named }: AssignedWorkbook) {
  const at = communeNamed(named.communeName, named.communeKind)
  const [whole, atHome] = [fullColumns(at.village), villageColumns()]
  const unit = atHome.filter(({ title }) => title === text.sponsor)
  const home = whole.filter(({ title }) => title === text.village(at.village))
  const villages = byVillage(rows).flatMap(({ children }) => children)
  const sheetOf = (
    name: string,
    version: string,
    columns: readonly ChildColumn[],
    lines: readonly AssignedChild[],
  ) => ({
    name,
    titles: [text.title, text.takenOn(name, formatDay(on)), version],
    columns,
    rows: lines.map((line, nth) =>
      columns.map(({ cell }, column) => (column === 0 ? nth + 1 : cell(line, nth + 1))),
    ),
    foot: [text.confidential, mark],
  })
  return tableWorkbook([
    sheetOf(text.sheetByUnit, text.full(at.kind), withSecond(whole, unit), rows),
    sheetOf(
      text.sheetByVillage(at.village),
      text.full(at.kind),
      withSecond(atHome, home),
      villages,
    ),
  ])
}

/** The unit or the village right behind the ordinal: that is what the sheet goes by. */
function withSecond(columns: readonly ChildColumn[], second: readonly ChildColumn[]) {
  const titles = second.map(({ title }) => title)
  const rest = columns.slice(1).filter(({ title }) => !titles.includes(title))
  return [...columns.slice(0, 1), ...second, ...rest]
}
