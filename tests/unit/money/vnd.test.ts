import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseVnd, sumOf, vndOf } from '@/lib/money/vnd'

describe('amounts of the database', () => {
  test('a safe bigint is the same number of đồng', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (amount) => {
        expect(vndOf(BigInt(amount))).toBe(amount)
      }),
    )
  })

  test.each([2n ** 53n, -(2n ** 53n), 2n ** 63n - 1n])('%s is refused, not rounded', (column) => {
    expect(() => vndOf(column)).toThrow(RangeError)
  })
})

describe('sums', () => {
  test.each([
    [[], 0],
    [[1_000_000], 1_000_000],
    [[1_000_000, 500_000, -1_500_000], 0],
  ] as const)('%j make %i', (amounts, total) => {
    expect(sumOf(amounts)).toBe(total)
  })

  const amounts = fc.array(fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }), {
    maxLength: 200,
  })

  test('order does not matter', () => {
    fc.assert(
      fc.property(amounts, (all) => {
        expect(sumOf(all)).toBe(sumOf([...all].reverse()))
      }),
    )
  })

  test('what is given and taken back is nothing', () => {
    fc.assert(
      fc.property(amounts, (all) => {
        expect(sumOf([...all, ...all.map((amount) => -amount)])).toBe(0)
      }),
    )
  })

  test('half a đồng and sums beyond safety are refused', () => {
    expect(() => sumOf([0.5])).toThrow(RangeError)
    expect(() => sumOf([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError)
  })
})

describe('what people write', () => {
  test.each([
    ['1000000', 1_000_000],
    ['1.000.000', 1_000_000],
    ['1,000,000', 1_000_000],
    ['1 000 000', 1_000_000],
    ['1.000.000đ', 1_000_000],
    ['1.000.000 đồng', 1_000_000],
    ['1.000.000 VNĐ', 1_000_000],
    ['1000000 vnd', 1_000_000],
    ['500k', 500_000],
    ['500 nghìn', 500_000],
    ['500 ngàn đồng', 500_000],
    ['1tr', 1_000_000],
    ['1tr2', 1_200_000],
    ['1tr250', 1_250_000],
    ['1,5 triệu', 1_500_000],
    ['1.5tr', 1_500_000],
    ['2 triệu đồng', 2_000_000],
    ['1,25k', 1_250],
    ['0', 0],
    ['1.5 triệu'.normalize('NFD'), 1_500_000],
  ])('%j is %i', (written, amount) => {
    expect(parseVnd(written)).toBe(amount)
  })

  test.each([
    '',
    'một triệu',
    '-500000',
    '1.00.000',
    '1.000,50',
    '1.000.00',
    '1.000,000',
    '1.5',
    '10.5',
    '1,5tr2',
    '1.000k',
    '1.500 nghìn',
    '1,500 triệu',
    '1.0005k',
    '500k/tháng',
    '1e6',
    '0x10',
    'Infinity',
    '99999999999999999999',
    '9007199254740993 đ',
  ])('%j is no amount', (written) => {
    expect(parseVnd(written)).toBeNull()
  })

  test('every way the office prints an amount reads back as itself', () => {
    fc.assert(
      fc.property(fc.nat({ max: 999_999_999_999 }), (amount) => {
        const grouped = new Intl.NumberFormat('vi-VN').format(amount)
        expect([parseVnd(`${amount}`), parseVnd(grouped), parseVnd(`${grouped}\u00a0đ`)]).toEqual([
          amount,
          amount,
          amount,
        ])
      }),
    )
  })

  test('nothing a person types makes it throw, and no answer is a fraction or negative', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const amount = parseVnd(typed)
        expect(amount === null || (Number.isSafeInteger(amount) && amount >= 0)).toBe(true)
      }),
    )
  })
})
