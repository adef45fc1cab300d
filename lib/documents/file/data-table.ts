import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { halfPoints } from './official-styles'
import { twips } from '../paper'
import type { Column, TableContent } from '../table-column'

/** A ruled table: the header comes again on every page, no row is split, no heading is left behind. */
export function dataTable<Row>({ columns, groups, points }: TableContent<Row>): Table {
  const widths = columns.map(({ widthMm }) => twips(widthMm))
  let ordinal = 0
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: 30, bottom: 30, left: 60, right: 60 },
    rows: [
      headerRow(columns, points),
      ...groups.flatMap(({ heading, rows }) => [
        ...(heading === null ? [] : [headingRow(heading, columns.length, points)]),
        ...rows.map((row) => bodyRow(columns, row, (ordinal += 1), points)),
      ]),
    ],
  })
}

function headerRow<Row>(columns: readonly Column<Row>[], points: number): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ title, widthMm }) =>
      cell({ text: title, bold: true, align: 'center', points, widthMm }),
    ),
  })
}

function headingRow(text: string, columnSpan: number, points: number): TableRow {
  return new TableRow({
    cantSplit: true,
    children: [cell({ text, bold: true, align: 'left', points, columnSpan, keepNext: true })],
  })
}

function bodyRow<Row>(
  columns: readonly Column<Row>[],
  row: Row,
  ordinal: number,
  points: number,
): TableRow {
  return new TableRow({
    cantSplit: true,
    children: columns.map((column) =>
      cell({
        text: column.cell(row, ordinal),
        bold: false,
        align: column.align,
        points,
        widthMm: column.widthMm,
      }),
    ),
  })
}

function cell(it: {
  text: string
  bold: boolean
  align: Column<never>['align']
  points: number
  widthMm?: number
  columnSpan?: number
  keepNext?: boolean
}): TableCell {
  return new TableCell({
    verticalAlign: VerticalAlignTable.CENTER,
    ...(it.widthMm === undefined
      ? {}
      : { width: { size: twips(it.widthMm), type: WidthType.DXA } }),
    ...(it.columnSpan === undefined ? {} : { columnSpan: it.columnSpan }),
    children: [
      new Paragraph({
        alignment: it.align === 'center' ? AlignmentType.CENTER : AlignmentType.LEFT,
        keepNext: it.keepNext ?? false,
        children: [new TextRun({ text: it.text, bold: it.bold, size: halfPoints(it.points) })],
      }),
    ],
  })
}
