import { writeFileSync } from 'node:fs'
import { request as plainRequest } from 'node:http'
import type { APIRequestContext, APIResponse } from '@playwright/test'
import { wordsIn } from '@/lib/words/words'
import { rowsOf } from '@/tests/support/sql'
import { TEST_PASSWORD } from './support/house'
import { pagesOf } from './support/pages'
import { expect, test } from './support/test'

const MB = 1024 * 1024
const words = wordsIn('vi')

/** What every answer wears, whatever it answers. */
const DRESS: Record<string, RegExp> = {
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^same-origin$/,
  'x-frame-options': /^DENY$/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-origin$/,
  'permissions-policy': /geolocation=\(\)/,
  'content-security-policy': /default-src 'none'.*frame-ancestors 'none'/,
}

test('every answer wears the whole set of headers, and nothing of the office is kept on the way', async ({
  office,
  page,
  house,
}) => {
  test.setTimeout(240_000)
  const outside = [
    ...pagesOf('(public)'),
    '/offline',
    '/offline/children/propose',
    '/khong-co-trang-nay',
    '/home',
    '/children',
  ]
  const apis = ['/api/health/live', '/api/health/ready', '/api/auth/error', '/api/auth/session']
  const faults: string[] = []
  for (const path of [...outside, ...apis, '/api/khong-co']) {
    faults.push(...faultsOf(path, await page.request.get(path, { maxRedirects: 0 }), false))
  }
  await office.enter('canbo')
  const [voucher] = await rowsOf<{ id: string }>(
    house.superuserUrl,
    'select voucher_file_id as id from payment where voucher_file_id is not null limit 1',
  )
  expect(voucher).toBeDefined()
  const files = [
    `/api/files/${voucher?.id}`,
    `/api/files/${crypto.randomUUID()}`,
    '/api/documents/plan',
    '/api/documents/annex?variant=full',
    '/api/documents/annex?variant=strange',
    `/api/documents/annex/${crypto.randomUUID()}`,
    `/children/${crypto.randomUUID()}`,
    '/children/khong-phai-ma',
    '/accounts',
  ]
  for (const path of [...pagesOf('(office)'), ...files]) {
    faults.push(...faultsOf(path, await page.request.get(path, { maxRedirects: 0 }), true))
  }
  expect(faults).toEqual([])
})

test('whoever types another name of this machine comes to the one address', async ({
  house,
  page,
}) => {
  const { host, port } = new URL(house.url)
  await page.goto(`http://127.0.0.1:${port}/sign-in?to=%2Fchildren`)
  expect(new URL(page.url()).host).toBe(host)
  await expect(page.getByLabel(words.gate.username, { exact: true })).toBeVisible()
})

test('cookies are out of reach of scripts and of other sites', async ({ office, page }) => {
  await office.enter('canbo')
  const cookies = await page.context().cookies()
  const own = cookies.filter(({ name }) => /next-auth/.test(name))
  expect(own.map(({ name }) => name).sort()).toEqual(
    expect.arrayContaining(['next-auth.csrf-token', 'next-auth.session-token']),
  )
  for (const { name, httpOnly, sameSite } of own) {
    expect({ name, httpOnly, sameSite }).toEqual({ name, httpOnly: true, sameSite: 'Lax' })
  }
})

test('a POST that did not come from our own pages changes nothing', async ({
  office,
  page,
  house,
}) => {
  await office.enter('canbo')
  const foreign = [undefined, 'null', 'https://la-lanh.example', `${house.url}.example`]
  const paths = [
    '/api/locale',
    '/api/sign-out',
    '/api/auth/callback/credentials',
    `/lists/${crypto.randomUUID()}/left`,
  ]
  for (const path of paths) {
    for (const origin of foreign) {
      const answer = await send(page.request, path, { origin, form: { to: 'en' } })
      expect([path, origin, answer.status()]).toEqual([path, origin, 403])
      expect(answer.headers()['set-cookie']).toBeUndefined()
    }
  }
  await office.open('/home')
  await expect(page).toHaveURL(/\/home$/)
})

