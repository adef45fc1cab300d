import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Viewer } from '@/lib/access/viewer'
import { columnOf, day, dayFromColumn, type Day } from '@/lib/calendar/day'
import { addArchival } from '@/lib/children/archival-records'
import { joinHousehold } from '@/lib/children/commands/join-household'
import { leaveHousehold } from '@/lib/children/commands/leave-household'
import { recordPoverty } from '@/lib/children/commands/record-poverty'
import { openChildFile } from '@/lib/children/file-queries'
import { childFilterFrom } from '@/lib/children/filter'
import { readPovertyOf } from '@/lib/children/part-queries'
import { povertyStateOf } from '@/lib/children/poverty'
import { childrenOfPovertyState, povertyOfChild } from '@/lib/children/poverty-queries'
import { recordPovertyFacts } from '@/lib/children/poverty-records'
import { listChildren } from '@/lib/children/queries'
import { moveClock, today } from '@/lib/platform/clock'
import { inCommune } from '@/lib/platform/db/transaction'
import type { ProgrammeCategory } from '@/lib/plans/category'
import { listTasks } from '@/lib/tasks/queries'
import { brokenLines } from '@/tests/e2e/support/chain'
import { readAsSuperuser, testDatabase } from '@/tests/support/database'
import {
  addSupported,
  foundSponsoredChildren,
  type SponsoredChildren,
} from '@/tests/support/sponsored-children'
import { connected } from '@/tests/support/sql'

const NEW_YEAR = new Date('2027-01-01T00:30:00+07:00')
let cast: SponsoredChildren
let next = 10

beforeAll(async () => {
  cast = await foundSponsoredChildren()
})
afterEach(() => moveClock(undefined))

/** A child of its own for each test, with a circumstance since a day. */
async function childWith(category: ProgrammeCategory | null, from = '2026-05-04') {
  const code = `VA-00${(next += 1)}`
  const { childId } = await addSupported(cast.officer, cast.police, code, 'Đỗ Thị Nết')
  if (category !== null) await give(childId, category, true, from)
  return { childId, code }
}

function give(childId: string, category: ProgrammeCategory, isMain: boolean, from: string) {
  const { communeId, personId } = cast.officer
  return inCommune(cast.officer, (tx) =>
    tx.circumstance.create({
      data: {
        ...{ communeId, childId, category, isMain, validFrom: columnOf(day(from)) },
        ...{ recordedBy: personId, recordedAt: new Date('2026-05-20T02:00:00Z') },
      },
    }),
  )
}

const finding = (childId: string, change: object = {}) => ({
  ...{ childId, year: '2026', standing: 'poor', decisionNumber: '118/QĐ-UBND' },
  ...{ decidedOn: '15/10/2026', pointsB1: '120', pointsB2: '30', ...change },
})
const circumstancesOf = async (childId: string) => {
  const opened = await openChildFile(cast.officer, childId)
  return opened?.kind === 'whole' ? opened.child : null
}

