import { convertFrom, possibleEncodings, type Encoding } from './legacy-text'
import type { Cell, Sheet, SheetRow } from './sheet'

/** A sheet in Unicode, with how many of its cells came from a font of the years before. */
export interface DecodedSheet {
  readonly sheet: Sheet
  readonly converted: number
}

type Counts = Record<Encoding, number>

/**
 * Every cell in Unicode NFC. A cell that reads well in two encodings ("Hé": hé, or hộ in TCVN3)
 * follows the certain cells of its row, then those of its sheet; Unicode when nothing tells.
 */
export function decodeSheet(sheet: Sheet): DecodedSheet {
  const known = DECODED.get(sheet)
  if (known) return known
  const decoded = decodeAnew(sheet)
  DECODED.set(sheet, decoded)
  return decoded
}

/** What a sheet is, what it says and how it is shown are asked one after the other of the same cells. */
const DECODED = new WeakMap<Sheet, DecodedSheet>()

function decodeAnew(sheet: Sheet): DecodedSheet {
  const guesses = sheet.rows.map((row) => row.cells.map(guess))
  const overall = countCertain(guesses.flat())
  let converted = 0
  const rows = sheet.rows.map((row, at): SheetRow => {
    const inRow = countCertain(guesses[at] ?? [])
    const cells = row.cells.map((cell, column): Cell => {
      const possible = guesses[at]?.[column] ?? []
      if (typeof cell !== 'string') return cell
      const encoding = choose(possible, inRow, overall)
      const text = convertFrom(encoding, cell)
      if (encoding !== 'unicode' && text !== cell) converted += 1
      return text
    })
    return { number: row.number, cells }
  })
  return { sheet: { ...sheet, rows }, converted }
}

function guess(cell: Cell): readonly Encoding[] {
  return typeof cell === 'string' ? possibleEncodings(cell) : []
}

function countCertain(guesses: readonly (readonly Encoding[])[]): Counts {
  const counts: Counts = { unicode: 0, tcvn3: 0, vni: 0 }
  for (const possible of guesses) {
    const only = possible[0]
    if (only !== undefined && possible.length === 1) counts[only] += 1
  }
  return counts
}

function choose(possible: readonly Encoding[], inRow: Counts, overall: Counts): Encoding {
  const first = possible[0] ?? 'unicode'
  if (possible.length < 2) return first
  for (const counts of [inRow, overall]) {
    const most = [...possible].sort((a, b) => counts[b] - counts[a])[0]
    if (most !== undefined && counts[most] > 0) return most
  }
  return first
}
