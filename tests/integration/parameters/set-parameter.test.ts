import { beforeAll, describe, expect, test } from 'vitest'
import { invitePerson } from '@/lib/access/commands/invite-person'
import { delegateRoleOf } from '@/lib/access/commands/delegate-role-of'
import { readSystem } from '@/lib/access/system-queries'
import type { Viewer } from '@/lib/access/viewer'
import { addDays, day, type Day } from '@/lib/calendar/day'
import { setParameter } from '@/lib/parameters/commands/set-parameter'
import { listParameters, listVersions, parameterOn, readParameter } from '@/lib/parameters/queries'
import type { ParameterKey } from '@/lib/parameters/parameter'
import { inCommune } from '@/lib/platform/db/transaction'
import { listPublicCommunes } from '@/lib/reports/public-queries'
import { noticeFacts } from '@/lib/tasks/notice-queries'
import { listTasks } from '@/lib/tasks/queries'
import { brokenLines } from '@/tests/e2e/support/chain'
import { readAsSuperuser, testDatabase } from '@/tests/support/database'
import { foundSponsoredChildren, type SponsoredChildren } from '@/tests/support/sponsored-children'

const TODAY = day('2026-11-20')
let cast: SponsoredChildren
let keeper: Viewer
beforeAll(async () => {
  cast = await foundSponsoredChildren()
  keeper = cast.administrator
})

const typed = (key: ParameterKey, value: number, change: object = {}) => ({
  ...{ key, value: String(value), validFrom: '20/11/2026', source: 'Thông báo 5/TB-UBND' },
  ...{ checkedOn: '20/11/2026', basedOn: '0', ...change },
})
const lineOf = async (key: ParameterKey, on: Day = TODAY) =>
  (await listParameters(keeper, on)).find((one) => one.key === key)

/** A value for the tests of what reads it, whatever was recorded before. */
async function choose(key: ParameterKey, value: number): Promise<void> {
  const basedOn = String((await lineOf(key))?.newestNo)
  expect(await setParameter(keeper, typed(key, value, { basedOn }))).toMatchObject({ kind: 'done' })
}

describe('a value from a day on', () => {
  test('holds from its day, is seen as coming before, and leaves its line', async () => {
    const key = 'quarter_reminder_days'
    expect(await lineOf(key)).toEqual({ key, inForce: null, coming: [], newestNo: 0 })
    const outcome = await setParameter(keeper, typed(key, 21, { validFrom: '01/01/2027' }))
    expect(outcome).toEqual({ kind: 'done', value: { key } })
    expect(await lineOf(key)).toMatchObject({ inForce: null, coming: [{ value: 21 }], newestNo: 1 })
    expect(await readParameter(keeper, key, day('2026-12-31'))).toBe(14)
    expect(await readParameter(keeper, key, day('2027-01-01'))).toBe(21)
    const [entry] = await readAsSuperuser(
      `select person_id, subject_kind, details from entry where act = 'parameters/set'`,
    )
    expect(entry).toEqual({
      ...{ person_id: keeper.personId, subject_kind: 'parameter' },
      details: {
        ...{ parameter: key, value: 21, from: '2027-01-01', versionNo: 1 },
        basis: 'Thông báo 5/TB-UBND',
      },
    })
    expect(await brokenLines(testDatabase().superuserUrl)).toEqual([])
  })

  test('a mistake is put right from the same day; both stay to be seen', async () => {
    const key = 'quarter_reminder_days'
    const right = typed(key, 12, { validFrom: '01/01/2027', basedOn: '1' })
    expect((await setParameter(keeper, right)).kind).toBe('done')
    expect(await lineOf(key)).toMatchObject({ coming: [{ value: 12 }], newestNo: 2 })
    const [found] = await listVersions(keeper, key)
    expect(found?.versions.map(({ value, recordedBy }) => [value, recordedBy])).toEqual([
      [12, keeper.fullName],
      [21, keeper.fullName],
    ])
    await expect(
      inCommune(keeper, (tx) => tx.$executeRaw`update parameter_value set value = 1`),
    ).rejects.toThrow()
  })

  test.each([
    ['too_far', { validFrom: '21/11/2029' }],
    ['checked_later', { checkedOn: '21/11/2026' }],
    ['changed_meanwhile', { basedOn: '7' }],
  ])('is refused: %s', async (refusal, change) => {
    const outcome = await setParameter(keeper, typed('code_days', 3, change))
    expect(outcome).toMatchObject({ kind: 'refused', refusal })
  })

  test('outside the bounds, without a source, of nothing: told at the field', async () => {
    const bad = { value: '8', source: ' ', checkedOn: '' }
    expect(await setParameter(keeper, typed('code_days', 3, bad))).toMatchObject({
      kind: 'invalid',
      issues: [
        { field: 'source' },
        { field: 'checkedOn' },
        { field: 'value', code: 'out_of_bounds' },
      ],
    })
    expect(await setParameter(keeper, typed('code_days', 8))).toMatchObject({
      kind: 'invalid',
      issues: [{ field: 'value', code: 'out_of_bounds' }],
    })
    expect(await setParameter(keeper, { ...typed('code_days', 3), key: 'wage' })).toMatchObject({
      kind: 'invalid',
      issues: [{ field: 'key' }],
    })
  })

  test('is the administrator’s alone, and of one commune alone', async () => {
    for (const who of [cast.officer, cast.leader, cast.auditor, cast.member]) {
      expect(await setParameter(who, typed('code_days', 3))).toMatchObject({ refusal: 'forbidden' })
    }
    await choose('school_age', 5)
    expect(await readParameter(keeper, 'school_age', TODAY)).toBe(5)
    expect(await readParameter(cast.otherOfficer, 'school_age', TODAY)).toBe(6)
    expect(await listVersions(cast.otherOfficer, null)).toEqual([])
  })

  test('two at once: one is recorded, the other is told', async () => {
    const both = await Promise.all(
      [20, 30, 40].map((value) => setParameter(keeper, typed('delegation_days', value))),
    )
    expect(both.map((one) => one.kind).sort()).toEqual(['done', 'refused', 'refused'])
    expect(both.filter((one) => one.kind === 'refused')).toEqual([
      { kind: 'refused', refusal: 'changed_meanwhile' },
      { kind: 'refused', refusal: 'changed_meanwhile' },
    ])
  })
})

