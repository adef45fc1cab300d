import { describe, expect, test } from 'vitest'
import { readSchoolAndClass } from '@/lib/lists/class-name'
import { readBirth } from '@/lib/lists/birth'
import { readPersonName } from '@/lib/lists/person-name'
import { readChildren } from '@/lib/lists/read-children'
import { apartSheets } from '@/lib/lists/side-by-side'
import type { Cell } from '@/lib/lists/sheet'
import { readRows, sheetOf, TODAY } from './making/sheet'

describe('lists side by side', () => {
  const rows: Cell[][] = [
    ['DANH SÁCH TRẺ THÔN AN LÂM'],
    ['TT', 'Họ và tên', 'Năm sinh', null, 'TT', 'Họ và tên', 'Năm sinh'],
    [1, 'Nguyễn Văn An', 2016, null, 3, 'Lê Thị Chi', 2017],
    [2, 'Trần Văn Bình', 2015],
  ]

  test('are read one after the other, each under its own columns', () => {
    const read = readChildren(apartSheets([sheetOf(rows, [], 'Thôn')]), TODAY)
    expect(read.rows.map(({ sheet, row, fullName }) => [sheet, row, fullName])).toEqual([
      ['Thôn', 3, 'Nguyễn Văn An'],
      ['Thôn', 4, 'Trần Văn Bình'],
      ['Thôn [E–G]', 3, 'Lê Thị Chi'],
    ])
    expect(read.sheets[1]?.columns).toEqual({ E: 'ordinal', F: 'fullName', G: 'bornYear' })
    expect(read.skipped).toEqual([])
  })

  test('are not seen where only some titles come twice', () => {
    const mother = ['TT', 'Họ và tên', 'Năm sinh', 'Họ và tên mẹ', 'Năm sinh', 'Thôn']
    const sheets = [sheetOf([mother, [1, 'Lê An', 2016, 'Lê Thị Ba', 1985, 'An Lâm']], [], 'S')]
    expect(apartSheets(sheets)).toEqual(sheets)
  })
})

test('a name whose title is typed over two cells, "Họ và" and "tên"', () => {
  const { rows } = readRows([
    ['TT', 'Họ và', 'tên', 'Ngày sinh', 'Nữ'],
    [1, 'Nguyễn Văn', 'An', '5/9/2018', null],
    [2, 'Lê Thị', 'Bình', '6/9/2018', 'x'],
  ])
  expect(rows.map(({ fullName, sex }) => [fullName, sex])).toEqual([
    ['Nguyễn Văn An', 'male'],
    ['Lê Thị Bình', 'female'],
  ])
})

test('members of a household under "Thành viên" alone, ticked as poor on the head’s row', () => {
  const { rows } = readRows([
    ['STT', 'Chủ hộ', 'Thành viên', 'Năm sinh', 'Hộ nghèo', 'Hộ cận nghèo', 'Thôn'],
    [1, 'Lê A', 'Lê A', 1980, 'x', null, 'An Lâm'],
    [null, null, 'Lê B', 2015],
    [2, 'Võ C', 'Võ C', 1979, null, 'x', 'Phú Mỹ'],
    [null, null, 'Võ D', 2018],
  ])
  expect(rows).toMatchObject([
    { fullName: 'Lê B', circumstances: ['poor_household'], village: 'Thôn An Lâm' },
    { fullName: 'Võ D', circumstances: ['near_poor_household'], village: 'Thôn Phú Mỹ' },
  ])
})

test.each([
  ['TH Bình Lâm - 4A', 'TH Bình Lâm', '4A'],
  ['TH Bình Lâm, 4/3', 'TH Bình Lâm', '4/3'],
  ['Trường MN Hoa Sen (5A)', 'Trường MN Hoa Sen', '5A'],
  ['4/3 TH Bình Lâm', 'TH Bình Lâm', '4/3'],
  ['Lớp 4B, Trường TH Bình Lâm', 'Trường TH Bình Lâm', '4B'],
  ['Trường Mầm non 2/9', 'Trường Mầm non 2/9', null],
  ['Trường TH Kim Đồng - Cơ sở 2', 'Trường TH Kim Đồng - Cơ sở 2', null],
  ['Trường THCS Phan Châu Trinh', 'Trường THCS Phan Châu Trinh', null],
])('"%s" is school and class', (written, school, schoolClass) => {
  expect(readSchoolAndClass(written)).toEqual({ school, schoolClass })
})

test.each([
  ['1. Lê Bình', 'Lê Bình'],
  ['02) Lê Bình', 'Lê Bình'],
  ['Cháu: Lê Du', 'Lê Du'],
  ['Em Trần Thị Chi', 'Trần Thị Chi'],
  ['Bé Ba', 'Bé Ba'],
  ['Nguyễn Bé', 'Nguyễn Bé'],
])('"%s" is the name %s', (written, name) => {
  expect(readPersonName(written)).toBe(name)
})

test.each([
  ['Sept 5, 2016', '2016-09-05'],
  ['September 5 2016', '2016-09-05'],
  ['5 Sep 2016', '2016-09-05'],
])('a month in letters: "%s" is %s', (written, bornOn) => {
  expect(readBirth(written, TODAY)).toEqual({ kind: 'day', bornOn })
})
