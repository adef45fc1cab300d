import { fromSerial } from './birth'
import { maskedPersonalId } from '../children/personal-id'
import { decodeSheet } from './decode-sheet'
import { findHeader, type ColumnTitle } from './header'
import type { ReadSheet } from './listed-child'
import type { ShownColumn, ShownSheet } from './list'
import {
  columnLetter,
  isBlank,
  isDaySerial,
  textOf,
  type Cell,
  type Sheet,
  type SheetRow,
} from './sheet'

const SAMPLES = 3
const LONGEST = 60
/** A row with fewer cells is a sub-heading or a signature, no example of its columns. */
const CELLS_OF_A_ROW = 3

/**
 * The columns of the sheets that were read, each with its title, what it was taken for and a few
 * values, so that a person can see a wrong guess and put it right. `score` is the reader's own.
 */
export function shownSheets<Field extends string>(
  sheets: readonly Sheet[],
  read: readonly ReadSheet<Field>[],
  score: (titles: readonly ColumnTitle[]) => number,
): ShownSheet<Field>[] {
  return read.map(({ name, headerRow, columns, converted }) => {
    const given = sheets.find((sheet) => sheet.name === name)
    const sheet = given ? decodeSheet(given).sheet : { name, rows: [], merges: [] }
    const header = findHeader(sheet, score)
    const below = sheet.rows.filter((row) => row.number > (header?.last ?? headerRow))
    const width = Math.max(0, ...below.map((row) => row.cells.length))
    const shown = Array.from({ length: width }, (_, column): ShownColumn<Field> => {
      const letter = columnLetter(column)
      const title = header?.titles.find((each) => each.column === column)
      return {
        letter,
        title: [title?.parent, title?.title].filter(Boolean).join(' – '),
        field: columns[letter] ?? null,
        samples: samplesIn(below, column),
      }
    })
    return {
      name,
      headerRow,
      converted,
      columns: shown.filter(({ title, field, samples }) => title || field || samples.length > 0),
    }
  })
}

function samplesIn(rows: readonly SheetRow[], column: number): string[] {
  const found = new Set<string>()
  for (const row of rows) {
    if (found.size === SAMPLES) break
    if (isBlank(row.cells[column])) continue
    if (row.cells.filter((cell) => !isBlank(cell)).length < CELLS_OF_A_ROW) continue
    found.add(shownCell(row.cells[column]))
  }
  return [...found]
}

/** A cell as a person saw it in the file; personal IDs keep their last four digits only. */
function shownCell(cell: Cell | undefined): string {
  if (isDaySerial(cell)) {
    const day = fromSerial(cell.serial)
    return day ? `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}` : textOf(cell)
  }
  const text = textOf(cell)
  if (/^\d{11,12}$/.test(text)) return maskedPersonalId(text)
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text
}
