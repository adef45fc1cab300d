import { describe, expect, test } from 'vitest'
import { readChildren } from '@/lib/lists/read-children'
import type { Cell } from '@/lib/lists/sheet'
import { readOne, readRows, sheetOf, TODAY } from './making/sheet'

const TITLES = ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Lớp', 'Thôn', 'Hoàn cảnh', 'Ghi chú']
const row = (number: number, name: string | null, more: readonly Cell[] = []): Cell[] => [
  number,
  name,
  more[0] ?? '05/09/2016',
  more[1] ?? 'Nữ',
  more[2] ?? '4A',
  more[3] ?? 'Thôn An Lâm',
  more[4] ?? 'Hộ nghèo',
  more[5] ?? null,
]

describe('where the list begins and ends', () => {
  test('the header may stand anywhere in the first forty rows', () => {
    const above = Array.from({ length: 38 }, (_, at) => [
      at % 5 === 0 ? `Dòng giới thiệu ${at}` : null,
    ])
    const { sheets, rows } = readRows([...above, TITLES, row(1, 'Lê An')])
    expect(sheets[0]?.headerRow).toBe(39)
    expect(rows).toMatchObject([{ row: 40, fullName: 'Lê An' }])
  })

  test('on any sheet; other sheets are named and left', () => {
    const { sheets, rows, skipped } = readChildren(
      [
        sheetOf([['HƯỚNG DẪN'], ['Điền vào trang 2']], [], 'Hướng dẫn'),
        sheetOf(
          [
            ['Họ và tên', 'Chức vụ', 'Điện thoại'],
            ['Lê An', 'Hiệu trưởng', '0905123456'],
          ],
          [],
          'Giáo viên',
        ),
        sheetOf([TITLES, row(1, 'Lê An')], [], 'Danh sách'),
        { ...sheetOf([TITLES, row(1, 'Cũ')], [], 'Bản cũ'), hidden: true },
      ],
      TODAY,
    )
    expect(sheets.map((sheet) => sheet.name)).toEqual(['Danh sách'])
    expect(rows).toHaveLength(1)
    expect(skipped).toMatchObject([
      { sheet: 'Hướng dẫn', row: 0, why: 'not_a_list' },
      { sheet: 'Giáo viên', row: 0, why: 'not_a_list' },
      { sheet: 'Bản cũ', row: 0, why: 'hidden_sheet' },
    ])
  })

  test('a title joined over the header is no header', () => {
    const { sheets } = readRows(
      [['DANH SÁCH TRẺ EM CÓ HOÀN CẢNH KHÓ KHĂN'], TITLES, row(1, 'Lê An')],
      ['A1:H1'],
    )
    expect(sheets[0]).toMatchObject({
      headerRow: 2,
      columns: { B: 'fullName', G: 'circumstances' },
    })
  })

  test('totals, signatures, blank numbers, column numbers and repeated titles are named', () => {
    const { rows, skipped } = readRows([
      TITLES,
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)'],
      row(1, 'Lê An'),
      TITLES,
      row(2, 'Tống Thị Công'),
      ['Cộng: 2 em'],
      row(3, 'Võ Nhi'),
      [4],
      [null, 'Tổng số: 03 trẻ'],
      [null, 'Việt An, ngày 20 tháng 11 năm 2026'],
      [null, 'NGƯỜI LẬP BIỂU', null, null, null, 'HIỆU TRƯỞNG'],
      [null, '(Ký, ghi rõ họ tên)'],
      [null, 'Nguyễn Văn Lập', null, null, null, 'Trần Thị Hiệu'],
    ])
    expect(rows.map((child) => child.fullName)).toEqual(['Lê An', 'Tống Thị Công', 'Võ Nhi'])
    expect(skipped.map(({ row: at, why }) => [at, why])).toEqual([
      [2, 'column_numbers'],
      [4, 'repeated_header'],
      [6, 'total'],
      [8, 'only_a_number'],
      [9, 'total'],
      [10, 'signature'],
      [11, 'signature'],
      [12, 'signature'],
      [13, 'signature'],
    ])
  })

  test('a sponsor called UBND xã does not end the list', () => {
    const { rows } = readRows([
      ['TT', 'Họ tên', 'Thôn', 'Đơn vị đỡ đầu'],
      [1, 'Lê An', 'An Lâm', 'UBND xã Việt An'],
      [2, 'Võ Nhi', 'An Lâm', 'Công an xã'],
    ])
    expect(rows.map((child) => child.currentSponsor)).toEqual(['UBND xã Việt An', 'Công an xã'])
  })

  test('a row without a name stays and is an error', () => {
    const { rows, issues } = readRows([TITLES, row(1, null), row(2, '  ')])
    expect(rows.map((child) => child.fullName)).toEqual([null, null])
    expect(issues.filter((issue) => issue.code === 'name_missing')).toMatchObject([
      { row: 2, column: 'B', severity: 'error' },
      { row: 3, column: 'B', severity: 'error' },
    ])
  })
})

