import { describe, expect, test } from 'vitest'
import { day } from '@/lib/calendar/day'
import { schoolKey, schoolLevelOf } from '@/lib/places/school'
import { schoolYearOf } from '@/lib/places/school-year'
import { villageKey } from '@/lib/places/village'

describe('one place under several spellings', () => {
  test.each([
    ['Thôn An Lâm', 'an lâm'],
    ['THÔN QUẾ SƠN TRUNG', 'Thôn Quế Sơn Trung'],
    ['Thôn 3', '3'],
  ])('%s and %s are one village', (one, other) => {
    expect(villageKey(one)).toBe(villageKey(other))
  })

  test.each([
    ['Thôn 3', 'Tổ 3'],
    ['Thôn An Lâm', 'Thôn An Lâm Đông'],
  ])('%s and %s are two', (one, other) => {
    expect(villageKey(one)).not.toBe(villageKey(other))
  })

  test.each([
    ['Trường TH Bình Lâm', 'trường tiểu học Bình Lâm'],
    ['Trường THCS Thăng Phước', 'THCS Thăng Phước'],
    ['Trường THPT Trần Phú - Việt An', 'Trường THPT Trần Phú – Việt An'],
    ['Mẫu giáo Việt An', 'Trường MG Việt An'],
  ])('%s and %s are one school', (one, other) => {
    expect(schoolKey(one)).toBe(schoolKey(other))
  })

  test('a primary school is not the secondary school of the same name', () => {
    expect(schoolKey('Trường TH Bình Sơn')).not.toBe(schoolKey('Trường THCS Bình Sơn'))
  })
})

test.each([
  ['Mẫu giáo Việt An', 'kindergarten'],
  ['Trường Mầm non Họa Mi', 'kindergarten'],
  ['Trường TH Quế Thọ', 'primary'],
  ['Trường Tiểu học Kim Đồng', 'primary'],
  ['Trường THCS Bình Sơn', 'lower_secondary'],
  ['Trường PTDTBT THCS Trà Nam', 'lower_secondary'],
  ['Trường THPT Trần Phú - Việt An', 'upper_secondary'],
  ['Trường TH&THCS Trà Nam', 'combined'],
  ['Trường TH và THCS Trà Nam', 'combined'],
  ['Trường Lê Quý Đôn', 'combined'],
])('%s is a school of level %s', (name, level) => {
  expect(schoolLevelOf(name)).toBe(level)
})

test.each([
  ['2026-07-31', 2025],
  ['2026-08-01', 2026],
  ['2026-12-31', 2026],
  ['2027-01-01', 2026],
])('on %s the school year is that of %i', (on, year) => {
  expect(schoolYearOf(day(on))).toBe(year)
})
