import { describe, expect, test, vi } from 'vitest'
import { readWorkbook } from '@/lib/lists/file/open-workbook'
import type { ChildrenReading } from '@/lib/lists/listed-child'
import { readChildren } from '@/lib/lists/read-children'
import { inTcvn3, inVni, inWindows1258 } from './making/encoding'
import { TODAY } from './making/sheet'
import { makeExcel, makeWorkbook } from './making/workbook'

// Each file is read in a process of its own; on a busy machine that takes a while.
vi.setConfig({ testTimeout: 30_000 })

const ROWS = [
  ['UBND XÃ VIỆT AN'],
  ['DANH SÁCH TRẺ EM CÓ HOÀN CẢNH KHÓ KHĂN, NĂM HỌC 2026 - 2027'],
  [],
  ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Lớp', 'Nơi ở', 'Hoàn cảnh', 'Số điện thoại'],
  [
    '1',
    'Nguyễn Thị Thuỳ Trâm',
    '05/09/2016',
    'Nữ',
    '4A',
    'Thôn An Lâm, xã Việt An',
    'Mồ côi cả cha và mẹ',
    '0905123456',
  ],
  ['2', 'Đặng Văn Hùng', '12/03/2017', 'Nam', '3/1', 'Thôn Phú Mỹ', 'Hộ nghèo', '0914222333'],
  ['3', 'Lê Hà', '01/02/2018', 'Nữ', '2A', 'Thôn Quế Sơn Trung', 'Hộ cận nghèo', ''],
  ['', 'Tổng cộng: 3 em'],
]
const CHILDREN = [
  {
    fullName: 'Nguyễn Thị Thuỳ Trâm',
    bornOn: '2016-09-05',
    sex: 'female',
    schoolClass: '4A',
    village: 'Thôn An Lâm',
    circumstances: ['orphan_both'],
    guardianPhone: '0905123456',
  },
  {
    fullName: 'Đặng Văn Hùng',
    bornOn: '2017-03-12',
    sex: 'male',
    schoolClass: '3/1',
    village: 'Thôn Phú Mỹ',
    circumstances: ['poor_household'],
    guardianPhone: '0914222333',
  },
  {
    fullName: 'Lê Hà',
    bornOn: '2018-02-01',
    sex: 'female',
    schoolClass: '2A',
    village: 'Thôn Quế Sơn Trung',
    circumstances: ['near_poor_household'],
    guardianPhone: null,
  },
]

async function read(file: Buffer, name: string): Promise<ChildrenReading> {
  const reading = await readWorkbook(file, name)
  if (!reading.ok) throw new Error(reading.code)
  return readChildren(reading.sheets, TODAY)
}

function csv(
  separator: string,
  lineEnd = '\r\n',
  convert: (text: string) => string = (text) => text,
): string {
  const quoted = (cell: string): string =>
    cell.includes(separator) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell
  return ROWS.map((row) => row.map((cell) => quoted(convert(cell))).join(separator)).join(lineEnd)
}

describe('every kind of file tells the same', () => {
  test.each<[string, string, () => Buffer]>([
    ['.xlsx', 'a.xlsx', () => makeWorkbook([{ name: 'DS', rows: ROWS }])],
    ['.xls of Excel 97', 'a.xls', () => makeWorkbook([{ name: 'DS', rows: ROWS }], 'biff8')],
    ['.xls of Excel 95 in name only', 'a.xls', () => makeWorkbook([{ name: 'DS', rows: ROWS }])],
    ['.ods', 'a.ods', () => makeWorkbook([{ name: 'DS', rows: ROWS }], 'ods')],
    ['.csv, commas, UTF-8', 'a.csv', () => Buffer.from(csv(','))],
    ['.csv, commas, UTF-8 with its mark', 'a.csv', () => Buffer.from(`\ufeff${csv(',')}`)],
    ['.csv, semicolons', 'a.csv', () => Buffer.from(csv(';', '\n'))],
    ['.csv, bars, old Mac line ends', 'a.csv', () => Buffer.from(csv('|', '\r'))],
    ['.csv that says its separator', 'a.csv', () => Buffer.from(`sep=;\r\n${csv(';')}`)],
    [
      '.txt, tabs, UTF-16 as Excel saves it',
      'a.txt',
      () => Buffer.from(`\ufeff${csv('\t')}`, 'utf16le'),
    ],
    ['.txt, UTF-16 without its mark', 'a.txt', () => Buffer.from(csv('\t'), 'utf16le')],
    [
      '.csv, UTF-16, the other way round',
      'a.csv',
      () => Buffer.from(`\ufeff${csv(';')}`, 'utf16le').swap16(),
    ],
    ['tabs named .xls', 'a.xls', () => Buffer.from(csv('\t'))],
    ['.csv, Windows-1258', 'a.csv', () => inWindows1258(csv(','))],
    ['.csv, decomposed letters', 'a.csv', () => Buffer.from(csv(';').normalize('NFD'))],
    ['.csv, TCVN3', 'a.csv', () => Buffer.from(csv(';', '\n', inTcvn3), 'latin1')],
    ['.csv, VNI', 'a.csv', () => Buffer.from(csv(',', '\n', inVni), 'latin1')],
    [
      '.xlsx typed with .VnTime',
      'a.xlsx',
      () => makeWorkbook([{ name: 'DS', rows: ROWS.map((row) => row.map(inTcvn3)) }]),
    ],
    [
      '.xlsx typed with VNI-Times',
      'a.xlsx',
      () => makeWorkbook([{ name: 'DS', rows: ROWS.map((row) => row.map(inVni)) }]),
    ],
    [
      '.xlsx, one row of another encoding',
      'a.xlsx',
      () =>
        makeWorkbook([
          { name: 'DS', rows: ROWS.map((row, at) => (at === 5 ? row.map(inTcvn3) : row)) },
        ]),
    ],
    [
      '.xlsx with NBSP and Ð',
      'a.xlsx',
      () =>
        makeWorkbook([
          {
            name: 'DS',
            rows: ROWS.map((row) =>
              row.map((cell) => cell.replaceAll(' ', '\u00a0').replaceAll('Đ', 'Ð')),
            ),
          },
        ]),
    ],
  ])('%s', async (_kind, name, make) => {
    const { rows, issues, skipped, sheets } = await read(make(), name)
    expect(rows).toMatchObject(CHILDREN)
    expect(issues).toEqual([])
    expect(skipped.map((each) => each.why)).toEqual(['total'])
    expect(sheets[0]?.headerRow).toBe(4)
  })
})

