import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BLOCK, headerOf, paddingAfter, readHeader } from '@/scripts/backup/tar'

const part = fc.stringMatching(/^[a-z0-9_.đấ-]{1,40}$/)
const name = fc
  .array(part, { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join('/'))
  .filter((path) => Buffer.byteLength(path) < 200)

test('every header reads back as it was written', () => {
  fc.assert(
    fc.property(name, fc.nat({ max: 8 ** 11 - 1 }), (path, size) => {
      const header = headerOf({ name: path, size })
      expect(header).toHaveLength(BLOCK)
      expect(readHeader(header)).toEqual({ name: path, size })
    }),
  )
})

test('the end is a block of zeros; a changed header is noticed', () => {
  expect(readHeader(Buffer.alloc(BLOCK))).toBeNull()
  const header = headerOf({ name: 'keys.json', size: 10 })
  header[0] = 120
  expect(() => readHeader(header)).toThrow('Not the header')
})

test('content is filled up to whole blocks', () => {
  for (const size of [0, 1, 511, 512, 513]) {
    expect((size + paddingAfter(size).length) % BLOCK).toBe(0)
    expect(paddingAfter(size).length).toBeLessThan(BLOCK)
  }
})

test('a name no archive can hold is refused', () => {
  expect(() => headerOf({ name: 'x'.repeat(120), size: 1 })).toThrow('too long')
})