describe('titles', () => {
  test('two rows, joined or not', () => {
    const top = [
      'TT',
      'Họ và tên',
      'Năm sinh',
      null,
      'Học tại',
      null,
      'Người nuôi dưỡng',
      null,
      null,
    ]
    const low = [null, null, 'Nam', 'Nữ', 'Trường', 'Lớp', 'Họ và tên', 'Năm sinh', 'SĐT']
    const child = [
      1,
      'Lê An',
      null,
      '5/9/2016',
      'Trường TH Bình Lâm',
      '4A',
      'Lê Văn Ba',
      1980,
      '0905 123 456',
    ]
    const joined = ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1', 'G1:I1']
    for (const merges of [joined, []]) {
      const { sheets, rows, issues } = readRows([top, low, child], merges)
      expect(sheets[0]).toMatchObject({
        headerRow: 1,
        columns: {
          B: 'fullName',
          C: 'bornOn',
          D: 'bornOn',
          E: 'school',
          F: 'schoolClass',
          G: 'guardianName',
          I: 'guardianPhone',
        },
      })
      expect(rows).toMatchObject([
        {
          fullName: 'Lê An',
          bornOn: '2016-09-05',
          sex: 'female',
          school: 'Trường TH Bình Lâm',
          schoolClass: '4A',
          guardianName: 'Lê Văn Ba',
          guardianPhone: '0905123456',
        },
      ])
      expect(issues).toEqual([])
    }
  })

  test('a name in two columns, titled or joined under one title', () => {
    const rows = [
      [1, 'Nguyễn Thị Kim', 'Trúc', '5/9/2016'],
      [2, 'Lê', 'An', '6/9/2016'],
    ]
    for (const titles of [
      ['TT', 'Họ và tên đệm', 'Tên', 'Ngày sinh'],
      ['TT', 'Họ đệm', 'Tên', 'Ngày sinh'],
      ['TT', 'Họ lót', 'Tên học sinh', 'Ngày sinh'],
      ['TT', 'Họ và tên', null, 'Ngày sinh'],
      ['TT', 'Họ và tên', 'Tên', 'Ngày sinh'],
    ]) {
      const { rows: children, sheets } = readRows(
        [titles, ...rows],
        titles[2] === null ? ['B1:C1'] : [],
      )
      expect(children.map((child) => child.fullName)).toEqual(['Nguyễn Thị Kim Trúc', 'Lê An'])
      expect(sheets[0]?.columns.C).toBe('givenName')
    }
  })

  test('a birth in three columns', () => {
    const cells = [
      [1, 'Lê An', 5, 9, 2016],
      [2, 'Võ Nhi', null, null, 2017],
      [3, 'Hồ My', '31', '02', '2016'],
    ]
    const titled = readRows([['TT', 'Họ tên', 'Ngày', 'Tháng', 'Năm'], ...cells])
    const wide = readRows(
      [['TT', 'Họ tên', 'Ngày sinh', null, null], [null, null, 'Ngày', 'Tháng', 'Năm'], ...cells],
      ['C1:E1'],
    )
    const joined = readRows(
      [['TT', 'Họ tên', 'Ngày tháng năm sinh', null, null], ...cells],
      ['C1:E1'],
    )
    for (const reading of [titled, wide, joined]) {
      expect(reading.rows).toMatchObject([
        { bornOn: '2016-09-05', bornYear: 2016 },
        { bornOn: null, bornYear: 2017 },
        { bornOn: null, bornYear: null },
      ])
      expect(reading.issues.map((issue) => issue.code)).toEqual(['birth_impossible'])
    }
  })

  test('ticks: sex in two columns, categories in columns of their own', () => {
    const { rows } = readRows([
      [
        'TT',
        'Họ và tên',
        'Nam',
        'Nữ',
        'Mồ côi cả cha và mẹ',
        'Mồ côi cha hoặc mẹ',
        'Hộ nghèo',
        'Hộ cận nghèo',
        'Khó khăn khác',
        'ĐBKK',
      ],
      [1, 'Lê An', 'x', null, 'x', null, null, null, null, 'x'],
      [2, 'Võ Nhi', null, 'X', null, 'x', 'x', null, null, null],
      [3, 'Hồ My', null, 'x', null, null, null, 'x', null, 'Có'],
      [4, 'Đỗ Vy', null, 'x', null, null, null, null, 'x', 'không'],
    ])
    expect(
      rows.map(({ sex, circumstances, especiallyDifficult }) => [
        sex,
        circumstances,
        especiallyDifficult,
      ]),
    ).toEqual([
      ['male', ['orphan_both'], true],
      ['female', ['orphan_one', 'poor_household'], false],
      ['female', ['near_poor_household'], true],
      ['female', ['other_special'], false],
    ])
  })

  test('the column whose title says month first', () => {
    expect(
      readOne(['Họ tên', 'Ngày sinh (mm/dd/yyyy)'], ['Lê An', '09/05/2016']).child.bornOn,
    ).toBe('2016-09-05')
    expect(
      readOne(['Họ tên', 'Ngày sinh (tháng/ngày/năm)'], ['Lê An', '12/25/2016']).child.bornOn,
    ).toBe('2016-12-25')
    expect(
      readOne(['Họ tên', 'Ngày sinh (dd/mm/yyyy)'], ['Lê An', '09/05/2016']).child.bornOn,
    ).toBe('2016-05-09')
  })

  test('a person’s choice stands over what was understood', () => {
    const sheet = [
      ['Họ tên', 'Ngày sinh', 'Cột lạ', 'Ghi chú'],
      ['Lê An', '5/9/2016', 'Hội Phụ nữ', 'x'],
    ]
    const { rows, sheets } = readRows(sheet, [], { DS: { C: 'currentSponsor', D: null } })
    expect(rows).toMatchObject([{ currentSponsor: 'Hội Phụ nữ', note: null }])
    expect(sheets[0]?.columns).toEqual({ A: 'fullName', B: 'bornOn', C: 'currentSponsor' })
  })

  test('the class and the school of the sheet’s title hold where no column tells', () => {
    const { rows } = readRows([
      ['TRƯỜNG TIỂU HỌC BÌNH LÂM'],
      ['DANH SÁCH HỌC SINH LỚP 4A'],
      ['TT', 'Họ tên', 'Ngày sinh'],
      [1, 'Lê An', '5/9/2016'],
    ])
    expect(rows).toMatchObject([{ school: 'Trường Tiểu học Bình Lâm', schoolClass: '4A' }])
  })

  test.each([
    ['Số CCCD', 'personalId'],
    ['Số định danh cá nhân', 'personalId'],
    ['Mã định danh Bộ GD&ĐT', 'moetId'],
    ['NTNS', 'bornOn'],
    ['Năm sinh', 'bornYear'],
    ['GT', 'sex'],
    ['Lớp học', 'schoolClass'],
    ['Tên lớp', 'schoolClass'],
    ['Trường đang học', 'school'],
    ['HKTT', 'village'],
    ['Nơi ở hiện nay', 'village'],
    ['Địa chỉ thường trú', 'village'],
    ['Đối tượng', 'circumstances'],
    ['Diện chính sách', 'circumstances'],
    ['Thuộc diện', 'circumstances'],
    ['Họ tên người giám hộ', 'guardianName'],
    ['Người chăm sóc', 'guardianName'],
    ['Họ tên cha', 'fatherName'],
    ['Họ và tên mẹ', 'motherName'],
    ['Họ tên cha/mẹ', 'guardianName'],
    ['SĐT phụ huynh', 'guardianPhone'],
    ['Điện thoại liên hệ', 'guardianPhone'],
    ['Đơn vị nhận đỡ đầu', 'currentSponsor'],
    ['Đơn vị đang hỗ trợ', 'currentSponsor'],
    ['Mức hỗ trợ', 'supportLevel'],
    ['Ghi chú', 'note'],
    ['Ngày cấp', undefined],
    ['Nơi sinh', undefined],
    ['Năm sinh cha', undefined],
    ['Dân tộc', undefined],
    ['Ngay sinh', 'bornOn'],
    ['HỌ VÀ TÊN MẸ', 'motherName'],
  ])('“%s” is %s', (title, field) => {
    const { sheets } = readRows([
      ['Họ và tên học sinh', 'Khối', title, 'Giới tính'],
      ['Lê An', 4, 'x', 'Nam'],
    ])
    expect(sheets[0]?.columns.C).toBe(field)
  })
})

