import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import { start } from '@/tests/support/installation'
import { PDF } from '@/tests/support/pictures'
import { connected } from '@/tests/support/sql'
import { startSupervised, SUPERVISED_PASSWORD, type Supervised } from '@/tests/support/supervised'
import { formWith, NoAnswer, Visitor } from '@/tests/support/visitor'
import { brokenLines } from './support/chain'

const POINTS = process.env.LONG === '1' ? 100 : 4
const UP_WITHIN_MS = 15_000
/** A web process that lives shorter five times over is given up; a test must not look like that. */
const LIFE_MS = process.env.LONG === '1' ? 10_500 : 0
const WRITERS = 4

let product: Supervised
test.beforeAll(async () => {
  test.setTimeout(180_000)
  product = await startSupervised('killed')
})
test.afterAll(() => product.remove())

test(`kill -9 at ${POINTS} points under writes: nothing acknowledged is lost, nothing is there twice`, async () => {
  test.setTimeout(POINTS * 30_000)
  const state = { isOver: false, acknowledged: new Map<string, string>(), repeated: 0, dropped: 0 }
  const writers = Array.from({ length: WRITERS }, (_, at) => keepWriting(`W${at}`, state))

  const waits: number[] = []
  let bornAt = performance.now()
  for (let point = 0; point < POINTS; point += 1) {
    const before = state.acknowledged.size
    await expect
      .poll(() => state.acknowledged.size, { timeout: 60_000 })
      .toBeGreaterThan(before + 2)
    // Another moment of a write each time.
    await sleep((point * 37) % 150)
    const victim = point % 2 === 0 ? 'web' : 'database'
    if (victim === 'web') await sleep(Math.max(0, bornAt + LIFE_MS - performance.now()))
    waits.push(await killAndWait(victim))
    if (victim === 'web') bornAt = performance.now()
  }
  const last = state.acknowledged.size
  await expect.poll(() => state.acknowledged.size, { timeout: 60_000 }).toBeGreaterThan(last + 4)
  state.isOver = true
  await Promise.all(writers)

  await expectAllThere(state.acknowledged)
  const figure = {
    ...{ points: POINTS, acknowledged: state.acknowledged.size, repeated: state.repeated },
    worstMs: Math.round(Math.max(...waits)),
    medianMs: Math.round(waits.sort((a, b) => a - b)[Math.floor(POINTS / 2)] ?? 0),
  }
  test.info().annotations.push({ type: 'figure', description: JSON.stringify(figure) })
  expect(figure.worstMs).toBeLessThan(UP_WITHIN_MS)
})

test('a backup made under writes comes back elsewhere whole: what was acknowledged before it, its files, its chain', async () => {
  test.setTimeout(240_000)
  const state = { isOver: false, acknowledged: new Map<string, string>(), repeated: 0, dropped: 0 }
  const writers = Array.from({ length: WRITERS }, (_, at) => keepWriting(`B${at}`, state))
  await expect.poll(() => state.acknowledged.size, { timeout: 60_000 }).toBeGreaterThan(6)
  const before = new Map(state.acknowledged)
  const archive = `${product.dataDir}.backup`
  const elsewhere = `${product.dataDir}-elsewhere`
  await run('scripts/backup.mjs', archive, product.dataDir)
  const during = state.acknowledged.size - before.size
  state.isOver = true
  await Promise.all(writers)
  expect(during).toBeGreaterThan(0)

  // Each table's rows are compared with the sums the backup carries, or nothing comes back.
  await run('scripts/restore.mjs', archive, elsewhere)
  const restored = await startSupervised('elsewhere', { DATA_DIR: elsewhere, DEMO: '0' })
  try {
    await expectAllThere(before, restored)
  } finally {
    await restored.remove()
    rmSync(archive, { force: true })
  }
})

test('Ctrl-C under writes drops none of them, and everything acknowledged is there afterwards', async () => {
  test.setTimeout(120_000)
  const state = { isOver: false, acknowledged: new Map<string, string>(), repeated: 0, dropped: 0 }
  const writers = Array.from({ length: WRITERS }, (_, at) => keepWriting(`C${at}`, state))
  await expect.poll(() => state.acknowledged.size, { timeout: 60_000 }).toBeGreaterThan(10)
  const since = performance.now()
  const ending = product.interrupt()
  state.isOver = true
  await Promise.all(writers)
  expect(await ending).toBe(0)
  expect(state.dropped).toBe(0)
  expect(performance.now() - since).toBeLessThan(20_000)
  const { dataDir } = product
  product = await startSupervised('killed', { DATA_DIR: dataDir })
  await expectAllThere(state.acknowledged)
})

