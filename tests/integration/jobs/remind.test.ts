import { afterEach, beforeAll, expect, test } from 'vitest'
import { dayOf, day, type Day } from '@/lib/calendar/day'
import { moveClock } from '@/lib/platform/clock'
import { recordPledge } from '@/lib/pledges/commands/record-pledge'
import { recordPayment } from '@/lib/payments/commands/record-payment'
import { readAsSuperuser } from '@/tests/support/database'
import { foundSponsoredChildren, type SponsoredChildren } from '@/tests/support/sponsored-children'
import { run, runsOf } from './jobs-of-tests'

let cast: SponsoredChildren
let here: string

beforeAll(async () => {
  cast = await foundSponsoredChildren()
  here = cast.officer.communeId
  for (const termId of [cast.an.termId, cast.chi.termId]) {
    await recordPledge(cast.officer, {
      ...{ termId, form: 'cash', rhythm: 'quarterly', amountVnd: '1tr', from: '01/07/2026' },
    })
  }
})
afterEach(() => moveClock(undefined))

/** The morning of a day, with its reminders sent. */
async function morningOf(on: string): Promise<Day> {
  moveClock(new Date(`${on}T06:30:00+07:00`))
  await run(here, 'remind', day(on))
  await run(cast.otherOfficer.communeId, 'remind', day(on))
  return day(on)
}

const sent = () =>
  readAsSuperuser<{ kind: string; sponsor_id: string | null; quarter: string | null; at: Date }>(
    `select kind, sponsor_id, quarter, sent_at as at from notice where commune_id = $1
     order by sent_at, kind, sponsor_id`,
    [here],
  )

test('a unit is reminded once, fourteen days before the quarter ends, of what has not arrived', async () => {
  await morningOf('2026-12-16')
  expect(await sent()).toEqual([])
  const on = await morningOf('2026-12-17')
  const notices = await sent()
  expect(notices.map(({ kind, quarter }) => [kind, quarter])).toEqual([
    ['quarter_short', '2026-Q4'],
    ['quarter_short', '2026-Q4'],
  ])
  expect(new Set(notices.map(({ sponsor_id }) => sponsor_id))).toEqual(
    new Set([cast.police, cast.women]),
  )
  expect(notices.map(({ at }) => dayOf(at))).toEqual([on, on])
  await morningOf('2026-12-18')
  await morningOf('2026-12-31')
  expect(await sent()).toHaveLength(2)
  const counts = (await runsOf(here)).map(({ details }) => details.notices)
  expect(counts).toEqual([0, 2, 0, 0])
})

test('who gave what was promised is not reminded, the next quarter is a matter of its own', async () => {
  moveClock(new Date('2027-01-10T09:00:00+07:00'))
  const given = await recordPayment(cast.officer, {
    ...{ sponsorId: cast.police, givenOn: '10/01/2027', form: 'cash', amountVnd: '1tr' },
    ...{
      recipientName: 'Nguyễn Văn Nuôi',
      witnessName: 'Lê Văn Chứng',
      witnessTitle: 'Trưởng thôn',
    },
    parts: [{ childId: cast.an.childId, quarter: '2027-Q1' }],
  })
  expect(given.kind).toBe('done')
  await morningOf('2027-03-18')
  const inMarch = (await sent()).filter(({ quarter }) => quarter === '2027-Q1')
  expect(inMarch).toMatchObject([{ sponsor_id: cast.women }])
})

test('another commune’s facts remind nobody here, and the other way round', async () => {
  const theirs = await readAsSuperuser('select id from notice where commune_id <> $1', [here])
  expect(theirs).toEqual([])
})

test('a notice is never changed or taken back', async () => {
  await expect(readAsSuperuser(`update notice set quarter = '2026-Q3'`)).rejects.toThrow()
  await expect(readAsSuperuser('delete from notice')).rejects.toThrow()
})
