import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromSerial, readBirth } from '@/lib/lists/birth'
import { readGuardian } from '@/lib/lists/child-guardian'
import { isMarkedEspeciallyDifficult, readCircumstance } from '@/lib/lists/circumstance-words'
import { classNameIn, readClassName } from '@/lib/lists/class-name'
import { readFlag } from '@/lib/lists/flag'
import { personalIdContradicts, readMoetId, readPersonalId } from '@/lib/lists/identity-number'
import { readPersonName } from '@/lib/lists/person-name'
import { readPhone } from '@/lib/lists/phone-number'
import { readSchool, readVillage } from '@/lib/lists/place'
import { readSex, sexCodesIn } from '@/lib/lists/sex'
import { columnLetter, type Cell } from '@/lib/lists/sheet'
import {
  readCount,
  readSponsorKind,
  readSupportForm,
  readVillages,
} from '@/lib/lists/sponsor-words'
import { readSupportLevel } from '@/lib/lists/support-level'
import { TODAY } from './making/sheet'

describe('a birth', () => {
  test.each<[Cell, string]>([
    ['05/09/2016', '2016-09-05'],
    ['5/9/2016', '2016-09-05'],
    ['5-9-2016', '2016-09-05'],
    ['05.09.2016', '2016-09-05'],
    ['5 / 9 / 2016', '2016-09-05'],
    ['05 09 2016', '2016-09-05'],
    ['5,9,2016', '2016-09-05'],
    ['05\\09\\2016', '2016-09-05'],
    ['5/9/16', '2016-09-05'],
    ['5/9/87', '1987-09-05'],
    ['2016-09-05', '2016-09-05'],
    ['2016/9/5', '2016-09-05'],
    ['2016-09-05T00:00:00', '2016-09-05'],
    ['05/09/2016 00:00:00', '2016-09-05'],
    ['ngày 5 tháng 9 năm 2016', '2016-09-05'],
    ['5-Sep-2016', '2016-09-05'],
    ['05092016', '2016-09-05'],
    ['20160905', '2016-09-05'],
    ["'05/09/2016", '2016-09-05'],
    ['Sinh ngày 05/09/2016', '2016-09-05'],
    ['29/2/2016', '2016-02-29'],
    ['42618', '2016-09-05'],
    [42618, '2016-09-05'],
    [42618.5, '2016-09-05'],
    [5092016, '2016-09-05'],
    [20160905, '2016-09-05'],
    [{ serial: 42618 }, '2016-09-05'],
    [{ serial: 42618.99 }, '2016-09-05'],
    ['22/11/2026', '2026-11-22'],
  ])('%j is %s', (cell, bornOn) => {
    expect(readBirth(cell, TODAY)).toEqual({ kind: 'day', bornOn })
  })

  test.each<[Cell, unknown]>([
    [2016, { kind: 'year', bornYear: 2016, monthLost: false }],
    ['2016', { kind: 'year', bornYear: 2016, monthLost: false }],
    ['năm 2016', { kind: 'year', bornYear: 2016, monthLost: false }],
    ['9/2016', { kind: 'year', bornYear: 2016, monthLost: true }],
    ['00/09/2016', { kind: 'wrong', why: 'impossible' }],
    ['', { kind: 'none' }],
    [null, { kind: 'none' }],
    ['-', { kind: 'none' }],
    ['không rõ', { kind: 'none' }],
    ['hồi lũ lụt', { kind: 'wrong', why: 'not_a_date' }],
    ['mùng 5 Tết', { kind: 'wrong', why: 'not_a_date' }],
    [5.9, { kind: 'wrong', why: 'not_a_date' }],
    [true, { kind: 'wrong', why: 'not_a_date' }],
    ['31/02/2016', { kind: 'wrong', why: 'impossible' }],
    ['29/02/2017', { kind: 'wrong', why: 'impossible' }],
    ['05/13/2016', { kind: 'wrong', why: 'impossible' }],
    ['23/11/2026', { kind: 'wrong', why: 'in_future' }],
    ['2027', { kind: 'wrong', why: 'in_future' }],
    ['1/1/1026', { kind: 'wrong', why: 'impossible' }],
  ])('%j is %j', (cell, reading) => {
    expect(readBirth(cell, TODAY)).toEqual(reading)
  })

  test('law: every day of a child’s life is read back from every way of writing it', () => {
    const ways = [
      (d: string, m: string, y: string) => `${d}/${m}/${y}`,
      (d: string, m: string, y: string) => `${Number(d)}-${Number(m)}-${y}`,
      (d: string, m: string, y: string) => `${d}.${m}.${y}`,
      (d: string, m: string, y: string) => `${y}-${m}-${d}`,
      (d: string, m: string, y: string) => `${d}/${m}/${y.slice(2)}`,
      (d: string, m: string, y: string) => d + m + y,
    ]
    fc.assert(
      fc.property(
        fc.integer({ min: 39_448, max: 46_340 }),
        fc.constantFrom(...ways),
        (serial, way) => {
          const bornOn = fromSerial(serial) ?? ''
          const [year = '', month = '', dayOfMonth = ''] = bornOn.split('-')
          expect(readBirth(way(dayOfMonth, month, year), TODAY)).toEqual({ kind: 'day', bornOn })
          expect(readBirth({ serial }, TODAY)).toEqual({ kind: 'day', bornOn })
          expect(readBirth(`${month}/${dayOfMonth}/${year}`, TODAY, true)).toEqual({
            kind: 'day',
            bornOn,
          })
        },
      ),
    )
  })

  test('law: whatever stands in the cell, the answer is a day up to today, a year or a reason', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double(), fc.boolean()), (cell) => {
        const reading = readBirth(cell, TODAY)
        expect(reading.kind !== 'day' || reading.bornOn <= TODAY).toBe(true)
      }),
    )
  })
})

