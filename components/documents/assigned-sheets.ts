import type { Taker } from '@/components/entries/record-sheets'
import { listSheets } from '@/components/views/list-sheets'
import type { TakenList } from '@/lib/access/list-export'
import { byVillage, type AssignedChild } from '@/lib/documents/assigned-child'
import { fullColumns, villageColumns } from '@/lib/documents/assignment-columns'
import { communeNamed, type CommuneKind } from '@/lib/documents/commune-name'
import type { Column } from '@/lib/documents/table-column'
import { officialAssignments } from '@/lib/words/official/assignments'

type ChildColumn = Column<AssignedChild>

/**
 * The assignments as sheets in the columns of the official table: by unit, then by village. Every row
 * names both, so that it can be filtered and sorted.
 */
export function assignedSheets(
  taken: TakenList<AssignedChild>,
  taker: Taker,
  communeKind: CommuneKind,
) {
  const w = taker.words.paperwork
  const { village } = communeNamed(taker.communeName, communeKind)
  const whole = fullColumns(village)
  const unit = columnOf(villageColumns(), officialAssignments.sponsor)
  const home = columnOf(whole, officialAssignments.village(village))
  const byUnit = withSecond(whole, unit)
  const byHome = withSecond(villageColumns(), home)
  const [list, ...about] = listSheets(
    {
      title: w.sheetByUnit,
      heads: byUnit.map(({ title }) => title),
      rows: rowsOf(byUnit, taken.lines),
      filters: [],
    },
    taken,
    taker,
  )
  const villages = byVillage(taken.lines).flatMap(({ children }) => children)
  const second = {
    name: w.sheetByVillage(village),
    rows: [byHome.map(({ title }) => title), ...rowsOf(byHome, villages)],
  }
  return [...(list ? [list] : []), second, ...about]
}

/** The unit or the village right behind the ordinal: that is what the sheet goes by. */
function withSecond(columns: readonly ChildColumn[], second: readonly ChildColumn[]) {
  const titles = second.map(({ title }) => title)
  const rest = columns.slice(1).filter(({ title }) => !titles.includes(title))
  return [...columns.slice(0, 1), ...second, ...rest]
}

function columnOf(columns: readonly ChildColumn[], title: string): ChildColumn[] {
  return columns.filter((column) => column.title === title)
}

function rowsOf(columns: readonly ChildColumn[], lines: readonly AssignedChild[]) {
  return lines.map((line, at) =>
    columns.map(({ cell }, column) => (column === 0 ? at + 1 : cell(line, at + 1))),
  )
}
