import type { Instance } from './instance.ts'
import type { Column, Row } from './program.ts'

/** What one unit of a column adds to each objective; for ties, the places of its children and its sponsor. */
export type Values = {
  pairs: number
  nearby: number
  continued: number
  childOrder: number
  sponsorOrder: number
}

/** Where blocks that nothing speaks for go: a hub by its row, or a sponsor. */
type Way = Column['to']
/** Half of the sponsors, and half of those, …; `way` leads to all below. */
export type Branch = { way: Way; sponsors: readonly number[]; halves: readonly Branch[] }

/** A program while it is written. */
export type Draft = {
  instance: Instance
  columns: Column[]
  values: Values[]
  rows: Row[]
  loadRow: Map<number, number>
  localRows: Set<number>
  /** by the size of a block: the way to any sponsor, and to all but some */
  hubs: Map<number, Way | null>
  trees: Map<number, Branch | null>
}

export function newDraft(instance: Instance): Draft {
  return {
    ...{ instance, columns: [], values: [], rows: [] },
    ...{ loadRow: new Map(), localRows: new Set(), hubs: new Map(), trees: new Map() },
  }
}

export function addRow({ rows }: Draft, lower: number, upper: number): number {
  return rows.push({ entries: [], lower, upper }) - 1
}

/** A row about one kind's children or one sponsor. */
export function addLocalRow(draft: Draft, upper: number): number {
  const row = addRow(draft, -Infinity, upper)
  draft.localRows.add(row)
  return row
}

export function addColumn({ columns, values }: Draft, column: Column, own: Values): number {
  values.push(own)
  return columns.push(column) - 1
}

/** Adds to what a row already has of a column: two members of one priority count twice. */
export function enter(
  { rows }: Draft,
  row: number | undefined,
  column: number,
  value: number,
): void {
  const entries = row === undefined ? undefined : rows[row]?.entries
  if (!entries) return
  const last = entries[entries.length - 1]
  if (last && last[0] === column) entries[entries.length - 1] = [column, last[1] + value]
  else entries.push([column, value])
}
