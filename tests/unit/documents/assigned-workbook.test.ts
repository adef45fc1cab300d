import { read, utils } from '@e965/xlsx'
import { describe, expect, test } from 'vitest'
import { day } from '@/lib/calendar/day'
import {
  writeAssignedWorkbook,
  type AssignedWorkbook,
} from '@/lib/documents/file/assigned-workbook'
import { assigned } from './assigned'
import { elementOf, partsOf } from './docx-parts'

const [first] = assigned
const table: AssignedWorkbook = {
  ...{ communeName: 'Việt An', communeKind: 'xa', on: day('2026-11-30'), mark: 'Người Tải' },
  rows: [...assigned, ...(first ? [{ ...first, note: '=1+1\u000b <b>' }] : [])],
}

describe('the workbook of assignments', () => {
  test('is well formed, by unit and by village, with who took it below', () => {
    const book = read(writeAssignedWorkbook(table))
    expect(book.SheetNames).toEqual(['Theo đơn vị', 'Theo thôn'])
    const rows = book.SheetNames.map((name) =>
      utils.sheet_to_json<string[]>(book.Sheets[name] ?? {}, { header: 1 }),
    )
    const [byUnit = [], byVillage = []] = rows
    expect(byUnit[0]?.[0]).toBe('BẢNG PHÂN CÔNG CƠ QUAN, ĐƠN VỊ HỖ TRỢ, ĐỠ ĐẦU TRẺ EM')
    expect(byUnit[1]?.[0]).toBe('Theo đơn vị, tính đến ngày 30/11/2026')
    const header = byUnit.findIndex(([title]) => title === 'TT')
    expect(byUnit[header]?.slice(1, 4)).toEqual(['Đơn vị nhận đỡ đầu', 'Mã số', 'Họ và tên'])
    expect(byVillage[header]?.slice(1, 4)).toEqual(['Nơi ở (thôn)', 'Mã số', 'Họ và tên'])
    expect(byVillage.slice(header + 1, header + 3).map((row) => row[1])).toEqual([
      ...['Thôn An Lâm', 'Thôn Bình Kiều'],
    ])
    expect(byUnit.at(-1)).toEqual(['Người Tải'])
  })

  test('holds no formula, whatever a note begins with, and no sign that nothing opens', async () => {
    const bytes = Buffer.from(writeAssignedWorkbook(table))
    const parts = await partsOf(bytes)
    for (const [path, xml] of parts) expect(() => elementOf(xml), path).not.toThrow()
    const sheet = parts.get('xl/worksheets/sheet1.xml') ?? ''
    expect(sheet).not.toContain('<f>')
    expect(sheet).toContain('=1+1 &lt;b&gt;')
  })

  test('gives a row as many lines as its longest cell breaks into', async () => {
    const rows = assigned.map((child) => ({ ...child, guardianName: null, note: null }))
    const short = { circumstance: null, school: 'TH', village: 'T', level: null, childName: 'An' }
    const [one] = rows
    const long = one ? [{ ...one, ...short, note: 'mười chữ ấy '.repeat(9) }] : []
    const longest = long.map((child) => ({ ...child, note: 'mười chữ ấy '.repeat(60) }))
    const parts = await partsOf(
      Buffer.from(writeAssignedWorkbook({ ...table, rows: [...rows, ...long, ...longest] })),
    )
    const heights = [...(parts.get('xl/worksheets/sheet1.xml') ?? '').matchAll(/ ht="(\d+)"/g)]
    const [header, ...each] = heights.map(([, height]) => Number(height))
    expect(header).toBe(34)
    expect(each.at(-1)).toBe(409)
    expect(each.at(-2)).toBeGreaterThan(Math.max(...each.slice(0, -2)))
    expect(each.at(-2)).toBeGreaterThanOrEqual(16 * 9)
  })

  test('prints on its side, as wide as the page, the header on each', async () => {
    const parts = await partsOf(Buffer.from(writeAssignedWorkbook(table)))
    expect(parts.get('xl/worksheets/sheet2.xml')).toContain(
      'orientation="landscape" fitToWidth="1"',
    )
    expect(parts.get('xl/workbook.xml')).toMatch(
      /Print_Titles" localSheetId="1">'Theo thôn'!\$5:\$5/,
    )
  })
})
