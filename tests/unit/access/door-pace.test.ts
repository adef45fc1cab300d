import { expect, test } from 'vitest'
import { PACED_FORMS, PACES, waitFor } from '@/lib/access/door-pace'

const AT = new Date('2026-11-20T02:00:00Z')
const after = (seconds: number) => new Date(AT.getTime() + seconds * 1000)

test('one waits until there is room for one more', () => {
  const pace = { burst: 3, seconds: 10 }
  expect(waitFor(pace, after(30), AT)).toBe(10)
  expect(waitFor(pace, after(21), AT)).toBe(1)
  expect(waitFor(pace, after(20.5), AT)).toBe(1)
})

test('everybody together may send more than one address', () => {
  for (const form of PACED_FORMS) {
    const { address, all } = PACES[form]
    expect(all.burst).toBeGreaterThan(address.burst)
    expect(all.seconds).toBeLessThan(address.seconds)
  }
})
