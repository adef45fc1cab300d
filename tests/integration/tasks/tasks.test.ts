import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Viewer } from '@/lib/access/viewer'
import { addDays, columnOf, day, type Day } from '@/lib/calendar/day'
import { countProposals } from '@/lib/assignments/queries'
import { archiveChild } from '@/lib/children/commands/archive-child'
import { unarchiveChild } from '@/lib/children/commands/unarchive-child'
import { quarter } from '@/lib/calendar/quarter'
import { figuresOfQuarters } from '@/lib/payments/figures-queries'
import { recordPayment } from '@/lib/payments/commands/record-payment'
import { reversePayment } from '@/lib/payments/commands/reverse-payment'
import { standingOfQuarter } from '@/lib/payments/quarter-queries'
import { moveClock } from '@/lib/platform/clock'
import { inCommune } from '@/lib/platform/db/transaction'
import { recordPledge } from '@/lib/pledges/commands/record-pledge'
import { listTasks } from '@/lib/tasks/queries'
import { countWaiting } from '@/lib/tasks/waiting-queries'
import { given } from '@/tests/integration/payments/given'
import { run } from '@/tests/integration/jobs/jobs-of-tests'
import { readAsSuperuser } from '@/tests/support/database'
import { foundSponsoredChildren, type SponsoredChildren } from '@/tests/support/sponsored-children'

const TODAY = day('2026-11-20')
type Who = 'officer' | 'leader' | 'auditor' | 'administrator' | 'member' | 'otherOfficer'
const EVERYBODY: readonly Who[] = [
  ...(['officer', 'leader', 'auditor', 'administrator', 'member', 'otherOfficer'] as const),
]
let cast: SponsoredChildren

beforeAll(async () => {
  cast = await foundSponsoredChildren()
})
afterEach(() => moveClock(undefined))

/** Who is shown a task of a kind, with what of it. */
async function shownTo(kind: string, on: Day = TODAY) {
  const shown: Partial<Record<Who, number>> = {}
  for (const who of EVERYBODY) {
    const task = (await listTasks(cast[who], on)).find((one) => one.kind === kind)
    if (task) shown[who] = task.count
  }
  return shown
}

/** What stands in the navigation of each. */
async function counted(on: Day = TODAY) {
  const all: Partial<Record<Who, object>> = {}
  for (const who of EVERYBODY) all[who] = await countWaiting(cast[who], on)
  return all
}

const insert = (viewer: Viewer, table: string, columns: string, values: string, more: unknown[]) =>
  readAsSuperuser<{ id: string }>(
    `insert into ${table} (commune_id, id, ${columns}) values ($1, gen_random_uuid(), ${values})
     returning id`,
    [viewer.communeId, ...more],
  ).then(([row]) => row?.id ?? '')

