import { LIMITS } from './limits.ts'
import { FileRefusal } from './file-refusal.ts'
import type { ZipParts } from './zip-package.ts'

const EXCEL_PARTS =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml|xl\/worksheets\/_rels\/[^/]+\.rels|xl\/sharedStrings\.xml|xl\/styles\.xml)$/i
const ODS_PARTS = /^(mimetype|content\.xml|styles\.xml|META-INF\/manifest\.xml)$/i
const ODS_TYPE = 'application/vnd.oasis.opendocument.spreadsheet'
const MACROS =
  /(vbaProject\.bin|vbaData\.xml|xl\/macrosheets\/.*|xl\/dialogsheets\/.*|^Basic\/.+|^Scripts\/.+)$/i

/** Ordinary workbooks name the binary kind as a default they do not use. */
const MACRO_TYPE = /vnd\.ms-excel\.(sheet|template|addin)\.macroEnabled\./i

/** The parts of an .xlsx or .ods that tables are read from, once they are known to be harmless. */
export function spreadsheetParts(parts: ZipParts): [string, Buffer][] {
  const names = [...parts.keys()]
  const type = parts.get('mimetype')?.subarray(0, 100).toString('latin1') ?? ''
  const isOds = type.startsWith(ODS_TYPE)
  const isExcel = parts.has('[Content_Types].xml') && parts.has('xl/workbook.xml')
  if (names.some((name) => MACROS.test(name))) throw new FileRefusal('macros')
  if (!isOds && !isExcel) throw new FileRefusal('not_a_spreadsheet')
  const kept = [...parts].filter(([name]) => (isOds ? ODS_PARTS : EXCEL_PARTS).test(name))
  for (const [name, part] of kept) {
    if (name !== 'mimetype') refuseActiveMarkup(part)
  }
  if (isOds) refuseOds(parts)
  else refuseExcel(kept)
  return kept.map(([name, part]) => [name, /content_types/i.test(name) ? ofKept(part, kept) : part])
}

/** The library looks for whatever the table of contents names: it names only what was kept. */
function ofKept(contents: Buffer, kept: readonly [string, Buffer][]): Buffer {
  const names = new Set(kept.map(([name]) => name.toLowerCase()))
  const text = contents.toString('utf8')
  const override = /<(?:\w+:)?Override\b[^>]*?PartName\s*=\s*["']\/?([^"']*)["'][^>]*>/gi
  return Buffer.from(
    text.replace(override, (whole, name: string) => (names.has(name.toLowerCase()) ? whole : '')),
  )
}

/** Document types and entities have no place in a list; nor has an encoding that would hide them. */
function refuseActiveMarkup(part: Buffer): void {
  if (part.subarray(0, 400).includes(0)) throw new FileRefusal('hostile')
  if (part.includes('<!DOCTYPE') || part.includes('<!ENTITY') || part.includes('<!doctype')) {
    throw new FileRefusal('hostile')
  }
}

function refuseExcel(parts: readonly [string, Buffer][]): void {
  let [rows, cells] = [0, 0]
  for (const [name, part] of parts) {
    if (/content_types/i.test(name) && MACRO_TYPE.test(part.toString('latin1')))
      throw new FileRefusal('macros')
    if (/sharedStrings/i.test(name) && marks(part, '<si') > LIMITS.sharedTexts)
      throw new FileRefusal('too_large')
    if (!/worksheets\/[^/]+\.xml$/i.test(name)) continue
    // Some programs write every mark with a prefix: <x:row>, <x:c>.
    rows += marks(part, '<row') + marks(part, ':row')
    cells += marks(part, '<c ') + marks(part, '<c>') + marks(part, ':c ')
    if (marks(part, 'mergeCell ') > LIMITS.rows) throw new FileRefusal('hostile')
  }
  if (rows > LIMITS.rowMarks) throw new FileRefusal('too_many_rows')
  if (cells > LIMITS.cellMarks) throw new FileRefusal('too_large')
}

/** A cell with text may say "repeat me": what it unrolls to counts, not what stands in the file. */
function refuseOds(parts: ZipParts): void {
  const manifest = parts.get('META-INF/manifest.xml')
  if (manifest?.includes('encryption-data')) throw new FileRefusal('encrypted')
  const content = parts.get('content.xml')
  if (!content) throw new FileRefusal('damaged')
  let rowTimes = 1
  let [cells, rows] = [0, 0]
  for (const match of content.toString('latin1').matchAll(/<table:table-(row|cell)(\s[^>]*)?>/g)) {
    const attributes = match[2] ?? ''
    if (match[1] === 'row') {
      rowTimes = times(attributes, 'rows')
      rows += 1
    } else if (!attributes.endsWith('/')) {
      cells += rowTimes * times(attributes, 'columns')
    }
    if (cells > LIMITS.cellMarks) throw new FileRefusal('hostile')
    if (rows > LIMITS.rowMarks) throw new FileRefusal('too_many_rows')
  }
}

function times(attributes: string, what: 'rows' | 'columns'): number {
  const said = new RegExp(`number-${what}-repeated\\s*=\\s*["'](\\d{1,9})`).exec(attributes)
  return Math.max(1, Number(said?.[1] ?? 1))
}

function marks(part: Buffer, mark: string): number {
  let count = 0
  for (let at = part.indexOf(mark); at >= 0; at = part.indexOf(mark, at + mark.length)) count += 1
  return count
}
