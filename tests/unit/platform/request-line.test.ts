import { describe, expect, test } from 'vitest'
import { fixedParts, methodOf, requestLine, routeOf, SLOW_MS } from '@/lib/platform/request-line'

const request = { method: 'GET', route: '/children', status: 200, ms: 40 }

describe('how loud a request is told', () => {
  test.each([
    ['answered', {}, 'debug', 'request'],
    ['failed', { status: 500 }, 'error', 'request failed'],
    ['failed and told already', { status: 500, isTold: true }, 'debug', 'request'],
    [
      'slow and failed and told',
      { status: 500, isTold: true, ms: SLOW_MS },
      'warn',
      'slow request',
    ],
    ['not ready', { status: 503 }, 'warn', 'not ready'],
    ['slow', { ms: SLOW_MS }, 'warn', 'slow request'],
    ['nearly slow', { ms: SLOW_MS - 1 }, 'debug', 'request'],
    ['refused at the door', { status: 413 }, 'info', 'request refused'],
    ['not found', { status: 404 }, 'info', 'request refused'],
    ['refused by a rule', { outcome: 'refused' }, 'info', 'request refused'],
    ['done', { outcome: 'done' }, 'debug', 'request'],
    ['a form with a mistake in it', { outcome: 'invalid' }, 'debug', 'request'],
    ['broken off', { status: 0 }, 'info', 'request broken off'],
  ] as const)('%s', (_, facts, level, message) => {
    expect(requestLine({ ...request, ...facts })).toEqual({ level, message })
  })
})

describe('the address in words of the product', () => {
  const fixed = fixedParts([
    '/children/[id]',
    '/api/files/[id]',
    '/payments/new',
    '/api/auth/[...nextauth]',
  ])

  test.each([
    ['/', '/'],
    [undefined, '/'],
    ['/children?q=Nguyễn', '/children'],
    ['/children/01a20d39-ce09-7323-9b65-c546a3f29853?x=1#y', '/children/[id]'],
    ['/children/Nguyen', '/children/[…]'],
    ['/payments/new', '/payments/new'],
    ['/api/auth/callback/credentials', '/api/auth/[…]/[…]'],
    ['/_next/static/chunks/x.js', '/_next/static/[…]'],
    ['/Nguyen%20Van%20A/0901234567', '/[…]/[…]'],
    ['//evil.example/children', '/[…]/children'],
    [`/${'a/'.repeat(50)}`, `/${'[…]/'.repeat(7)}[…]`],
  ])('%s', (url, route) => {
    expect(routeOf(url, fixed)).toBe(route)
  })

  test('what is no method is what somebody typed', () => {
    expect([methodOf('GET'), methodOf('NGUYEN'), methodOf(undefined)]).toEqual([
      'GET',
      'OTHER',
      'OTHER',
    ])
  })
})
