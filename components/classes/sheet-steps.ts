import type { ClassRow } from '@/lib/classes/class-row'
import {
  added,
  cleared,
  pastedAt,
  settled,
  sheetOf,
  typed,
  undone,
  type ClassSheet,
  type Place,
} from '@/lib/classes/sheet'

/** What somebody does to the sheet. */
export type SheetStep =
  | { kind: 'type'; place: Place; text: string }
  | { kind: 'paste'; place: Place; block: string[][] }
  | { kind: 'add'; rows: ClassRow[] }
  | { kind: 'leave' | 'undo' | 'clear' | 'begin' }

/** The sheet after a step. */
export function stepOn(sheet: ClassSheet, step: SheetStep): ClassSheet {
  switch (step.kind) {
    case 'type':
      return typed(sheet, step.place, step.text)
    case 'paste':
      return pastedAt(sheet, step.place, step.block)
    case 'add':
      return added(sheet, step.rows)
    case 'leave':
      return settled(sheet)
    case 'undo':
      return undone(sheet)
    case 'clear':
      return cleared(sheet)
    case 'begin':
      return sheetOf([])
  }
}
