import { expect, test } from 'vitest'
import { kindOfList } from '@/lib/lists/list-kind'
import { readSponsors } from '@/lib/lists/read-sponsors'
import type { Cell } from '@/lib/lists/sheet'
import { sheetOf } from './making/sheet'

const read = (rows: readonly (readonly Cell[])[], merges: readonly string[] = []) =>
  readSponsors([sheetOf(rows, merges)])

test('titles in two rows, levels as a range, the rhythm in a column of its own', () => {
  const { rows, sheets, issues } = read(
    [
      ['DANH SÁCH CƠ QUAN, ĐƠN VỊ NHẬN ĐỠ ĐẦU'],
      [
        'STT',
        'Đơn vị nhận đỡ đầu',
        'Số lượng trẻ',
        'Mức hỗ trợ',
        'Định kỳ',
        'Hình thức hỗ trợ',
        'Địa bàn phụ trách',
        'Người đầu mối',
        null,
      ],
      [null, null, null, null, null, null, null, 'Họ và tên', 'SĐT'],
      [
        1,
        'Hội LHPN xã (Chương trình “Mẹ đỡ đầu”)',
        '08 cháu',
        '300.000 - 500.000đ',
        'Hằng tháng',
        'Tiền mặt',
        'Thôn An Lâm, Phú Mỹ',
        'LÊ THỊ BA',
        905123456,
      ],
      [2, 'Trường THCS Thăng Phước', 2, '1tr5/quý', null, 'Đồ dùng học tập', null, null, null],
      [
        3,
        'Ông Nguyễn Văn Bảy',
        null,
        '2.000.000 đồng',
        null,
        'Chuyển khoản',
        null,
        null,
        'chưa có',
      ],
      ['Tổng cộng', null, 10],
    ],
    ['H2:I2'],
  )
  expect(sheets).toMatchObject([
    {
      headerRow: 2,
      columns: {
        B: 'name',
        C: 'promisedChildren',
        D: 'level',
        E: 'rhythm',
        H: 'contactName',
        I: 'contactPhone',
      },
    },
  ])
  expect(rows).toMatchObject([
    {
      kind: 'programme',
      promisedChildren: 8,
      level: { minVnd: 300_000, maxVnd: 500_000, rhythm: 'monthly' },
      villages: ['Thôn An Lâm', 'Thôn Phú Mỹ'],
      contactName: 'Lê Thị Ba',
      contactPhone: '0905123456',
    },
    {
      kind: 'school',
      promisedChildren: 2,
      level: { minVnd: 1_500_000, rhythm: 'quarterly' },
      form: 'learning_tools',
    },
    {
      kind: 'individual',
      promisedChildren: null,
      level: { minVnd: 2_000_000, rhythm: null },
      contactPhone: null,
    },
  ])
  expect(issues.map(({ row, code }) => [row, code])).toEqual([[6, 'level_rhythm_missing']])
})

test('what is amiss stays in the list with null in the field', () => {
  const titles = [
    'TT',
    'Tên đơn vị',
    'Loại',
    'Số trẻ nhận',
    'Mức hỗ trợ (đồng/trẻ/quý)',
    'Hình thức',
    'Điện thoại',
  ]
  const { rows, issues } = read([
    titles,
    [1, 'Công an xã', 'Lạ', 'vài em', '1 ít', 'tùy tâm', '12'],
    [2, null, 'Cơ quan', 2, 1_000_000, 'Tiền mặt', null],
    [3, 'công an  xã', 'Lực lượng vũ trang', 1, 1_000_000, 'Tiền mặt', null],
  ])
  expect(rows).toHaveLength(3)
  expect(rows[0]).toMatchObject({
    kind: 'armed_force',
    promisedChildren: null,
    level: null,
    form: null,
  })
  expect(issues.map(({ row, code, severity }) => [row, code, severity])).toEqual([
    [2, 'kind_unknown', 'warning'],
    [2, 'children_not_a_number', 'error'],
    [2, 'level_unknown', 'error'],
    [2, 'form_unknown', 'warning'],
    [2, 'phone_not_a_number', 'warning'],
    [3, 'sponsor_name_missing', 'error'],
    [4, 'sponsor_repeated', 'warning'],
  ])
})

test('a workbook tells what it is a list of', () => {
  const children = sheetOf([
    ['Họ tên', 'Ngày sinh', 'Đơn vị đỡ đầu'],
    ['Lê An', '5/9/2016', 'Công an xã'],
  ])
  const units = sheetOf([
    ['Tên đơn vị', 'Số trẻ nhận đỡ đầu', 'Mức'],
    ['Công an xã', 2, '1.000.000'],
  ])
  const neither = sheetOf([
    ['Lớp', 'Số tiền'],
    ['4A', 882_000],
  ])
  expect(
    [[children], [units], [neither], [neither, units], [units, children], []].map(kindOfList),
  ).toEqual(['children', 'sponsors', null, 'sponsors', 'children', null])
  expect(kindOfList([{ ...children, hidden: true }])).toBeNull()
})
