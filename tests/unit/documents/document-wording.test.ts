import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '@/lib/calendar/day'
import { ageWritten } from '@/lib/documents/assigned-child'
import { numberPieces, romanOf } from '@/lib/documents/body-text'
import { documentFileName } from '@/lib/documents/file-name'
import { groupsCovered } from '@/lib/documents/group-wording'
import { dayInWords, isIssued, numberAndSign, placeAndDay } from '@/lib/documents/issue'
import { levelPerChild, levelWording } from '@/lib/documents/level-wording'
import { levelOfStudy } from '@/lib/documents/school-level'
import { boldWidthMm } from '@/lib/documents/text-width'

describe('number, day and place', () => {
  const plannedMonth = { year: 2026, month: 2 }

  test.each([
    ['5', '05/KH-UBND'],
    ['12', '12/KH-UBND'],
    ['112', '112/KH-UBND'],
    ['7/KH-UBND', '07/KH-UBND'],
    [' 45/KH-UBND ', '45/KH-UBND'],
  ])('%j is printed %s', (given, printed) => {
    expect(numberAndSign(given, 'KH-UBND')).toBe(printed)
  })

  test('a month to come is padded like a day that is known', () => {
    const blank = { number: null, issuedOn: null, plannedMonth }
    expect(placeAndDay('Việt An', blank)).toMatch(/^Việt An, ngày\s+tháng 02 năm 2026$/)
    expect(dayInWords({ ...blank, issuedOn: day('2026-03-09') })).toBe('ngày 09 tháng 3 năm 2026')
  })

  test('issued means number and day', () => {
    const on = day('2026-06-04')
    expect(isIssued({ number: '1', issuedOn: on, plannedMonth })).toBe(true)
    expect(isIssued({ number: null, issuedOn: on, plannedMonth })).toBe(false)
    expect(isIssued({ number: '1', issuedOn: null, plannedMonth })).toBe(false)
  })
})

describe('numbering', () => {
  test.each([
    [1, 'I'],
    [4, 'IV'],
    [9, 'IX'],
    [18, 'XVIII'],
    [40, 'XL'],
    [99, 'XCIX'],
    [2026, 'MMXXVI'],
  ])('%i is %s', (value, roman) => {
    expect(romanOf(value)).toBe(roman)
  })

  test.each([0, -1, 1.5, 4000, NaN])('%d has no numeral', (value) => {
    expect(() => romanOf(value)).toThrow(RangeError)
  })

  test('headings start again in each part and items in each list', () => {
    const pieces = numberPieces(
      [
        { kind: 'part', text: 'A' },
        { kind: 'heading', text: 'a', remark: ' (x)' },
        { kind: 'item', text: 'one' },
        { kind: 'item', text: 'two' },
        { kind: 'dash', text: 'd' },
        { kind: 'item', text: 'one' },
        { kind: 'part', text: 'B' },
        { kind: 'heading', text: 'b' },
        { kind: 'paragraph', text: 'end' },
      ],
      './.',
    )
    expect(pieces.map(({ text, remark }) => text + remark)).toEqual(
      ['I. A', '1. a (x)', '1. one', '2. two', '- d'].concat(['1. one', 'II. B', '1. b', 'end./.']),
    )
  })
})

describe('what is said of a child and of support', () => {
  test('age in full years; the difference of years where only the year is known', () => {
    const on = day('2026-11-21')
    expect(ageWritten({ bornOn: day('2015-11-22'), bornYear: null }, on)).toBe('10')
    expect(ageWritten({ bornOn: day('2015-11-21'), bornYear: null }, on)).toBe('11')
    expect(ageWritten({ bornOn: null, bornYear: 2015 }, on)).toBe('11')
    expect(ageWritten({ bornOn: null, bornYear: null }, on)).toBe('')
  })

  test.each([
    ['primary', '2A', 'primary'],
    ['combined', '5/1', 'primary'],
    ['combined', '6/2', 'lower_secondary'],
    ['combined', '10A', 'upper_secondary'],
    ['combined', 'A1', null],
    ['combined', null, null],
    ['kindergarten', '5 tuổi', 'kindergarten'],
    ['upper_secondary', null, 'upper_secondary'],
    [null, '9/1', 'lower_secondary'],
    [null, '13', null],
    [null, null, null],
  ] as const)('school %s and class %s: %s', (school, schoolClass, level) => {
    expect(levelOfStudy(school, schoolClass)).toBe(level)
  })

  test('levels with one amount and with two', () => {
    const range = { minVnd: 300_000, maxVnd: 500_000, rhythm: 'monthly' } as const
    expect(levelPerChild(range)).toBe('từ 300.000 đồng đến 500.000 đồng/trẻ/tháng')
    expect(levelWording({ ...range, minVnd: 500_000 })).toBe('500.000 đồng/tháng')
  })

  test('poor and near-poor households are one group, unless the plan covers one of them', () => {
    expect(groupsCovered(['near_poor_household', 'poor_household'])).toEqual([
      'Trẻ thuộc hộ nghèo, cận nghèo',
    ])
    expect(groupsCovered(['near_poor_household'])).toEqual(['Trẻ thuộc hộ cận nghèo'])
    expect(groupsCovered([])).toEqual([])
  })
})

describe('the names of files', () => {
  test('commune, year, version and unit in plain letters', () => {
    const common = { communeName: 'Việt An', year: 2026, draft: true }
    expect(documentFileName({ ...common, kind: 'plan' })).toBe(
      'ke-hoach-do-dau-viet-an-2026-du-thao.docx',
    )
    expect(
      documentFileName({
        ...common,
        draft: false,
        kind: 'assignments',
        version: 'extract',
        sponsorName: 'Chương trình “Mẹ đỡ đầu” – Hội LHPN xã',
      }),
    ).toBe('bang-phan-cong-do-dau-viet-an-2026-trich-chuong-trinh-me-do-dau-hoi-lhpn-xa.docx')
  })

  test('whatever a unit is called, the name is safe and short', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (sponsorName) => {
        const name = documentFileName({
          communeName: 'Việt An',
          year: 2026,
          draft: true,
          kind: 'assignments',
          version: 'extract',
          sponsorName,
        })
        expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\.docx$/)
        expect(name.length).toBeLessThan(140)
      }),
    )
  })
})

describe('the width of bold text', () => {
  test('the nation’s name at 13 points fits its column of 100 mm, marks take no room', () => {
    const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
    expect(boldWidthMm(nation, 13)).toBeGreaterThan(94)
    expect(boldWidthMm(nation, 13)).toBeLessThan(98)
    expect(boldWidthMm('Ề', 14)).toBe(boldWidthMm('E', 14))
  })
})
