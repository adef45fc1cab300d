import { randomUUID } from 'node:crypto'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { addDays } from '@/lib/calendar/day'
import { moveClock, now } from '@/lib/platform/clock'
import { inCommune } from '@/lib/platform/db/transaction'
import { performRun } from '@/lib/platform/jobs/perform'
import { readAsSuperuser } from '@/tests/support/database'
import { foundCast, type FoundedCast } from '@/tests/support/founded-cast'
import { entriesOf, failing, JOBS, run, runsOf, TODAY } from './jobs-of-tests'

const DAY = 24 * 3_600_000
let cast: FoundedCast
let here: string
let there: string

beforeAll(async () => {
  cast = await foundCast()
  here = cast.ids.vietAn
  there = cast.ids.hiepSon
})
afterEach(() => moveClock(undefined))

describe('the check of the chain', () => {
  test('is a line of the record by nobody, once a day, in its commune alone', async () => {
    await run(here, 'check_chain')
    await run(here, 'check_chain')
    expect(await entriesOf(here, 'entries/check-chain')).toEqual([
      { person_id: null, details: { lines: 0, seal: '', brokenLine: null } },
    ])
    expect(await entriesOf(there, 'entries/check-chain')).toEqual([])
    expect(await runsOf(there)).toEqual([])
    await run(here, 'check_chain', addDays(TODAY, 1))
    expect(await entriesOf(here, 'entries/check-chain')).toHaveLength(2)
  })

  test('run by two at once is one line', async () => {
    const slot = addDays(TODAY, 2)
    const before = (await entriesOf(here, 'entries/check-chain')).length
    await Promise.all([1, 2, 3, 4].map(() => run(here, 'check_chain', slot)))
    expect(await entriesOf(here, 'entries/check-chain')).toHaveLength(before + 1)
  })

  test('finds the line that was changed past the product', async () => {
    await readAsSuperuser('alter table entry disable trigger entry_is_kept')
    await readAsSuperuser(
      `update entry set details = '{"lines": 9}' where commune_id = $1 and seq = 1`,
      [here],
    )
    await readAsSuperuser('alter table entry enable trigger entry_is_kept')
    const slot = addDays(TODAY, 3)
    await run(here, 'check_chain', slot)
    const found = (await entriesOf(here, 'entries/check-chain')).at(-1)
    expect(found?.details).toMatchObject({ brokenLine: 1 })
    const last = (await runsOf(here)).find((one) => one.slot === slot)
    expect(last).toMatchObject({ outcome: 'done', details: { brokenLine: 1 } })
  })
})

describe('the clean-up', () => {
  test('takes away old forms and ended sessions, keeps each login’s newest, and nothing of another commune', async () => {
    const officer = await cast.viewerOf('canbo')
    const other = await cast.viewerOf('canbo.khac')
    const send = (viewer: typeof officer) =>
      inCommune(viewer, (tx) =>
        tx.submission.create({
          data: {
            ...{ communeId: viewer.communeId, personId: viewer.personId, key: randomUUID() },
            ...{ fingerprint: new Uint8Array(32), at: now() },
          },
        }),
      )
    await send(officer)
    await send(other)
    await cast.tokenOf('canbo')
    await cast.tokenOf('canbo.khac')
    await cast.tokenOf('canbo.khac')
    await cast.tryDoor('lanhdao', { password: 'sai' })
    expect(await wrongTries()).toEqual([{ key: 'account:lanhdao' }])

    moveClock(new Date(now().getTime() + 29 * DAY))
    await send(officer)
    moveClock(new Date(now().getTime() + 2 * DAY))
    await run(here, 'clean_up')
    expect(await countsOf(here)).toEqual({ submissions: 1, sessions: 2 })

    moveClock(new Date(now().getTime() + 91 * DAY))
    await cast.tokenOf('canbo')
    await run(here, 'clean_up', addDays(TODAY, 1))
    expect(await countsOf(here)).toEqual({ submissions: 0, sessions: 1 })
    expect(await countsOf(there)).toEqual({ submissions: 1, sessions: 3 })
    expect(await wrongTries()).toEqual([])
    const [, last] = (await runsOf(here)).filter(({ kind }) => kind === 'clean_up')
    expect(last).toMatchObject({ details: { files: 0, submissions: 1, sessions: 2 } })
  })

  test('leaves the newest session of who has not been here for long', async () => {
    moveClock(new Date(now().getTime() + 400 * DAY))
    await run(there, 'clean_up')
    expect(await countsOf(there)).toEqual({ submissions: 0, sessions: 1 })
  })
})

describe('a job that fails', () => {
  test('is told to the administrator without a word of what it was about, and is done when tried again', async () => {
    const slot = addDays(TODAY, 10)
    const name = { communeId: here, kind: 'remind', slot } as const
    const jobs = { ...JOBS, remind: failing(2, JOBS.remind) }
    const last = async () => (await runsOf(here)).find((one) => one.slot === slot)
    await expect(performRun(jobs, name)).rejects.toThrow(RangeError)
    expect(await last()).toMatchObject({ outcome: 'failed', attempts: 1 })
    expect((await last())?.failure).toMatch(/^RangeError [0-9a-f]{8}$/)
    await expect(performRun(jobs, name)).rejects.toThrow(RangeError)
    await performRun(jobs, name)
    expect(await last()).toMatchObject({ outcome: 'done', attempts: 3, failure: null })
  })

  test('leaves nothing of what it had begun', async () => {
    const slot = addDays(TODAY, 11)
    const before = (await entriesOf(here, 'entries/check-chain')).length
    const halfway = {
      run: async (act: Parameters<typeof JOBS.check_chain.run>[0]) => {
        await JOBS.check_chain.run(act)
        await act.tx.$executeRaw`select 1 / 0`
        return {}
      },
    }
    const failed = performRun(
      { ...JOBS, check_chain: halfway },
      { communeId: here, kind: 'check_chain', slot },
    )
    await expect(failed).rejects.toThrow()
    expect(await entriesOf(here, 'entries/check-chain')).toHaveLength(before)
  })

  test('that was done by another meanwhile stays done', async () => {
    const slot = addDays(TODAY, 12)
    const name = { communeId: here, kind: 'remind', slot } as const
    const overtaken = {
      run: async () => {
        await run(here, 'remind', slot)
        return { notices: 7 }
      },
    }
    const late = {
      prepare: async () => {
        await run(here, 'remind', slot)
        return {}
      },
      run: overtaken.run,
    }
    await performRun({ ...JOBS, remind: late }, name)
    const last = (await runsOf(here)).find((one) => one.slot === slot)
    expect(last).toMatchObject({ outcome: 'done', details: { notices: 0 } })
  })
})

const wrongTries = () =>
  readAsSuperuser(`select key from sign_in_throttle where key like 'account:%'`)

async function countsOf(communeId: string) {
  const [row] = await readAsSuperuser<{ submissions: number; sessions: number }>(
    `select (select count(*)::int from submission where commune_id = $1) as submissions,
      (select count(*)::int from session where commune_id = $1) as sessions`,
    [communeId],
  )
  return row
}
