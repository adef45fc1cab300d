import { createServer, type Server } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { appUrlOf, chooseAddress } from '@/scripts/bootstrap/address.mjs'
import { Failure } from '@/scripts/bootstrap/say.mjs'

const open: Server[] = []

afterEach(async () => {
  for (const server of open.splice(0)) await new Promise((resolve) => server.close(resolve))
})

test('the canonical address is localhost unless a site is named', () => {
  expect(appUrlOf(undefined, 3001)).toBe('http://localhost:3001')
  expect(appUrlOf('https://lalanh.example.vn/', 3001)).toBe('https://lalanh.example.vn')
})

test.each(['lalanh', 'ftp://lalanh.vn', 'https://lalanh.vn/app'])(
  'APP_URL %s is refused',
  (url) => {
    expect(() => appUrlOf(url, 3000)).toThrow(Failure)
  },
)

test.each(['0', '65536', 'abc', '3000.5'])('PORT %s is refused', async (port) => {
  await expect(chooseAddress({ PORT: port })).rejects.toThrow(Failure)
})

test.each(['127.0.0.1', '::1', '0.0.0.0'])(
  'a port taken on %s is refused when asked for',
  async (host) => {
    const port = await occupy(host)
    await expect(chooseAddress({ PORT: String(port) })).rejects.toThrow(`${port}`)
  },
)

test('a free port that was asked for is taken as it is', async () => {
  const port = await occupy('127.0.0.1')
  await new Promise((resolve) => open.pop()?.close(resolve))
  const address = await chooseAddress({ PORT: String(port) })
  expect(address).toEqual({ host: '127.0.0.1', port, appUrl: `http://localhost:${port}` })
})

test('an address of another machine is refused', async () => {
  await expect(chooseAddress({ HOST: '192.0.2.1' })).rejects.toThrow('HOST')
})

test.each(['0.0.0.0', '::'])(
  'HOST=%s without APP_URL is refused: forms sent to an unnamed address would be turned away',
  async (HOST) => {
    const port = String(await freePort())
    await expect(chooseAddress({ HOST, PORT: port })).rejects.toThrow('APP_URL=http://')
    const named = { HOST, PORT: port, APP_URL: 'http://192.168.1.10:3000' }
    expect(await chooseAddress(named)).toMatchObject({ host: HOST, appUrl: named.APP_URL })
  },
)

test('without PORT the next free one is taken', async () => {
  const first = await chooseAddress({})
  expect(first.port).toBeGreaterThanOrEqual(3000)
  await occupy('127.0.0.1', first.port)
  const second = await chooseAddress({})
  expect(second.port).toBeGreaterThan(first.port)
  expect(second.appUrl).toBe(`http://localhost:${second.port}`)
})

async function freePort(): Promise<number> {
  const port = await occupy('127.0.0.1')
  await new Promise((resolve) => open.pop()?.close(resolve))
  return port
}

async function occupy(host: string, wanted = 0): Promise<number> {
  const server = createServer()
  open.push(server)
  await new Promise<void>((resolve) => server.listen(wanted, host, resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
