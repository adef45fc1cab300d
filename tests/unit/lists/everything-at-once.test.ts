import type { BookType } from '@e965/xlsx'
import { expect, test } from 'vitest'
import { readWorkbook } from '@/lib/lists/file/open-workbook'
import { readChildren } from '@/lib/lists/read-children'
import { inTcvn3, inVni } from './making/encoding'
import { TODAY } from './making/sheet'
import { makeWorkbook, type MadeCell, type MadeSheet } from './making/workbook'

const SCHOOL = 'Trường TH&THCS Bình Lâm'
const LEAD = ['ỦY BAN NHÂN DÂN XÃ VIỆT AN', SCHOOL.toUpperCase(), '', 'DANH SÁCH HỌC SINH KHÓ KHĂN']
const HEADER_ROW = 37

/** What a school may do to a list, all of it in one: the third sheet, far down, in two fonts and by hand. */
const LIST: MadeSheet = {
  name: 'Danh sách',
  rows: [
    ...Array.from({ length: HEADER_ROW - 1 }, (_, at): MadeCell[] => [LEAD[at] || null]),
    [
      ...['TT', 'Họ và tên', null, 'Ngày, tháng, năm sinh', null, null],
      ...['Giới tính (1: Nam, 2: Nữ)', 'Số định danh cá nhân', 'Thôn', 'Đối tượng'],
    ],
    [
      ...[null, 'Họ và tên đệm', 'Tên', 'Ngày', 'Tháng', 'Năm', null, null, null],
      ...['Hộ nghèo', 'Hộ cận nghèo', 'Mồ côi cả cha lẫn mẹ'],
    ],
    ['Lớp 4A'],
    [1, 'Ðặng Thị', 'Hòa', 5, 9, 2016, 2, '48316001234', 'An\u00a0Lâm', 'x'],
    [
      ...[2, inTcvn3('Nguyễn Văn'), inTcvn3('Dũng'), '12', '03', 2016, 1, '048216001235'],
      ...[inTcvn3('An Lâm'), null, 'x'],
    ],
    [3, inVni('Trần Thị'), inVni('Ánh'), 7, 11, 2015, 2, null, 'An Lâm', null, null, 'X'],
    ['Cộng lớp 4A: 3 học sinh'],
    ['Lớp 5B'],
    [
      ...[1, 'Lê Đức'.normalize('NFD'), 'Hiếu'.normalize('NFD'), 31, 2, 2015, 1, null],
      ...['Thôn Bình Kiều'.normalize('NFD'), 'x'],
    ],
    [2, 'PHẠM NGỌC', 'YẾN', null, null, 2015, 2, null, 'Bình Kiều', null, 'x'],
    ['Tổng cộng: 5 học sinh'],
    [],
    [...Array.from({ length: 7 }, () => null), 'Bình Lâm, ngày 10 tháng 9 năm 2026'],
    [null, 'NGƯỜI LẬP BẢNG', null, null, null, null, null, 'HIỆU TRƯỞNG'],
    [null, 'Võ Thị Lan', null, null, null, null, null, 'Trần Văn Bảy'],
  ],
  merges: [
    ...['A37:A38', 'B37:C37', 'D37:F37', 'G37:G38', 'H37:H38', 'I37:I38', 'J37:L37'],
    ...['A39:L39', 'A43:L43', 'A44:L44', 'A47:L47'],
  ],
}
const SHEETS: readonly MadeSheet[] = [
  { name: 'Hướng dẫn', rows: [['HƯỚNG DẪN ĐIỀN BIỂU'], ['1. Điền vào trang tính thứ ba']] },
  {
    name: 'Tổng hợp',
    rows: [
      ['Trường', 'Số học sinh'],
      [SCHOOL, 5],
    ],
  },
  LIST,
]

test.each<[BookType, string]>([
  ['xlsx', 'a.xlsx'],
  ['biff8', 'a.xls'],
  ['ods', 'a.ods'],
])(
  'everything a school may do to a list at once is read without a touch: %s',
  async (type, name) => {
    const workbook = await readWorkbook(makeWorkbook(SHEETS, type), name)
    if (!workbook.ok) throw new Error(workbook.code)
    const { sheets, rows, skipped, issues } = readChildren(workbook.sheets, TODAY)
    expect(sheets).toMatchObject([{ name: 'Danh sách', headerRow: HEADER_ROW }])
    const of = (schoolClass: string, village: string) => ({ school: SCHOOL, schoolClass, village })
    expect(rows).toMatchObject([
      {
        ...{ fullName: 'Đặng Thị Hòa', bornOn: '2016-09-05', sex: 'female' },
        ...{ personalId: '048316001234', circumstances: ['poor_household'] },
        ...of('4A', 'Thôn An Lâm'),
      },
      {
        ...{ fullName: 'Nguyễn Văn Dũng', bornOn: '2016-03-12', sex: 'male' },
        ...{ personalId: '048216001235', circumstances: ['near_poor_household'] },
        ...of('4A', 'Thôn An Lâm'),
      },
      {
        ...{ fullName: 'Trần Thị Ánh', bornOn: '2015-11-07', sex: 'female', personalId: null },
        ...{ circumstances: ['orphan_both'], ...of('4A', 'Thôn An Lâm') },
      },
      {
        ...{
          fullName: 'Lê Đức Hiếu',
          bornOn: null,
          sex: 'male',
          circumstances: ['poor_household'],
        },
        ...of('5B', 'Thôn Bình Kiều'),
      },
      {
        ...{ fullName: 'Phạm Ngọc Yến', bornOn: null, bornYear: 2015, sex: 'female' },
        ...{ circumstances: ['near_poor_household'], ...of('5B', 'Thôn Bình Kiều') },
      },
    ])
    expect(issues.map(({ row, code }) => `${row} ${code}`)).toEqual([
      '40 personal_id_padded',
      '45 birth_impossible',
    ])
    expect(skipped.map(({ sheet, why }) => `${sheet}: ${why}`)).toEqual([
      ...['Hướng dẫn: not_a_list', 'Tổng hợp: not_a_list'],
      ...[
        'sub_heading',
        'total',
        'sub_heading',
        'total',
        'signature',
        'signature',
        'signature',
      ].map((why) => `Danh sách: ${why}`),
    ])
  },
)