test.each<[string, string[], boolean]>([
  ['Mồ côi cả cha và mẹ', ['orphan_both'], false],
  ['Mồ côi cha mẹ', ['orphan_both'], false],
  ['MC cả 2', ['orphan_both'], false],
  ['mồ côi cả cha lẫn mẹ', ['orphan_both'], false],
  ['Trẻ mồ côi cả bố và mẹ', ['orphan_both'], false],
  ['Cha mẹ đều mất', ['orphan_both'], false],
  ['Mồ côi cha', ['orphan_one'], false],
  ['mồ côi mẹ', ['orphan_one'], false],
  ['MC cha', ['orphan_one'], false],
  ['Mồ côi cha (mẹ)', ['orphan_one'], false],
  ['Mồ côi cha hoặc mẹ', ['orphan_one'], false],
  ['Mồ côi cha/mẹ', ['orphan_one'], false],
  ['Cha chết, mẹ bỏ đi', ['orphan_one'], false],
  ['Mồ côi bố', ['orphan_one'], false],
  ['Hộ nghèo', ['poor_household'], false],
  ['Nghèo', ['poor_household'], false],
  ['HN', ['poor_household'], false],
  ['Hộ cận nghèo', ['near_poor_household'], false],
  ['Cận nghèo', ['near_poor_household'], false],
  ['CN', ['near_poor_household'], false],
  ['HCN', ['near_poor_household'], false],
  ['Hoàn cảnh ĐBKK khác', ['other_special'], false],
  ['Hoàn cảnh đặc biệt khó khăn khác', ['other_special'], false],
  ['Khó khăn, không có sổ', ['other_special'], false],
  ['Bệnh hiểm nghèo', ['other_special'], false],
  ['Khuyết tật', ['other_special'], false],
  ['Mồ côi cha, hộ nghèo', ['orphan_one', 'poor_household'], false],
  ['Hộ nghèo - mồ côi mẹ', ['orphan_one', 'poor_household'], false],
  ['Hộ nghèo, đặc biệt khó khăn', ['poor_household'], true],
  ['Đặc biệt khó khăn', ['other_special'], true],
  ['ĐBKK', ['other_special'], true],
  ['Không thuộc hộ nghèo', [], false],
  ['Không nghèo', [], false],
  ['Bình thường', [], false],
  ['Thoát nghèo', [], false],
  ['HỘ NGHÈO', ['poor_household'], false],
  ['ho can ngheo', ['near_poor_household'], false],
])('the circumstance “%s” is %j, marked %s', (words, found, especiallyDifficult) => {
  expect(readCircumstance(words)).toMatchObject({ found, especiallyDifficult })
})

test.each([
  ['Đặc biệt khó khăn', true],
  ['Thuộc diện ĐBKK', true],
  ['đ.b.k.k', true],
  ['Hoàn cảnh đặc biệt khó khăn', true],
  ['Hoàn cảnh ĐBKK khác', false],
  ['Sống ở thôn đặc biệt khó khăn', false],
  ['Xã ĐBKK', false],
  ['Không đặc biệt khó khăn', false],
  ['Không thuộc diện ĐBKK', false],
  ['Khó khăn', false],
  ['Đang hỗ trợ 400.000 đồng/tháng', false],
])('the note “%s” marks the child: %s', (words, marked) => {
  expect(isMarkedEspeciallyDifficult(words)).toBe(marked)
})

