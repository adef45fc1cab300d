import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '@/lib/calendar/day'
import { quarter } from '@/lib/calendar/quarter'
import { parseVnd } from '@/lib/money/vnd'
import {
  formatDay,
  formatDocumentDay,
  formatInstant,
  formatLongDay,
  formatMillions,
  formatNumber,
  formatPadded,
  formatQuarter,
  formatVnd,
} from '@/lib/words/format'
import { isLocale } from '@/lib/words/locale'
import { wordsIn } from '@/lib/words/words'

describe('amounts', () => {
  test.each([
    [1_000_000, '1.000.000\u00a0đ', '1,000,000\u00a0đ'],
    [0, '0\u00a0đ', '0\u00a0đ'],
    [-500_000, '-500.000\u00a0đ', '-500,000\u00a0đ'],
  ])('%i đồng', (amount, vi, en) => {
    expect(formatVnd(amount, 'vi')).toBe(vi)
    expect(formatVnd(amount, 'en')).toBe(en)
  })

  test('what the screen shows can be typed back, in both languages', () => {
    fc.assert(
      fc.property(fc.nat({ max: 9_000_000_000_000 }), (amount) => {
        expect(parseVnd(formatVnd(amount, 'vi'))).toBe(amount)
        expect(parseVnd(formatVnd(amount, 'en'))).toBe(amount)
      }),
    )
  })

  test.each([
    [31_240_000, '31,2\u00a0tr', '31.2\u00a0m'],
    [31_250_000, '31,3\u00a0tr', '31.3\u00a0m'],
    [1_000_000, '1\u00a0tr', '1\u00a0m'],
    [0, '0\u00a0tr', '0\u00a0m'],
    [1_234_500_000, '1.234,5\u00a0tr', '1,234.5\u00a0m'],
  ])('%i in millions', (amount, vi, en) => {
    expect(formatMillions(amount, 'vi')).toBe(vi)
    expect(formatMillions(amount, 'en')).toBe(en)
  })

  test('counts', () => {
    expect(formatNumber(1234, 'vi')).toBe('1.234')
    expect(formatNumber(1234, 'en')).toBe('1,234')
    expect([0, 8, 9, 10, 75, 1234].map(formatPadded)).toEqual([
      '00',
      '08',
      '09',
      '10',
      '75',
      '1.234',
    ])
  })
})

describe('days and quarters', () => {
  test('a day', () => {
    expect(formatDay(day('2026-11-02'))).toBe('02/11/2026')
  })

  test.each([
    ['2026-11-22', 'Chủ nhật, 22/11/2026', 'Sunday, 22/11/2026'],
    ['2026-11-23', 'Thứ Hai, 23/11/2026', 'Monday, 23/11/2026'],
  ] as const)('%s with its weekday', (on, vi, en) => {
    expect(formatLongDay(day(on), 'vi')).toBe(vi)
    expect(formatLongDay(day(on), 'en')).toBe(en)
  })

  test('an instant is told in Vietnam’s time wherever the machine stands', () => {
    const at = new Date('2026-11-21T18:05:00Z')
    expect(formatInstant(at, 'vi')).toBe('01:05 22/11/2026')
    expect(formatInstant(at, 'en')).toBe('22/11/2026, 01:05')
  })

  test.each([
    ['2026-Q1', 'Quý I/2026', 'Quarter I/2026'],
    ['2026-Q2', 'Quý II/2026', 'Quarter II/2026'],
    ['2026-Q3', 'Quý III/2026', 'Quarter III/2026'],
    ['2026-Q4', 'Quý IV/2026', 'Quarter IV/2026'],
  ] as const)('%s', (of, vi, en) => {
    expect(formatQuarter(quarter(of), 'vi')).toBe(vi)
    expect(formatQuarter(quarter(of), 'en')).toBe(en)
  })

  test.each([
    ['2027-01-05', 'Việt An, ngày 05 tháng 01 năm 2027'],
    ['2027-02-28', 'Việt An, ngày 28 tháng 02 năm 2027'],
    ['2026-03-09', 'Việt An, ngày 09 tháng 3 năm 2026'],
    ['2026-11-22', 'Việt An, ngày 22 tháng 11 năm 2026'],
  ] as const)('the day of a document: %s', (on, line) => {
    expect(formatDocumentDay('Việt An', day(on))).toBe(line)
  })
})

test.each([
  ['vi', true],
  ['en', true],
  ['fr', false],
  ['', false],
  [null, false],
  [undefined, false],
])('language %j: %s', (text, is) => {
  expect(isLocale(text)).toBe(is)
})

test.each([
  ['vi', '1.234 trẻ'],
  ['en', '1,234 children'],
] as const)('children are counted as amounts are written: %s', (locale, text) => {
  expect(wordsIn(locale).children.count(1234)).toBe(text)
})
