import { setTimeout as sleep } from 'node:timers/promises'
import { rowsOf } from '@/tests/support/sql'
import { formWith, NoAnswer, Visitor } from '@/tests/support/visitor'
import { expect, test } from '@playwright/test'
import { openHouse, TEST_PASSWORD, type House } from './support/house'

const CONNECTIONS = 8
const EXIT_WITHIN_MS = 10_000

let house: House
test.beforeAll(async () => {
  house = await openHouse({ start: 'demo' })
})
test.afterAll(() => house.close())

test('asked to end under load, it drops no request, closes its connections and is gone in time', async () => {
  test.setTimeout(180_000)
  const web = await house.serveBeside()
  const visitors: Visitor[] = []
  while (visitors.length < CONNECTIONS) visitors.push(await signedIn(web.port, 'canbo'))
  const tally = { answered: 0, refused: 0, dropped: 0, last: 0 }
  const load = visitors.map(async (visitor) => {
    for (;;) {
      try {
        const { status, headers } = await visitor.get('/children')
        expect(status).toBe(200)
        tally.answered += 1
        if (headers.connection === 'close') tally.last += 1
      } catch (error) {
        if (!(error instanceof NoAnswer)) throw error
        if (error.isRefused) return (tally.refused += 1)
        tally.dropped += 1
      }
    }
  })
  await expect.poll(() => tally.answered, { timeout: 60_000 }).toBeGreaterThan(40)
  const askedAt = performance.now()
  process.kill(web.pid, 'SIGTERM')
  await Promise.all([...load, web.ended])
  const ms = Math.round(performance.now() - askedAt)
  test.info().annotations.push({ type: 'figure', description: JSON.stringify({ ...tally, ms }) })
  expect(tally).toMatchObject({ dropped: 0, refused: CONNECTIONS })
  expect(tally.last).toBeGreaterThan(0)
  expect(ms).toBeLessThan(EXIT_WITHIN_MS)
})

test('an idle connection that speaks in the last moment is answered; a sending that takes long is taken', async () => {
  const web = await house.serveBeside()
  const idle = await signedIn(web.port, 'canbo')
  await idle.get('/home')
  const writer = await signedIn(web.port, 'quantri')
  const form = formWith((await writer.get('/places/villages/new')).body, 'formKey')
  const name = 'Thôn Phút Chót'
  form.set('name', name)
  await rowsOf(
    house.superuserUrl,
    `create function wait_a_bit() returns trigger language plpgsql as
    $$ begin perform pg_sleep(2); return new; end $$`,
  )
  await rowsOf(
    house.superuserUrl,
    `create trigger wait_a_bit before insert on village for each row execute function wait_a_bit()`,
  )
  const sending = writer.post('/places/villages/new', [...form])
  await sleep(500)
  process.kill(web.pid, 'SIGTERM')
  await sleep(100)
  expect((await idle.get('/home')).status).toBe(200)
  expect((await sending).status).toBe(303)
  await web.ended
  await rowsOf(house.superuserUrl, 'drop function wait_a_bit cascade')
  const kept = `select 1 from village where name = $1`
  expect(await rowsOf(house.superuserUrl, kept, [name])).toHaveLength(1)
})

test('behind a proxy it says that it is not ready, and goes on answering until the proxy knows', async () => {
  const web = await house.serveBeside({ TRUSTED_PROXIES: '1' })
  const proxy = new Visitor(house.url, web.port)
  expect((await proxy.get('/api/health/ready')).status).toBe(200)
  process.kill(web.pid, 'SIGTERM')
  await expect
    .poll(async () => (await proxy.get('/api/health/ready')).status, { intervals: [20] })
    .toBe(503)
  expect((await proxy.get('/api/health/live')).status).toBe(200)
  const page = await proxy.get('/')
  expect([page.status, page.headers.connection]).toEqual([200, 'close'])
  await web.ended
})

async function signedIn(port: number, username: string): Promise<Visitor> {
  const visitor = new Visitor(house.url, port, { keepAlive: true })
  expect(await visitor.signIn(username, TEST_PASSWORD)).toBe(true)
  return visitor
}
