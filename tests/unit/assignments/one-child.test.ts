import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sponsorForOne } from '@/lib/assignments/one-child'
import { isInCharge } from '@/lib/sponsors/charge'

const sponsor = (id: string, room: number | null, ...villageIds: string[]) => ({
  ...{ id, room, villageIds, schoolIds: [] as string[] },
})
const living = (villageId: string | null) => ({ villageId, schoolId: null })

test('in charge of the village first, even with less room', () => {
  expect(sponsorForOne(living('lam'), [sponsor('big', 9), sponsor('near', 1, 'lam')])).toBe('near')
})

test('else the most room; among equals one without a village of its own, then the order given', () => {
  expect(sponsorForOne(living('lam'), [sponsor('a', 1), sponsor('b', 2, 'x')])).toBe('b')
  expect(
    sponsorForOne(living('lam'), [sponsor('b', 2, 'x'), sponsor('c', 2), sponsor('d', 2)]),
  ).toBe('c')
})

test('no room, unknown room or turned down before: somebody else, or nobody', () => {
  expect(sponsorForOne(living(null), [sponsor('full', 0), sponsor('silent', null)])).toBeNull()
  expect(sponsorForOne(living(null), [sponsor('a', 3), sponsor('b', 1)], ['a'])).toBe('b')
  expect(sponsorForOne(living(null), [sponsor('a', 3)], ['a'])).toBeNull()
})

test('a child without a village is in nobody’s charge', () => {
  expect(sponsorForOne(living(null), [sponsor('near', 1, 'lam'), sponsor('big', 2)])).toBe('big')
  expect(isInCharge(sponsor('near', 1, 'lam'), living(null))).toBe(false)
})

test('in charge of the school is as near as in charge of the village', () => {
  const teacher = { ...sponsor('teachers', 1), schoolIds: ['kim-dong'] }
  const child = { villageId: 'lam', schoolId: 'kim-dong' }
  expect(sponsorForOne(child, [sponsor('big', 9), teacher])).toBe('teachers')
  expect(isInCharge(teacher, { ...child, schoolId: 'vo-thi-sau' })).toBe(false)
})

test('whoever is chosen has room and was not turned down', () => {
  const units = fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      room: fc.option(fc.integer({ min: 0, max: 4 }), { nil: null }),
      villageIds: fc.subarray(['x', 'y', 'z']),
      schoolIds: fc.constant<string[]>([]),
    }),
    { selector: ({ id }) => id },
  )
  const village = fc.constantFrom('x', 'y', 'z', null)
  fc.assert(
    fc.property(village, units, fc.subarray(['a', 'b', 'c']), (of, sponsors, turnedDown) => {
      const chosen = sponsorForOne(living(of), sponsors, turnedDown)
      const open = sponsors.filter(({ id, room }) => (room ?? 0) > 0 && !turnedDown.includes(id))
      expect(chosen === null).toBe(open.length === 0)
      if (chosen !== null) expect(open.map(({ id }) => id)).toContain(chosen)
    }),
  )
})
