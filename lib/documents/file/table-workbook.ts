import { columnLetter } from '@/lib/lists/sheet'
import { STYLE_OF } from './form-styles'
import { columnWidths, row, sheet, workbookOf } from './workbook-parts'

/** A table to print or to go on with in Excel: titles above, a header that comes again on every page. */
export type TableSheet = {
  name: string
  /** above the table: each a line over its whole width, the first one the title */
  titles: readonly string[]
  columns: readonly { title: string; widthMm: number; align: 'left' | 'center' }[]
  rows: readonly (readonly (string | number)[])[]
  /** below it, each a line over the whole width */
  foot: readonly string[]
}

/** A character of Excel's measure is a little more than two millimetres of 12 points. */
const MM_PER_CHARACTER = 2.1
const HEADER_POINTS = 34
const LINE_POINTS = 16
/** The highest row a spreadsheet holds. */
const MOST_POINTS = 409

/** The tables as an .xlsx file, each on sheets turned on their side, as wide as the page. */
export function tableWorkbook(sheets: readonly TableSheet[]): Uint8Array<ArrayBuffer> {
  return workbookOf(
    sheets.map((one) => ({ name: one.name, xml: xmlOf(one), repeated: headerOf(one) })),
  )
}

function headerOf({ titles }: TableSheet): number {
  return titles.length + 2
}

function xmlOf(one: TableSheet): string {
  const { titles, columns, rows, foot } = one
  const header = headerOf(one)
  const first = header + 1
  const below = first + rows.length + 1
  const widths = columns.map(({ widthMm }) => Math.round(widthMm / MM_PER_CHARACTER))
  const lastColumn = columnLetter(columns.length - 1)
  const across = [...titles.map((_, at) => at + 1), ...foot.map((_, at) => below + at)].map(
    (at) => `<mergeCell ref="A${at}:${lastColumn}${at}"/>`,
  )
  const lines = [
    ...titles.map((title, at) =>
      row(at + 1, [[0, title, at === 0 ? STYLE_OF.title : STYLE_OF.under]]),
    ),
    row(
      header,
      columns.map(({ title }, at) => [at, title, STYLE_OF.header]),
      HEADER_POINTS,
    ),
    ...rows.map((cells, nth) =>
      row(
        first + nth,
        cells.map((value, at) => [
          at,
          value,
          columns[at]?.align === 'center' ? STYLE_OF.centred : STYLE_OF.filled,
        ]),
        heightOf(cells.map((value, at) => linesIn(value, widths[at] ?? 1))),
      ),
    ),
    ...foot.map((text, at) => row(below + at, [[0, text, STYLE_OF.guide]])),
  ]
  return sheet(
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<sheetViews><sheetView workbookViewId="0" showGridLines="0"><pane ySplit="${header}" topLeftCell="A${first}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`,
    columnWidths(widths),
    `<sheetData>${lines.join('')}</sheetData>`,
    `<autoFilter ref="A${header}:${lastColumn}${Math.max(header, first + rows.length - 1)}"/>`,
    `<mergeCells count="${across.length}">${across.join('')}</mergeCells>`,
    `<pageMargins left="0.5" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>`,
    `<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`,
  )
}

/** As high as the longest cell asks, within what a spreadsheet can hold: a file with more counts as damaged. */
function heightOf(lines: readonly number[]): number {
  return Math.min(MOST_POINTS, LINE_POINTS * Math.max(...lines) + 4)
}

/** How many lines a cell of so many characters breaks into: nobody stretches a row that is opened. */
function linesIn(value: string | number, width: number): number {
  let lines = 1
  let used = 0
  for (const word of String(value).split(/\s+/)) {
    const room = used === 0 ? word.length : used + 1 + word.length
    if (room > width && used > 0) lines += 1
    used = room > width ? word.length : room
    lines += Math.floor((word.length - 1) / width)
  }
  return lines
}
