import type { CSSProperties, ReactNode } from 'react'
import type { ColumnHead } from './column'
import { SortLink } from './sort-link'

/**
 * Frame, caption and head of a table that becomes cards where there is no room for it, by CSS
 * alone. The roles are written out because browsers drop a table's meaning when its rows are laid
 * out as blocks; the heads' words stand once on the table, where the cards take their labels from.
 */
export function TableFrame({
  columns,
  caption,
  captionHidden,
  children,
}: {
  columns: ColumnHead[]
  caption: string
  captionHidden: boolean
  children: ReactNode
}) {
  return (
    <div className={frameClass(columns.length)}>
      <table className="data-table" role="table" style={labelsOf(columns)}>
        <caption className={captionHidden ? 'sr-only' : undefined}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th
                aria-sort={column.sort?.direction}
                className={headClass(column)}
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
        {children}
      </table>
    </div>
  )
}

/** `--label-1: "Họ và tên"`, …: a quoted word of JSON is one of CSS too. */
function labelsOf(columns: ColumnHead[]): CSSProperties {
  const labels = columns.map(({ header }, index) => [
    `--label-${index + 1}`,
    JSON.stringify(header),
  ])
  return Object.fromEntries(labels) as CSSProperties
}

function frameClass(columns: number): string {
  if (columns > 6) return 'table-frame table-frame-wider'
  return columns > 4 ? 'table-frame table-frame-wide' : 'table-frame'
}

function headClass({ align, actions }: ColumnHead): string | undefined {
  const names = [align === 'end' && 'cell-end', actions && 'cell-actions']
  return names.filter(Boolean).join(' ') || undefined
}