describe('a finding of a year', () => {
  test('stands on the file with its decision, and leaves its line', async () => {
    const { childId, code } = await childWith('near_poor_household')
    const outcome = await recordPoverty(cast.officer, finding(childId))
    expect(outcome).toEqual({ kind: 'done', value: { childId, year: 2026, siblings: [] } })
    const file = await circumstancesOf(childId)
    expect(file?.poverty).toMatchObject({
      state: 'confirmed',
      recorded: [
        {
          ...{ year: 2026, standing: 'poor', decisionNumber: '118/QĐ-UBND', isNewest: true },
          ...{ decidedOn: '2026-10-15', pointsB1: 120, pointsB2: 30, by: cast.officer.fullName },
        },
      ],
    })
    const living = file?.circumstances.filter(({ to }) => to === null)
    expect(living).toMatchObject([{ category: 'poor_household', isMain: true, from: today() }])
    const [entry] = await readAsSuperuser(
      `select person_id, subject_kind, subject_id, details from entry
       where act = 'children/record-poverty' and subject_id = $1`,
      [childId],
    )
    expect(entry).toEqual({
      ...{ person_id: cast.officer.personId, subject_kind: 'child', subject_id: childId },
      details: { child: code, year: '2026', poverty: 'poor' },
    })
    expect(await brokenLines(testDatabase().superuserUrl)).toEqual([])
  })

  test('is put right by another record; both stay, and neither is rewritten', async () => {
    const { childId } = await childWith('poor_household')
    for (const pointsB1 of ['120', '125']) {
      expect((await recordPoverty(cast.officer, finding(childId, { pointsB1 }))).kind).toBe('done')
    }
    const recorded = (await readPovertyOf(cast.officer, childId))?.part.recorded
    expect(recorded?.map((one) => [one.pointsB1, one.isNewest])).toEqual([
      [125, true],
      [120, false],
    ])
    await expect(
      inCommune(cast.officer, (tx) => tx.$executeRaw`update poverty_status set year = 2025`),
    ).rejects.toThrow()
  })

  test('waits for no file but those of its household, and for no more than a household has', async () => {
    const { childId } = await childWith('near_poor_household')
    const stranger = await childWith('near_poor_household')
    const siblings = [stranger.childId]
    const outcome = await connected(testDatabase().superuserUrl, async (other) => {
      await other.query('begin')
      await other.query('select id from child where id = $1 for update', siblings)
      return recordPoverty(cast.officer, finding(childId, { siblings }))
    })
    expect(outcome).toMatchObject({ kind: 'done', value: { siblings: [] } })
    const many = Array.from({ length: 41 }, () => crypto.randomUUID())
    expect(await recordPoverty(cast.officer, finding(childId, { siblings: many }))).toMatchObject({
      kind: 'invalid',
    })
  })

  test('for the year to come changes no circumstance of today', async () => {
    const { childId } = await childWith('near_poor_household')
    const coming = finding(childId, { year: '2027' })
    expect((await recordPoverty(cast.officer, coming)).kind).toBe('done')
    expect((await circumstancesOf(childId))?.line.category).toBe('near_poor_household')
    moveClock(NEW_YEAR)
    expect((await circumstancesOf(childId))?.poverty.state).toBe('review')
  })

  test.each([
    ['year_out_of_reach', { year: '2029' }],
    ['decision_later', { decidedOn: '21/11/2026' }],
  ])('is refused: %s', async (refusal, change) => {
    const { childId } = await childWith(null)
    const outcome = await recordPoverty(cast.officer, finding(childId, change))
    expect(outcome).toEqual({ kind: 'refused', refusal })
  })

  test('is refused where the book already says so, and where nothing can be read', async () => {
    const { childId } = await childWith(null)
    await recordPoverty(cast.officer, finding(childId))
    const again = await recordPoverty(cast.officer, finding(childId))
    expect(again).toEqual({ kind: 'refused', refusal: 'same_already' })
    const unclear = { year: '27', standing: undefined, decidedOn: 'mai', pointsB1: '12,5' }
    expect(await recordPoverty(cast.officer, finding(childId, unclear))).toMatchObject({
      kind: 'invalid',
      issues: [
        { field: 'year', code: 'year_unclear' },
        { field: 'standing', code: 'required' },
        { field: 'decidedOn', code: 'day_unreadable' },
        { field: 'pointsB1', code: 'whole_points' },
      ],
    })
  })

  test('is the officer’s alone, and another commune’s child does not exist', async () => {
    const { childId } = await childWith(null)
    for (const who of [cast.leader, cast.auditor, cast.administrator, cast.member]) {
      expect(await recordPoverty(who, finding(childId))).toMatchObject({ refusal: 'forbidden' })
    }
    const elsewhere = await recordPoverty(cast.otherOfficer, finding(childId))
    expect(elsewhere).toEqual({ kind: 'refused', refusal: 'not_found' })
    expect(await readPovertyOf(cast.otherOfficer, childId)).toBeNull()
    expect(await readPovertyOf(cast.officer, 'no-id')).toBeNull()
  })

  test('of a household is recorded for its other children where asked, each with a line of its own', async () => {
    const [one, sister, known] = [
      await childWith('near_poor_household'),
      await childWith('orphan_one'),
      await childWith(null),
    ]
    const stranger = await childWith('near_poor_household')
    for (const { childId } of [sister, known]) {
      await joinHousehold(cast.officer, { childId, siblingCode: one.code })
    }
    // Left the household: no finding of it is theirs any more.
    await joinHousehold(cast.officer, { childId: stranger.childId, siblingCode: one.code })
    await leaveHousehold(cast.officer, { childId: stranger.childId })
    await recordPoverty(cast.officer, finding(known.childId))
    const { siblings } = (await readPovertyOf(cast.officer, one.childId))?.part ?? {}
    expect(siblings?.map(({ code }) => code).sort()).toEqual([sister.code, known.code].sort())
    const asked = finding(one.childId, { siblings: siblings?.map(({ id }) => id) })
    expect(await recordPoverty(cast.officer, asked)).toEqual({
      kind: 'done',
      value: { childId: one.childId, year: 2026, siblings: [sister.code] },
    })
    const ofYear = async ({ childId }: { childId: string }) =>
      (await circumstancesOf(childId))?.poverty.recorded.length
    expect(await Promise.all([one, sister, known, stranger].map(ofYear))).toEqual([1, 1, 1, 0])
    const living = (await circumstancesOf(sister.childId))?.circumstances
    expect(living?.filter(({ to }) => to === null)).toMatchObject([
      { category: 'orphan_one', isMain: true },
      { category: 'poor_household', isMain: false },
    ])
    const lines = await readAsSuperuser(
      `select details from entry where act = 'children/record-poverty' and subject_id = $1`,
      [sister.childId],
    )
    expect(lines).toEqual([{ details: { child: sister.code, year: '2026', poverty: 'poor' } }])
  })

  test('not asked for leaves the other children of the household alone', async () => {
    const [one, sister] = [await childWith(null), await childWith(null)]
    await joinHousehold(cast.officer, { childId: one.childId, siblingCode: sister.code })
    await recordPoverty(cast.officer, finding(one.childId))
    expect((await circumstancesOf(sister.childId))?.poverty.recorded).toEqual([])
  })

  test('is recorded for no child that was not seen, and for none that is off the list', async () => {
    const one = await childWith(null)
    const [seen, later, gone, stranger] = [
      await childWith(null),
      await childWith(null),
      await childWith(null),
      await childWith(null),
    ]
    for (const { childId } of [seen, later, gone]) {
      await joinHousehold(cast.officer, { childId, siblingCode: one.code })
    }
    const by = { ...cast.officer, at: new Date('2026-11-20T02:00:00Z') }
    const off = { childId: gone.childId, reason: 'deceased', note: null, on: today() } as const
    await inCommune(cast.officer, (tx) => addArchival(tx, by, off))
    const { siblings } = (await readPovertyOf(cast.officer, one.childId))?.part ?? {}
    expect(siblings?.map(({ code }) => code).sort()).toEqual([seen.code, later.code].sort())
    const posted = [seen, gone, stranger].map(({ childId }) => childId)
    const outcome = await recordPoverty(cast.officer, finding(one.childId, { siblings: posted }))
    expect(outcome).toMatchObject({ kind: 'done', value: { siblings: [seen.code] } })
    for (const { childId } of [later, gone, stranger]) {
      expect((await circumstancesOf(childId))?.poverty.recorded).toEqual([])
    }
  })

  test('is told when a main circumstance was written in the same moment', async () => {
    const { childId } = await childWith(null)
    const { communeId, personId } = cast.officer
    const recording = await inCommune(cast.officer, async (tx) => {
      await tx.circumstance.create({
        data: {
          ...{ communeId, childId, category: 'orphan_one', isMain: true },
          ...{ validFrom: columnOf(today()), recordedBy: personId },
          recordedAt: new Date('2026-11-20T02:00:00Z'),
        },
      })
      const outcome = recordPoverty(cast.officer, finding(childId))
      await expect.poll(waitingForOthers, { timeout: 10_000 }).toBe(1)
      // Handed out unawaited: it goes on when this transaction is over.
      return { outcome }
    })
    expect(await recording.outcome).toEqual({ kind: 'refused', refusal: 'recorded_meanwhile' })
    expect((await readPovertyOf(cast.officer, childId))?.part.recorded).toEqual([])
  })

  test('two at once: each is a version of its own or is told', async () => {
    const { childId } = await childWith(null)
    const both = await Promise.all(
      ['100', '110'].map((pointsB1) => recordPoverty(cast.officer, finding(childId, { pointsB1 }))),
    )
    const done = both.filter(({ kind }) => kind === 'done').length
    expect(done).toBeGreaterThan(0)
    for (const outcome of both.filter(({ kind }) => kind !== 'done')) {
      expect(outcome).toEqual({ kind: 'refused', refusal: 'recorded_meanwhile' })
    }
    expect((await readPovertyOf(cast.officer, childId))?.part.recorded).toHaveLength(done)
  })
})

