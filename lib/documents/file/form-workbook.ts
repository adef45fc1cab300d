import { storedZip } from '@/lib/lists/file/zip-writer'
import type { FormColumn } from '../round-form'
import { columnLetter } from '@/lib/lists/sheet'
import { FORM_STYLES, STYLE_OF } from './form-styles'

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

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/**
 * The form as an .xlsx file. Written part by part, since the library that reads lists writes neither
 * borders nor choices: cells to fill in are text, so that Excel keeps the zero of a telephone number and
 * makes no date of "5/9/2016".
 */
export function formWorkbook(form: FormWorkbook): Uint8Array<ArrayBuffer> {
  const header = form.titles.length + 2
  const parts: [string, string][] = [
    ['[Content_Types].xml', contentTypes()],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbook(form, header)],
    [
      'xl/_rels/workbook.xml.rels',
      relations([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['worksheet', 'worksheets/sheet2.xml'],
        ['styles', 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', `${XML}<styleSheet xmlns="${MAIN}">${FORM_STYLES}</styleSheet>`],
    ['xl/worksheets/sheet1.xml', listSheet(form, header)],
    ['xl/worksheets/sheet2.xml', guideSheet(form.guide.lines)],
  ]
  const zip = storedZip(parts.map(([name, text]) => [name, Buffer.from(text, 'utf8')] as const))
  return new Uint8Array(zip)
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

type FormCell = readonly [column: number, value: string | number | null, style: number]

function row(number: number, cells: readonly FormCell[], height?: number): string {
  const high = height === undefined ? '' : ` ht="${height}" customHeight="1"`
  return `<row r="${number}"${high}>${cells.map((one) => cell(number, one)).join('')}</row>`
}

function cell(rowNumber: number, [column, value, style]: FormCell): string {
  const at = `r="${columnLetter(column)}${rowNumber}" s="${style}"`
  if (value === null) return `<c ${at}/>`
  if (typeof value === 'number') return `<c ${at}><v>${value}</v></c>`
  return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`
}

/** A list to choose from; what is not in it may be typed all the same. */
function choiceOf(range: string, offered: readonly string[]): string {
  return `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${range}"><formula1>"${escaped(offered.join(','))}"</formula1></dataValidation>`
}

function columnWidths(widths: readonly number[]): string {
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  )
  return `<cols>${columns.join('')}</cols>`
}

function sheet(...parts: string[]): string {
  return `${XML}<worksheet xmlns="${MAIN}">${parts.join('')}</worksheet>`
}

function workbook({ sheetName, guide }: FormWorkbook, header: number): string {
  const names = [sheetName, guide.name].map(
    (name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  )
  const repeated = `<definedName name="_xlnm.Print_Titles" localSheetId="0">'${escaped(sheetName)}'!$${header}:$${header}</definedName>`
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names.join('')}</sheets><definedNames>${repeated}</definedNames></workbook>`
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(
    ([type, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  )
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`
}

function contentTypes(): string {
  const parts = [
    ['/xl/workbook.xml', 'sheet.main'],
    ['/xl/worksheets/sheet1.xml', 'worksheet'],
    ['/xl/worksheets/sheet2.xml', 'worksheet'],
    ['/xl/styles.xml', 'styles'],
  ].map(([name, type]) => `<Override PartName="${name}" ContentType="${SHEET_TYPE}.${type}+xml"/>`)
  return `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.join('')}</Types>`
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
