import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '@/lib/calendar/day'
import { pastedSheet, pupilsIn, withoutOrdinals } from '@/lib/classes/class-file'
import { CLASS_COLUMNS, MOST_PUPILS, type ClassRow } from '@/lib/classes/class-row'
import {
  added,
  cleared,
  EMPTY_SHEET,
  filledRows,
  nextRow,
  pastedAt,
  roomFrom,
  settled,
  typed,
  undone,
  type ClassSheet,
} from '@/lib/classes/sheet'
import { wordsIn } from '@/lib/words/words'

const TODAY = day('2026-11-20')
const { children, classes } = wordsIn('vi')
const SPELLING = {
  sexes: classes.sheet.sexes,
  tick: classes.sheet.tick,
  categories: children.categories,
}
const NAME = { row: 0, column: 'fullName' } as const
const lines = (...rows: string[][]) => rows.map((row) => row.join('\t')).join('\r\n')

const names = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ fullName: `Lê Thị ${at % 2 ? 'An' : 'Bình'}` }))

describe('steps on the sheet', () => {
  test('a paste is undone whole, the letters of one stay in a cell too', () => {
    const written = typed(typed(EMPTY_SHEET, NAME, 'A'), NAME, 'An')
    const pasted = pastedAt(settled(written), { row: 1, column: 'birth' }, [
      ['2016', 'Nữ'],
      ['2017', 'Nam'],
    ])
    expect(filledRows(pasted).map(({ row }) => row)).toEqual([
      { fullName: 'An' },
      { birth: '2016', sex: 'Nữ' },
      { birth: '2017', sex: 'Nam' },
    ])
    expect(filledRows(undone(pasted))).toEqual([{ no: 1, row: { fullName: 'An' } }])
    expect(filledRows(undone(undone(pasted)))).toEqual([])
    expect(undone(EMPTY_SHEET)).toBe(EMPTY_SHEET)
  })

  test('a block that is wider than the sheet is cut, and there is a row to go on in', () => {
    const wide = pastedAt(EMPTY_SHEET, { row: 9, column: 'cardGroup' }, [['HN', 'thừa']])
    expect(filledRows(wide)).toEqual([{ no: 10, row: { cardGroup: 'HN' } }])
    expect(wide.rows).toHaveLength(11)
  })

  test('rows stay out only where there is no room, and that is told by their number', () => {
    const full = added(EMPTY_SHEET, names(MOST_PUPILS))
    expect(nextRow(EMPTY_SHEET)).toBe(0)
    expect(roomFrom(0, MOST_PUPILS)).toEqual({ count: MOST_PUPILS, isOver: false })
    expect(filledRows(full)).toHaveLength(MOST_PUPILS)
    expect(roomFrom(nextRow(full), 1)).toEqual({ count: 0, isOver: true })
    // Pasted over the same rows once more, nothing stays out.
    expect(filledRows(pastedAt(full, { row: 0, column: 'birth' }, [['2016']]))).toHaveLength(
      MOST_PUPILS,
    )
    expect(roomFrom(MOST_PUPILS - 1, 2)).toEqual({ count: 1, isOver: true })
    const rows = names(MOST_PUPILS + 9).map(({ fullName }) => [fullName, '2016'])
    const text = lines(['Họ tên', 'Năm sinh'], ...rows)
    expect(pupilsIn(pastedSheet(text), TODAY, SPELLING)?.length).toBeGreaterThan(MOST_PUPILS)
  })

  test('whatever is done is undone in as many steps', () => {
    const step = fc.oneof(
      fc
        .record({ row: fc.nat(30), column: fc.constantFrom(...CLASS_COLUMNS) })
        .map((place) => (sheet: ClassSheet) => pastedAt(sheet, place, [['một', 'hai'], ['ba']])),
      fc.constant((sheet: ClassSheet) => added(sheet, [{ fullName: 'Bình' }])),
      fc.constant((sheet: ClassSheet) => cleared(sheet)),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let sheet = steps.reduce((now, next) => next(now), EMPTY_SHEET)
        expect(sheet.rows.length).toBeLessThanOrEqual(MOST_PUPILS)
        for (const _ of steps) sheet = undone(sheet)
        expect(filledRows(sheet)).toEqual([])
      }),
    )
  })
})

describe('a paste from a spreadsheet', () => {
  test('with titles finds its columns, with quotes and line breaks in cells', () => {
    const text = lines(
      [
        'STT',
        'Họ và tên',
        'Ngày sinh',
        'Nữ',
        'Thôn',
        'Tên mẹ',
        'SĐT liên hệ',
        'Hộ nghèo',
        'BHYT',
        'Ghi chú',
      ],
      [
        '1',
        'LÊ THỊ BÌNH',
        '42618',
        'x',
        'Hội Lâm',
        'Trần Thị C',
        '0905 000 111',
        'x',
        'GD4480000000000',
        '"Nhà xa\nở với ""bà"""',
      ],
      ['2', 'Lê Văn Cường', '6/9/2016', '', '', '', '', '', 'không', ''],
      ['', '', '', '', '', '', '', '', '', ''],
      ['', 'Tổng cộng: 2 học sinh', '', '', '', '', '', '', '', ''],
    )
    expect(pupilsIn(pastedSheet(text), TODAY, SPELLING)).toEqual<ClassRow[]>([
      {
        ...{ fullName: 'Lê Thị Bình', birth: '05/09/2016', sex: 'Nữ', village: 'Hội Lâm' },
        ...{ guardianName: 'Trần Thị C', guardianPhone: '0905 000 111' },
        ...{ circumstance: 'Hộ nghèo', note: 'Nhà xa ở với "bà"', card: 'x' },
      },
      { fullName: 'Lê Văn Cường', birth: '06/09/2016', sex: 'Nam', card: 'không' },
    ])
  })

  test('what cannot be read is written into the cell as it stood', () => {
    const text = lines(['Họ tên', 'Ngày sinh', 'Giới tính'], ['Lê An', '31/02/2016', 'khác'])
    expect(pupilsIn(pastedSheet(text), TODAY, SPELLING)).toEqual([
      { fullName: 'Lê An', birth: '31/02/2016', sex: 'khác' },
    ])
  })

  test('without titles is a block, of which the numbers of rows are left out', () => {
    const { rows } = pastedSheet(lines(['1', 'Lê An', '2016'], ['2', 'Lê Chi', '2017']))
    expect(pupilsIn(pastedSheet(lines(['1', 'Lê An'])), TODAY, SPELLING)).toBeNull()
    const block = rows.map(({ cells }) => cells.map(String))
    expect(withoutOrdinals(block)).toEqual([
      ['Lê An', '2016'],
      ['Lê Chi', '2017'],
    ])
    expect(withoutOrdinals([['2016'], ['2017']])).toEqual([['2016'], ['2017']])
    expect(withoutOrdinals([['Lê An', '2016']])).toEqual([['Lê An', '2016']])
  })
})