describe('sub-headings give their value to the rows below', () => {
  test('category, class, village, school', () => {
    const { rows } = readRows([
      ['TT', 'Họ tên', 'Ngày sinh'],
      ['I', 'Trẻ mồ côi cả cha và mẹ'],
      ['Lớp 4A (2 học sinh)'],
      [1, 'Lê An', '5/9/2016'],
      ['B. Hộ cận nghèo: 03 em'],
      ['Lớp 5/1'],
      ['Thôn Phú Mỹ'],
      ['Trường TH Quế Thọ'],
      [2, 'Võ Nhi', '5/9/2015'],
    ])
    expect(rows).toMatchObject([
      { circumstances: ['orphan_both'], schoolClass: '4A', village: null },
      {
        circumstances: ['near_poor_household'],
        village: 'Thôn Phú Mỹ',
        school: 'Trường TH Quế Thọ',
      },
    ])
  })

  test('the row’s own cell is stronger; “hộ nghèo, cận nghèo” alone asks', () => {
    const { rows, issues } = readRows([
      TITLES,
      ['III. Trẻ thuộc hộ nghèo, cận nghèo'],
      row(1, 'Lê An', ['5/9/2016', 'Nam', '4A', 'An Lâm', 'Hộ cận nghèo']),
      [2, 'Võ Nhi', '5/9/2016', 'Nữ', '4A', 'An Lâm', null, 'Đặc biệt khó khăn'],
    ])
    expect(rows[0]).toMatchObject({
      circumstances: ['near_poor_household'],
      village: 'Thôn An Lâm',
    })
    expect(rows[1]).toMatchObject({
      circumstances: ['poor_household', 'near_poor_household'],
      especiallyDifficult: true,
    })
    expect(issues.map((issue) => issue.code)).toEqual(['circumstance_unclear'])
  })

  test('cells joined down the rows belong to all of them', () => {
    const { rows } = readRows(
      [
        ['TT', 'Họ tên', 'Ngày sinh', 'Thôn', 'Người nuôi dưỡng'],
        [1, 'Lê An', '5/9/2016', 'An Lâm', 'Bà Ba'],
        [2, 'Lê Bình', '5/9/2018', null, null],
      ],
      ['D2:D3', 'E2:E3'],
    )
    expect(rows[1]).toMatchObject({
      fullName: 'Lê Bình',
      village: 'Thôn An Lâm',
      guardianName: 'Bà Ba',
    })
  })
})

