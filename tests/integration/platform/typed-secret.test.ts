import { expect, test } from 'vitest'
import { openTyped, sealTyped } from '@/lib/platform/typed-secret'

const officer = { communeId: 'a', personId: '1' }

test('what was typed opens for whoever typed it and for nobody else', () => {
  const sealed = sealTyped(officer, 'Nguyễn Thị An')
  expect(sealed).toMatch(/^[\w-]+$/)
  expect(Buffer.from(sealed, 'base64url').toString()).not.toContain('An')
  expect(openTyped(officer, sealed)).toBe('Nguyễn Thị An')
  expect(openTyped({ ...officer, personId: '2' }, sealed)).toBeNull()
  expect(openTyped({ ...officer, communeId: 'b' }, sealed)).toBeNull()
})

test.each(['', 'x', 'AAAA', 'AQ'])('%j is no seal', (text) => {
  expect(openTyped(officer, text)).toBeNull()
})
