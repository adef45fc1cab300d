import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeWorkbook } from '@/tests/unit/lists/making/workbook'
import { testDir } from './house'

const GIVEN = ['An', 'Bình', 'Chi', 'Dũng', 'Giang', 'Hà', 'Khánh', 'Linh', 'Minh', 'Ngân']
const FAMILY = ['Nguyễn Văn', 'Trần Thị', 'Lê Minh', 'Phạm Ngọc', 'Hoàng Gia']
const REASONS = ['Mồ côi cha', 'Hộ nghèo', 'Mồ côi cả cha và mẹ', 'Hộ cận nghèo']

/** The same job with other numbers: 40 children, 6 of them supported, 11 especially difficult without help. */
export const OTHER = { children: 40, supported: 6, waiting: 34, especiallyDifficult: 11 }

/** An officer's list in another shape: other columns, other words, no sub-headings; all invented. */
export function writeOtherList(): string {
  const rows: (string | number)[][] = [
    ['DANH SÁCH HỌC SINH CÓ HOÀN CẢNH KHÓ KHĂN'],
    [],
    [
      'TT',
      'Họ đệm',
      'Tên',
      'NTNS',
      'Giới tính',
      'Thôn',
      'Trường',
      'Lớp',
      'Diện',
      'Đỡ đầu',
      'Ghi chú',
    ],
  ]
  for (let at = 0; at < OTHER.children; at += 1) {
    const supported = at < OTHER.supported
    const marked = !supported && at < OTHER.supported + OTHER.especiallyDifficult
    rows.push([
      at + 1,
      FAMILY[at % 5] ?? '',
      `${GIVEN[at % 10] ?? ''}`,
      `${1 + (at % 27)}/${1 + (at % 12)}/${2013 + (at % 6)}`,
      at % 2 ? 'Nữ' : 'Nam',
      `Thôn ${1 + (at % 4)}`,
      'Trường TH Bình Lâm',
      `${1 + (at % 5)}A`,
      REASONS[at % 4] ?? '',
      supported ? 'Công an xã' : '',
      supported ? '1.200.000 đồng/quý' : marked ? 'Đặc biệt khó khăn' : '',
    ])
  }
  rows.push(['Tổng số: 40 em'])
  mkdirSync(testDir, { recursive: true })
  const path = join(testDir, 'danh-sach-khac.xlsx')
  writeFileSync(path, makeWorkbook([{ name: 'Sheet1', rows }]))
  return path
}
