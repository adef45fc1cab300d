import { describe, expect, test } from 'vitest'
import { isIssuer, isWithinReach } from '@/lib/platform/gate/provider-address'

describe('the name of an issuer', () => {
  test.each([
    'https://login.example.vn',
    'https://login.example.vn/realms/xa/',
    'https://login.example.vn:8443',
    'http://127.0.0.1:4000',
    'http://localhost:4000/realms/xa',
    'http://[::1]:4000',
  ])('%s', (address) => expect(isIssuer(address)).toBe(true))

  test.each([
    'login.example.vn',
    'http://login.example.vn',
    'http://127.0.0.1.example.vn',
    'http://localhost.example.vn',
    'http://10.0.0.5',
    'https://login.example.vn?realm=xa',
    'https://login.example.vn#xa',
    'https://somebody:secret@login.example.vn',
    'file:///etc/passwd',
    '',
  ])('is never “%s”', (address) => expect(isIssuer(address)).toBe(false))
})

describe('what an issuer sends to', () => {
  test.each([
    ['https://elsewhere.example/token', 'https://login.example.vn', true],
    ['http://127.0.0.1:4000/token', 'http://localhost:4000', true],
    ['https://elsewhere.example/token', 'http://localhost:4000', true],
    ['http://127.0.0.1:4000/token', 'https://login.example.vn', false],
    ['http://elsewhere.example/token', 'http://localhost:4000', false],
    ['javascript:alert(1)', 'https://login.example.vn', false],
    [undefined, 'https://login.example.vn', false],
    [['https://login.example.vn/token'], 'https://login.example.vn', false],
  ])('%s from %s: %s', (address, issuer, isGood) => {
    expect(isWithinReach(address, issuer)).toBe(isGood)
  })
})