test('an action sent by another site, or by nobody, changes nothing', async ({
  colleague,
  house,
  browser,
}) => {
  const { page } = await colleague('quantri')
  const form = await actionOf(page.request, '/places/villages/new')
  const count = async () =>
    (await rowsOf<{ n: number }>(house.superuserUrl, 'select count(*)::int as n from village'))[0]
      ?.n
  const before = await count()
  const fields = { ...form, name: 'Thôn Của Kẻ Lạ' }
  for (const origin of [undefined, 'null', 'https://la-lanh.example']) {
    await send(page.request, '/places/villages/new', { origin, fields })
  }
  const stranger = await browser.newContext({ baseURL: house.url })
  await send(stranger.request, '/places/villages/new', { origin: house.url, fields })
  await stranger.close()
  expect(await count()).toBe(before)
  // The same form from our own page is the proof that the others were refused for where they came from.
  await send(page.request, '/places/villages/new', {
    origin: house.url,
    fields: { ...fields, name: 'Thôn Thử' },
  })
  expect(await count()).toBe((before ?? 0) + 1)
})

test('a stranger’s floods and actions are turned away unread', async ({ house }) => {
  const head = (headers: Record<string, string>) => answerToHead(`${house.url}/sign-in`, headers)
  expect(await head({ 'Content-Length': String(2 * MB) })).toBe(413)
  expect(await head({ 'Transfer-Encoding': 'chunked' })).toBe(411)
  expect(await head({ 'Content-Length': '2', 'Next-Action': 'a'.repeat(42) })).toBe(403)
})

test('an invented address does not escape the limit of the real one', async ({ house, page }) => {
  for (let n = 0; n < 2; n += 1) {
    await page.goto('/sign-in')
    const csrfToken = await page.locator('input[name=csrfToken]').inputValue()
    await page.request.post('/api/auth/callback/credentials', {
      headers: { Origin: house.url, 'X-Forwarded-For': `203.0.113.${n}` },
      form: { csrfToken, username: `nobody${n}`, password: TEST_PASSWORD },
    })
  }
  const keys = await rowsOf<{ key: string }>(
    house.superuserUrl,
    `select key from sign_in_throttle where key like 'address:%'`,
  )
  expect(keys).toEqual([{ key: 'address:127.0.0.1' }])
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  for (const size of [11, 13, 20]) {
    test(`a list of ${size} MB comes back with a sentence, not with an empty page`, async ({
      office,
      page,
    }) => {
      await office.enter('canbo')
      await office.open('/lists/new')
      const list = test.info().outputPath('danh-sach.csv')
      writeFileSync(list, Buffer.alloc(size * MB, 'a'))
      await office.attach(words.intake.fileField, list)
      await office.press(words.intake.read)
      await expect(page.getByText(/10 MB/).first()).toBeVisible()
      await expect(page.getByText(/(Tệp quá lớn|Tệp lớn quá)/).first()).toBeVisible()
      await expect(page).toHaveURL(/\/lists\/new$/)
    })
  }
})

function faultsOf(path: string, answer: APIResponse, isOffices: boolean): string[] {
  const headers = answer.headers()
  const bare = Object.entries(DRESS)
    .filter(([name, wanted]) => !wanted.test(headers[name] ?? ''))
    .map(([name]) => `${path} (${answer.status()}): ${name} is ${headers[name] ?? 'missing'}`)
  const isKept = isOffices && !/no-store/.test(headers['cache-control'] ?? '')
  return isKept ? [...bare, `${path} (${answer.status()}) may be kept`] : bare
}

type Sending = {
  origin: string | undefined
  form?: Record<string, string>
  fields?: Record<string, string>
}

function send(context: APIRequestContext, path: string, { origin, form, fields }: Sending) {
  const headers: Record<string, string> = origin === undefined ? {} : { Origin: origin }
  return context.post(path, { headers, form, multipart: fields, maxRedirects: 0 })
}

/** The hidden fields by which a form without script names its action. */
async function actionOf(context: APIRequestContext, path: string): Promise<Record<string, string>> {
  const html = await (await context.get(path)).text()
  const inputs = [...html.matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g)]
  const fields = inputs.map(([, name = '', value = '']) => [name, unescaped(value)] as const)
  expect(fields.some(([name]) => name.startsWith('$ACTION'))).toBe(true)
  return Object.fromEntries(fields)
}

function unescaped(value: string): string {
  return value
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', `'`)
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

/** Sends the head of a POST and never a body: only an answer that reads none can come. */
function answerToHead(url: string, headers: Record<string, string>): Promise<number> {
  return new Promise((done, failed) => {
    const sent = plainRequest(url, { method: 'POST', headers }, (answer) => {
      answer.resume()
      sent.destroy()
      done(answer.statusCode ?? 0)
    })
    sent.on('error', failed)
    sent.flushHeaders()
  })
}
