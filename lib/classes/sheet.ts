import { isBlankRow, LONGEST_CELL, MOST_PUPILS, CLASS_COLUMNS } from './class-row'
import type { ClassColumn, ClassRow } from './class-row'

/** Where somebody is in the sheet. */
export type Place = { row: number; column: ClassColumn }

/** A class's sheet on the screen: its rows now, and what each step back would bring. */
export type ClassSheet = {
  readonly rows: readonly ClassRow[]
  readonly before: readonly Step[]
  /** the cell that is being typed into: its letters are one step */
  readonly typing: Place | null
}
/** One step: what stood there, and whether it was a whole paste. */
type Step = { rows: readonly ClassRow[]; kind: 'typed' | 'pasted' | 'cleared' }

/** So many rows wait for somebody who types. */
export const FIRST_ROWS = 10
const MOST_STEPS = 100
const EMPTY_ROW: ClassRow = {}

export const EMPTY_SHEET = sheetOf([])

/** A sheet with these rows, and room below them. */
export function sheetOf(rows: readonly ClassRow[]): ClassSheet {
  return { rows: withRoom(rows), before: [], typing: null }
}

/** The rows in which something stands, each with its number on the screen, from 1. */
export function filledRows({ rows }: Pick<ClassSheet, 'rows'>): { no: number; row: ClassRow }[] {
  return rows.flatMap((row, at) => (isBlankRow(row) ? [] : [{ no: at + 1, row }]))
}

/** A cell as it is typed; all letters of one stay in it are undone together. */
export function typed(sheet: ClassSheet, place: Place, text: string): ClassSheet {
  if ((sheet.rows[place.row]?.[place.column] ?? '') === text) return sheet
  const goesOn = sheet.typing?.row === place.row && sheet.typing.column === place.column
  const rows = sheet.rows.map((row, at) =>
    at === place.row ? { ...row, [place.column]: text.slice(0, LONGEST_CELL) } : row,
  )
  const before = goesOn ? sheet.before : stepped(sheet, 'typed')
  return { rows: withRoom(rows), before, typing: place }
}

/** The stay in a cell is over: what is typed next is a step of its own. */
export function settled(sheet: ClassSheet): ClassSheet {
  return sheet.typing === null ? sheet : { ...sheet, typing: null }
}

/** The number of the first row below everything that is filled in, from 0. */
export function nextRow({ rows }: Pick<ClassSheet, 'rows'>): number {
  return rows.findLastIndex((row) => !isBlankRow(row)) + 1
}

/** How many of some rows find room from a row on, and whether others stay out. */
export function roomFrom(row: number, count: number): { count: number; isOver: boolean } {
  const room = MOST_PUPILS - row
  return { count: Math.min(count, room), isOver: count > room }
}

/** A block of cells, from one cell on to the right and down, over what stood there. */
export function pastedAt(
  sheet: ClassSheet,
  place: Place,
  block: readonly (readonly string[])[],
): ClassSheet {
  const first = CLASS_COLUMNS.indexOf(place.column)
  const rows = [...sheet.rows]
  block.forEach((cells, down) => {
    const said = cells.flatMap((text, right): [ClassColumn, string][] => {
      const column = CLASS_COLUMNS[first + right]
      return column ? [[column, text.trim().slice(0, LONGEST_CELL)]] : []
    })
    rows[place.row + down] = { ...rows[place.row + down], ...Object.fromEntries(said) }
  })
  return { rows: withRoom(rows), before: stepped(sheet, 'pasted'), typing: null }
}

/** Rows of a file or of a paste with titles: below what is filled in already. */
export function added(sheet: ClassSheet, rows: readonly ClassRow[]): ClassSheet {
  const all = [...sheet.rows.slice(0, nextRow(sheet)), ...rows]
  return { rows: withRoom(all), before: stepped(sheet, 'pasted'), typing: null }
}

/** Everything away, which can be taken back too. */
export function cleared(sheet: ClassSheet): ClassSheet {
  return { rows: withRoom([]), before: stepped(sheet, 'cleared'), typing: null }
}

/** One step back: a whole paste at once. */
export function undone(sheet: ClassSheet): ClassSheet {
  const last = sheet.before.at(-1)
  if (!last) return sheet
  return { rows: last.rows, before: sheet.before.slice(0, -1), typing: null }
}

function stepped(sheet: ClassSheet, kind: Step['kind']): Step[] {
  return [...sheet.before.slice(1 - MOST_STEPS), { rows: sheet.rows, kind }]
}

/** There is always a row to go on in, and never more than a class has. */
function withRoom(rows: readonly ClassRow[]): ClassRow[] {
  const wanted = Math.min(MOST_PUPILS, Math.max(FIRST_ROWS, nextRow({ rows }) + 1))
  return Array.from({ length: wanted }, (_, at) => rows[at] ?? EMPTY_ROW)
}
