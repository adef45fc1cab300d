import type { ReactNode } from 'react'
import { cellClass, type ColumnHead } from './column'
import { TableFrame } from './table-frame'

export type Column<Row> = ColumnHead & { cell: (row: Row) => ReactNode }

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

/** A table of rows, one cell for each column; cards on phones. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { columns, rows, rowKey, caption, captionHidden = true, empty, footer } = props
  if (rows.length === 0 && empty) return empty
  return (
    <TableFrame caption={caption} captionHidden={captionHidden} columns={columns}>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row">
            {columns.map((column) => (
              <td className={cellClass(column)} key={column.key} role="cell">
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
              <td className={cellClass(column)} key={column.key} role="cell">
                {footer[index]}
              </td>
            ))}
          </tr>
        </tfoot>
      )}
    </TableFrame>
  )
}