test.each<[string, unknown]>([
  ['Đang hỗ trợ 400.000 đồng/tháng', [400_000, 400_000, 'monthly']],
  ['1.500.000 đồng/quý', [1_500_000, 1_500_000, 'quarterly']],
  ['300.000 - 500.000đ/tháng', [300_000, 500_000, 'monthly']],
  ['300.000đ – 500.000đ/trẻ/tháng', [300_000, 500_000, 'monthly']],
  ['từ 300.000 đồng đến 500.000 đồng/trẻ/tháng', [300_000, 500_000, 'monthly']],
  ['1tr5/quý', [1_500_000, 1_500_000, 'quarterly']],
  ['500k/tháng', [500_000, 500_000, 'monthly']],
  ['300-500k/tháng', [300_000, 500_000, 'monthly']],
  ['1,5 triệu/quý', [1_500_000, 1_500_000, 'quarterly']],
  ['1.5 triệu đồng/quý', [1_500_000, 1_500_000, 'quarterly']],
  ['500 nghìn/tháng', [500_000, 500_000, 'monthly']],
  ['5.000.000đ/năm học', [5_000_000, 5_000_000, 'school_year']],
  ['2.000.000 đồng một lần', [2_000_000, 2_000_000, 'once']],
  ['1,000,000 đ/quý', [1_000_000, 1_000_000, 'quarterly']],
  ['Hỗ trợ 1.000.000đ', [1_000_000, 1_000_000, null]],
  ['Quý III/2026: 1.000.000đ', [1_000_000, 1_000_000, null]],
  ['Hằng tháng 500.000 đồng', [500_000, 500_000, 'monthly']],
  ['Từ tháng 9/2026 hỗ trợ 500.000đ/tháng', [500_000, 500_000, 'monthly']],
  ['Đặc biệt khó khăn', null],
  ['Từ năm 2025', null],
  ['SĐT 0905123456', null],
  ['2 suất quà', null],
  ['', null],
])('the level “%s” is %j', (words, level) => {
  const read = readSupportLevel(words)
  expect(read && [read.minVnd, read.maxVnd, read.rhythm]).toEqual(level)
})

test('a column’s title gives rhythm and unit to bare numbers', () => {
  expect(readSupportLevel('1000000', 'Mức hỗ trợ (đồng/trẻ/quý)')).toMatchObject({
    minVnd: 1_000_000,
    rhythm: 'quarterly',
  })
  expect(readSupportLevel('1,5', 'Mức (triệu đồng/quý)')).toMatchObject({
    minVnd: 1_500_000,
    rhythm: 'quarterly',
  })
  expect(readSupportLevel('500', 'Mức (nghìn đồng/tháng)')).toMatchObject({
    minVnd: 500_000,
    rhythm: 'monthly',
  })
})

test.each<[Cell, string | null, string | null]>([
  ['048317246529', '048317246529', null],
  [48317246529, '048317246529', 'padded'],
  ['48317246529', '048317246529', 'padded'],
  [1317246529, '001317246529', 'padded'],
  ['048 317 246 529', '048317246529', null],
  ["'048317246529", '048317246529', null],
  ['4.8317246529E+10', '048317246529', 'padded'],
  ['4,8317E+10', null, 'digits_lost'],
  ['201234567', null, 'old_nine_digits'],
  ['0483172465291', null, 'malformed'],
  ['04831724652A', null, 'malformed'],
  ['', null, null],
  ['không', null, null],
  ['chưa có', null, null],
])('the personal ID %j is %s (%s)', (cell, value, flaw) => {
  expect(readPersonalId(cell)).toEqual({ value, flaw })
})

test('a personal ID speaks of sex and year of birth', () => {
  expect(personalIdContradicts('048317246529', { sex: 'female', bornYear: 2017 })).toEqual({
    sex: false,
    year: false,
  })
  expect(personalIdContradicts('048217246529', { sex: 'female', bornYear: 2016 })).toEqual({
    sex: true,
    year: true,
  })
  expect(personalIdContradicts('048180000001', { sex: 'female', bornYear: 1980 })).toEqual({
    sex: false,
    year: false,
  })
  expect(personalIdContradicts('048217246529', { sex: null, bornYear: null })).toEqual({
    sex: false,
    year: false,
  })
})