describe('from 1 January', () => {
  test('the list counts and finds who has to be confirmed, and it waits for the officer alone', async () => {
    const { code, childId } = await childWith('poor_household')
    const asked = childFilterFrom({ poverty: 'unconfirmed' })
    const before = await listChildren(cast.officer, asked)
    expect(before.lines.map((line) => line.code)).not.toContain(code)
    moveClock(NEW_YEAR)
    const { lines, total, toConfirm } = await listChildren(cast.officer, asked)
    expect(lines.map((line) => line.code)).toContain(code)
    expect(toConfirm).toBe(total)
    expect(await waiting(cast.officer, 'confirm_poverty')).toMatchObject({ count: total, days: 0 })
    expect(await waiting(cast.leader, 'confirm_poverty')).toBeUndefined()
    await recordPoverty(cast.officer, finding(childId, { year: '2027', decidedOn: '28/12/2026' }))
    expect((await listChildren(cast.officer, asked)).total).toBe(total - 1)
  })

  test('who left poverty is put up for review', async () => {
    const { code, childId } = await childWith('poor_household')
    moveClock(NEW_YEAR)
    const left = finding(childId, { year: '2027', standing: 'left_poverty' })
    expect((await recordPoverty(cast.officer, left)).kind).toBe('done')
    const found = await listChildren(cast.officer, childFilterFrom({ poverty: 'review' }))
    expect(found.lines.map((line) => line.code)).toContain(code)
    expect(await waiting(cast.officer, 'review_poverty')).toMatchObject({ count: found.total })
  })

  test('the rule and its SQL agree over circumstances and records of every kind', async () => {
    const by = { ...cast.officer, at: new Date('2026-11-20T02:00:00Z') }
    const categories = ['poor_household', 'near_poor_household', 'orphan_one', null] as const
    const standings = ['poor', 'near_poor', 'left_poverty', null] as const
    const nothing = { decisionNumber: null, decidedOn: null, pointsB1: null, pointsB2: null }
    for (const category of categories) {
      for (const standing of standings) {
        for (const from of ['2026-05-04', '2027-02-01']) {
          const { childId } = await childWith(category, from)
          if (category === 'orphan_one') await give(childId, 'poor_household', false, from)
          if (standing === null) continue
          const recorded = { ...nothing, childId, year: 2027, standing }
          await inCommune(cast.officer, (tx) => recordPovertyFacts(tx, by, [recorded]))
        }
      }
    }
    for (const on of ['2026-12-31', '2027-01-01', '2027-06-01'].map(day)) await agree(on)
  })
})

