import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { csrfCookie } from '@/lib/platform/gate/csrf-cookie'
import { projectNode } from '@/scripts/bootstrap/project.mjs'

const DOOR = pathToFileURL('scripts/bootstrap/front-door.mjs').href
const SECRET = 'a secret of thirty-two characters or more'
const COOKIE = 'next-auth.session-token=any'
/** A house behind the door that says whom it sees and how much it was sent. */
const HOUSE = `
  const { createServer } = require('node:http')
  createServer((request, response) => {
    let bytes = 0
    request.on('data', (chunk) => (bytes += chunk.length))
    request.on('end', () =>
      response.end(JSON.stringify({ from: request.headers['x-forwarded-for'], bytes, headers: request.headers })))
  }).on('upgrade', (_, socket) => socket.end('opened')).listen(0, '127.0.0.1', function () { console.log(this.address().port) })`

type Answer = { status: number; headers: IncomingMessage['headers']; body: string }
type Sending = {
  path?: string
  method?: string
  headers?: Record<string, string>
  body?: Buffer
}

const houses: ChildProcess[] = []
const openHouse = async (proxies: string) => {
  const house = spawn(projectNode, ['--import', DOOR, '-e', HOUSE], {
    env: {
      ...process.env,
      TRUSTED_PROXIES: proxies,
      NODE_ENV: 'production',
      SESSION_SECRET: SECRET,
    },
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

test.each(['OPTIONS', 'PUT', 'DELETE', 'PATCH', 'TRACE'])(
  '%s is asked of nobody',
  async (method) => {
    const answer = await send(port, { method, headers: { Cookie: COOKIE } })
    expect(answer).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD, POST' }, body: '' })
  },
)

describe('an address with the zero sign', () => {
  test.each(['/children?q=a%00', '/children/%00', '/api/files/%2Fe%00'])(
    '%s is nobody’s',
    async (path) => {
      expect(await send(port, { path })).toMatchObject({ status: 400, body: '' })
      expect(await send(port, { path, headers: { Cookie: COOKIE } })).toMatchObject({ status: 400 })
    },
  )
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

describe('whoever carries a session’s cookie', () => {
  const headers = { Cookie: `locale=vi; ${COOKIE}`, 'Next-Action': 'x' }

  test('is let through to where it is looked at', async () => {
    const answer = await send(port, { method: 'POST', headers, body: Buffer.alloc(2_000_000) })
    expect(answer.body).toContain('"bytes":2000000')
    expect(withinHouse(answer)).not.toHaveProperty('x-lalanh-refused')
  })

  test('and sends too much is marked for the sentence that says so', async () => {
    const answer = await send(port, { method: 'POST', headers, body: Buffer.alloc(13_000_000) })
    expect(withinHouse(answer)).toMatchObject({ 'x-lalanh-refused': '413' })
  })
})

describe('a page', () => {
  test('gets a policy with a nonce of its own, which Next reads from the request', async () => {
    const [first, second] = [await send(port), await send(port)]
    const policy = first.headers['content-security-policy']
    expect(policy).toMatch(/script-src 'nonce-[A-Za-z0-9+/]{22}==' 'strict-dynamic';/)
    expect(policy).not.toMatch(/unsafe-eval|ws:/)
    expect(withinHouse(first)).toMatchObject({ 'content-security-policy': policy })
    expect(second.headers['content-security-policy']).not.toBe(policy)
  })

  test.each([
    ['/children?q=a%20b&_rsc=1x2', '/children?q=a+b'],
    ['/children/', '/children/'],
    ['//elsewhere.example/x', '//elsewhere.example/x'],
    ['/%', '/%'],
  ])('knows where it is: %s', async (path, known) => {
    expect(withinHouse(await send(port, { path }))).toMatchObject({ 'x-lalanh-path': known })
  })

  test('believes no sender who says it stood at the door', async () => {
    const headers = {
      'X-Lalanh-Path': '/forged',
      'X-Lalanh-Refused': '413',
      'X-Csrf-Token': 'forged',
      'Content-Security-Policy': `script-src 'nonce-forged'`,
      'Content-Security-Policy-Report-Only': `script-src 'nonce-forged'`,
    }
    const answer = await send(port, { path: '/children', headers })
    expect(JSON.stringify(withinHouse(answer))).not.toContain('forged')
    expect(withinHouse(answer)).not.toHaveProperty('x-lalanh-refused')
  })

  test('a file somebody sent runs nothing; a file of the build keeps its own policy', async () => {
    const file = await send(port, { path: '/api/files/1' })
    expect(file.headers['content-security-policy']).toMatch(/^sandbox; default-src 'none'/)
    const built = await send(port, { path: '/_next/static/chunks/a.js' })
    expect(built.headers['content-security-policy']).toBeUndefined()
    const icon = await send(port, { path: '/icon.svg' })
    expect(icon.headers['content-security-policy']).toBeUndefined()
  })
})

describe('the token of the sign-in form', () => {
  const path = '/sign-in?to=%2Fchildren'

  test('comes with the first page, in a cookie no script reads', async () => {
    const answer = await send(port, { path })
    const [cookie = ''] = answer.headers['set-cookie'] ?? []
    expect(cookie).toMatch(/; Path=\/; HttpOnly; SameSite=Lax$/)
    const value = decodeURIComponent(/^next-auth\.csrf-token=([^;]+)/.exec(cookie)?.[1] ?? '')
    const token = value.split('|')[0] ?? ''
    expect(value).toBe(csrfCookie(token, SECRET))
    expect(withinHouse(answer)).toMatchObject({ 'x-csrf-token': token })
  })

  test('stays what it is for whoever has one, and is nobody’s elsewhere', async () => {
    const kept = await send(port, { path, headers: { Cookie: 'a=1; next-auth.csrf-token=x' } })
    expect(kept.headers['set-cookie']).toBeUndefined()
    expect((await send(port, { path: '/' })).headers['set-cookie']).toBeUndefined()
  })
})

/** The headers as they reached the house. */
function withinHouse({ body }: Answer): Record<string, string> {
  return (JSON.parse(body) as { headers: Record<string, string> }).headers
}

/** Sends the head, and the body only where there is one: answers to a head alone came unread. */
function send(
  to: number,
  { path = '/', method = 'GET', headers = {}, body }: Sending = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: to, path, method, headers }, (response) => {
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