test('the ministry’s number has ten digits, else it is kept and said so', () => {
  expect(readMoetId('4852561926')).toEqual({ value: '4852561926', odd: false })
  expect(readMoetId(4852561926)).toEqual({ value: '4852561926', odd: false })
  expect(readMoetId('HS-12')).toEqual({ value: 'HS-12', odd: true })
})

test.each<[Cell, string | null, string | null]>([
  ['0905 739 926', '0905739926', null],
  ['0905.739.926', '0905739926', null],
  [905739926, '0905739926', null],
  ['905739926', '0905739926', null],
  ['+84 905 739 926', '0905739926', null],
  ['84905739926', '0905739926', null],
  ['ĐT: 0905739926', '0905739926', null],
  ['0235 3861 234', '02353861234', null],
  ['0905739926 / 0914000111', '0905739926', 'several'],
  ['0905739926 hoặc 0914000111', '0905739926', 'several'],
  ['12345', '12345', 'not_a_phone'],
  ['hỏi cô giáo', 'hỏi cô giáo', 'not_a_phone'],
  ['', null, null],
  ['không có', null, null],
])('the phone %j is %s (%s)', (cell, value, flaw) => {
  expect(readPhone(cell)).toEqual({ value, flaw })
})

test.each<[Cell, string | null | undefined]>([
  ['Nữ', 'female'],
  ['nu', 'female'],
  ['NỮ', 'female'],
  ['Gái', 'female'],
  ['F', 'female'],
  [2, 'female'],
  ['2', 'female'],
  ['Nam', 'male'],
  ['nam.', 'male'],
  ['Trai', 'male'],
  ['M', 'male'],
  [1, 'male'],
  ['', null],
  [null, null],
  ['?', null],
  ['khác', undefined],
  [3, undefined],
])('the sex %j is %s', (cell, sex) => {
  expect(readSex(cell)).toBe(sex)
})

test('codes that the title explains come first', () => {
  expect(sexCodesIn('Giới tính (1: Nữ, 0: Nam)')).toEqual({ 1: 'female', 0: 'male' })
  expect(sexCodesIn('GT (Nam=1; Nữ=2)')).toEqual({ 1: 'male', 2: 'female' })
  expect(readSex(1, sexCodesIn('Giới tính (1: Nữ, 0: Nam)'))).toBe('female')
})

test.each<[string, string | null]>([
  ['LÊ VĂN AN', 'Lê Văn An'],
  ['lê văn an', 'Lê Văn An'],
  ['Lê  Văn\u00a0An ', 'Lê Văn An'],
  ['Ðặng Thị Nhi', 'Đặng Thị Nhi'],
  ['Đặng Thị Nhi'.normalize('NFD'), 'Đặng Thị Nhi'],
  ['A Viết', 'A Viết'],
  ["Bh'nướch Thị Mai", "Bh'nướch Thị Mai"],
  ["BH'NƯỚCH THỊ MAI", "Bh'nướch Thị Mai"],
  ["K'BRỂU", "K'Brểu"],
  ['Nhi', 'Nhi'],
  ['- Lê An;', 'Lê An'],
  ['Hoà', 'Hoà'],
  ['', null],
  ['...', null],
  ['12', null],
])('the name %j is %s', (written, name) => {
  expect(readPersonName(written)).toBe(name)
})

test.each<[Cell, string | null]>([
  ['4A', '4A'],
  ['Lớp 4A', '4A'],
  ['lop 4a', '4A'],
  ['4 A', '4A'],
  ['3/1', '3/1'],
  ['Lớp: 3/1', '3/1'],
  ['3 / 1', '3/1'],
  ['Lớn', 'Lớn'],
  ['Lớp Lá', 'Lá'],
  [4, '4'],
  ['10A1', '10A1'],
  ['', null],
  [{ serial: 46025 }, '3/1'],
])('the class %j is %s', (cell, value) => {
  expect(readClassName(cell).value).toBe(value)
})

test('a letter alone takes the grade beside it; a class is found in a sentence', () => {
  expect(readClassName('A', 4).value).toBe('4A')
  expect(readClassName(null, 'Khối 4').value).toBe('4')
  expect(classNameIn('DANH SÁCH HỌC SINH LỚP 4A NĂM HỌC 2026 - 2027')).toBe('4A')
  expect(classNameIn('Lớp 3/1, Trường TH Bình Lâm')).toBe('3/1')
  expect(classNameIn('Danh sách học sinh các lớp')).toBeNull()
})

