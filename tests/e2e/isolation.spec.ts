import type { Page } from '@playwright/test'
import { rowsOf } from '@/tests/support/sql'
import { partsOf } from '@/tests/unit/documents/docx-parts'
import { addressesOf, secretsOf, sentForIn } from './support/isolation'
import { pagesOf } from './support/pages'
import { expect, test } from './support/test'

test.use({ ledger: { start: 'demo', own: 'isolation' } })

const OFFICERS = [
  { username: 'canbo.khac', others: 'VA', own: 'HS' },
  { username: 'canbo', others: 'HS', own: 'VA' },
]

for (const { username, others, own } of OFFICERS) {
  test(`${username} finds nothing of ${others}: pages, files, documents`, async ({
    office,
    page,
    house,
  }) => {
    test.setTimeout(300_000)
    await office.enter(username)
    const [unit] = await rowsOf<{ id: string }>(
      house.superuserUrl,
      `select s.id from sponsor s join commune c on c.id = s.commune_id where c.prefix = $1 limit 1`,
      [own],
    )
    const theirs = await addressesOf(house.superuserUrl, others, unit?.id)
    const secrets = await secretsOf(house.superuserUrl, others)
    expect(theirs.length).toBeGreaterThan(10)
    expect(secrets.length).toBeGreaterThan(5)
    const faults: string[] = []
    await eachOf(theirs, async (path) => {
      const { status, text } = await answerOf(page, path)
      if (status !== 404) faults.push(`${path} answers ${status}`)
      for (const word of secrets) if (text.includes(word)) faults.push(`${path} says ${word}`)
    })
    for (const path of await sentForIn(house.superuserUrl, others)) {
      const answer = await page.request.post(path, { headers: { origin: house.url } })
      if (answer.status() !== 404) faults.push(`${path} sent for answers ${answer.status()}`)
    }
    const open = [
      ...pagesOf('(office)'),
      ...[
        '/children?marked=yes',
        '/children?state=unsupported',
        '/assignments?group=all',
        '/api/locale',
      ],
      ...['full', 'coded'].map((variant) => `/api/documents/annex?variant=${variant}`),
      '/api/documents/plan',
    ]
    await eachOf(open, async (path) => {
      const { text } = await answerOf(page, path)
      for (const word of secrets) if (text.includes(word)) faults.push(`${path} says ${word}`)
    })
    test.info().annotations.push({
      type: 'addresses walked',
      description: `${theirs.length} of ${others}, ${open.length} of one's own`,
    })
    expect(faults).toEqual([])
  })

  test(`${username} cannot write into ${others} with a form of one's own`, async ({
    office,
    page,
    house,
  }) => {
    test.setTimeout(180_000)
    await office.enter(username)
    const before = await booksOf(house.superuserUrl, others)
    const mine = await addressesOf(house.superuserUrl, own)
    const theirs = (await addressesOf(house.superuserUrl, others)).join(' ').match(UUID) ?? []
    const forms = mine.filter((path) => /edit$|pledge|^\/payments\/[0-9a-f-]{36}$/.test(path))
    let sent = 0
    for (const path of ['/assignments', '/assignments?group=all', ...forms.slice(0, 6)]) {
      await page.goto(path)
      // One's own form, with every id of the own commune replaced by one of theirs.
      const body = await page.evaluate(
        ([ids]) => {
          const form = [...document.forms].find((one) => one.querySelector('[name="formKey"]'))
          if (!form) return null
          const isId = /[0-9a-f]{8}-[0-9a-f-]{27}/
          let at = 0
          return [...new FormData(form)]
            .filter((pair): pair is [string, string] => typeof pair[1] === 'string')
            .map(([name, value]) =>
              ['formKey', 'drawnFor'].includes(name) || name.startsWith('$')
                ? [name, value]
                : [
                    name.replace(isId, () => ids?.[at++ % ids.length] ?? ''),
                    value.replace(isId, () => ids?.[at++ % ids.length] ?? ''),
                  ],
            )
        },
        [theirs],
      )
      if (!body) continue
      const multipart = new FormData()
      for (const [name = '', value = ''] of body) multipart.append(name, value)
      const answer = await page.request.post(path, {
        multipart,
        headers: { origin: house.url },
        maxRedirects: 0,
      })
      expect([200, 404, 303], path).toContain(answer.status())
      sent += 1
    }
    test.info().annotations.push({ type: 'forms posted', description: String(sent) })
    expect(sent).toBeGreaterThan(4)
    expect(await booksOf(house.superuserUrl, others)).toEqual(before)
  })
}

test('without signing in every one of these addresses leads to the door', async ({
  page,
  house,
}) => {
  test.setTimeout(180_000)
  const all = [
    ...(await addressesOf(house.superuserUrl, 'VA')),
    ...(await addressesOf(house.superuserUrl, 'HS')),
  ]
  const faults: string[] = []
  await eachOf(all, async (path) => {
    const answer = await page.request.get(path, { maxRedirects: 0 })
    const to = answer.headers().location ?? ''
    const isDoor = answer.status() === 307 && new URL(to, house.url).pathname === '/sign-in'
    if (!isDoor && answer.status() !== 404) faults.push(`${path} answers ${answer.status()} ${to}`)
  })
  test.info().annotations.push({ type: 'addresses walked', description: String(all.length) })
  expect(faults).toEqual([])
})

const UUID = /[0-9a-f]{8}-[0-9a-f-]{27}/g

/** What stands at an address, a Word file's text included. */
async function answerOf(page: Page, path: string): Promise<{ status: number; text: string }> {
  const answer = await page.request.get(path, { maxRedirects: 0 })
  const body = await answer.body()
  const isWord = answer.headers()['content-type']?.includes('wordprocessingml')
  const text = isWord ? [...(await partsOf(body)).values()].join(' ') : body.toString('utf8')
  return { status: answer.status(), text }
}

/** Eight at a time, as fast as one office would ever ask. */
async function eachOf(paths: string[], look: (path: string) => Promise<void>): Promise<void> {
  for (let at = 0; at < paths.length; at += 8) {
    await Promise.all(paths.slice(at, at + 8).map(look))
  }
}

/** What stands in a commune's books: how many lines of each, and a digest of every word in them. */
async function booksOf(url: string, prefix: string): Promise<object[]> {
  const tables = [
    'child',
    'sponsor',
    'assignment',
    'assignment_decision',
    'pledge',
    'payment',
    'village',
  ]
  const counts = [...tables, 'payment_reversal', 'entry', 'trace', 'list_commit'].map(
    (table) => `select '${table}' as book, count(*)::int as lines,
        md5(string_agg(t::text, ' ' order by t::text)) as words from ${table} t
      join commune c on c.id = t.commune_id where c.prefix = $1`,
  )
  return rowsOf(url, `${counts.join(' union all ')} order by 1`, [prefix])
}
