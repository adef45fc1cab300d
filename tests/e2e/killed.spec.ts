import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import { start } from '@/tests/support/installation'
import { startSupervised, type Supervised } from '@/tests/support/supervised'
import { expectAllThere, Writing } from './support/writing/writing'

const POINTS = process.env.LONG === '1' ? 100 : 4
const UP_WITHIN_MS = 15_000
/** A web process that lives shorter five times over is given up; a test must not look like that. */
const LIFE_MS = process.env.LONG === '1' ? 10_500 : 0

let product: Supervised
test.beforeAll(async () => {
  test.setTimeout(180_000)
  product = await startSupervised('killed')
})
test.afterAll(() => product.remove())

test(`kill -9 at ${POINTS} points under writes: nothing acknowledged is lost, nothing is there twice`, async () => {
  test.setTimeout(POINTS * 30_000)
  const writing = new Writing(product)
  await writing.goesOn(3)

  const waits: number[] = []
  let bornAt = performance.now()
  for (let point = 0; point < POINTS; point += 1) {
    const before = writing.total
    await expect.poll(() => writing.total, { timeout: 60_000 }).toBeGreaterThan(before + 2)
    // Another moment of a write each time.
    await sleep((point * 37) % 150)
    const victim = point % 2 === 0 ? 'web' : 'database'
    if (victim === 'web') await sleep(Math.max(0, bornAt + LIFE_MS - performance.now()))
    waits.push(await killAndWait(victim))
    if (victim === 'web') bornAt = performance.now()
  }
  await writing.goesOn(5, writing.counts)
  const { repeated } = await writing.end()

  await expectAllThere(writing.soFar(), product)
  const figure = {
    ...{ points: POINTS, acknowledged: writing.counts, repeated },
    worstMs: Math.round(Math.max(...waits)),
    medianMs: Math.round(waits.sort((a, b) => a - b)[Math.floor(POINTS / 2)] ?? 0),
  }
  test.info().annotations.push({ type: 'figure', description: JSON.stringify(figure) })
  expect(figure.worstMs).toBeLessThan(UP_WITHIN_MS)
})

test('a backup made under writes comes back elsewhere whole: what was acknowledged before it, its files, its chain', async () => {
  test.setTimeout(240_000)
  const writing = new Writing(product)
  await writing.goesOn(7)
  const before = writing.soFar()
  const total = writing.total
  const archive = `${product.dataDir}.backup`
  const elsewhere = `${product.dataDir}-elsewhere`
  await run('scripts/backup.mjs', archive, product.dataDir)
  const during = writing.total - total
  await writing.end()
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
  const writing = new Writing(product)
  await writing.goesOn(11)
  const since = performance.now()
  // They go on until nobody listens any more.
  expect(await product.interrupt()).toBe(0)
  expect(performance.now() - since).toBeLessThan(20_000)
  expect(await writing.end()).toMatchObject({ dropped: 0 })
  const { dataDir } = product
  product = await startSupervised('killed', { DATA_DIR: dataDir })
  await expectAllThere(writing.soFar(), product)
})

/** A command of the command line, on the data of one folder. */
async function run(script: string, archive: string, dataDir: string): Promise<void> {
  const env = { DATA_DIR: dataDir, DEMO: '0' }
  const started = start(resolve('.'), ['node', script, archive], env)
  expect(await started.ended, started.output()).toBe(0)
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
