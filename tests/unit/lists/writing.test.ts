import { expect, test } from 'vitest'
import { shareDoneBefore, WRITING_STEPS } from '@/lib/lists/writing'
import { errandIn } from '@/lib/platform/jobs/errand'

test('a writing only goes forward, and is never whole before its end', () => {
  const shares = WRITING_STEPS.map(shareDoneBefore)
  expect(shares).toEqual([...shares].sort((a, b) => a - b))
  expect(new Set(shares).size).toBe(WRITING_STEPS.length)
  expect(shares[0]).toBe(0)
  expect(Math.max(...shares)).toBeLessThan(100)
})

const ERRANDS = {
  write_list: { open: () => Promise.resolve([]), perform: () => Promise.resolve() },
}

test.each([
  [
    { communeId: 'c', kind: 'write_list', id: 'w' },
    { communeId: 'c', kind: 'write_list', id: 'w' },
  ],
  [{ communeId: 'c', kind: 'of another version', id: 'w' }, null],
  [{ communeId: 'c', kind: 'toString', id: 'w' }, null],
  [{ kind: 'write_list', id: 'w' }, null],
  [{ communeId: 'c', kind: 'write_list' }, null],
  [undefined, null],
])('what lies in the queue: %j', (data, name) => {
  expect(errandIn(ERRANDS, data)).toEqual(name)
})