describe('every row under the header is accounted for', () => {
  test('in rows or in skipped, never both', () => {
    const grid = [
      TITLES,
      ['Nhóm 1'],
      row(1, 'Lê An'),
      ['chú thích lạ', null, null, 'gì đó'],
      row(2, 'Võ Nhi'),
      ['Tổng cộng', null, 2],
    ]
    const { rows, skipped } = readRows(grid)
    const all = [...rows.map((each) => each.row), ...skipped.map((each) => each.row)].sort(
      (a, b) => a - b,
    )
    expect(all).toEqual([2, 3, 4, 5, 6])
  })
})

test('a child twice in one list is hinted at, by ID or by name and birth', () => {
  const { issues } = readRows([
    ['Họ tên', 'Ngày sinh', 'Số CCCD'],
    ['Lê An', '5/9/2016', '048216000001'],
    ['lê  an', '05-09-2016', null],
    ['Lê Ân', '5/9/2016', '048216000001'],
  ])
  expect(issues.filter((issue) => /repeated/.test(issue.code))).toMatchObject([
    { row: 3, code: 'child_repeated', value: '2' },
    { row: 4, code: 'personal_id_repeated', value: '2' },
  ])
})

test('what lists of other offices have beside', () => {
  const { rows, issues, skipped } = readRows([
    [
      'TT',
      'Họ và tên trẻ được hỗ trợ',
      'Ngày sinh',
      'Người chăm sóc',
      'Quan hệ với trẻ',
      'Ngày bắt đầu đỡ đầu',
      'Đã có đơn vị đỡ đầu',
      'Số sổ hộ nghèo',
    ],
    ['I', 'KHỐI TIỂU HỌC'],
    [1, 'Lê An', '5/9/2016', 'Hồ Thị Ba', 'Bà ngoại', '01/07/2026', 'x', '123'],
    [2, 'Võ Nhi', '5/9/2017', null, null, null, 'chưa', null],
    ['DANH SÁCH HỌC SINH LỚP 4B'],
    [3, 'Hồ My', '5/9/2016', null, null, null, null, null],
    [null, 'Phan Thị Cán Bộ'],
  ])
  expect(rows).toMatchObject([
    {
      fullName: 'Lê An',
      guardianName: 'Hồ Thị Ba',
      currentSponsor: null,
      village: null,
      circumstances: [],
    },
    { fullName: 'Võ Nhi', guardianName: null, currentSponsor: null, schoolClass: null },
    { fullName: 'Hồ My', schoolClass: '4B' },
  ])
  expect(issues.map((issue) => issue.code)).toEqual(['sponsor_not_named'])
  expect(skipped.map(({ row: at, why }) => [at, why])).toEqual([
    [2, 'sub_heading'],
    [5, 'sub_heading'],
    [7, 'not_a_person'],
  ])
})
