import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import type { JobName } from '@/lib/access/job'
import { runJobAgain } from '@/lib/access/commands/run-job-again'
import { readJobs } from '@/lib/access/jobs-queries'
import { addDays } from '@/lib/calendar/day'
import { declareQueues, openQueue } from '@/lib/platform/jobs/queue'
import { performRun } from '@/lib/platform/jobs/perform'
import { readAsSuperuser } from '@/tests/support/database'
import { foundSponsoredChildren, type SponsoredChildren } from '@/tests/support/sponsored-children'
import { entriesOf, failing, JOBS, run, runsOf, TODAY } from './jobs-of-tests'

let cast: SponsoredChildren
let here: string
let slot = TODAY

beforeAll(async () => {
  cast = await foundSponsoredChildren()
  here = cast.officer.communeId
  const queue = openQueue()
  await queue.start()
  await declareQueues(queue)
  await queue.stop()
})
beforeEach(async () => {
  slot = addDays(slot, 1)
  const jobs = { ...JOBS, remind: failing(1, JOBS.remind) }
  await performRun(jobs, nameOf()).catch(() => undefined)
})

const nameOf = (): JobName => ({ communeId: here, kind: 'remind', slot })
const failed = async () => (await runsOf(here)).find((one) => one.slot === slot)
const again = async (viewer = cast.administrator) =>
  runJobAgain(viewer, { runId: (await failed())?.id })
const queued = () =>
  readAsSuperuser<{ data: JobName }>(`select data from pgboss.job where data ->> 'slot' = $1`, [
    slot,
  ])

test('a failed run is sent once more, with a line of who asked', async () => {
  expect(await again()).toEqual({ kind: 'done', value: { kind: 'remind' } })
  expect(await failed()).toMatchObject({ outcome: null, asked_by: cast.administrator.personId })
  expect(await queued()).toEqual([{ data: nameOf() }])
  expect((await entriesOf(here, 'jobs/run-again')).at(-1)).toEqual({
    person_id: cast.administrator.personId,
    details: { job: 'remind', dueOn: slot },
  })
  await run(here, 'remind', slot)
  expect(await failed()).toMatchObject({ outcome: 'done', attempts: 2 })
})

test('pressed by two at once it is sent once', async () => {
  const outcomes = await Promise.all([again(), again(), again()])
  expect(outcomes.filter(({ kind }) => kind === 'done')).toHaveLength(1)
  expect(outcomes.filter((one) => one.kind === 'refused')).toMatchObject([
    { refusal: 'not_failed' },
    { refusal: 'not_failed' },
  ])
  expect(await queued()).toHaveLength(1)
})

test('a run that is done is refused, and nothing is sent', async () => {
  await run(here, 'remind', slot)
  expect(await again()).toMatchObject({ refusal: 'not_failed' })
  expect(await queued()).toEqual([])
})

test('what does not exist in this commune is not found', async () => {
  const missing = await runJobAgain(cast.administrator, { runId: randomUUID() })
  expect(missing).toMatchObject({ refusal: 'not_found' })
  const other = cast.otherOfficer.communeId
  await performRun(
    { ...JOBS, remind: failing(1, JOBS.remind) },
    { communeId: other, kind: 'remind', slot },
  ).catch(() => undefined)
  const theirs = (await runsOf(other)).find((one) => one.slot === slot)
  expect(await runJobAgain(cast.administrator, { runId: theirs?.id })).toMatchObject({
    refusal: 'not_found',
  })
})

test('the job goes with the act or not at all', async () => {
  await readAsSuperuser(
    `alter table entry add constraint stop check (act <> 'jobs/run-again') not valid`,
  )
  try {
    await expect(again()).rejects.toThrow()
  } finally {
    await readAsSuperuser('alter table entry drop constraint stop')
  }
  expect(await queued()).toEqual([])
  expect(await failed()).toMatchObject({ outcome: 'failed' })
})

test('is the administrator’s alone, and so is the list', async () => {
  for (const viewer of [cast.officer, cast.leader, cast.auditor, cast.member]) {
    expect(await again(viewer)).toMatchObject({ refusal: 'forbidden' })
  }
  const { jobs, runs } = await readJobs(cast.administrator)
  expect(jobs.map(({ kind }) => kind)).toEqual([
    ...['check_chain', 'clean_up', 'remind', 'forget_offers'],
  ])
  expect(jobs[2]).toMatchObject({ last: { standing: 'failed' } })
  expect(jobs[2]?.failed).toBeGreaterThan(1)
  expect(jobs[0]).toMatchObject({ last: null, next: new Date('2026-11-20T19:10:00Z') })
  expect(runs.every(({ kind }) => kind === 'remind')).toBe(true)
})
