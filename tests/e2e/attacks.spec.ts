import { Pool } from 'pg'
import { open, type Sender } from '@/tests/rights/send'
import { openSessionOf } from '@/tests/rights/sessions'
import { rowsOf } from '@/tests/support/sql'
import { COMMON, TEST_PASSWORD, type House } from './support/house'
import { expect, test } from './support/test'

test.use({ ledger: { start: 'demo', own: 'attacks' } })

/** How a session dies, and what its next request comes to. */
const DEATHS = {
  'signed out': `update session set ended_at = $2 where token_hash = sha256($1)`,
  'idle for too long': `update session set last_seen_at = $2::timestamptz - interval '9 hours'
    where token_hash = sha256($1)`,
  'at its day’s end': `update session set ends_at = $2::timestamptz - interval '1 second'
    where token_hash = sha256($1)`,
  'of a closed account': `update account set disabled_at = $2 where id =
    (select account_id from session where token_hash = sha256($1))`,
  'of somebody whose role ended': `update membership m set valid_to = ($2::timestamptz)::date
    from person p join session s on s.account_id = p.account_id
    where m.person_id = p.id and s.token_hash = sha256($1)`,
}

for (const [how, sql] of Object.entries(DEATHS)) {
  test(`a session ${how} is dead on the next request`, async ({ house }) => {
    const token = await sessionOf(house)
    const sender: Sender = { url: house.url, cookie: token }
    const before = await open(sender, '/children')
    await rowsOf(house.superuserUrl, sql, [Buffer.from(token), COMMON.LALANH_NOW])
    const after = [await open(sender, '/children'), await open(sender, '/children', true)]
    await rowsOf(house.superuserUrl, `update account set disabled_at = null`)
    await rowsOf(house.superuserUrl, `update membership set valid_to = null`)
    expect(before.status).toBe(200)
    for (const { status, text } of after) {
      // To the product's script the way to the door is told in the payload.
      const isShut =
        [307, 404].includes(status) || /NEXT_(REDIRECT;.*sign-in|HTTP_ERROR)/.test(text)
      expect(isShut, `${status}`).toBe(true)
      expect(text).not.toMatch(/VA-\d{4}/)
    }
  })
}

test('a wrong password, an unknown name and a closed account get one and the same answer', async ({
  house,
  page,
}) => {
  await rowsOf(
    house.superuserUrl,
    `update account set disabled_at = created_at where username = 'giamsat'`,
  )
  const answers = []
  for (const [username, password] of [
    ['canbo', 'sai-mat-khau'],
    ['khong-co-ai-ten-nay', TEST_PASSWORD],
    ['giamsat', TEST_PASSWORD],
  ] as const) {
    await page.context().clearCookies()
    const form = await (await page.request.get('/sign-in')).text()
    const csrfToken = /name="csrfToken" value="([^"]+)"/.exec(form)?.[1] ?? ''
    const answer = await page.request.post('/api/auth/callback/credentials', {
      headers: { Origin: house.url },
      form: { csrfToken, username, password },
      maxRedirects: 0,
    })
    const headers = answer.headers()
    const cookies = (headers['set-cookie'] ?? '').replaceAll(encodeURIComponent(username), '')
    const body = (await answer.body()).toString('utf8')
    answers.push({ status: answer.status(), to: headers.location, body, cookies: dated(cookies) })
  }
  await rowsOf(house.superuserUrl, `update account set disabled_at = null`)
  expect(answers[1]).toEqual(answers[0])
  expect(answers[2]).toEqual(answers[0])
})

async function sessionOf(house: House): Promise<string> {
  const pool = new Pool({ connectionString: house.superuserUrl, max: 1 })
  try {
    return await openSessionOf(pool, 'canbo', COMMON.LALANH_NOW)
  } finally {
    await pool.end()
  }
}

/** Tokens are random and days pass: what is left must be the same. */
function dated(cookies: string): string {
  return cookies.replaceAll(/Expires=[^;\n]+/g, '').replaceAll(/csrf-token=[^;\n]+/g, '')
}
