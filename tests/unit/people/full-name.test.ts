import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { givenName, initialsOf, searchKey, sortName, tidyName } from '@/lib/people/full-name'

describe('a name as it is kept', () => {
  test.each([
    ['  Nguyễn   Thị\u00a0Hoa ', 'Nguyễn Thị Hoa'],
    ['Nguyễn Thị Hoa'.normalize('NFD'), 'Nguyễn Thị Hoa'],
    ['Ðặng Văn Ðức', 'Đặng Văn Đức'],
    ['ðỗ Văn An', 'đỗ Văn An'],
    ['Lê\u200bVăn\ufeffBình', 'LêVănBình'],
    ['H’Hen Niê', 'H’Hen Niê'],
    ['Lê\0 Văn Bình', 'Lê Văn Bình'],
    ['Lò', 'Lò'],
    ['NGUYỄN VĂN AN', 'NGUYỄN VĂN AN'],
    ['\tVàng\nA Páo\r\n', 'Vàng A Páo'],
  ])('%j is kept as %j', (typed, kept) => {
    expect(tidyName(typed)).toBe(kept)
  })

  test('tidying twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        expect(tidyName(tidyName(typed))).toBe(tidyName(typed))
      }),
    )
  })
})

describe('a name as it is searched', () => {
  test.each([
    ['Nguyễn Thị Hoa', 'nguyen thi hoa'],
    ['ĐẶNG ĐÌNH ĐỨC', 'dang dinh duc'],
    ['Ðặng Ðình', 'dang dinh'],
    ['Trương Mỹ Ngưỡng', 'truong my nguong'],
    ['H’Hen Niê', "h'hen nie"],
    ["H'Hen Niê", "h'hen nie"],
    ['HʼHen Niê', "h'hen nie"],
  ])('%s is found as %s', (fullName, key) => {
    expect(searchKey(fullName)).toBe(key)
  })

  test('how the keyboard composed the marks makes no difference', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        expect(searchKey(typed.normalize('NFD'))).toBe(searchKey(typed.normalize('NFC')))
      }),
    )
  })
})

describe('parts of a name', () => {
  test.each([
    ['Nguyễn Thị Hoa', 'Hoa', 'Hoa Nguyễn Thị', 'TH'],
    ['Lê An', 'An', 'An Lê', 'LA'],
    ['Lò', 'Lò', 'Lò', 'L'],
    ['Y Moan Êban', 'Êban', 'Êban Y Moan', 'MÊ'],
  ])('%s: called %s, sorted as %s, badge %s', (fullName, given, sorted, initials) => {
    expect(givenName(fullName)).toBe(given)
    expect(sortName(fullName)).toBe(sorted)
    expect(initialsOf(fullName)).toBe(initials)
  })

  test('sorting by these keeps the order of a class register', () => {
    const collator = new Intl.Collator('vi')
    const register = ['Lê An', 'Trần Văn An', 'Bùi Ân', 'Đỗ Dũng', 'Hà Đào', 'Vũ Êm']
    const shuffled = ['Vũ Êm', 'Hà Đào', 'Bùi Ân', 'Trần Văn An', 'Đỗ Dũng', 'Lê An']
    expect(shuffled.sort((a, b) => collator.compare(sortName(a), sortName(b)))).toEqual(register)
  })
})

test('a name that is tidy already is answered as any other: a sign nobody sees makes no difference', () => {
  const letters = fc.string({
    unit: fc.oneof(
      fc.constantFrom(...'aăâbcdđeêioôơuưyAĂÂĐÊÔƠƯỳỹỵễửừựặẵằẻẽẹỗổơÐð\u00b4\u0060\u2019\u0300 '),
      fc.integer({ min: 0x20, max: 0x24f }).map((code) => String.fromCharCode(code)),
    ),
    maxLength: 30,
  })
  fc.assert(
    fc.property(letters, (name) => {
      expect(tidyName(name)).toBe(tidyName(`${name}\u200b`))
      expect(searchKey(name)).toBe(searchKey(`${name}\u200b`))
    }),
  )
})
