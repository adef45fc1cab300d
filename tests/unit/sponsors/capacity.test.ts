import fc from 'fast-check'
import { expect, test } from 'vitest'
import { roomOf, standingPromise } from '@/lib/sponsors/capacity'

test.each([
  [{ promised: 3, assigned: 0, proposed: 0 }, 3],
  [{ promised: 3, assigned: 1, proposed: 1 }, 1],
  [{ promised: 2, assigned: 2, proposed: 0 }, 0],
  [{ promised: 1, assigned: 2, proposed: 4 }, 0],
  [{ promised: 0, assigned: 0, proposed: 0 }, 0],
  [{ promised: null, assigned: 0, proposed: 0 }, null],
  [{ promised: null, assigned: 5, proposed: 1 }, null],
])('%j has room for %s', (load, room) => {
  expect(roomOf({ ...load, takesNoMore: false })).toBe(room)
})

test.each([
  [{ promised: 2, assigned: 1, proposed: 0 }, 1],
  [{ promised: 2, assigned: 1, proposed: 1 }, 2],
  [{ promised: 2, assigned: 3, proposed: 0 }, 2],
  [{ promised: 2, assigned: 0, proposed: 0 }, 0],
])('of %j where no more are taken %i stand, and nothing is open', (load, standing) => {
  expect(standingPromise({ ...load, takesNoMore: true })).toBe(standing)
  expect(roomOf({ ...load, takesNoMore: true })).toBe(0)
  expect(standingPromise({ ...load, takesNoMore: false })).toBe(load.promised)
})

test('whoever never said a number has none, taking more or not', () => {
  expect(roomOf({ promised: null, assigned: 1, proposed: 0, takesNoMore: true })).toBeNull()
})

test('room is never negative, never more than promised, and shrinks by one with each child', () => {
  const count = fc.integer({ min: 0, max: 50 })
  fc.assert(
    fc.property(count, count, count, (promised, assigned, proposed) => {
      const room = roomOf({ promised, assigned, proposed, takesNoMore: false }) ?? -1
      expect(room).toBeGreaterThanOrEqual(0)
      expect(room).toBeLessThanOrEqual(promised)
      const after = roomOf({ promised, assigned, proposed: proposed + 1, takesNoMore: false })
      expect(after).toBe(Math.max(0, room - 1))
    }),
  )
})
