import type { FileRefusalCode } from '@/lib/lists/refusal'
import { BOF, makeCompound, record } from './compound'
import { excelEntries, makeExcel, makeOds, makeWorkbook, sheetXml } from './workbook'
import { makeZip, type MadeEntry } from './zip'

type Hostile = readonly [what: string, name: string, code: FileRefusalCode, make: () => Buffer]

const ROW = '<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row>'
const zeros = (megabytes: number): Buffer => Buffer.alloc(megabytes * 1024 * 1024, 0x20)
const extra = (entry: MadeEntry): Buffer => makeExcel(ROW, [entry])
const text = (content: string): Buffer => Buffer.from(content, 'utf8')
const bytes = (hex: string): Buffer =>
  Buffer.concat([Buffer.from(hex, 'hex'), Buffer.alloc(500, 7)])
const table = (rows: number, columns: number): string[][] =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) => `${row}-${column}`),
  )
const csv = (rows: string[][]): Buffer => text(rows.map((row) => row.join(',')).join('\n'))
const ods = (cell: string, rowAttributes = ''): Buffer =>
  makeOds(`<table:table-row ${rowAttributes}>${cell}</table:table-row>`)
const sharedStrings = (items: string): MadeEntry => ({
  name: 'xl/sharedStrings.xml',
  data: `<?xml version="1.0"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${items}</sst>`,
})

