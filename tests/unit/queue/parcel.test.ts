import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pack, unpack, type Parcel } from '@/lib/queue/parcel'

const texts = fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' })))
const files = fc.array(
  fc.record({
    field: fc.string(),
    name: fc.string(),
    type: fc.string(),
    bytes: fc.uint8Array({ maxLength: 200 }),
  }),
  { maxLength: 3 },
)

test('what was packed comes out as it went in', () => {
  fc.assert(
    fc.property(texts, files, (said, enclosed) => {
      const parcel: Parcel = {
        texts: said,
        files: enclosed.map((file) => ({ ...file, bytes: new Uint8Array(file.bytes) })),
      }
      expect(unpack(pack(parcel))).toEqual(parcel)
    }),
  )
})

test('it is read where it lies, in the middle of other bytes too', () => {
  const parcel: Parcel = { texts: [['fullName', 'Nguyễn Thị Kim Trúc']], files: [] }
  const packed = pack(parcel)
  const around = new Uint8Array(packed.length + 7)
  around.set(packed, 3)
  expect(unpack(around.subarray(3, 3 + packed.length))).toEqual(parcel)
})

test.each([
  ['nothing', new Uint8Array()],
  ['a length alone', new Uint8Array([0, 0, 0, 9])],
  ['words that are no parcel', new TextEncoder().encode('not a parcel at all')],
])('%s is no parcel', (_, bytes) => {
  expect(() => unpack(bytes)).toThrow()
})

test.each([1, 5, 40])('one that lost its last %i bytes is none', (lost) => {
  const bytes = new Uint8Array(50).fill(7)
  const packed = pack({
    texts: [['a', 'b']],
    files: [{ field: 'photo', name: 'anh.jpg', type: 'image/jpeg', bytes }],
  })
  expect(() => unpack(packed.subarray(0, packed.length - lost))).toThrow('Not a whole parcel')
})
