import type { ReactNode } from 'react'
import { SortLink, type Sorting } from './sort-link'

export type Column<Row> = {
  key: string
  header: string
  cell: (row: Row) => ReactNode
  /** Numbers, money and days stand at the end. */
  align?: 'start' | 'end'
  /** The name of the row: bold, and the title of the card on phones. One per table. */
  primary?: boolean
  /** Buttons: no label on phones, full width. */
  actions?: boolean
  sort?: Sorting
}

export type DataTableProps<Row> = {
  columns: Column<Row>[]
  rows: Row[]
  rowKey: (row: Row) => string
  caption: string
  captionHidden?: boolean
  /** Shown instead of the table when there are no rows: an EmptyState. */
  empty?: ReactNode
  /** One cell per column, in order; '' for none. */
  footer?: ReactNode[]
}

/**
 * A table that becomes cards where there is no room for it, by CSS alone. The roles are written
 * out because browsers drop a table's meaning when its rows are laid out as blocks.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { columns, rows, rowKey, caption, captionHidden = true, empty, footer } = props
  if (rows.length === 0 && empty) return empty
  return (
    <div className={frameClass(columns.length)}>
      <table className="data-table" role="table">
        <caption className={captionHidden ? 'sr-only' : undefined}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th
                aria-sort={column.sort?.direction}
                className={headerClass(column)}
                key={column.key}
                role="columnheader"
                scope="col"
              >
                {column.sort ? (
                  <SortLink {...column.sort}>{column.header}</SortLink>
                ) : (
                  column.header
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row">
              {columns.map((column) => (
                <td
                  className={cellClass(column)}
                  data-label={column.header}
                  key={column.key}
                  role="cell"
                >
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {footer && (
          <tfoot role="rowgroup">
            <tr role="row">
              {columns.map((column, index) => (
                <td
                  className={cellClass(column)}
                  data-label={column.header}
                  key={column.key}
                  role="cell"
                >
                  {footer[index]}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}

function frameClass(columns: number): string {
  if (columns > 6) return 'table-frame table-frame-wider'
  return columns > 4 ? 'table-frame table-frame-wide' : 'table-frame'
}

function headerClass<Row>({ align, actions }: Column<Row>): string | undefined {
  const names = [align === 'end' && 'cell-end', actions && 'cell-actions']
  return names.filter(Boolean).join(' ') || undefined
}

function cellClass<Row>({ align, primary, actions }: Column<Row>): string | undefined {
  const names = [
    align === 'end' && 'cell-end',
    primary && 'cell-primary',
    actions && 'cell-actions',
  ]
  return names.filter(Boolean).join(' ') || undefined
}
