import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { projectNode } from '@/scripts/bootstrap/project.mjs'

const DOOR = pathToFileURL('scripts/bootstrap/front-door.mjs').href
const COOKIE = 'next-auth.session-token=any'
/** A house behind the door that says whom it sees and how much it was sent. */
const HOUSE = `
  const { createServer } = require('node:http')
  createServer((request, response) => {
    let bytes = 0
    request.on('data', (chunk) => (bytes += chunk.length))
    request.on('end', () =>
      response.end(JSON.stringify({ from: request.headers['x-forwarded-for'], bytes })))
  }).on('upgrade', (_, socket) => socket.end('opened')).listen(0, '127.0.0.1', function () { console.log(this.address().port) })`

type Answer = { status: number; headers: IncomingMessage['headers']; body: string }
type Sending = { method?: string; headers?: Record<string, string>; body?: Buffer }

const houses: ChildProcess[] = []
const openHouse = async (proxies: string) => {
  const house = spawn(projectNode, ['--import', DOOR, '-e', HOUSE], {
    env: { ...process.env, TRUSTED_PROXIES: proxies, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  houses.push(house)
  const [line] = (await once(house.stdout, 'data')) as [Buffer]
  return Number(line.toString())
}

let port: number
let behindProxy: number
beforeAll(async () => {
  port = await openHouse('0')
  behindProxy = await openHouse('1')
})
afterAll(() => houses.forEach((house) => house.kill()))

describe('the address', () => {
  const invented = { 'X-Forwarded-For': '203.0.113.7' }

  test('is the socket’s own, whatever the sender says', async () => {
    expect(seen(await send(port))).toBe('127.0.0.1')
    expect(seen(await send(port, { headers: invented }))).toBe('127.0.0.1')
  })

  test('is what the proxy in front says, where there is one', async () => {
    expect(seen(await send(behindProxy, { headers: invented }))).toBe('203.0.113.7')
  })

  const seen = ({ body }: Answer) => (JSON.parse(body) as { from: string }).from
})

describe('a stranger', () => {
  test('sends small forms', async () => {
    const answer = await send(port, { method: 'POST', body: Buffer.alloc(1000) })
    expect(answer).toMatchObject({ status: 200 })
    expect(answer.body).toContain('"bytes":1000')
  })

  test.each([
    ['a large body', { 'Content-Length': '2000000' }, 413],
    ['a body without a length', { 'Transfer-Encoding': 'chunked' }, 411],
    ['an action', { 'Content-Length': '10', 'Next-Action': 'x' }, 403],
  ])('is turned away with %s before any of it is sent', async (_, headers, status) => {
    const answer = await send(port, { method: 'POST', headers })
    expect(answer).toMatchObject({ status, body: '' })
    expect(answer.headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      connection: 'close',
    })
  })

  test('opens no other protocol', async () => {
    const socket = connect(port, '127.0.0.1')
    socket.write('GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n')
    let said = ''
    socket.on('data', (chunk) => (said += chunk.toString()))
    await once(socket, 'close')
    expect(said).toBe('')
  })
})

test('whoever carries a session’s cookie is let through to where it is looked at', async () => {
  const body = Buffer.alloc(2_000_000)
  const headers = { Cookie: `locale=vi; ${COOKIE}`, 'Next-Action': 'x' }
  const answer = await send(port, { method: 'POST', headers, body })
  expect(answer.body).toContain('"bytes":2000000')
})

/** Sends the head, and the body only where there is one: answers to a head alone came unread. */
function send(to: number, { method = 'GET', headers = {}, body }: Sending = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: to, method, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        sent.destroy()
        const text = Buffer.concat(chunks).toString()
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text })
      })
    })
    sent.on('error', reject)
    if (method === 'GET' || body) sent.end(body)
    else sent.flushHeaders()
  })
}
