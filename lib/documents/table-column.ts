/** A column of a document's table: title, width in millimetres, and what it says of a row. */
export type Column<Row> = {
  title: string
  widthMm: number
  align: 'left' | 'center'
  /** `ordinal` counts the rows of the whole table from 1. */
  cell: (row: Row, ordinal: number) => string
}

/** Rows under a line of their own across the table; without a heading they follow the header. */
export type RowGroup<Row> = { heading: string | null; rows: readonly Row[] }

/** A table as its document asks for it; type size in points. */
export type TableContent<Row> = {
  columns: readonly Column<Row>[]
  groups: readonly RowGroup<Row>[]
  points: number
}
