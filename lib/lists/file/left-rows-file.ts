import { utils, write } from '@e965/xlsx'

/** A sheet of texts: the first row holds the titles. */
export type TextSheet = { name: string; rows: readonly (readonly string[])[] }

/**
 * A workbook in which every cell is a text. A text cell is never a formula, whatever it begins with:
 * "=…" out of somebody's list comes out as the letters it was.
 */
export function textWorkbook({ name, rows }: TextSheet): Uint8Array<ArrayBuffer> {
  const sheet = utils.aoa_to_sheet(
    rows.map((row) => row.map((value) => ({ t: 's' as const, v: value }))),
  )
  sheet['!cols'] = (rows[0] ?? []).map((_, column) => ({
    wch: Math.min(60, Math.max(8, ...rows.map((row) => row[column]?.length ?? 0))),
  }))
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, name.slice(0, 31))
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer)
}
