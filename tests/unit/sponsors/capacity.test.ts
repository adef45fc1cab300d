import fc from 'fast-check'
import { expect, test } from 'vitest'
import { roomOf } from '@/lib/sponsors/capacity'

test.each([
  [{ promised: 3, assigned: 0, proposed: 0 }, 3],
  [{ promised: 3, assigned: 1, proposed: 1 }, 1],
  [{ promised: 2, assigned: 2, proposed: 0 }, 0],
  [{ promised: 1, assigned: 2, proposed: 4 }, 0],
  [{ promised: 0, assigned: 0, proposed: 0 }, 0],
  [{ promised: null, assigned: 0, proposed: 0 }, null],
  [{ promised: null, assigned: 5, proposed: 1 }, null],
])('%j has room for %s', (load, room) => {
  expect(roomOf(load)).toBe(room)
})

test('room is never negative, never more than promised, and shrinks by one with each child', () => {
  const count = fc.integer({ min: 0, max: 50 })
  fc.assert(
    fc.property(count, count, count, (promised, assigned, proposed) => {
      const room = roomOf({ promised, assigned, proposed }) ?? -1
      expect(room).toBeGreaterThanOrEqual(0)
      expect(room).toBeLessThanOrEqual(promised)
      const after = roomOf({ promised, assigned, proposed: proposed + 1 })
      expect(after).toBe(Math.max(0, room - 1))
    }),
  )
})
