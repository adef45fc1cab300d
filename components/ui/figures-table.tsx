/** A small table of numbers: first column names the line, the rest are figures, the last row may be a total. */
export function FiguresTable({
  caption,
  captionHidden,
  headers,
  rows,
  parts = [],
  total,
}: {
  caption: string
  captionHidden?: boolean
  headers: string[]
  rows: string[][]
  /** Names of lines that are a part of the one above them. */
  parts?: (string | undefined)[]
  total?: string[]
}) {
  return (
    <div className="table-frame overflow-x-auto" role="region" aria-label={caption} tabIndex={0}>
      <table className="data-table table-figures">
        <caption className={captionHidden ? 'sr-only' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {headers.map((header, index) => (
              <th className={index > 0 ? 'cell-end' : undefined} key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr className={parts.includes(row[0]) ? 'row-part' : undefined} key={row[0]}>
              {row.map(cell)}
            </tr>
          ))}
        </tbody>
        {total && (
          <tfoot>
            <tr>{total.map(cell)}</tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}

function cell(text: string, index: number) {
  return index === 0 ? (
    <th className="text-[1rem] font-normal text-ink" key="name" scope="row">
      {text}
    </th>
  ) : (
    <td className="cell-end" key={index}>
      {text}
    </td>
  )
}
