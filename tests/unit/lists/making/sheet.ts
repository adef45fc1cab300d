import { utils } from '@e965/xlsx'
import { day } from '@/lib/calendar/day'
import { readChildren, type ChoicesBySheet } from '@/lib/lists/read-children'
import type { ChildrenReading, ListedChild } from '@/lib/lists/listed-child'
import { isBlank, type Cell, type Sheet } from '@/lib/lists/sheet'

export const TODAY = day('2026-11-22')

/** A sheet from rows as they stand under each other; merges as Excel names them. */
export function sheetOf(
  rows: readonly (readonly Cell[])[],
  merges: readonly string[] = [],
  name = 'DS',
): Sheet {
  return {
    name,
    rows: rows
      .map((cells, at) => ({ number: at + 1, cells: [...cells] }))
      .filter((row) => row.cells.some((cell) => !isBlank(cell))),
    merges: merges.map((range) => {
      const { s, e } = utils.decode_range(range)
      return { top: s.r + 1, left: s.c, bottom: e.r + 1, right: e.c }
    }),
  }
}

export function readRows(
  rows: readonly (readonly Cell[])[],
  merges: readonly string[] = [],
  choices: ChoicesBySheet = {},
): ChildrenReading {
  return readChildren([sheetOf(rows, merges)], TODAY, choices)
}

/** The only child of a list of one row under the given titles. */
export function readOne(
  titles: readonly string[],
  cells: readonly Cell[],
): { child: ListedChild; codes: string[] } {
  const reading = readRows([titles, cells])
  const [child] = reading.rows
  if (!child || reading.rows.length !== 1)
    throw new Error(`Not one row: ${JSON.stringify(reading)}`)
  return { child, codes: reading.issues.map((issue) => issue.code) }
}
