import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareNames, type NameDeviation } from '@/lib/people/name-likeness'
import { nameInWords, usualWordsAmong } from '@/lib/people/name-words'
import { slipsBetween } from '@/lib/people/writing-slip'

const compare = (one: string, other: string) => compareNames(nameInWords(one), nameInWords(other))

describe('one name, written in two ways', () => {
  test.each<[string, string, NameDeviation[]]>([
    ['Nguyễn Thị Hoà', 'NGUYỄN  THỊ HÒA ', []],
    ['Đặng Văn Đức', 'Ðặng Văn Ðức'.normalize('NFD'), []],
    ['Lê Thị Mỹ', 'Lê Thị Mĩ', []],
    ['Trần Thị Thuý', 'Trần Thị Thúy', []],
    ['Trần Văn An', 'Trần Văn An (Tí)', []],
    ['Trần Văn An', '12. Em: Trần Văn An', []],
    ['H’Hen Niê', "H'Hen Niê", []],
    ['Nguyễn Thị Hoà', 'Nguyen Thi Hoa', ['name_marks_lost']],
    ['Nguyễn Văn Đức', 'Nguyeenx Vawn Dduwcs', ['name_marks_lost']],
    ['Nguyễn Thị Hương', 'Nguyễn Thị Huwowng', ['name_marks_lost']],
    ['Nguyễn Thị Lan', 'Nguyễn Thij Lan', ['name_marks_lost']],
    ['Nguyễn Thị Lan', 'Nguye6n4 Thi5 Lan', ['name_marks_lost']],
    ['Nguyễn Văn Đức', 'Nguy?n V?n ??c', ['name_slip']],
    ['Nguyễn Văn Hùng', 'Nguyễn Văn Hủng', ['name_marks']],
    ['Nguyễn Hà Lan', 'Nguyễn Hạ Lan', ['name_marks']],
    ['Nguyễn Thị Sương', 'Nguyễn Thị Xương', ['name_sound']],
    ['Võ Thị Lan', 'Vũ Thị Lan', ['name_sound']],
    ['Nguyễn Thị Lan', 'Ngyuễn Thị Lan', ['name_slip']],
    ['Nguyễn Văn Hùng', 'Nguyễn Văn Hùmg', ['name_slip']],
    ['Nguyễn Văn Hùng', 'Nguyễn Văn Hng', ['name_slip']],
    ['Nguyễn Thị Ngọc Lan', 'Nguyễn Ngọc Lan', ['name_word_missing']],
    ['Nguyễn Thị Ngọc Lan', 'Nguyễn Lan', ['name_word_missing']],
    ['Nguyễn Văn An', 'Ng. Văn An', ['name_shortened']],
    ['Nguyễn Văn An', 'Nguyễn V.An', ['name_shortened']],
    ['Nguyễn Văn An', 'An Nguyễn Văn', ['name_order']],
    ['Nguyễn Văn An', 'An Văn Nguyễn', ['name_order']],
    ['Nguyễn Văn An', 'NguyễnVăn An', ['name_spaces']],
    ['Nguyễn Văn Tuấn', 'Nguyễn Văn Tu ấn', ['name_spaces']],
  ])('%s – %s', (one, other, deviations) => {
    const likeness = compare(one, other)
    expect(likeness).toMatchObject({ kind: deviations.length === 0 ? 'same' : 'near', deviations })
  })
})

describe('two names', () => {
  test.each([
    ['Nguyễn Văn An', 'Nguyễn Văn Anh', 'rival_given'],
    ['Nguyễn Minh Anh', 'Nguyễn Minh Ánh', 'rival_given'],
    ['Nguyễn Thanh Lan', 'Nguyễn Thanh Loan', 'rival_given'],
    ['Lê Văn Trung', 'Lê Văn Chung', 'rival_given'],
    ['LE VAN AN', 'LE VAN ANH', 'rival_given'],
    ['Nguyễn Minh Anh', 'Nguyễn Ngọc Anh', 'rival_middle'],
    ['Nguyễn Văn An', 'Trần Văn An', 'rival_family'],
    ['Phan Văn An', 'Phạm Văn An', 'rival_family'],
    ['Nguyễn Văn An', 'Nguyễn Văn Bình', 'other'],
    ['Nguyễn Văn An', 'Trần Thị An', 'other'],
    ['Lê An', 'Trần An', 'other'],
    ['Nguyễn Thị', 'Nguyễn Thị Lan', 'other'],
    ['', 'Nguyễn Thị Lan', 'other'],
    ['...', '123', 'other'],
  ])('%s – %s: %s', (one, other, kind) => {
    expect(compare(one, other).kind).toBe(kind)
  })

  test('a word that several children of a list are called by is a name there', () => {
    const [one, other] = ['Alăng Nhưa', 'Alăng Nhươ'].map((name) => nameInWords(name))
    if (!one || !other) throw new Error('No names')
    expect(compareNames(one, other).kind).toBe('near')
    const list = Array.from({ length: 6 }, () => [one, other]).flat()
    expect(compareNames(one, other, usualWordsAmong(list)).kind).toBe('rival_given')
  })
})

describe('laws', () => {
  const word = fc.constantFrom(
    ...['Nguyễn', 'nguyen', 'Thị', 'Thij', 'Văn', 'An', 'Anh', 'Ánh', 'A', 'Ng.', 'Hoà', 'Hòa'],
    ...['Hùmg', 'Hùng', 'N', 'V?n', 'Trần', 'Minh', 'Võ', 'Vũ', 'Bh’nướch', 'Lan', 'Loan'],
  )
  const name = fc.oneof(
    fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' ')),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
  )

  test('no side of the comparison counts more', () => {
    fc.assert(
      fc.property(name, name, (one, other) => {
        expect(compare(one, other)).toEqual(compare(other, one))
      }),
    )
  })

  test('a name is itself, if it has letters', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 5 }), (words) => {
        expect(compare(words.join(' '), words.join(' ')).kind).toBe('same')
      }),
    )
  })
})

test.each([
  ['an', 'an', 0],
  ['an', 'am', 1],
  ['hung', 'hugn', 1],
  ['hung', 'hng', 1],
  ['hung', 'huung', 1],
  ['h?ng', 'hung', 0],
  ['nguyen', 'ngyuem', 2],
  ['lan', 'binh', 3],
])('between %s and %s lie %i slips, counted to two', (one, other, slips) => {
  expect(slipsBetween(one, other, 2)).toBe(slips)
})
