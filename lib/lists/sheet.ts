/**
 * A sheet of an office's list as plain cells: what every reader of this folder starts from,
 * whichever kind of file it came out of.
 */

/** A number cell that the file shows as a date: days since 30 December 1899. */
export interface DaySerial {
  readonly serial: number
}

export type Cell = string | number | boolean | DaySerial | null

/** One row that holds something; `number` is the row as Excel counts it, from 1. */
export interface SheetRow {
  readonly number: number
  readonly cells: readonly Cell[]
}

/** Cells joined in the file: rows from 1, columns from 0, both ends included. */
export interface Merge {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

export interface Sheet {
  readonly name: string
  /** Hidden in the file: whoever sends it does not see it. */
  readonly hidden?: boolean
  /** Only rows with something in them, from top to bottom. */
  readonly rows: readonly SheetRow[]
  readonly merges: readonly Merge[]
}

export function isDaySerial(cell: Cell | undefined): cell is DaySerial {
  return typeof cell === 'object' && cell !== null
}

/** Whether the cell holds nothing a person could see. */
export function isBlank(cell: Cell | undefined): boolean {
  return (
    cell === null || cell === undefined || (typeof cell === 'string' && !/[^\s\u200b]/.test(cell))
  )
}

/** The cell as one line of text; numbers without exponent, nothing as the empty text. */
export function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'string') return cell.replace(/\s+/g, ' ').trim()
  if (typeof cell === 'number') return numberText(cell)
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE'
  return numberText(cell.serial)
}

/** `0` → "A", `25` → "Z", `26` → "AA": a column as Excel names it. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26) - 1
  return (rest >= 0 ? columnLetter(rest) : '') + String.fromCharCode(65 + (index % 26))
}

function numberText(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 1e21
    ? BigInt(value).toString()
    : String(value)
}