describe('each task is its owner’s', () => {
  test('units without a promise: all for the officer, the own for the unit', async () => {
    expect(await shownTo('record_pledge')).toEqual({ officer: 3, member: 2 })
    expect((await counted()).member).toEqual({ payments: 2 })
  })

  test('a promise for a quarter to come is asked for when that begins', async () => {
    const begin = (on: string) =>
      readAsSuperuser<{ was: string }>(
        `update support_term t set starts_on = $1 from support_term o
         where t.id = $2 and o.id = t.id returning o.starts_on::text as was`,
        [on, cast.an.termId],
      )
    const [{ was } = { was: '' }] = await begin('2027-01-01')
    expect(await shownTo('record_pledge')).toEqual({ officer: 2, member: 1 })
    expect(await shownTo('record_pledge', day('2027-01-01'))).toEqual({ officer: 3, member: 2 })
    await begin(was)
  })

  test('what has not arrived in the quarter, with when the unit was reminded', async () => {
    for (const { termId } of [cast.an, cast.chi]) {
      const pledge = { termId, form: 'cash', rhythm: 'quarterly', amountVnd: '1tr' }
      await recordPledge(cast.officer, { ...pledge, from: '01/07/2026' })
    }
    expect(await shownTo('quarter_short')).toEqual({ officer: 2, member: 1 })
    moveClock(new Date('2026-12-18T06:30:00+07:00'))
    const later = day('2026-12-18')
    await run(cast.officer.communeId, 'remind', later)
    const [task] = (await listTasks(cast.member, later)).filter(
      (one) => one.kind === 'quarter_short',
    )
    expect(task).toMatchObject({ count: 1, shortVnd: 1_000_000, remindedOn: later })
  })

  test('a list that was read, and rows that were left out until somebody takes them', async () => {
    const file = await insert(
      cast.officer,
      'stored_file',
      'kind, content_type, byte_count, sha256, storage_key, file_name, uploaded_by, uploaded_at',
      `'list', 'text/csv', 1, sha256('a'), 'key', 'a.csv', $2, $3`,
      [cast.officer.personId, '2026-11-10T02:00:00Z'],
    )
    const list = await insert(
      cast.officer,
      'list_import',
      'kind, file_id, reading, received_by, received_at',
      `'children', $2, '\\x00', $3, $4`,
      [file, cast.officer.personId, '2026-11-10T02:00:00Z'],
    )
    expect(await shownTo('finish_list')).toEqual({ officer: 1 })
    await insert(
      cast.officer,
      'list_commit',
      'list_id, new_count, changed_count, same_count, doubtful_count, wrong_count, recognised, committed_by, committed_at',
      `$2, 1, 0, 0, 3, 2, 0, $3, $4`,
      [list, cast.officer.personId, '2026-11-12T02:00:00Z'],
    )
    expect(await shownTo('finish_list')).toEqual({})
    expect(await shownTo('take_left_rows')).toEqual({ officer: 5 })
    await insert(
      cast.officer,
      'entry',
      'at, person_id, act, subject_kind, subject_id, details',
      `$2, $3, 'lists/take-left', 'list', $4, '{}'`,
      ['2026-11-13T02:00:00Z', cast.officer.personId, list],
    )
    expect(await shownTo('take_left_rows')).toEqual({})
    expect(await shownTo('take_in_list')).toEqual({ otherOfficer: 1 })
  })

  test('a plan that has no number yet, or that is not there', async () => {
    expect(await shownTo('issue_plan')).toEqual({ officer: 1 })
    expect(await shownTo('draft_plan')).toEqual({ otherOfficer: 1 })
  })

  test('children of whom nobody knows where they live or learn', async () => {
    expect(await shownTo('place_children')).toEqual({ officer: 3 })
  })

  test('a proposal waits for the leader once it passed, is late after seven days, and comes back to the officer', async () => {
    const propose = (at: string, childId: string) =>
      insert(
        cast.officer,
        'assignment',
        'child_id, sponsor_id, role, from_quarter, proposed_by, proposed_at',
        `$2, $3, 'lead', '2026-Q4', $4, $5`,
        [childId, cast.women, cast.officer.personId, at],
      )
    const child = await inCommune(cast.officer, async (tx) => {
      const row = await tx.child.create({
        data: {
          ...{ communeId: cast.officer.communeId, code: 'VA-0009', fullName: 'Đỗ Văn Dũng' },
          ...{ searchKey: 'do van dung', sortName: 'dung', bornYear: 2023 },
          ...{ createdBy: cast.officer.personId, createdAt: new Date('2026-06-01T00:00:00Z') },
        },
      })
      await tx.acceptance.create({
        data: {
          ...{ communeId: cast.officer.communeId, childId: row.id },
          ...{ acceptedOn: columnOf(day('2026-06-01')), acceptedBy: cast.officer.personId },
          acceptedAt: new Date('2026-06-01T00:00:00Z'),
        },
      })
      return row.id
    })
    expect(await shownTo('propose_waiting')).toEqual({ officer: 1 })
    const proposal = await propose('2026-11-01T02:00:00Z', child)
    expect(await shownTo('propose_waiting')).toEqual({})
    expect(await shownTo('decide')).toEqual({})
    await insert(
      cast.officer,
      'assignment_review',
      'assignment_id, proposed_by, outcome, reviewed_by, reviewed_at',
      `$2, $3, 'passed', $4, $5`,
      [proposal, cast.officer.personId, cast.leader.personId, '2026-11-12T02:00:00Z'],
    )
    expect(await shownTo('decide')).toEqual({ leader: 1 })
    const taskOf = async (on: Day) =>
      (await listTasks(cast.leader, on)).find(({ kind }) => kind === 'decide')
    expect(await taskOf(day('2026-11-19'))).toMatchObject({ days: 7, isLate: false })
    expect(await taskOf(TODAY)).toMatchObject({ days: 8, isLate: true })
    expect((await counted()).leader).toEqual({ assignments: 1 })
    await insert(
      cast.officer,
      'assignment_decision',
      'assignment_id, proposed_by, outcome, reason, decided_by, decided_at',
      `$2, $3, 'returned', 'Xem lại', $4, $5`,
      [proposal, cast.officer.personId, cast.leader.personId, '2026-11-20T02:00:00Z'],
    )
    expect(await shownTo('decide')).toEqual({})
    expect(await shownTo('answer_returned')).toEqual({ officer: 1 })
    expect(await shownTo('propose_waiting')).toEqual({})
    const off = { childId: child, reason: 'moved_away', on: '20/11/2026' }
    expect(await archiveChild(cast.officer, off)).toMatchObject({ kind: 'done' })
    expect(await shownTo('answer_returned'), 'nobody answers for a child off the list').toEqual({})
    expect((await countProposals(cast.officer)).returned).toBe(0)
    await unarchiveChild(cast.officer, { childId: child, reason: 'Gia đình quay về' })
    expect((await countProposals(cast.officer)).returned).toBe(1)
    await propose('2026-11-20T03:00:00Z', child)
    expect(await shownTo('answer_returned')).toEqual({})
  })

  test('a chain that is broken, for those who read the record; gone when the next look finds it whole', async () => {
    const found = (brokenLine: string, at: string) =>
      insert(
        cast.officer,
        'entry',
        'at, act, subject_kind, details',
        `$2, 'entries/check-chain', 'chain', $3::jsonb`,
        [at, `{"lines": 9, "seal": "", "brokenLine": ${brokenLine}}`],
      )
    await found('4', '2026-11-20T01:00:00Z')
    expect(await shownTo('chain_broken')).toEqual({ auditor: 1, administrator: 1 })
    expect((await counted()).auditor).toEqual({ entries: 1 })
    await found('null', '2026-11-20T02:00:00Z')
    expect(await shownTo('chain_broken')).toEqual({})
  })

  test('a job that failed, for the administrator', async () => {
    await insert(
      cast.officer,
      'job_run',
      'kind, slot, attempts, started_at, ended_at, outcome, failure, details',
      `'clean_up', '2026-11-19', 4, $2, $2, 'failed', 'Error 1', '{}'`,
      ['2026-11-19T20:10:00Z'],
    )
    expect(await shownTo('job_failed')).toEqual({ administrator: 1 })
    expect((await counted()).administrator).toEqual({ jobs: 1 })
  })

  test('accounts nobody used for sixty days, for the administrator', async () => {
    const shown = await shownTo('quiet_account', addDays(TODAY, 400))
    expect(Object.keys(shown)).toEqual(['administrator'])
    expect(shown.administrator).toBeGreaterThan(3)
    // The office head and the Front have held their roles since April and never came.
    expect(await shownTo('quiet_account')).toEqual({ administrator: 2 })
  })
})

