import { expect, test } from 'vitest'
import { withoutZero } from '@/lib/platform/without-zero'

test('the zero sign goes out of every text, and nothing else is touched', () => {
  const bytes = new Uint8Array([0, 1])
  const sent = { note: 'a\0b', parts: [{ unit: '\0' }, 'c\0'], count: 0, none: null, bytes }
  const kept = withoutZero(sent) as typeof sent
  expect(kept).toEqual({ note: 'ab', parts: [{ unit: '' }, 'c'], count: 0, none: null, bytes })
  expect(kept.bytes).toBe(bytes)
})
