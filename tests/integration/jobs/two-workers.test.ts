import type { PgBoss } from 'pg-boss'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { JOB_KINDS } from '@/lib/access/job'
import { sendRound, work } from '@/lib/platform/jobs/worker'
import { ROUNDS, RUNS } from '@/lib/platform/jobs/queue'
import { readAsSuperuser } from '@/tests/support/database'
import { foundSponsoredChildren, type SponsoredChildren } from '@/tests/support/sponsored-children'
import { entriesOf, ERRANDS, JOBS, runsOf } from './jobs-of-tests'

let cast: SponsoredChildren
let workers: PgBoss[]

beforeAll(async () => {
  cast = await foundSponsoredChildren()
  workers = (await Promise.all([work(JOBS, ERRANDS), work(JOBS, ERRANDS)])).map(
    ({ queue }) => queue,
  )
})
afterAll(async () => {
  await Promise.all(workers.map((queue) => queue.stop({ graceful: true, timeout: 5000 })))
})

const settled = async () => {
  const [row] = await readAsSuperuser<{ open: number }>(
    `select count(*)::int as open from pgboss.job
     where name in ('${ROUNDS}', '${RUNS}') and state in ('created', 'retry', 'active')`,
  )
  return row?.open
}

describe('two workers on one database', () => {
  test('do each job of a day once for each commune, however often the round is sent', async () => {
    const [one, other] = workers
    if (!one || !other) throw new Error('two workers are needed')
    for (let time = 0; time < 3; time += 1) {
      await Promise.all(JOB_KINDS.flatMap((kind) => [sendRound(one, kind), sendRound(other, kind)]))
    }
    await expect.poll(settled, { timeout: 60_000, interval: 200 }).toBe(0)
    await Promise.all(JOB_KINDS.map((kind) => one.send(ROUNDS, { kind })))
    await expect.poll(settled, { timeout: 60_000, interval: 200 }).toBe(0)

    for (const { communeId } of [cast.officer, cast.otherOfficer]) {
      expect(await runsOf(communeId)).toMatchObject(
        JOB_KINDS.map((kind) => ({ kind, slot: '2026-11-20', outcome: 'done', attempts: 1 })),
      )
      expect(await entriesOf(communeId, 'entries/check-chain')).toHaveLength(1)
    }
  })

  test('carry the ids of a commune and a day, and nothing of a person', async () => {
    const jobs = await readAsSuperuser<{ keys: string[] }>(
      `select distinct array(select jsonb_object_keys(data) order by 1) as keys from pgboss.job
       where name = '${RUNS}'`,
    )
    expect(jobs).toEqual([{ keys: ['communeId', 'kind', 'slot'] }])
  })

  test('are told once when what is due', async () => {
    const schedules = await readAsSuperuser(
      `select name, key, cron, timezone, options ->> 'missed' as missed from pgboss.schedule order by key`,
    )
    expect(schedules).toEqual([
      ...[
        ['check_chain', '10 2 * * *'],
        ['clean_up', '10 3 * * *'],
        ['forget_offers', '40 3 * * *'],
        ['remind', '30 6 * * *'],
      ].map(([key, cron]) => ({
        ...{ name: ROUNDS, key, cron },
        ...{ timezone: 'Asia/Ho_Chi_Minh', missed: 'once' },
      })),
    ])
  })
})