/** A command of the command line, on the data of one folder. */
async function run(script: string, archive: string, dataDir: string): Promise<void> {
  const env = { DATA_DIR: dataDir, DEMO: '0' }
  const started = start(resolve('.'), ['node', script, archive], env)
  expect(await started.ended, started.output()).toBe(0)
}

type Writing = {
  isOver: boolean
  /** what was written → where the answer said it is */
  acknowledged: Map<string, string>
  repeated: number
  dropped: number
}

/** A unit's member who records one gift after the other, each until it is acknowledged. */
async function keepWriting(name: string, state: Writing): Promise<void> {
  const visitor = new Visitor(product.url, undefined, { keepAlive: true })
  await until(state, () => visitor.signIn('congan', SUPERVISED_PASSWORD).catch(() => false))
  for (let turn = 1; !state.isOver; turn += 1) {
    const note = `${name} lần ${turn}`
    const page = await until(state, () => answered(state, visitor.get('/payments/new')))
    if (!page) return
    const form = fill(formWith(page, 'formKey'), note)
    const voucher = { fileName: 'phieu.pdf', bytes: PDF }
    const fields = [
      ...form,
      ...(turn % 2 ? [['voucher', voucher] as [string, typeof voucher]] : []),
    ]
    let tries = 0
    const where = await until(state, () => {
      tries += 1
      return answered(state, visitor.post('/payments/new', fields))
    })
    if (!where) return
    expect(where).toMatch(/\/payments\/[0-9a-f-]{36}$/)
    state.acknowledged.set(note, where)
    if (tries > 1) state.repeated += 1
  }
}

/** Again and again until there is an answer; after the end of the test not any more. */
async function until<T>(state: Writing, attempt: () => Promise<T>): Promise<T | null> {
  for (;;) {
    const result = await attempt()
    if (result) return result
    if (state.isOver) return null
    await sleep(30)
  }
}

/** The page, or the place a post leads to; nothing where the product could not answer. */
async function answered(
  state: Writing,
  asking: ReturnType<Visitor['get']>,
): Promise<string | null> {
  try {
    const { status, headers, body } = await asking
    if (status === 303) return headers.location ?? null
    if (status === 200) return body
    expect(status).toBeGreaterThanOrEqual(500)
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error
    if (!error.isRefused) state.dropped += 1
  }
  return null
}

function fill(form: Map<string, string>, note: string): Map<string, string> {
  const written = {
    ...{ amountVnd: '1200000', recipientName: 'Nguyễn Thị Lành', witnessName: 'Trần Văn Thảo' },
    ...{ witnessTitle: 'Trưởng thôn', step: 'record', note },
  }
  for (const [name, value] of Object.entries(written)) form.set(name, value)
  return form
}

async function killAndWait(victim: 'web' | 'database'): Promise<number> {
  const pid = product.processes()[victim]
  if (!pid) throw new Error(`no ${victim} runs`)
  const since = performance.now()
  process.kill(pid, 'SIGKILL')
  while (product.processes()[victim] === pid || !product.processes()[victim]) await sleep(20)
  await product.untilReady(60_000)
  return performance.now() - since
}

async function expectAllThere(
  acknowledged: Map<string, string>,
  { url, superuserUrl }: Pick<Supervised, 'url' | 'superuserUrl'> = product,
): Promise<void> {
  await connected(superuserUrl, async (client) => {
    const { rows } = await client.query<{ note: string; ids: string[] }>(
      'select note, array_agg(id) as ids from payment where note is not null group by note',
    )
    const found = new Map(rows.map(({ note, ids }) => [note, ids]))
    const lost = [...acknowledged].filter(([note]) => !found.has(note))
    const doubled = rows.filter(({ ids }) => ids.length > 1)
    const elsewhere = [...acknowledged].filter(
      ([note, where]) => !where.endsWith(`/payments/${found.get(note)?.[0]}`),
    )
    expect({ lost, doubled, elsewhere }).toEqual({ lost: [], doubled: [], elsewhere: [] })
  })
  expect(await brokenLines(superuserUrl)).toEqual([])
  // Every voucher that is in the book opens.
  const visitor = new Visitor(url)
  await visitor.signIn('canbo', SUPERVISED_PASSWORD)
  const files = await connected(superuserUrl, (client) =>
    client.query<{ id: string }>(
      `select f.id from payment p join stored_file f on f.id = p.voucher_file_id
        where p.note ~ '^[WBC]\\d lần'`,
    ),
  )
  expect(files.rows.length).toBeGreaterThan(0)
  for (const { id } of files.rows) {
    const { status, body } = await visitor.get(`/api/files/${id}`)
    expect([status, body]).toEqual([200, Buffer.from(PDF).toString('utf8')])
  }
}
