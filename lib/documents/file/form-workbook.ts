import type { FormColumn } from '../round-form'
import { columnLetter } from '@/lib/lists/sheet'
import { STYLE_OF } from './form-styles'
import { columnWidths, escaped, row, sheet, workbookOf } from './workbook-parts'

/** A list to be filled in by hand or in Excel, and a second sheet that says how. */
export type FormWorkbook = {
  sheetName: string
  /** above the table: each a line over its whole width, the first one the title */
  titles: readonly string[]
  columns: readonly FormColumn[]
  /** the line right above the rows, which holds for all of them */
  heading: string
  rows: number
  /** who signs below, left and right, and how */
  signers: readonly [string, string]
  signature: string
  guide: { name: string; lines: readonly string[] }
}

/**
 * The form as an .xlsx file. Written part by part, since the library that reads lists writes neither
 * borders nor choices: cells to fill in are text, so that Excel keeps the zero of a telephone number and
 * makes no date of "5/9/2016".
 */
export function formWorkbook(form: FormWorkbook): Uint8Array<ArrayBuffer> {
  const header = form.titles.length + 2
  return workbookOf([
    { name: form.sheetName, xml: listSheet(form, header), repeated: header },
    { name: form.guide.name, xml: guideSheet(form.guide.lines), repeated: null },
  ])
}

function listSheet(form: FormWorkbook, header: number): string {
  const { titles, columns, heading, rows } = form
  const width = columns.length
  const first = header + 2
  const last = first + rows - 1
  const signing = last + 2
  const half = Math.floor(width / 2)
  const lines = [
    ...titles.map((title, at) =>
      row(at + 1, [[0, title, at === 0 ? STYLE_OF.title : STYLE_OF.under]]),
    ),
    row(
      header,
      columns.map(({ title }, at) => [at, title, STYLE_OF.header]),
      32,
    ),
    row(
      header + 1,
      columns.map((_, at) => [at, at === 0 ? heading : null, STYLE_OF.heading]),
    ),
    ...Array.from({ length: rows }, (_, nth) =>
      row(
        first + nth,
        columns.map((__, at) => [
          at,
          at === 0 ? nth + 1 : null,
          at === 0 ? STYLE_OF.ordinal : STYLE_OF.filled,
        ]),
        21,
      ),
    ),
    row(signing, [
      [1, form.signers[0], STYLE_OF.signer],
      [half + 1, form.signers[1], STYLE_OF.signer],
    ]),
    row(signing + 1, [
      [1, form.signature, STYLE_OF.under],
      [half + 1, form.signature, STYLE_OF.under],
    ]),
  ]
  const across = (at: number) => `A${at}:${columnLetter(width - 1)}${at}`
  const merges = [
    ...titles.map((_, at) => across(at + 1)),
    across(header + 1),
    ...[signing, signing + 1].flatMap((at) => [
      `B${at}:${columnLetter(half - 1)}${at}`,
      `${columnLetter(half + 1)}${at}:${columnLetter(width - 2)}${at}`,
    ]),
  ]
  const choices = columns.flatMap(({ choices: offered }, at) =>
    offered ? [choiceOf(`${columnLetter(at)}${first}:${columnLetter(at)}${last}`, offered)] : [],
  )
  return sheet(
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<sheetViews><sheetView workbookViewId="0" showGridLines="0" tabSelected="1"><pane ySplit="${header + 1}" topLeftCell="A${first}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`,
    columnWidths(columns.map((column) => column.width)),
    `<sheetData>${lines.join('')}</sheetData>`,
    `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`,
    `<dataValidations count="${choices.length}">${choices.join('')}</dataValidations>`,
    `<pageMargins left="0.5" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>`,
    `<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`,
  )
}

function guideSheet(lines: readonly string[]): string {
  const cells = lines.map((text, at) =>
    row(at + 1, [[0, text, at === 0 ? STYLE_OF.signer : STYLE_OF.guide]]),
  )
  return sheet(
    `<sheetViews><sheetView workbookViewId="0" showGridLines="0"/></sheetViews>`,
    columnWidths([100]),
    `<sheetData>${cells.join('')}</sheetData>`,
  )
}

/** A list to choose from; what is not in it may be typed all the same. */
function choiceOf(range: string, offered: readonly string[]): string {
  return `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${range}"><formula1>"${escaped(offered.join(','))}"</formula1></dataValidation>`
}