/** Files that nobody should be able to send, each with the answer it must get. */
export const HOSTILE: readonly Hostile[] = [
  // What is no spreadsheet, whatever its name says.
  ['nothing at all', 'a.xlsx', 'empty', () => Buffer.alloc(0)],
  ['only spaces and line ends', 'a.csv', 'empty', () => text('  \r\n \n,,\n')],
  ['a workbook without a cell', 'a.xlsx', 'empty', () => makeExcel('')],
  ['a Windows program', 'danh-sach.xlsx', 'not_a_spreadsheet', () => bytes('4d5a900003000000')],
  ['a Linux program', 'a.xls', 'not_a_spreadsheet', () => bytes('7f454c4602010100')],
  ['a PDF', 'a.xlsx', 'not_a_spreadsheet', () => text('%PDF-1.7\n1 0 obj')],
  [
    'a PDF with a workbook hung on',
    'a.xlsx',
    'not_a_spreadsheet',
    () => Buffer.concat([text('%PDF-1.7\n'), makeExcel(ROW)]),
  ],
  ['a picture (PNG)', 'a.xlsx', 'not_a_spreadsheet', () => bytes('89504e470d0a1a0a')],
  ['a picture (JPEG)', 'a.csv', 'not_a_spreadsheet', () => bytes('ffd8ffe000104a46')],
  ['a RAR archive', 'a.xlsx', 'not_a_spreadsheet', () => bytes('526172211a070100')],
  ['a 7z archive', 'a.xlsx', 'not_a_spreadsheet', () => bytes('377abcaf271c0004')],
  ['a gzip', 'a.csv', 'not_a_spreadsheet', () => bytes('1f8b080000000000')],
  ['a zip of texts', 'a.xlsx', 'not_a_spreadsheet', () => makeZip([{ name: 'a.txt', data: 'a' }])],
  [
    'a Word document',
    'a.xlsx',
    'not_a_spreadsheet',
    () =>
      makeZip([
        { name: '[Content_Types].xml', data: '<Types/>' },
        { name: 'word/document.xml', data: '<w/>' },
      ]),
  ],
  [
    'a binary workbook',
    'a.xlsb',
    'not_a_spreadsheet',
    () => makeWorkbook([{ name: 'S', rows: [['x']] }], 'xlsb'),
  ],
  [
    'an old Word document',
    'a.xls',
    'not_a_spreadsheet',
    () => makeCompound({ '/WordDocument': Buffer.alloc(5000, 1) }),
  ],
  [
    'a web page named .xls',
    'bang-diem.xls',
    'web_page',
    () => text('<html><body><table><tr><td>Họ tên</td></tr></table></body></html>'),
  ],
  [
    'a web page after a mark and spaces',
    'a.xls',
    'web_page',
    () => text('\ufeff\n\n <!DOCTYPE html><html></html>'),
  ],
  [
    'XML of Excel 2003',
    'a.xls',
    'not_a_spreadsheet',
    () => text('<?xml version="1.0"?><Workbook xmlns="urn:x"></Workbook>'),
  ],
  ['JSON', 'a.xlsx', 'not_a_spreadsheet', () => text('{"name": "x"}')],
  ['rich text', 'a.csv', 'not_a_spreadsheet', () => text('{\\rtf1\\ansi Danh s\\u225?ch}')],
  [
    'prose named .xlsx',
    'a.xlsx',
    'not_a_spreadsheet',
    () => text('Kính gửi phòng Văn hóa - Xã hội, gửi danh sách.'),
  ],
  [
    'bytes of no meaning',
    'a.csv',
    'not_a_spreadsheet',
    () => Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256)),
  ],
  // What is locked or brings programs.
  [
    'an .xlsx with a password',
    'a.xlsx',
    'encrypted',
    () =>
      makeCompound({
        '/EncryptionInfo': Buffer.alloc(300, 4),
        '/EncryptedPackage': Buffer.alloc(9000, 9),
      }),
  ],
  [
    'an .xls with a password',
    'a.xls',
    'encrypted',
    () =>
      makeCompound({
        '/Workbook': Buffer.concat([BOF, record(0x2f, Buffer.alloc(54, 1)), Buffer.alloc(5000)]),
      }),
  ],
  [
    'an encrypted entry',
    'a.xlsx',
    'encrypted',
    () => extra({ name: 'xl/styles.xml', data: '<x/>', flags: 1 }),
  ],
  [
    'an .ods with a password',
    'a.ods',
    'encrypted',
    () => makeOds('', [{ name: 'META-INF/manifest.xml', data: '<manifest:encryption-data/>' }]),
  ],
  ['an .xlsm', 'a.xlsm', 'macros', () => extra({ name: 'xl/vbaProject.bin', data: 'x' })],
  [
    'macros behind another name',
    'a.xlsx',
    'macros',
    () =>
      makeExcel(ROW, [
        {
          name: '[Content_Types].xml',
          data: '<Types ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/>',
        },
      ]),
  ],
  [
    'a macro sheet of Excel 4',
    'a.xlsx',
    'macros',
    () => extra({ name: 'xl/macrosheets/sheet1.xml', data: '<x/>' }),
  ],
  [
    'an .xls with macros',
    'a.xls',
    'macros',
    () => makeCompound({ '/Workbook': BOF, '/_VBA_PROJECT_CUR/VBA/dir': Buffer.alloc(100) }),
  ],
  [
    'an .ods with macros',
    'a.ods',
    'macros',
    () => makeOds('', [{ name: 'Basic/Standard/Module1.xml', data: '<x/>' }]),
  ],
  // Bombs and lies.
  [
    '90 MB of one letter',
    'a.xlsx',
    'hostile',
    () => extra({ name: 'xl/media/a.bin', data: zeros(90) }),
  ],
  [
    'a bomb in the sheet itself',
    'a.xlsx',
    'hostile',
    () =>
      makeExcel(ROW, [
        { name: 'xl/worksheets/sheet1.xml', data: Buffer.concat([text(sheetXml(ROW)), zeros(60)]) },
      ]),
  ],
  [
    'a size declared too small',
    'a.xlsx',
    'hostile',
    () => extra({ name: 'xl/styles.xml', data: zeros(50), declaredSize: 900 }),
  ],
  [
    'a size declared small, data not packed',
    'a.xlsx',
    'hostile',
    () => extra({ name: 'xl/styles.xml', data: zeros(3), stored: true, declaredSize: 900 }),
  ],
  [
    '4 GB declared',
    'a.xlsx',
    'hostile',
    () => extra({ name: 'xl/styles.xml', data: 'x', declaredSize: 0xfffffff0 }),
  ],
  [
    'many bombs that together are too much',
    'a.xlsx',
    'hostile',
    () =>
      makeExcel(
        ROW,
        Array.from({ length: 30 }, (_, at) => ({ name: `xl/p${at}.xml`, data: zeros(5) })),
      ),
  ],
  [
    '300 entries',
    'a.xlsx',
    'hostile',
    () =>
      makeExcel(
        ROW,
        Array.from({ length: 300 }, (_, at) => ({ name: `xl/p${at}.xml`, data: 'x' })),
      ),
  ],
  [
    'a path that climbs out',
    'a.xlsx',
    'hostile',
    () => extra({ name: '../../etc/cron.d/x', data: 'x' }),
  ],
  ['an absolute path', 'a.xlsx', 'hostile', () => extra({ name: '/etc/passwd', data: 'x' })],
  ['a path with backslashes', 'a.xlsx', 'hostile', () => extra({ name: '..\\..\\x', data: 'x' })],
  [
    'a link to elsewhere',
    'a.xlsx',
    'hostile',
    () => extra({ name: 'xl/link.xml', data: '/etc/passwd', unixMode: 0o120777 }),
  ],
  [
    'one name twice',
    'a.xlsx',
    'hostile',
    () => makeZip([...excelEntries(ROW), { name: 'xl/workbook.xml', data: '<x/>' }]),
  ],
  [
    'entries over the same bytes',
    'a.xlsx',
    'hostile',
    () =>
      makeZip([
        ...excelEntries(ROW),
        { name: 'xl/again.xml', data: sheetXml(ROW), overlaps: true },
      ]),
  ],
  [
    'an archive inside',
    'a.xlsx',
    'hostile',
    () => extra({ name: 'xl/embeddings/inner.zip', data: makeZip([]) }),
  ],
  [
    'an archive inside under another name',
    'a.xlsx',
    'hostile',
    () => extra({ name: 'xl/media/image1.png', data: makeExcel(ROW) }),
  ],
  ['a program inside', 'a.xlsx', 'hostile', () => extra({ name: 'xl/run.exe', data: 'MZ' })],
  [
    'a billion laughs',
    'a.xlsx',
    'hostile',
    () =>
      makeExcel(ROW, [
        {
          name: 'xl/worksheets/sheet1.xml',
          data: `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>${sheetXml(ROW)}`,
        },
      ]),
  ],
  [
    'an entity from outside',
    'a.xlsx',
    'hostile',
    () =>
      makeExcel(ROW, [sharedStrings('<!ENTITY x SYSTEM "file:///etc/passwd"><si><t>&x;</t></si>')]),
  ],
  [
    'markup hidden in UTF-16',
    'a.xlsx',
    'hostile',
    () =>
      makeExcel(ROW, [
        {
          name: 'xl/worksheets/sheet1.xml',
          data: Buffer.from(`\ufeff<!DOCTYPE x>${sheetXml(ROW)}`, 'utf16le'),
        },
      ]),
  ],
  [
    'cells of an .ods that repeat themselves',
    'a.ods',
    'hostile',
    () =>
      ods(
        '<table:table-cell table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell>',
        'table:number-rows-repeated="1048576"',
      ),
  ],
  // Too much of everything.
  ['more than 10 MB', 'a.csv', 'too_large', () => Buffer.alloc(10 * 1024 * 1024 + 1, 0x61)],
  [
    'a million shared texts',
    'a.xlsx',
    'too_large',
    () =>
      makeExcel(ROW, [
        sharedStrings(
          Array.from({ length: 1_000_000 }, (_, at) => `<si><t>${at * 7}</t></si>`).join(''),
        ),
      ]),
  ],
  [
    '300,000 rows',
    'a.xlsx',
    'too_many_rows',
    () =>
      makeExcel(
        Array.from(
          { length: 300_000 },
          (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>${at}</v></c></row>`,
        ).join(''),
      ),
  ],
  [
    '20,001 rows',
    'a.xlsx',
    'too_many_rows',
    () =>
      makeExcel(
        Array.from(
          { length: 20_001 },
          (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>${at}</v></c></row>`,
        ).join(''),
      ),
  ],
  ['20,001 rows of a .csv', 'a.csv', 'too_many_rows', () => csv(table(20_001, 2))],
  [
    '16,384 columns',
    'a.xlsx',
    'too_many_columns',
    () => makeExcel(`<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>1</v></c></row>`),
  ],
  [
    '61 columns',
    'a.xlsx',
    'too_many_columns',
    () => makeWorkbook([{ name: 'S', rows: table(3, 61) }]),
  ],
  ['100 columns of a .csv', 'a.csv', 'too_many_columns', () => csv(table(3, 100))],
  [
    'a cell of 2,001 letters',
    'a.xlsx',
    'cell_too_long',
    () => makeWorkbook([{ name: 'S', rows: [['x'.repeat(2001)]] }]),
  ],
  [
    'a cell of a megabyte in a .csv',
    'a.csv',
    'cell_too_long',
    () => text(`a,b\n"${'x'.repeat(1_000_000)}",c\n`),
  ],
  [
    'one long text in 20,000 cells',
    'a.xlsx',
    'too_large',
    () =>
      makeExcel(
        Array.from(
          { length: 19_999 },
          (_, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>0</v></c></row>`,
        ).join(''),
        [sharedStrings(`<si><t>${'x'.repeat(1_900)}</t></si>`)],
      ),
  ],
  // Broken ones.
  ['a zip cut in half', 'a.xlsx', 'damaged', () => makeExcel(ROW).subarray(0, 600)],
  [
    'a zip that ends after its first bytes',
    'a.xlsx',
    'damaged',
    () => Buffer.from('PK\x03\x04', 'latin1'),
  ],
  ['a directory that counts wrong', 'a.xlsx', 'damaged', () => makeZip(excelEntries(ROW), 40)],
  [
    'packed bytes that are none',
    'a.xlsx',
    'damaged',
    () => extra({ name: 'xl/styles.xml', data: '<x/>', packed: Buffer.alloc(60, 0xff) }),
  ],
  [
    'an .xls cut in half',
    'a.xls',
    'damaged',
    () => makeWorkbook([{ name: 'S', rows: table(50, 5) }], 'biff8').subarray(0, 700),
  ],
  [
    'an .ods without content',
    'a.ods',
    'damaged',
    () =>
      makeZip([
        { name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
      ]),
  ],
]
