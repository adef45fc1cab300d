import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FIELDS, FIELDS_OF, fieldNamed, nearestField, type TextKind } from '@/lib/templates/field'
import { faultOf, fillText, isBlock } from '@/lib/templates/filled'

const KINDS = Object.keys(FIELDS_OF) as TextKind[]

describe('a field', () => {
  test('is known by its name, however it is capitalised, spaced or composed', () => {
    for (const typed of ['tên đơn vị', 'Tên  Đơn Vị ', 'tên đơn vị'.normalize('NFD')]) {
      expect(fieldNamed(typed, 'open_letter')).toBe('unitName')
    }
    expect(fieldNamed('ten don vi', 'open_letter')).toBeNull()
    expect(fieldNamed('số kế hoạch', 'open_letter')).toBeNull()
  })

  test.each([
    ['ten don vi', 'open_letter', 'tên đơn vị'],
    ['số trẻ em', 'decision', 'số trẻ'],
    ['mức tối thiêu', 'open_letter', 'mức tối thiểu'],
    ['số kế hoach', 'decision', 'số kế hoạch'],
  ] as const)('%s in %s was meant as %s', (typed, kind, meant) => {
    expect(FIELDS[nearestField(typed, kind)]).toBe(meant)
  })

  test('every kind has fields, each once, and every field belongs to a kind', () => {
    for (const kind of KINDS) expect(new Set(FIELDS_OF[kind]).size).toBe(FIELDS_OF[kind].length)
    const all = new Set(KINDS.flatMap((kind): string[] => [...FIELDS_OF[kind]]))
    expect([...all].sort()).toEqual(Object.keys(FIELDS).sort())
  })
})

describe('a text is taken', () => {
  test.each([
    ['Gửi {tên đơn vị}', null],
    ['[còn {số trẻ chờ đỡ đầu}|vẫn còn] trẻ', null],
    ['Gửi {tên đơn vi}', { fault: 'unknown_field', name: 'tên đơn vi', nearest: 'tên đơn vị' }],
    ['Gửi {}', { fault: 'unknown_field', name: '', nearest: 'ngày' }],
    ['Gửi {tên đơn vị', { fault: 'unclosed', line: 'Gửi {tên đơn vị' }],
    ['Gửi [tên', { fault: 'unclosed', line: 'Gửi [tên' }],
    ['Gửi tên]', { fault: 'unclosed', line: 'Gửi tên]' }],
    ['[một [hai] ba]', { fault: 'unclosed', line: '[một' }],
  ])('%s: %o', (line, fault) => {
    expect(faultOf([line], 'open_letter')).toEqual(fault)
  })

  test('a field of several lines only where it is alone', () => {
    expect(faultOf(['{thông tin trẻ}'], 'minutes')).toBeNull()
    expect(faultOf(['Trẻ: {thông tin trẻ}'], 'minutes')).toEqual({
      ...{ fault: 'not_alone', name: 'thông tin trẻ' },
    })
    for (const line of [
      '[{thông tin trẻ}]',
      '[{thông tin trẻ}|trẻ]',
      '{thông tin trẻ}{mức hỗ trợ}',
    ]) {
      expect(faultOf([line], 'minutes')).toMatchObject({ fault: 'not_alone' })
    }
    expect(isBlock('{mức hỗ trợ}', 'childFacts')).toBe(false)
  })

  test('and what is taken as such a field is printed as one, however it is spaced and composed', () => {
    for (const typed of [
      '{thông  tin trẻ}',
      ' { Thông tin trẻ } ',
      '{thông tin trẻ}'.normalize('NFD'),
    ]) {
      expect(faultOf([typed], 'minutes')).toBeNull()
      expect(isBlock(typed, 'childFacts')).toBe(true)
    }
  })
})

describe('a text is printed', () => {
  const LINE = '[còn {số trẻ chờ đỡ đầu}|vẫn còn] trẻ em ở {tên địa phương}.'

  test('with what the ledger says, and another way of saying it where it says nothing', () => {
    const commune = 'xã Việt An'
    expect(fillText([LINE], 'open_letter', { commune, waiting: '42' })).toEqual({
      ...{ lines: ['Còn 42 trẻ em ở xã Việt An.'], missing: [] },
    })
    expect(fillText([LINE], 'open_letter', { commune, waiting: null }).lines).toEqual([
      'Vẫn còn trẻ em ở xã Việt An.',
    ])
  })

  test('a field without a value is told, and nothing in its place but room to write', () => {
    const filled = fillText(['Gửi {tên đơn vị} ở {tên địa phương}'], 'open_letter', {
      unitName: 'Công an xã',
    })
    expect(filled).toEqual({ lines: ['Gửi Công an xã ở ………………………'], missing: ['commune'] })
  })

  test('a line of which nothing is left is left out', () => {
    expect(fillText(['[{mức tối thiểu} đồng]', 'Hai'], 'open_letter', {})).toEqual({
      ...{ lines: ['Hai'], missing: [] },
    })
  })

  test('never with a brace or a bracket, whatever was typed', () => {
    const part = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '|',
      'a',
      ' ',
      'tên đơn vị',
      '{tên đơn vị}',
      '{x}',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), fc.boolean(), (parts, known) => {
        const values = known ? { unitName: 'Công an xã' } : {}
        const { lines } = fillText([parts.join('')], 'open_letter', values)
        expect(lines.join('')).not.toMatch(/[{}[\]]/)
      }),
    )
  })
})
