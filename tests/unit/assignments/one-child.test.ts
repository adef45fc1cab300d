import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isInCharge, sponsorForOne } from '@/lib/assignments/one-child'

const sponsor = (id: string, room: number | null, ...villageIds: string[]) => ({
  ...{ id, room, villageIds },
})

test('in charge of the village first, even with less room', () => {
  expect(sponsorForOne('lam', [sponsor('big', 9), sponsor('near', 1, 'lam')])).toBe('near')
})

test('else the most room; among equals one without a village of its own, then the order given', () => {
  expect(sponsorForOne('lam', [sponsor('a', 1), sponsor('b', 2, 'x')])).toBe('b')
  expect(sponsorForOne('lam', [sponsor('b', 2, 'x'), sponsor('c', 2), sponsor('d', 2)])).toBe('c')
})

test('no room, unknown room or turned down before: somebody else, or nobody', () => {
  expect(sponsorForOne(null, [sponsor('full', 0), sponsor('silent', null)])).toBeNull()
  expect(sponsorForOne(null, [sponsor('a', 3), sponsor('b', 1)], ['a'])).toBe('b')
  expect(sponsorForOne(null, [sponsor('a', 3)], ['a'])).toBeNull()
})

test('a child without a village is in nobody’s charge', () => {
  expect(sponsorForOne(null, [sponsor('near', 1, 'lam'), sponsor('big', 2)])).toBe('big')
  expect(isInCharge(['lam'], null)).toBe(false)
})

test('whoever is chosen has room and was not turned down', () => {
  const units = fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      room: fc.option(fc.integer({ min: 0, max: 4 }), { nil: null }),
      villageIds: fc.subarray(['x', 'y', 'z']),
    }),
    { selector: ({ id }) => id },
  )
  const village = fc.constantFrom('x', 'y', 'z', null)
  fc.assert(
    fc.property(village, units, fc.subarray(['a', 'b', 'c']), (of, sponsors, turnedDown) => {
      const chosen = sponsorForOne(of, sponsors, turnedDown)
      const open = sponsors.filter(({ id, room }) => (room ?? 0) > 0 && !turnedDown.includes(id))
      expect(chosen === null).toBe(open.length === 0)
      if (chosen !== null) expect(open.map(({ id }) => id)).toContain(chosen)
    }),
  )
})
