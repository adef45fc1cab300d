import { expect, test } from '@playwright/test'
import type { Served } from '@/scripts/test/product.mjs'
import { PDF } from '@/tests/support/pictures'
import { rowsOf } from '@/tests/support/sql'
import { formWith, Visitor } from '@/tests/support/visitor'
import { wordsIn } from '@/lib/words/words'
import { openHouse, TEST_PASSWORD, type House } from './support/house'
import { giftForm } from './support/writing/gifts'

// One address, one database, one folder of files, the same keys, two processes; whoever stands in
// front may send each request to either.
const w = wordsIn('vi')
let house: House
let other: Served
test.beforeAll(async () => {
  test.setTimeout(120_000)
  house = await openHouse({ start: 'demo' })
  other = await house.serveBeside()
})
test.afterAll(async () => {
  await other.stop()
  await house.close()
})

test('a session opened at one holds at the other, and ended at one it is ended at both', async () => {
  const visitor = here()
  expect(await visitor.signIn('canbo', TEST_PASSWORD)).toBe(true)
  const twin = here()
  for (const [name, value] of visitor.cookies) twin.cookies.set(name, value)
  for (const port of [other.port, house.port, other.port]) {
    visitor.port = port
    expect((await visitor.get('/children')).status).toBe(200)
  }
  await visitor.post('/api/sign-out', [])
  twin.port = house.port
  const answer = await twin.get('/children')
  expect([answer.status, answer.headers.location]).toEqual([
    307,
    expect.stringContaining('/sign-in'),
  ])
})

test('wrong guesses count wherever they are made, and the right password waits at both', async () => {
  const visitor = here()
  for (let guess = 0; guess < 5; guess += 1) {
    visitor.port = guess % 2 ? other.port : house.port
    expect(await visitor.signIn('truongphong', `sai-${guess}`)).toBe(false)
  }
  for (const port of [house.port, other.port]) {
    visitor.port = port
    expect(await visitor.signIn('truongphong', TEST_PASSWORD)).toBe(false)
  }
  const [row] = await rowsOf<{ failures: number }>(
    house.superuserUrl,
    `select failures from sign_in_throttle where key = 'account:truongphong'`,
  )
  expect(row?.failures).toBe(5)
})

test('a form drawn by one is taken by the other, and sent to both at once it counts once', async () => {
  const [visitor, twin] = await bothSignedIn('congan')
  const form = giftForm((await visitor.get('/payments/new')).body, 'Hai cửa')
  const [first, second] = await Promise.all([
    visitor.post('/payments/new', [...form]),
    twin.post('/payments/new', [...form]),
  ])
  expect(first.status).toBe(303)
  expect(second).toMatchObject({ status: 303, headers: { location: first.headers.location } })
  const kept = await rowsOf(house.superuserUrl, `select 1 from payment where note = 'Hai cửa'`)
  expect(kept).toHaveLength(1)
})

test('a voucher taken in by one opens at the other', async () => {
  const [visitor, twin] = await bothSignedIn('congan')
  const form = giftForm((await visitor.get('/payments/new')).body, 'Có phiếu')
  const voucher = { fileName: 'phieu.pdf', bytes: PDF }
  const sent = await visitor.post('/payments/new', [...form, ['voucher', voucher]])
  expect(sent.status).toBe(303)
  const [row] = await rowsOf<{ id: string }>(
    house.superuserUrl,
    `select voucher_file_id as id from payment where note = 'Có phiếu'`,
  )
  expect(await twin.get(`/api/files/${row?.id}`)).toMatchObject({
    status: 200,
    body: Buffer.from(PDF).toString('utf8'),
  })
})

test('what was typed when the session ended at one is in the form again at the other', async () => {
  const [visitor, twin] = await bothSignedIn('congan')
  const form = giftForm((await visitor.get('/payments/new')).body, 'Đang gõ dở')
  await twin.post('/api/sign-out', [])
  visitor.port = other.port
  const led = await visitor.post('/payments/new', [...form])
  expect([led.status, led.headers.location]).toEqual([303, expect.stringContaining('ended=kept')])
  visitor.port = house.port
  expect(await visitor.signIn('congan', TEST_PASSWORD)).toBe(true)
  visitor.port = other.port
  const page = await visitor.get('/payments/new')
  expect(page.body).toContain(w.shell.form.interrupted)
  expect(formWith(page.body, 'formKey').get('note')).toBe('Đang gõ dở')
})

test('an address that guessed too often at one has to wait at the other', async () => {
  const visitor = here()
  for (let guess = 0; guess < 30; guess += 1) {
    visitor.port = guess % 2 ? other.port : house.port
    await visitor.signIn(`nobody-${guess}`, 'sai')
  }
  for (const port of [house.port, other.port]) {
    visitor.port = port
    expect(await visitor.signIn('lanhdao', TEST_PASSWORD)).toBe(false)
  }
})

function here(): Visitor {
  return new Visitor(house.url, house.port)
}

/** Two browsers with one session, each at a process of its own. */
async function bothSignedIn(username: string): Promise<[Visitor, Visitor]> {
  const visitor = here()
  expect(await visitor.signIn(username, TEST_PASSWORD)).toBe(true)
  const twin = new Visitor(house.url, other.port)
  for (const [name, value] of visitor.cookies) twin.cookies.set(name, value)
  return [visitor, twin]
}
