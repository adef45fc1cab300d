import type { Sorting } from './sort-link'

/** How a column of a table is headed and aligned. */
export type ColumnHead = {
  key: string
  header: string
  /** Numbers, money and days stand at the end. */
  align?: 'start' | 'end'
  /** The name of the row: bold, and the title of the card on phones. One per table. */
  primary?: boolean
  /** Buttons: no label on phones, full width. */
  actions?: boolean
  /** A sentence: on phones it stands below its label, with the whole width. */
  prose?: boolean
  sort?: Sorting
}

/** The class of a cell in the column. */
export function cellClass({
  align,
  primary,
  actions,
  prose,
}: Pick<ColumnHead, 'align' | 'primary' | 'actions' | 'prose'>): string | undefined {
  const names = [
    align === 'end' && 'cell-end',
    primary && 'cell-primary',
    actions && 'cell-actions',
    prose && 'cell-prose',
  ]
  return names.filter(Boolean).join(' ') || undefined
}
