import { describe, expect, test } from 'vitest'
import { itemHead, keyIds } from '@/lib/queue/input'
import {
  isExpired,
  isKeyOld,
  keyEndsAt,
  KEY_DAYS,
  sealedAbout,
  sealUntil,
  type ItemHead,
} from '@/lib/queue/sealed-item'

const DAY = 86_400_000
const NOW = Date.parse('2026-11-20T03:05:00Z')
const HEAD: ItemHead = {
  personId: '01932f6e-0000-7000-8000-000000000001',
  kind: 'propose_child',
  formKey: '01932f6e-0000-7000-8000-000000000002',
  keyId: '01932f6e-0000-7000-8000-000000000003',
  createdAt: NOW,
}

describe('an item waits seven days', () => {
  test.each([
    ['just now', NOW, false],
    ['six days ago', NOW - 6 * DAY, false],
    ['seven days ago', NOW - 7 * DAY, false],
    ['a moment more than seven days ago', NOW - 7 * DAY - 1, true],
    ['tomorrow, where the clock was set back', NOW + DAY, false],
  ])('one kept %s', (_, createdAt, expired) => {
    expect(isExpired({ createdAt }, NOW)).toBe(expired)
  })
})

describe('a key', () => {
  test('closes for fourteen days and grows old after one', () => {
    const until = sealUntil(NOW)
    expect(until - NOW).toBe(14 * DAY)
    expect(isKeyOld(until, NOW)).toBe(false)
    expect(isKeyOld(until, NOW + DAY)).toBe(false)
    expect(isKeyOld(until, NOW + DAY + 1)).toBe(true)
  })

  test('outlives the last item closed with it', () => {
    const lastItemExpires = sealUntil(NOW) + 7 * DAY
    expect(keyEndsAt(new Date(NOW)).getTime()).toBeGreaterThan(lastItemExpires)
    expect(KEY_DAYS).toBe(22)
  })
})

test('the seal covers each thing that is said of an item in the open', () => {
  const changed: ItemHead[] = [
    HEAD,
    { ...HEAD, personId: HEAD.formKey },
    { ...HEAD, formKey: HEAD.keyId },
    { ...HEAD, keyId: HEAD.personId },
    { ...HEAD, createdAt: NOW + 1 },
  ]
  expect(new Set(changed.map(sealedAbout)).size).toBe(changed.length)
})

describe('what a browser says of an item', () => {
  const posted = { ...HEAD, createdAt: String(NOW), sealed: 'bytes' }

  test('is read from texts', () => {
    expect(itemHead.parse(posted)).toEqual(HEAD)
  })

  test.each([
    ['an unknown kind', { kind: 'record_payment' }],
    ['a key that is no key', { formKey: 'one' }],
    ['no person', { personId: undefined }],
    ['an hour that is none', { createdAt: '-1' }],
  ])('is nothing with %s', (_, change) => {
    expect(itemHead.safeParse({ ...posted, ...change }).success).toBe(false)
  })

  test('keys it names at sign-out are ids, or none at all', () => {
    expect(keyIds.parse([HEAD.keyId])).toEqual([HEAD.keyId])
    expect(keyIds.parse([HEAD.keyId, 'x'])).toEqual([])
    expect(keyIds.parse(null)).toEqual([])
  })
})
