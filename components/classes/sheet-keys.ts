import { CLASS_COLUMNS } from '@/lib/classes/class-row'
import type { Place } from '@/lib/classes/sheet'

/** A cell's id on the page. */
export function cellId({ row, column }: Place): string {
  return `cell-${row}-${column}`
}

/** The place of a cell, as it is written on its input. */
export function placeOfCell(cell: HTMLElement): Place | null {
  const { row, column } = cell.dataset
  const found = CLASS_COLUMNS.find((one) => one === column)
  return row === undefined || !found ? null : { row: Number(row), column: found }
}

/** Goes to a cell and marks what stands there, so that typing writes over it as in a spreadsheet. */
export function goTo(place: Place): boolean {
  const cell = document.getElementById(cellId(place))
  if (!(cell instanceof HTMLInputElement)) return false
  cell.focus()
  cell.select()
  return true
}

/**
 * Where a key leads from a cell, null where it does what it does in every field. A cell whose text is
 * wholly marked is stood on, as in a spreadsheet; any other is written in, and there left and right move
 * between letters.
 */
export function ledTo(
  key: { key: string; shiftKey: boolean },
  { row, column }: Place,
  isStoodOn: boolean,
): Place | null {
  const at = CLASS_COLUMNS.indexOf(column)
  const beside = (step: number): Place | null => {
    const next = CLASS_COLUMNS[at + step]
    return next ? { row, column: next } : null
  }
  switch (key.key) {
    case 'ArrowDown':
      return { row: row + 1, column }
    case 'ArrowUp':
      return { row: row - 1, column }
    case 'Enter':
      return { row: key.shiftKey ? row - 1 : row + 1, column }
    case 'ArrowLeft':
      return isStoodOn ? beside(-1) : null
    case 'ArrowRight':
      return isStoodOn ? beside(1) : null
    default:
      return null
  }
}
