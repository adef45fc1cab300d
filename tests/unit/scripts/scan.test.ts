import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { standGuard } from '@/scripts/scan/guard.mjs'
import { requireScanners } from '@/scripts/scan/program.mjs'

test('a scanner that is not there is named with the line that installs it', () => {
  expect(() => requireScanners(['node'])).not.toThrow()
  expect(() => requireScanners(['node', 'no-such-scanner'])).toThrow(
    /apt-get install no-such-scanner"/,
  )
})

test('the guard lets so many requests through, and none to where a session ends', async () => {
  const seen: string[] = []
  const product = createServer(({ url = '', headers }, answer) => {
    seen.push(`${headers.host}${url}`)
    answer.end('in')
  }).listen(0, '127.0.0.1')
  await once(product, 'listening')
  const guard = await standGuard((product.address() as AddressInfo).port)
  const ask = async (path: string) => (await fetch(guard.url + path)).status
  try {
    expect(await ask('/api/sign-out')).toBe(200)
    guard.begin(2)
    for (const path of ['/api/sign-out', '/me', '/me/sign-in-ways', '/accounts?x=1', '/takeout']) {
      expect(await ask(path), path).toBe(404)
    }
    expect([await ask('/menu'), await ask('/children?q=a'), await ask('/children')]).toEqual([
      ...[200, 200, 404],
    ])
    expect(guard.end()).toEqual({ passed: 2, kept: 6 })
    expect(await ask('/me')).toBe(200)
    // What the product is asked for is the address that was asked.
    const { host } = new URL(guard.url)
    expect(seen).toEqual(['/api/sign-out', '/menu', '/children?q=a', '/me'].map((at) => host + at))
  } finally {
    guard.close()
    product.close()
  }
})
