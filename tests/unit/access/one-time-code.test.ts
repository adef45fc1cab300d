import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codeFrom, readCode, writtenCode } from '@/lib/access/one-time-code'
import { firstFree, proposeUsername, USERNAME } from '@/lib/access/username'

const bytes = fc.uint8Array({ minLength: 12, maxLength: 12 })

describe('a one-time code', () => {
  test('reads back however it is typed', () => {
    fc.assert(
      fc.property(bytes, (random) => {
        const code = codeFrom(random)
        const written = writtenCode(code)
        expect(written).toMatch(/^(?:[2-9A-HJ-NP-Z]{4}-){2}[2-9A-HJ-NP-Z]{4}$/)
        for (const typed of [
          code,
          written,
          written.toLowerCase(),
          ` ${written.replaceAll('-', ' – ')} `,
        ]) {
          expect(readCode(typed)).toBe(code)
        }
      }),
    )
  })

  test('holds 60 bits: each of 32 letters is as likely', () => {
    const letters = Array.from({ length: 256 }, (_, byte) => codeFrom(new Uint8Array([byte])))
    const counts = new Map<string, number>()
    for (const letter of letters) counts.set(letter, (counts.get(letter) ?? 0) + 1)
    expect(counts.size).toBe(32)
    expect(new Set(counts.values())).toEqual(new Set([8]))
    expect(codeFrom(new Uint8Array(12))).toHaveLength(12)
  })

  test.each(['', '7KPM-2QXC', '7KPM-2QXC-V9TD-2', '0000-0000-0000', 'khong-phai-ma!'])(
    '%j is none',
    (typed) => {
      expect(readCode(typed)).toBeNull()
    },
  )

  test('an L that was read as 1 or I is an L', () => {
    expect(readCode('1KPMIQXCL9TD')).toBe('LKPMLQXCL9TD')
  })
})

describe('a name to sign in with', () => {
  test.each([
    ['Nguyễn Thị Hòa', 'hoa.nt'],
    ['Đặng Minh Sơn', 'son.dm'],
    ['Y Moan', 'moan.y'],
    ['An', 'an.xa'],
    ["H'Hen Niê", 'nie.hh'],
    ['123', ''],
  ])('%s: %s', (fullName, wanted) => {
    expect(proposeUsername(fullName)).toBe(wanted)
    if (wanted) expect(wanted).toMatch(USERNAME)
  })

  test('the first free one near it', () => {
    expect(firstFree('hoa.nt', new Set())).toBe('hoa.nt')
    expect(firstFree('hoa.nt', new Set(['hoa.nt', 'hoa.nt2', 'hoa.nta']))).toBe('hoa.nt3')
  })
})
