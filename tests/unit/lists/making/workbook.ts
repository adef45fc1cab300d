import { utils, write, type BookType } from '@e965/xlsx'
import { makeZip, type MadeEntry } from './zip'

export type MadeCell = string | number | boolean | null
export interface MadeSheet {
  readonly name: string
  readonly rows: readonly (readonly MadeCell[])[]
  /** Joined cells as Excel names them: "G7:H7". */
  readonly merges?: readonly string[]
  /** Number formats of single cells: { C9: 'dd/mm/yyyy' }. */
  readonly formats?: Readonly<Record<string, string>>
  readonly hidden?: boolean
}

/** A workbook as an ordinary program saves it. */
export function makeWorkbook(sheets: readonly MadeSheet[], bookType: BookType = 'xlsx'): Buffer {
  const book = utils.book_new()
  for (const sheet of sheets) {
    const made = utils.aoa_to_sheet(sheet.rows.map((row) => [...row]))
    if (sheet.merges) made['!merges'] = sheet.merges.map((range) => utils.decode_range(range))
    for (const [place, format] of Object.entries(sheet.formats ?? {})) {
      const cell = made[place] as { z?: string } | undefined
      if (cell) cell.z = format
    }
    utils.book_append_sheet(book, made, sheet.name)
  }
  if (sheets.some((sheet) => sheet.hidden)) {
    book.Workbook = {
      Sheets: sheets.map((sheet) => ({ name: sheet.name, Hidden: sheet.hidden ? 1 : 0 })),
    }
  }
  return write(book, { type: 'buffer', bookType }) as Buffer
}

const TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

export function sheetXml(rows: string): string {
  return `<?xml version="1.0"?><worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`
}

/** The parts of a one-sheet .xlsx, by hand; `parts` replaces or adds. */
export function excelEntries(rows: string, parts: readonly MadeEntry[] = []): MadeEntry[] {
  const usual: MadeEntry[] = [
    { name: '[Content_Types].xml', data: TYPES },
    {
      name: '_rels/.rels',
      data: `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      data: `<?xml version="1.0"?><workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    },
    { name: 'xl/worksheets/sheet1.xml', data: sheetXml(rows) },
  ]
  const replaced = new Set(parts.map((each) => each.name))
  return [...usual.filter((each) => !replaced.has(each.name)), ...parts]
}

export function makeExcel(rows: string, parts: readonly MadeEntry[] = []): Buffer {
  return makeZip(excelEntries(rows, parts))
}

/** An .ods with the given rows of its one table. */
export function makeOds(rows: string, parts: readonly MadeEntry[] = []): Buffer {
  const space =
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
  const content = `<?xml version="1.0"?><office:document-content ${space}><office:body><office:spreadsheet><table:table table:name="S">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`
  const usual: MadeEntry[] = [
    { name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
    { name: 'content.xml', data: content },
    {
      name: 'META-INF/manifest.xml',
      data: '<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
    },
  ]
  const replaced = new Set(parts.map((each) => each.name))
  return makeZip([...usual.filter((each) => !replaced.has(each.name)), ...parts])
}
