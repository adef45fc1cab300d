import { scoreChildTitles } from './columns'
import { decodeSheet } from './decode-sheet'
import { findHeader, HEADER_SEARCH_ROWS, type ColumnTitle } from './header'
import { columnLetter, isBlank, type Sheet } from './sheet'
import { titleKey } from './title-key'

/**
 * Lists that were laid side by side to save paper (số thứ tự 1–20 on the left, 21–40 on the right): each
 * block of columns as a sheet of its own, named after its columns. Other sheets as they are.
 */
export function apartSheets(sheets: readonly Sheet[]): Sheet[] {
  return sheets.flatMap((sheet) => {
    if (sheet.hidden) return [sheet]
    const top = { ...sheet, rows: sheet.rows.filter(({ number }) => number <= HEADER_SEARCH_ROWS) }
    const header = findHeader(decodeSheet(top).sheet, scoreChildTitles)
    const starts = header ? blockStarts(header.titles) : []
    if (header === null || starts.length < 2) return [sheet]
    const width = Math.max(...sheet.rows.map(({ cells }) => cells.length))
    return starts.map((start, at) => {
      const from = at === 0 ? 0 : start
      const to = (starts[at + 1] ?? width) - 1
      const name =
        at === 0 ? sheet.name : `${sheet.name} [${columnLetter(from)}–${columnLetter(to)}]`
      const rows = sheet.rows.map((row) => ({
        number: row.number,
        // What stands above the header belongs to all blocks.
        cells:
          row.number < header.first
            ? row.cells
            : row.cells.slice(0, to + 1).map((cell, column) => (column < from ? null : cell)),
      }))
      const said = rows.filter(({ cells }) => cells.some((cell) => !isBlank(cell)))
      return { ...sheet, name, rows: said }
    })
  })
}

/** The columns at which the same titles begin again, whole and in the same order; empty when they do not. */
function blockStarts(titles: readonly ColumnTitle[]): number[] {
  const keys = titles.map(({ parent, title }) => titleKey(`${parent} ${title}`))
  const first = keys[0]
  const length = keys.findIndex((key, at) => at > 1 && key === first)
  if (length < 0) return []
  const repeats = keys.every((key, at) => key === keys[at % length])
  const isWhole = keys.length % length === 0
  return repeats && isWhole
    ? titles.filter((_, at) => at % length === 0).map((one) => one.column)
    : []
}
