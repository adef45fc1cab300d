import { wordsIn } from '@/lib/words/words'
import { failure } from '@/lib/words/vi/failure'
import { connected, rowsOf } from '@/tests/support/sql'
import { Visitor, type Answer } from '@/tests/support/visitor'
import { openHouse, TEST_PASSWORD, type House } from './support/house'
import { addressesOf } from './support/isolation'
import { pagesOf } from './support/pages'
import type { Office } from './support/office'
import { expect, test as withBrowser } from './support/test'

const words = wordsIn('vi')
const CANARY = 'chim-hoang-yen'

type Line = {
  level: string
  msg: string
  reference?: string
  route?: string
  status?: number
  ms?: number
  act?: string
  refusal?: string
  kind?: string
  error?: { name: string; code?: string; frames?: string[] }
}

/** Every line of the house. */
const said = { text: '' }

let listened: Promise<House> | null = null

const test = withBrowser.extend({
  house: [
    async ({ ledger }, use) => {
      const onOutput = (chunk: Buffer) => (said.text += chunk.toString('utf8'))
      listened ??= openHouse(ledger, { env: { LOG_LEVEL: 'trace' }, onOutput })
      await use(await listened)
    },
    { scope: 'test', timeout: 120_000 },
  ],
})

test.afterAll(async () => (await listened)?.close())

test('a crawl and its failures leave one line each, and no word of anybody', async ({ house }) => {
  test.setTimeout(240_000)
  said.text = ''
  let requests = 0
  const cookies: string[] = []
  for (const username of ['canbo', 'congan', 'quantri', 'giamsat']) {
    const visitor = new Visitor(house.url)
    expect(await visitor.signIn(username, TEST_PASSWORD)).toBe(true)
    await new Visitor(house.url).signIn(username, `${CANARY}-password`)
    requests += 4
    const one = (await addressesOf(house.superuserUrl, 'VA')).filter((_, at) => at % 9 === 0)
    for (const path of [...pagesOf('(office)'), ...one, `/${CANARY}/${CANARY}`]) {
      const query = `${path.includes('?') ? '&' : '?'}q=${CANARY}`
      await visitor.get(`${path}${query}`, {
        referer: `${house.url}/${CANARY}`,
        'user-agent': CANARY,
      })
      requests += 1
    }
    await visitor.post('/api/locale', [
      ['locale', 'vi'],
      ['note', `${CANARY}-body`],
    ])
    requests += 1
    cookies.push(...visitor.cookies.values())
  }
  for (const table of ['child', 'payment', 'stored_file']) {
    await whileGone(house, table, async () => {
      const visitor = new Visitor(house.url)
      await visitor.signIn('canbo', TEST_PASSWORD)
      for (const path of await addressesOf(house.superuserUrl, 'VA').catch(() => ['/children'])) {
        await visitor.get(`${path}?q=${CANARY}`)
        requests += 1
      }
      requests += 2
    })
  }
  await expect.poll(() => linesIn(said.text).length).toBeGreaterThanOrEqual(requests)
  const known = await wordsOf(house)
  expect(known.length).toBeGreaterThan(500)
  const found = [CANARY, TEST_PASSWORD, ...cookies, ...known].filter((word) =>
    said.text.includes(word),
  )
  expect(found).toEqual([])
  // Every line is one object that a program can read, and names its request.
  const lines = linesIn(said.text)
  expect(lines.filter(({ route }) => route === undefined)).toEqual([])
  const guesses = lines.filter(({ act }) => act === 'sign-in')
  expect(guesses).toHaveLength(4)
  expect(guesses[0]).toMatchObject({ refusal: 'wrong', msg: 'request refused' })
})

test('the number on a page that failed is the number of its line, with the places of the code', async ({
  house,
}) => {
  const visitor = new Visitor(house.url)
  await visitor.signIn('canbo', TEST_PASSWORD)
  said.text = ''
  const page = await whileGone(house, 'child', () => visitor.get('/children'))
  expect(page.status).toBe(500)
  const number = /\\"digest\\":\\"(\d+)/.exec(page.body)?.[1] ?? 'none'
  await expectTold(number, { route: '/children', kind: 'render' })
  // Not once more by Next itself, with everything the driver said.
  expect(said.text).not.toContain('relation')
})