async function agree(on: Day): Promise<void> {
  const { ruled, unconfirmed, review } = await inCommune(cast.officer, async (tx) => {
    const children = await tx.child.findMany({ include: { circumstances: true } })
    const idsOf = async (state: 'unconfirmed' | 'review') => {
      const rows = await tx.$queryRaw<{ child_id: string }[]>(childrenOfPovertyState(state, on))
      return rows.map((row) => row.child_id).sort()
    }
    const ruled: { id: string; state: string | null }[] = []
    for (const { id, circumstances } of children) {
      const dated = circumstances.map(({ category, validFrom, validTo }) => ({
        ...{ category, from: dayFromColumn(validFrom) },
        to: validTo && dayFromColumn(validTo),
      }))
      ruled.push({ id, state: povertyStateOf(dated, await povertyOfChild(tx, id), on) })
    }
    return { ruled, unconfirmed: await idsOf('unconfirmed'), review: await idsOf('review') }
  })
  const said = (state: string) =>
    ruled
      .filter((one) => one.state === state)
      .map(({ id }) => id)
      .sort()
  expect(unconfirmed).toEqual(said('unconfirmed'))
  expect(review).toEqual(said('review'))
}

async function waitingForOthers(): Promise<number | undefined> {
  const [row] = await readAsSuperuser<{ waiting: number }>(
    `select count(*)::int as waiting from pg_stat_activity
     where datname = current_database() and wait_event_type = 'Lock'`,
  )
  return row?.waiting
}

async function waiting(viewer: Viewer, kind: string) {
  return (await listTasks(viewer, today())).find((one) => one.kind === kind)
}
