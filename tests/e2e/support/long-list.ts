import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeWorkbook } from '@/tests/unit/lists/making/workbook'
import { testDir } from './house'

const GIVEN = ['Anh', 'Bảo', 'Cúc', 'Duy', 'Hân', 'Khoa', 'Lam', 'Mai', 'Nga', 'Phúc', 'Quân']
const FAMILY = ['Võ Văn', 'Bùi Thị', 'Đinh Ngọc', 'Huỳnh Gia', 'Tạ Minh']
const HEAD = ['TT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Thôn', 'Trường', 'Lớp', 'Hoàn cảnh']
const VILLAGES = 24

/** A commune with more villages and more children waiting than one sheet can name; all invented. */
export function writeLongList(): { file: string; children: number } {
  const children = VILLAGES * 5
  const rows: (string | number)[][] = [['DANH SÁCH TRẺ EM'], [], HEAD]
  for (let at = 0; at < children; at += 1) {
    rows.push([
      at + 1,
      `${FAMILY[at % 5] ?? ''} ${GIVEN[at % 11] ?? ''}`,
      `${1 + (at % 28)}/${1 + (at % 12)}/${2012 + (at % 7)}`,
      at % 2 ? 'Nữ' : 'Nam',
      `Thôn Đồng Xanh Thượng ${1 + (at % VILLAGES)}`,
      'Trường TH Bình Lâm',
      `${1 + (at % 5)}B`,
      'Hộ nghèo',
    ])
  }
  mkdirSync(testDir, { recursive: true })
  const file = join(testDir, 'danh-sach-dai.xlsx')
  writeFileSync(file, makeWorkbook([{ name: 'Sheet1', rows }]))
  return { file, children }
}