test('a file that cannot be sent says so in words, with the number of its line', async ({
  house,
}) => {
  const visitor = new Visitor(house.url)
  await visitor.signIn('canbo', TEST_PASSWORD)
  const path = `/api/files/${crypto.randomUUID()}`
  const failed = (headers?: Record<string, string>): Promise<Answer> =>
    whileGone(house, 'stored_file', () => visitor.get(path, headers))
  const seen = await failed()
  expect(seen.status).toBe(500)
  expect(seen.body).toContain(failure.title)
  const number = /<strong>(\d+)<\/strong>/.exec(seen.body)?.[1] ?? 'none'
  await expectTold(number, { route: '/api/files/[id]', kind: 'route' })
  const toProgram = await failed({ accept: '*/*' })
  expect(toProgram.headers['content-type']).toBe('text/plain; charset=utf-8')
  expect(toProgram.body).toContain(failure.reference)
})

test('a form whose sending failed shows the number of its line and keeps what was typed', async ({
  house,
  office,
  page,
}) => {
  await office.enter('congan')
  await office.open('/payments/new')
  await office.fill(words.payments.amountLabel, '1200000')
  await office.fill(words.payments.recipient, 'Nguyễn Thị Lành')
  await office.fill(words.payments.witness, 'Trần Văn Thảo')
  await office.fill(words.payments.witnessTitle, 'Trưởng thôn')
  await whileGone(house, 'support_term', () => check(office))
  const shown = await page.getByRole('main').getByRole('alert').innerText()
  await expect(page.getByLabel(words.payments.amountLabel)).toHaveValue('1200000')
  const number = /\d{6,}/.exec(shown)?.[0] ?? 'none'
  await expectTold(number, { route: '/payments/new', kind: 'action' })
})

test('the page of a failure shows the number to whoever sits before it', async ({
  house,
  complaints,
  office,
  page,
}) => {
  await office.enter('canbo')
  await whileGone(house, 'child', () => office.open('/children'))
  const shown = await page.locator('strong').first().innerText()
  // React tells the browser's console that the server failed, and no more than that.
  expect(complaints.splice(0)).toEqual([expect.stringContaining('React error #441')])
  await expectTold(shown, { route: '/children', kind: 'render' })
})

async function check(office: Office): Promise<void> {
  await office.press(words.payments.checkSubmit)
  await expect(office.page.getByRole('main').getByRole('alert')).toContainText(/\d{6,}/)
}

async function expectTold(reference: string, where: Partial<Line>) {
  const told = () => linesIn(said.text).filter((line) => line.reference === reference && line.error)
  await expect.poll(() => told().length).toBeGreaterThan(0)
  const [line] = told()
  expect(line).toMatchObject({ level: 'error', msg: 'request failed', ...where })
  expect(line?.error?.frames?.length).toBeGreaterThan(0)
}

function linesIn(text: string): Line[] {
  const lines = text.split('\n').slice(0, -1)
  return lines.map((line) => JSON.parse(line) as Line)
}

/** Does something while the ledger lacks a table. */
async function whileGone<T>(house: House, table: string, work: () => Promise<T>): Promise<T> {
  const rename = (from: string, to: string) =>
    rowsOf(house.superuserUrl, `alter table ${from} rename to ${to}`)
  await rename(table, `${table}_gone`)
  try {
    return await work()
  } finally {
    await rename(`${table}_gone`, table)
  }
}

/** Whatever a person wrote into the ledger, and everybody's identifiers but the communes' own. */
function wordsOf({ superuserUrl }: House): Promise<string[]> {
  return connected(superuserUrl, async (client) => {
    const { rows: columns } = await client.query<{ place: string; column: string; type: string }>(
      `select quote_ident(c.table_name) as place, quote_ident(c.column_name) as column,
              c.data_type as type
         from information_schema.columns c
         join information_schema.tables t using (table_schema, table_name)
        where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
          and c.data_type in ('text', 'uuid') and c.table_name !~ '^_'`,
    )
    const found = new Set<string>()
    for (const { place, column, type } of columns) {
      const own = type === 'uuid' ? '' : `and length(${column}) > 7 and ${column} ~ '[ 0-9]'`
      const { rows } = await client.query<{ word: string }>(
        `select distinct ${column}::text as word from ${place} where ${column} is not null ${own}`,
      )
      for (const { word } of rows) found.add(word)
    }
    const { rows: communes } = await client.query<{ id: string }>('select id from commune')
    for (const { id } of communes) found.delete(id)
    return [...found]
  })
}