test('nothing of one commune is counted in the other', async () => {
  expect((await counted()).otherOfficer).toEqual({ lists: 1, plan: 1 })
})

test('the figures in one statement are those that the book of the quarter computes', async () => {
  const pay = (change: Record<string, unknown>) => recordPayment(cast.officer, given(cast, change))
  expect((await pay({})).kind).toBe('done')
  const wrong = await pay({ amountVnd: '300k' })
  if (wrong.kind !== 'done') throw new Error(wrong.kind)
  const [row] = await readAsSuperuser<{ id: string }>(
    'select id from payment order by recorded_at desc, id desc limit 1',
  )
  await reversePayment(cast.officer, { paymentId: row?.id, reason: 'Ghi nhầm' })
  const pledge = { form: 'goods', rhythm: 'monthly', amountVnd: '200k', item: 'gạo' }
  await recordPledge(cast.officer, { ...pledge, termId: cast.binh.termId, from: '15/08/2026' })
  await readAsSuperuser(`update support_term set ends_on = '2026-11-01' where id = $1`, [
    cast.chi.termId,
  ])
  const quarters = ['2026-Q2', '2026-Q3', '2026-Q4', '2027-Q1'].map(quarter)
  const key = (line: { childId: string; sponsorId: string }) => line.childId + line.sponsorId
  for (const sponsorId of [undefined, cast.police, cast.women]) {
    await inCommune(cast.officer, async (tx) => {
      const only = sponsorId ? { sponsorIds: [sponsorId] } : {}
      const figures = await figuresOfQuarters(tx, quarters, only)
      for (const of of quarters) {
        const { lines } = await standingOfQuarter(tx, of, { sponsorId })
        const sorted = (all: typeof lines) => all.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
        expect(sorted(figures.get(of) ?? [])).toEqual(sorted(lines))
      }
    })
  }
  const all = await inCommune(cast.officer, (tx) => figuresOfQuarters(tx, quarters))
  expect([...all.values()].flat().some((line) => line.receivedVnd > 0)).toBe(true)
  expect([...all.values()].flat().some((line) => line.shortVnd > 0)).toBe(true)
  expect(await inCommune(cast.officer, (tx) => figuresOfQuarters(tx, []))).toEqual(new Map())
})
