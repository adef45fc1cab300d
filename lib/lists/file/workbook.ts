import { read, SSF, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx'
import type { Cell, Merge, Sheet, SheetRow } from '../sheet.ts'
import { oldSpreadsheet } from './compound-file.ts'
import { readDelimited } from './delimited-text.ts'
import { isOtherKind } from './first-bytes.ts'
import { LIMITS } from './limits.ts'
import { spreadsheetParts } from './office-package.ts'
import { FileRefusal } from './file-refusal.ts'
import { unpack } from './zip-package.ts'
import { storedZip } from './zip-writer.ts'

// The package leaves this one without types.
const FORMATS = SSF as { is_date(format: string): boolean }

const OPTIONS = {
  type: 'buffer',
  dense: true,
  cellDates: false,
  cellNF: true,
  cellText: false,
  cellFormula: false,
  cellHTML: false,
  bookVBA: false,
} as const
/** Days between the calendars of 1900 and 1904. */
const DAYS_TO_1904 = 1462

/** Reads a file of any accepted kind, told by its content and not by its name, into plain sheets. */
export async function sheetsOf(file: Buffer, fileName: string): Promise<Sheet[]> {
  if (file.length === 0) throw new FileRefusal('empty')
  if (file.length > LIMITS.fileBytes) throw new FileRefusal('too_large')
  if (isOtherKind(file)) throw new FileRefusal('not_a_spreadsheet')
  const sheets =
    file.subarray(0, 2).toString('latin1') === 'PK'
      ? plainSheets(parsed(storedZip(spreadsheetParts(await unpack(file)))))
      : file.readUInt32BE(0) === 0xd0cf11e0
        ? plainSheets(parsed(oldSpreadsheet(file)))
        : [textSheet(file, fileName)]
  refuseOversize(sheets)
  if (sheets.every((sheet) => sheet.rows.length === 0)) throw new FileRefusal('empty')
  return sheets
}

function parsed(file: Buffer): WorkBook {
  try {
    return read(file, OPTIONS)
  } catch (error) {
    const locked = error instanceof Error && /password|encrypt/i.test(error.message)
    throw new FileRefusal(locked ? 'encrypted' : 'damaged')
  }
}

function textSheet(file: Buffer, fileName: string): Sheet {
  const rows = readDelimited(file, fileName).map((cells, at): SheetRow => ({
    number: at + 1,
    cells: trimmed(cells),
  }))
  const name = fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '')
  return { name, hidden: false, rows: rows.filter((row) => row.cells.length > 0), merges: [] }
}

function plainSheets(workbook: WorkBook): Sheet[] {
  const shift = workbook.Workbook?.WBProps?.date1904 ? DAYS_TO_1904 : 0
  return workbook.SheetNames.map((name, at) => {
    const sheet = workbook.Sheets[name]
    const rows = sheet ? rowsOf(sheet, shift) : []
    const hidden = Boolean(workbook.Workbook?.Sheets?.[at]?.Hidden)
    return { name, hidden, rows, merges: sheet ? mergesOf(sheet, rows.at(-1)?.number ?? 0) : [] }
  })
}

function rowsOf(sheet: WorkSheet, shift: number): SheetRow[] {
  const rows: SheetRow[] = []
  const data = (sheet['!data'] ?? []) as (CellObject | undefined)[][]
  // forEach steps over the holes of a sparse sheet: a cell in row 1,048,576 costs one step.
  data.forEach((line, at) => {
    let width = 0
    line.forEach((cell, column) => {
      if (cellOf(cell, shift) !== null) width = column + 1
    })
    if (width === 0) return
    if (width > LIMITS.columns) throw new FileRefusal('too_many_columns')
    rows.push({
      number: at + 1,
      cells: trimmed(Array.from({ length: width }, (_, column) => cellOf(line[column], shift))),
    })
  })
  return rows.filter((row) => row.cells.length > 0)
}

function cellOf(cell: CellObject | undefined, shift: number): Cell {
  if (!cell || cell.t === 'e' || cell.t === 'z') return null
  const value = cell.v
  if (typeof value === 'string') return value === '' ? null : value
  if (typeof value === 'boolean') return value
  if (typeof value !== 'number' || !Number.isFinite(value)) return null
  const shown = typeof cell.z === 'string' && FORMATS.is_date(cell.z)
  return shown ? { serial: value + shift } : value
}

function mergesOf(sheet: WorkSheet, lastRow: number): Merge[] {
  let room: number = LIMITS.mergedRows
  const merges: Merge[] = []
  for (const { s, e } of sheet['!merges'] ?? []) {
    const merge = { top: s.r + 1, left: s.c, bottom: Math.min(e.r + 1, lastRow), right: e.c }
    room -= merge.bottom - merge.top + 1
    if (room < 0) break
    merges.push(merge)
  }
  return merges
}

/** Without the blank cells at the end; a row of spaces only becomes no cells at all. */
function trimmed(cells: readonly Cell[]): Cell[] {
  const last = cells.findLastIndex((cell) =>
    typeof cell === 'string' ? cell.trim() !== '' : cell !== null,
  )
  return cells.slice(0, last + 1)
}

function refuseOversize(sheets: readonly Sheet[]): void {
  let [rows, characters] = [0, 0]
  for (const sheet of sheets) {
    rows += sheet.rows.length
    for (const row of sheet.rows) {
      if (row.cells.length > LIMITS.columns) throw new FileRefusal('too_many_columns')
      for (const cell of row.cells) {
        if (typeof cell !== 'string') continue
        if (cell.length > LIMITS.cellCharacters) throw new FileRefusal('cell_too_long')
        characters += cell.length
      }
    }
    if (characters > LIMITS.textCharacters) throw new FileRefusal('too_large')
  }
  if (rows > LIMITS.rows) throw new FileRefusal('too_many_rows')
}
