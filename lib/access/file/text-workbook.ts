import { utils, write } from '@e965/xlsx'

/** A sheet of texts and figures: the first row holds the titles. */
export type TextSheet = { name: string; rows: readonly (readonly (string | number)[])[] }

const WIDEST = 60
const NARROWEST = 8

/**
 * A workbook in which every cell is a text or a figure of ours. A text cell is never a formula, whatever
 * it begins with: "=…" out of somebody's list comes out as the letters it was.
 */
export function textWorkbook(...sheets: readonly TextSheet[]): Uint8Array<ArrayBuffer> {
  const book = utils.book_new()
  for (const { name, rows } of sheets) {
    const sheet = utils.aoa_to_sheet(
      rows.map((row) =>
        row.map((value) =>
          typeof value === 'number' ? { t: 'n' as const, v: value } : { t: 's' as const, v: value },
        ),
      ),
    )
    const columns = Math.max(0, ...rows.map((row) => row.length))
    sheet['!cols'] = Array.from({ length: columns }, (_, column) => ({
      wch: widthOf(rows, column),
    }))
    utils.book_append_sheet(book, sheet, name.slice(0, 31))
  }
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer)
}

function widthOf(rows: TextSheet['rows'], column: number): number {
  let width = NARROWEST
  // What stands alone in its row may run over the columns beside it.
  const table = rows.filter((row) => row.length > 1)
  for (const row of table) width = Math.max(width, String(row[column] ?? '').length)
  return Math.min(WIDEST, width)
}