test.each<[string, string | null, string | null]>([
  ['Thôn An Lâm', null, 'Thôn An Lâm'],
  ['thôn an lâm', null, 'Thôn An Lâm'],
  ['THÔN AN LÂM', null, 'Thôn An Lâm'],
  ['T. An Lâm', null, 'Thôn An Lâm'],
  ['An Lâm', 'Thôn', 'Thôn An Lâm'],
  ['An Lâm', null, 'An Lâm'],
  ['Tổ 3, thôn An Lâm, xã Việt An', null, 'Thôn An Lâm'],
  ['An Lâm, xã Việt An, TP Đà Nẵng', null, 'An Lâm'],
  ['TDP 3', null, 'Tổ dân phố 3'],
  ['Tổ dân phố Số 3', null, 'Tổ dân phố số 3'],
  ['TDP SỐ 3', null, 'Tổ dân phố số 3'],
  ['Thôn Sống Mây', null, 'Thôn Sống Mây'],
  ['Tổ 5', null, 'Tổ 5'],
  ['Khu phố 2 - phường X', null, 'Khu phố 2'],
  ['Xã Việt An', null, null],
  ['T.P Đà Nẵng', null, null],
  ['', 'Thôn', null],
  ['3', 'Thôn', 'Thôn 3'],
])('the village “%s” (column of %s) is %s', (written, word, village) => {
  expect(readVillage(written, word)).toBe(village)
})

test('a school keeps its name; capitals become ordinary writing', () => {
  expect(readSchool(' Trường TH  Bình Lâm')).toBe('Trường TH Bình Lâm')
  expect(readSchool('TRƯỜNG THCS THĂNG PHƯỚC')).toBe('Trường THCS Thăng Phước')
  expect(readSchool('-')).toBeNull()
})

test('a tick is yes, no or something else', () => {
  expect(['x', 'X', 'có', '✓', 1, true].map((cell) => readFlag(cell))).toEqual([
    true,
    true,
    true,
    true,
    true,
    true,
  ])
  expect(['', null, 'không', '0', '-'].map((cell) => readFlag(cell))).toEqual([
    false,
    false,
    false,
    false,
    false,
  ])
  expect(readFlag('Nghèo')).toBeUndefined()
})

test('the words of a list of units', () => {
  expect(
    [
      'Cơ quan',
      'Lực lượng vũ trang',
      'Đoàn thể',
      'Đơn vị sự nghiệp',
      'Trường học',
      'Doanh nghiệp',
      'Cá nhân',
      'Nhóm thiện nguyện',
      'Quỹ',
      'x',
    ].map(readSponsorKind),
  ).toEqual([
    'agency',
    'armed_force',
    'mass_organisation',
    'public_service',
    'school',
    'business',
    'individual',
    'group',
    'programme',
    null,
  ])
  expect(
    [
      'Tiền mặt',
      'Hiện vật',
      'Tiền mặt và hiện vật',
      'Chuyển khoản',
      'Đồ dùng học tập',
      'Thẻ BHYT',
      'Thăm hỏi, động viên',
      'Khác',
      'abc',
    ].map(readSupportForm),
  ).toEqual([
    'cash',
    'goods',
    'cash_and_goods',
    'cash',
    'learning_tools',
    'insurance',
    'visits',
    'other',
    null,
  ])
  expect(readVillages('Thôn An Lâm, Phú Mỹ và Việt Tân')).toEqual([
    'Thôn An Lâm',
    'Thôn Phú Mỹ',
    'Thôn Việt Tân',
  ])
  expect([readCount('02 cháu'), readCount('5'), readCount('-'), readCount('vài em')]).toEqual([
    2,
    5,
    null,
    undefined,
  ])
})

test('columns have the letters of Excel', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetter)).toEqual([
    'A',
    'Z',
    'AA',
    'AZ',
    'BA',
    'ZZ',
    'AAA',
  ])
})

test.each([
  ['Nguyễn Thị Năm; mẹ', 'Nguyễn Thị Năm'],
  ['Trần Tư (ông nội)', 'Trần Tư'],
  ['Lê Thị Sáu - Bà ngoại', 'Lê Thị Sáu'],
  ['Hồ Thị Ba', 'Hồ Thị Ba'],
  ['Bà Ba', 'Bà Ba'],
  ['Võ Thị Mẹ', 'Võ Thị Mẹ'],
])('the guardian “%s” is named %s', (written, name) => {
  expect(readGuardian((field) => (field === 'guardianName' ? written : null), '')).toBe(name)
})