describe('what Excel makes of cells', () => {
  test('dates as numbers, IDs and phones without their zero, a class that became a date', async () => {
    const file = makeWorkbook([
      {
        name: 'DS',
        rows: [
          ['Họ tên', 'Ngày sinh', 'Số CCCD', 'SĐT', 'Lớp', 'Giới tính'],
          ['Lê An', 42618, 48216000001, 905123456, 46025, 'Nam'],
          ['Võ Nhi', 42618, '048316000002', '0905123457', '4A', 'Nữ'],
        ],
        formats: { B2: 'dd/mm/yyyy', E2: 'd-mmm' },
      },
    ])
    const { rows, issues } = await read(file, 'a.xlsx')
    expect(rows).toMatchObject([
      {
        bornOn: '2016-09-05',
        personalId: '048216000001',
        guardianPhone: '0905123456',
        schoolClass: '3/1',
      },
      {
        bornOn: '2016-09-05',
        personalId: '048316000002',
        guardianPhone: '0905123457',
        schoolClass: '4A',
      },
    ])
    expect(issues.map(({ row, column, code, severity }) => [row, column, code, severity])).toEqual([
      [2, 'C', 'personal_id_padded', 'warning'],
      [2, 'E', 'class_was_date', 'warning'],
    ])
  })

  test('the calendar of 1904', async () => {
    const cell = (place: string, text: string): string =>
      `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`
    const rows = `<row r="1">${cell('A1', 'Họ tên')}${cell('B1', 'Ngày sinh')}</row><row r="2">${cell('A2', 'Lê An')}<c r="B2" s="1"><v>41156</v></c></row>`
    const space = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    const link = 'http://schemas.openxmlformats.org/package/2006/relationships'
    const file = makeExcel(rows, [
      {
        name: 'xl/workbook.xml',
        data: `<workbook xmlns="${space}" xmlns:r="${office}"><workbookPr date1904="1"/><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
      },
      {
        name: 'xl/_rels/workbook.xml.rels',
        data: `<Relationships xmlns="${link}"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r3" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
      },
      {
        name: 'xl/styles.xml',
        data: `<styleSheet xmlns="${space}"><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
      },
      {
        name: '[Content_Types].xml',
        data: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
      },
    ])
    expect((await read(file, 'a.xlsx')).rows).toMatchObject([{ bornOn: '2016-09-05' }])
  })

  test('a stray cell a million rows below costs nothing', async () => {
    const file = makeExcel(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>Họ tên</t></is></c></row><row r="1048576"><c r="A1048576"><v>1</v></c></row>',
    )
    expect(await readWorkbook(file, 'a.xlsx')).toMatchObject({
      ok: true,
      sheets: [{ rows: [{ number: 1 }, { number: 1_048_576 }] }],
    })
  })
})

test('ten thousand rows are read whole', async () => {
  const rows = [
    ROWS[3] ?? [],
    ...Array.from({ length: 10_000 }, (_, at) => [
      at + 1,
      `Nguyễn Văn ${at}`,
      '05/09/2016',
      'Nam',
      '4A',
      'Thôn An Lâm',
      'Hộ nghèo',
      '0905123456',
    ]),
  ]
  const reading = await read(makeWorkbook([{ name: 'DS', rows }]), 'a.xlsx')
  expect(reading.rows).toHaveLength(10_000)
  expect(reading.issues).toHaveLength(0)
}, 30_000)
