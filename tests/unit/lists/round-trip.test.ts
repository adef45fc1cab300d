import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { convertFrom } from '@/lib/lists/legacy-text'
import { decodeSheet } from '@/lib/lists/decode-sheet'
import { inTcvn3, inVni } from './making/encoding'
import { laidOut, layout, madeChild } from './making/layout'
import { readRows, sheetOf } from './making/sheet'

vi.setConfig({ testTimeout: 60_000 })

test('law: whatever the layout, every child comes back as it was', () => {
  fc.assert(
    fc.property(fc.array(madeChild, { minLength: 2, maxLength: 8 }), layout, (children, how) => {
      const { rows, merges } = laidOut(children, how)
      const reading = readRows(rows, merges)
      const read = reading.rows.map((child) => {
        const { sheet: _sheet, row: _row, note: _note, support: _support, ...told } = child
        return told
      })
      expect(read).toEqual(
        children.map((child) => ({
          fullName: child.fullName,
          bornOn: `${child.year}-${String(child.month).padStart(2, '0')}-${String(child.day).padStart(2, '0')}`,
          bornYear: child.year,
          sex: child.sex,
          personalId: child.personalId,
          moetId: null,
          village: `Thôn ${child.village}`,
          school: child.school,
          schoolClass: child.schoolClass,
          circumstances: [child.circumstance],
          especiallyDifficult: child.especiallyDifficult,
          guardianName: child.guardianName,
          guardianPhone: child.guardianPhone,
          currentSponsor: child.currentSponsor,
        })),
      )
      expect(reading.issues.filter((issue) => issue.severity === 'error')).toEqual([])
      const below =
        rows.filter((cells) => cells.some((cell) => cell !== null)).length -
        rows.slice(0, (reading.sheets[0]?.headerRow ?? 0) - 1).filter((cells) => cells.length > 0)
          .length
      const header = how.columns.some((each) => each.wide !== null) ? 2 : 1
      expect(reading.rows.length + reading.skipped.length).toBe(below - header)
    }),
    { numRuns: 300 },
  )
})

test('law: text of a sheet typed with an old font comes back, capitals and all', () => {
  const words = fc.constantFrom(
    'Nguyễn Thị Ngọc',
    'TRẦN VĂN HÙNG',
    'Thôn Quế Sơn Trung',
    'Hộ cận nghèo',
    'Mồ côi cả cha và mẹ',
    'Đặng Thuỳ Mỹ',
    'Học tại Trường',
    'lỵ, quỷ, kỹ, ỷ',
    'Ở ẤP ĐÔNG',
  )
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), (texts) => {
      for (const [encode, encoding] of [
        [inTcvn3, 'tcvn3'],
        [inVni, 'vni'],
      ] as const) {
        expect(texts.map((text) => convertFrom(encoding, encode(text)))).toEqual(texts)
        const { sheet, converted } = decodeSheet(sheetOf([texts.map(encode)]))
        expect(sheet.rows[0]?.cells).toEqual(texts)
        expect(converted).toBe(texts.length)
      }
      expect(decodeSheet(sheetOf([texts])).converted).toBe(0)
    }),
  )
})

test('law: whatever stands in a sheet, reading ends with an answer', () => {
  const cell = fc.oneof(
    fc.constant(null),
    fc.string(),
    fc.double({ noNaN: true }),
    fc.boolean(),
    fc.record({ serial: fc.double({ noNaN: true }) }),
    fc.constantFrom('Họ và tên', 'Ngày sinh', 'Lớp', 'x', 'Hộ nghèo'),
  )
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }), (rows) => {
      const { rows: children, skipped } = readRows(rows)
      expect(children.length + skipped.length).toBeLessThanOrEqual(rows.length + 1)
    }),
  )
})
