import { spawn, type ChildProcess } from 'node:child_process'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, expect, test } from 'vitest'
import type { Viewer } from '@/lib/access/viewer'
import { orderWriting } from '@/lib/lists/commands/order-writing'
import { writeList } from '@/lib/lists/jobs/write-list'
import { openList } from '@/lib/lists/queries'
import { readAsSuperuser, testDatabase } from '@/tests/support/database'
import { manyChildren } from './many-children'
import { openOffice, receive, review } from './take-in'

/** As long as a list may be; a tenth of it, and ten moments instead of a hundred, in the ordinary run. */
const ROWS = process.env.LONG === '1' ? 19_990 : 2_000
const POINTS = process.env.LONG === '1' ? 100 : 10
const ROOT = resolve(import.meta.dirname, '../../..')
/** A multiple of it modulo 1 is spread evenly however many points there are. */
const GOLDEN = 0.618_034

let officer: Viewer
let listId: string
let writingId: string

beforeAll(async () => {
  officer = await (await openOffice())('canbo')
  listId = await receive(officer, manyChildren(ROWS))
  const { digest } = await review(officer, listId)
  await orderWriting(officer, { listId, digest, choices: {} })
  const [writing] = await readAsSuperuser<{ id: string }>('select id from list_writing')
  if (!writing) throw new Error('Nothing was sent off')
  writingId = writing.id
}, 300_000)

test(`kill -9 at ${POINTS} points while ${ROWS} rows are written leaves none or all of them; then the house writes them once`, async () => {
  let longest = 4_000
  for (let point = 1; point <= POINTS; point += 1) {
    const writing = startWriting()
    const begun = await writing.begun
    const ended = await Promise.race([
      writing.ended,
      sleep(longest * ((point * GOLDEN) % 1)).then(() => null),
    ])
    writing.process.kill('SIGKILL')
    await writing.ended
    await othersAreGone()
    const rows = await written()
    expect([0, ROWS]).toContain(rows.child)
    expect(new Set(Object.values(rows).map((count) => count / ROWS)).size).toBe(1)
    // What was written is taken away by hand, so that the next one has something to be killed in.
    if (rows.child === ROWS) await emptyBooks()
    await beginAnew()
    // Were the act refused, nothing would ever be written, and the test would prove nothing.
    if (ended !== null) expect(writing.said()).toContain('is over')
    // Killed before its end, every time: then the moments lie too close to the beginning.
    longest = ended === null ? longest * 1.2 : Math.max(1_000, performance.now() - begun)
  }

  await writeList.perform(officer.communeId, writingId)
  expect((await openList(officer, listId))?.counts).toMatchObject({
    new: ROWS,
    wrong: 0,
    doubtful: 0,
  })
  expect((await written()).child).toBe(ROWS)
  const again = await review(officer, await receive(officer, manyChildren(ROWS)))
  expect(again.rows.every(({ state }) => state === 'same')).toBe(true)
}, 3_600_000)

type Writing = {
  said: () => string
  process: ChildProcess
  begun: Promise<number>
  ended: Promise<number | null>
}

function startWriting(): Writing {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join(ROOT, 'tests/integration/lists/write-in-process.ts')],
    {
      cwd: ROOT,
      env: { ...process.env, COMMUNE: officer.communeId, WRITING: writingId },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')))
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')))
  const begun = new Promise<number>((done, fail) => {
    child.stdout.on('data', (chunk: Buffer) => {
      if (chunk.toString('utf8').startsWith('begins')) done(performance.now())
    })
    child.on('close', (code) => fail(new Error(`${code} ${said}`)))
  })
  const ended = new Promise<number | null>((done) => child.on('close', done))
  return { said: () => said, process: child, begun, ended }
}

/** Connections of the killed process end when the server notices; until then a commit may be under way. */
async function othersAreGone(): Promise<void> {
  await expect
    .poll(
      async () => {
        const [row] = await readAsSuperuser<{ busy: number }>(
          `select count(*)::int as busy from pg_stat_activity
           where datname = $1 and state <> 'idle' and pid <> pg_backend_pid()`,
          [testDatabase().name],
        )
        return row?.busy
      },
      { timeout: 120_000 },
    )
    .toBe(0)
}

/** How much of the list is there, in every table it is written to; supports count three to one. */
async function written() {
  const [row] = await readAsSuperuser<Record<string, number>>(`select
    (select count(*)::int from child) as child,
    (select count(*)::int from acceptance) as acceptance,
    (select count(*)::int from enrolment) as enrolment,
    (select count(*)::int from circumstance) as circumstance,
    (select count(*)::int from list_commit) * ${ROWS} as commit,
    (select count(*)::int from list_writing where ended_at is not null) * ${ROWS} as writing,
    (select count(*)::int from entry where act = 'lists/commit') * ${ROWS} as entry,
    (select count(*)::int from support_term) * ${ROWS} / ${Math.ceil(ROWS / 3)} as support`)
  if (!row) throw new Error('No row')
  return row
}

async function emptyBooks(): Promise<void> {
  const tables = [
    ...['pledge', 'support_term', 'recognition', 'enrolment', 'circumstance', 'acceptance'],
    ...['child_key', 'child', 'list_commit'],
  ]
  const emptied = tables.map((table) => `delete from ${table}`).join('; ')
  await readAsSuperuser(
    `set session_replication_role = replica; ${emptied}; delete from entry where act = 'lists/commit'`,
  )
  const { digest } = await review(officer, listId)
  await readAsSuperuser('update list_writing set digest = $1, ended_at = null', [digest])
}

/** Whoever is killed so often gives up in the end; here it goes on. */
async function beginAnew(): Promise<void> {
  await readAsSuperuser('update list_writing set attempts = 0')
}