describe('what reads it goes by it', () => {
  test('reminders and what is late', async () => {
    const days = (on: Day) => inCommune(keeper, async (tx) => (await noticeFacts(tx, on)).days)
    expect(await days(TODAY)).toEqual({ beforeQuarterEnds: 14, proposalLateAfter: 7 })
    await choose('proposal_late_days', 3)
    expect(await days(TODAY)).toEqual({ beforeQuarterEnds: 14, proposalLateAfter: 3 })
    expect((await days(addDays(TODAY, 60))).beforeQuarterEnds).toBe(12)
    await readAsSuperuser(
      `insert into assignment (commune_id, id, child_id, sponsor_id, role, co_reason, from_quarter, proposed_by, proposed_at)
       select $1, gen_random_uuid(), id, $2, 'co', 'Hoàn cảnh nặng', '2026-Q4', $3, '2026-11-16T02:00:00Z' from child
       where commune_id = $1 limit 1`,
      [keeper.communeId, cast.women, cast.officer.personId],
    )
    const [head] = await readAsSuperuser<{ id: string }>(
      `insert into assignment_review (commune_id, id, assignment_id, proposed_by, outcome, reviewed_by, reviewed_at)
       select commune_id, gen_random_uuid(), id, proposed_by, 'passed', $1, '2026-11-16T02:00:00Z'
       from assignment where commune_id = $2 and proposed_at = '2026-11-16T02:00:00Z' returning id`,
      [cast.leader.personId, keeper.communeId],
    )
    expect(head).toBeDefined()
    const task = (await listTasks(cast.leader, TODAY)).find(({ kind }) => kind === 'decide')
    expect(task).toMatchObject({ days: 4, isLate: true })
  })

  test('how long a code holds', async () => {
    await choose('code_days', 2)
    const invited = await invitePerson(keeper, {
      ...{ fullName: 'Đỗ Thị Mới', jobTitle: 'Giám sát', choice: 'auditor' },
    })
    if (invited.kind !== 'done') throw new Error(invited.kind)
    expect(invited.value.slip?.show().endsAt).toBe('2026-11-22T02:30:00.000Z')
  })

  test('how long a role is lent', async () => {
    await choose('delegation_days', 10)
    const outcome = await delegateRoleOf(keeper, {
      ...{ lenderId: cast.leader.personId, personId: cast.officer.personId, role: 'leader' },
      ...{ from: '20/11/2026', until: '30/11/2026' },
    })
    expect(outcome).toEqual({ kind: 'refused', refusal: 'days_too_many', about: ['10'] })
  })

  test('who is quiet, when a backup is late, and what the public may count', async () => {
    const quiet = async () =>
      (await listTasks(keeper, TODAY)).find(({ kind }) => kind === 'quiet_account')?.count ?? 0
    const before = await quiet()
    await choose('quiet_account_days', 366)
    expect(await quiet()).toBeLessThan(before)
    await choose('backup_late_days', 9)
    expect((await readSystem(keeper)).backup.lateAfterDays).toBe(9)
    const least = async () =>
      (await listPublicCommunes()).find(({ id }) => id === keeper.communeId)?.least
    expect(await least()).toBe(5)
    await choose('public_least_count', 12)
    expect(await least()).toBe(12)
  })

  test('from which age a school is missing', async () => {
    const placed = async (on: Day) =>
      (await listTasks(cast.officer, on)).find(({ kind }) => kind === 'place_children')?.count ?? 0
    await choose('school_age', 7)
    const late = await placed(TODAY)
    await choose('school_age', 5)
    expect(await placed(TODAY)).toBeGreaterThanOrEqual(late)
    expect(await inCommune(keeper, (tx) => parameterOn(tx, 'school_age', TODAY))).toBe(5)
  })
})
