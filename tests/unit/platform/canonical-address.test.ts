import { describe, expect, test } from 'vitest'
import { canonicalAddress } from '@/lib/platform/gate/canonical-address'

const APP = 'http://localhost:3000'
const asked = {
  method: 'GET',
  path: '/sign-in?to=%2Fhome',
  host: '127.0.0.1:3000',
  mode: 'navigate',
}

describe('one address for one machine', () => {
  test.each(['127.0.0.1:3000', '[::1]:3000', 'localhost:3001', 'localhost'])(
    'a person at %s is led to the canonical one',
    (host) => {
      expect(canonicalAddress({ ...asked, host }, APP)).toBe(`${APP}/sign-in?to=%2Fhome`)
    },
  )

  test.each([
    ['who is there already', { host: 'localhost:3000' }],
    ['who asks from elsewhere', { host: 'so.xa-viet-an.vn' }],
    ['who names no host', { host: undefined }],
    ['a program', { mode: undefined }],
    ['a request of a page to itself', { mode: 'cors' }],
    ['a form that is being sent', { method: 'POST' }],
  ])('%s stays', (_, change) => {
    expect(canonicalAddress({ ...asked, ...change }, APP)).toBeNull()
  })

  test('an address that looks like another host leads nowhere else', () => {
    const led = canonicalAddress({ ...asked, path: '//example.com/x' }, APP)
    expect(new URL(led ?? '').host).toBe('localhost:3000')
    expect(canonicalAddress({ ...asked, path: 'http://example.com/' }, APP)).toBeNull()
  })

  test('behind a public address nobody is led to it: the proxy in front knows it', () => {
    expect(canonicalAddress(asked, 'https://so.xa-viet-an.vn')).toBeNull()
  })
})
