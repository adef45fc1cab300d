import { columnLetter } from '@/lib/lists/sheet'
import { storedZip } from '@/lib/lists/file/zip-writer'
import { FORM_STYLES } from './form-styles'

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** A workbook of our own sheets, put together part by part. */
export function workbookOf(
  sheets: readonly { name: string; xml: string; repeated: number | null }[],
): Uint8Array<ArrayBuffer> {
  const files: [string, string][] = [
    ['[Content_Types].xml', contentTypes(sheets.length)],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbook(sheets)],
    [
      'xl/_rels/workbook.xml.rels',
      relations([
        ...sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const),
        ['styles', 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', `${XML}<styleSheet xmlns="${MAIN}">${FORM_STYLES}</styleSheet>`],
    ...sheets.map(({ xml }, at): [string, string] => [`xl/worksheets/sheet${at + 1}.xml`, xml]),
  ]
  const zip = storedZip(files.map(([name, text]) => [name, Buffer.from(text, 'utf8')] as const))
  return new Uint8Array(zip)
}

/** A cell: its column, what it says, and its look. */
export type FormCell = readonly [column: number, value: string | number | null, style: number]

/** A row of cells; heights in points. */
export function row(number: number, cells: readonly FormCell[], height?: number): string {
  const high = height === undefined ? '' : ` ht="${height}" customHeight="1"`
  return `<row r="${number}"${high}>${cells.map((one) => cell(number, one)).join('')}</row>`
}

function cell(rowNumber: number, [column, value, style]: FormCell): string {
  const at = `r="${columnLetter(column)}${rowNumber}" s="${style}"`
  if (value === null) return `<c ${at}/>`
  if (typeof value === 'number') return `<c ${at}><v>${value}</v></c>`
  return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`
}

/** Widths in characters, as spreadsheets measure. */
export function columnWidths(widths: readonly number[]): string {
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  )
  return `<cols>${columns.join('')}</cols>`
}

/** A sheet of its parts, in the order of the standard. */
export function sheet(...parts: string[]): string {
  return `${XML}<worksheet xmlns="${MAIN}">${parts.join('')}</worksheet>`
}

/** The row that is printed on every page stands in `repeated`. */
function workbook(sheets: Parameters<typeof workbookOf>[0]): string {
  const names = sheets.map(
    ({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  )
  const repeated = sheets.map(({ name, repeated: at }, index) =>
    at === null
      ? ''
      : `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${escaped(name)}'!$${at}:$${at}</definedName>`,
  )
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names.join('')}</sheets><definedNames>${repeated.join('')}</definedNames></workbook>`
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(
    ([type, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  )
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`
}

function contentTypes(sheets: number): string {
  const parts = [
    ['/xl/workbook.xml', 'sheet.main'],
    ...Array.from({ length: sheets }, (_, at) => [
      `/xl/worksheets/sheet${at + 1}.xml`,
      'worksheet',
    ]),
    ['/xl/styles.xml', 'styles'],
  ].map(([name, type]) => `<Override PartName="${name}" ContentType="${SHEET_TYPE}.${type}+xml"/>`)
  return `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.join('')}</Types>`
}

/** What stands in a part. */
export function escaped(text: string): string {
  return (
    text
      // No spreadsheet opens a part with one of these in it.
      .replace(/(?![\n\t])\p{Cc}/gu, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  )
}
