import { beforeAll, describe, expect, test } from 'vitest'
import type { Viewer } from '@/lib/access/viewer'
import { day } from '@/lib/calendar/day'
import { decidePlan } from '@/lib/plans/commands/decide-plan'
import { draftPlan } from '@/lib/plans/commands/draft-plan'
import { issuePlan } from '@/lib/plans/commands/issue-plan'
import { reviewPlan } from '@/lib/plans/commands/review-plan'
import {
  listPlanVersions,
  readLatestPlan,
  readPlanInForce,
  readSituation,
} from '@/lib/plans/queries'
import { countWaiting } from '@/lib/tasks/waiting-queries'
import { inCommune } from '@/lib/platform/db/transaction'
import { CHILDREN, openOffice, sample, takeIn } from '@/tests/integration/lists/take-in'
import { readAsSuperuser } from '@/tests/support/database'

const TODAY = day('2026-11-20')
const FORM = {
  plannedMonth: '5',
  plannedYear: '2026',
  startQuarter: '2026-Q3',
  minimum: '1.000.000',
  endAge: '16',
  birthdayQuarterInFull: true,
  categories: [
    'orphan_both',
    'orphan_one',
    'poor_household',
    'near_poor_household',
    'other_special',
  ],
  recipients: 'Sở Y tế thành phố\nLưu: VT, PVH-XH',
  signerAuthority: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH',
  signerName: '',
}

let officer: Viewer
let head: Viewer
let leader: Viewer
let stranger: Viewer

beforeAll(async () => {
  const signedIn = await openOffice()
  officer = await signedIn('canbo')
  head = await signedIn('truongphong')
  leader = await signedIn('lanhdao')
  stranger = await signedIn('canbo.khac')
  await takeIn(officer, sample(CHILDREN))
})

describe('drafting', () => {
  test('the plan keeps the situation of its day: 75, 33 (8, 5, 20), 42, 27', async () => {
    const outcome = await draftPlan(officer, { ...FORM, basedOn: '0' })
    expect(outcome).toEqual({ kind: 'done', value: { versionNo: 1 } })
    const plan = await readLatestPlan(officer)
    expect(plan).toMatchObject({
      status: 'proposed',
      effectiveFrom: null,
      number: null,
      issuedOn: null,
      startQuarter: '2026-Q3',
      minimumVnd: 1_000_000,
      endAge: 16,
      recipients: ['Sở Y tế thành phố', 'Lưu: VT, PVH-XH'],
      situation: { total: 75, supported: 33, waiting: 42, waitingEspeciallyDifficult: 27 },
    })
    expect(plan?.situation.bySponsor).toEqual([
      {
        sponsorName: 'Quỹ Thiện Tâm',
        childCount: 20,
        level: { minVnd: 1_500_000, maxVnd: 1_500_000, rhythm: 'quarterly' },
      },
      {
        sponsorName: 'Chương trình “Mẹ đỡ đầu” – Hội LHPN xã',
        childCount: 8,
        level: { minVnd: 300_000, maxVnd: 500_000, rhythm: 'monthly' },
      },
      {
        sponsorName: 'Công an xã',
        childCount: 5,
        level: { minVnd: 500_000, maxVnd: 500_000, rhythm: 'monthly' },
      },
    ])
    expect(await readSituation(leader, TODAY)).toEqual(plan?.situation)
    const entries = await readAsSuperuser(`select details from entry where act = 'plans/draft'`)
    expect(entries).toHaveLength(1)
  })

  test('a new version keeps the starting point, an old form is refused', async () => {
    expect(await draftPlan(officer, { ...FORM, minimum: '1tr2', basedOn: '1' })).toEqual({
      kind: 'done',
      value: { versionNo: 2 },
    })
    expect(await draftPlan(officer, { ...FORM, basedOn: '1' })).toEqual({
      kind: 'refused',
      refusal: 'plan_changed',
    })
    const versions = await listPlanVersions(officer)
    expect(versions.map((plan) => [plan.versionNo, plan.minimumVnd])).toEqual([
      [2, 1_200_000],
      [1, 1_000_000],
    ])
    expect(versions[0]?.situation).toEqual(versions[1]?.situation)
  })

  test('two officers at once: one version, the other is told', async () => {
    const outcomes = await Promise.all([
      draftPlan(officer, { ...FORM, basedOn: '2' }),
      draftPlan(officer, { ...FORM, basedOn: '2' }),
    ])
    expect(outcomes.map((one) => one.kind).sort()).toEqual(['done', 'refused'])
  })

  test('a number in words is an issue of its field, and nothing is written', async () => {
    expect(await draftPlan(officer, { ...FORM, minimum: 'một triệu', basedOn: '3' })).toEqual({
      kind: 'invalid',
      issues: [{ field: 'minimum', code: 'amount_unclear' }],
    })
    expect(await listPlanVersions(officer)).toHaveLength(3)
  })

  test('leaders read and do not draft; the other commune has no plan', async () => {
    expect(await draftPlan(leader, { ...FORM, basedOn: '3' })).toEqual({
      kind: 'refused',
      refusal: 'forbidden',
    })
    expect(await readLatestPlan(stranger)).toBeNull()
    expect(await readSituation(stranger, TODAY)).toMatchObject({ total: 0, bySponsor: [] })
  })
})

/** What waits on the page of the plan for each of the three. */
async function turns(): Promise<(number | undefined)[]> {
  const all = await Promise.all([officer, head, leader].map((who) => countWaiting(who, TODAY)))
  return all.map(({ plan }) => plan)
}

describe('review and approval', () => {
  const latest = async () => (await readLatestPlan(officer))?.id
  const passed = { outcome: 'passed' }

  test('nothing is in force, and it is the office head’s turn', async () => {
    expect(await readPlanInForce(officer, TODAY)).toBeNull()
    expect(await turns()).toEqual([undefined, 1, undefined])
    const planId = await latest()
    expect(await decidePlan(leader, { planId, outcome: 'approved' })).toMatchObject({
      refusal: 'not_reviewed',
    })
    for (const who of [officer, leader, stranger]) {
      expect(await reviewPlan(who, { planId, ...passed })).toMatchObject({ refusal: 'forbidden' })
    }
  })

  test('it goes back with a reason, and the officer’s answer is a new version', async () => {
    const planId = await latest()
    expect(await reviewPlan(head, { planId, outcome: 'returned' })).toEqual({
      kind: 'invalid',
      issues: [{ field: 'reason', code: 'reason_required' }],
    })
    const returned = { planId, outcome: 'returned', reason: 'Mức thấp quá' }
    const both = await Promise.all([reviewPlan(head, returned), reviewPlan(head, returned)])
    expect(both.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
    expect(await readLatestPlan(officer)).toMatchObject({
      status: 'returned_by_head',
      returnedBecause: 'Mức thấp quá',
    })
    expect(await turns()).toEqual([1, undefined, undefined])
    await draftPlan(officer, { ...FORM, basedOn: '3' })
    expect(await reviewPlan(head, { planId, ...passed })).toMatchObject({ refusal: 'plan_changed' })
    expect(await turns()).toEqual([undefined, 1, undefined])
  })

  test('the leader returns it too, or approves it: in force from that day', async () => {
    expect(await reviewPlan(head, { planId: await latest(), ...passed })).toMatchObject({
      kind: 'done',
    })
    expect(await turns()).toEqual([undefined, undefined, 1])
    const back = { planId: await latest(), outcome: 'returned', reason: 'Thiếu Công đoàn xã' }
    expect(await decidePlan(head, back)).toMatchObject({ refusal: 'forbidden' })
    expect(await decidePlan(leader, back)).toMatchObject({ kind: 'done' })
    expect(await turns()).toEqual([1, undefined, undefined])
    expect(await readPlanInForce(officer, TODAY)).toBeNull()
    await draftPlan(officer, { ...FORM, basedOn: '4' })
    const planId = await latest()
    await reviewPlan(head, { planId, ...passed })
    const approval = { planId, outcome: 'approved' }
    const both = await Promise.all([decidePlan(leader, approval), decidePlan(leader, approval)])
    expect(both.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
    expect(await readPlanInForce(officer, TODAY)).toMatchObject({ versionNo: 5, id: planId })
    expect(await readPlanInForce(officer, day('2026-11-19'))).toBeNull()
    expect(await turns()).toEqual([1, undefined, undefined])
  })

  test('each act leaves its entry, with the outcome and without the reason', async () => {
    const entries = await readAsSuperuser(
      `select act, details from entry where act in ('plans/review', 'plans/decide') order by seq`,
    )
    const said = [
      ['plans/review', 3, 'returned'],
      ['plans/review', 4, 'passed'],
      ['plans/decide', 4, 'returned'],
      ['plans/review', 5, 'passed'],
      ['plans/decide', 5, 'approved'],
    ]
    expect(entries).toEqual(
      said.map(([act, versionNo, outcome]) => ({ act, details: { versionNo, outcome } })),
    )
  })

  test('the database takes nobody’s judgement on an own version, and no version as taken over', async () => {
    const write = (sql: string) => writeAsOffice(officer, sql)
    await draftPlan(officer, { ...FORM, basedOn: '5' })
    const planId = await latest()
    const own = `'${officer.communeId}', gen_random_uuid(), '${planId}', '${officer.personId}'`
    await expect(
      write(`insert into plan_review (commune_id, id, plan_id, drafted_by, outcome, reviewed_by, reviewed_at)
        values (${own}, 'passed', '${officer.personId}', now())`),
    ).rejects.toThrow(/plan_review_not_own/)
    await expect(
      write(`insert into plan_decision (commune_id, id, plan_id, drafted_by, outcome, decided_by, decided_at)
        values (${own}, 'approved', '${leader.personId}', now())`),
    ).rejects.toThrow(/plan_approval_has_day/)
    await expect(
      write(`insert into plan (commune_id, id, version_no, planned_year, planned_month, start_quarter,
          minimum_vnd, end_age, effective_from, drafted_by, drafted_at)
        select commune_id, gen_random_uuid(), 99, planned_year, planned_month, start_quarter, minimum_vnd,
          end_age, current_date, drafted_by, now() from plan limit 1`),
    ).rejects.toThrow(/permission denied/)
  })
})

/** SQL of the office's own role, past every command. */
function writeAsOffice({ communeId }: Viewer, sql: string): Promise<unknown> {
  return inCommune({ communeId }, (tx) => tx.$executeRawUnsafe(sql))
}

describe('issuing', () => {
  const issue = async (viewer: Viewer, number: string, issuedOn: string) => {
    const plan = await readPlanInForce(officer, TODAY)
    return issuePlan(viewer, { planId: plan?.id, number, issuedOn })
  }

  test('not ahead of time, not by a leader, not for the other commune', async () => {
    expect(await issue(officer, '12', '21/11/2026')).toMatchObject({ refusal: 'issued_in_future' })
    expect(await issue(leader, '12', '05/05/2026')).toMatchObject({ refusal: 'forbidden' })
    expect(await issue(stranger, '12', '05/05/2026')).toMatchObject({ refusal: 'plan_not_found' })
  })

  test('once, also when two do it at once', async () => {
    const outcomes = await Promise.all([
      issue(officer, '12', '05/05/2026'),
      issue(officer, '12', '05/05/2026'),
    ])
    expect(outcomes.map((one) => one.kind).sort()).toEqual(['done', 'refused'])
    expect(await readPlanInForce(leader, TODAY)).toMatchObject({
      number: '12/KH-UBND',
      issuedOn: '2026-05-05',
    })
    expect(await issue(officer, '13', '05/05/2026')).toMatchObject({ refusal: 'already_issued' })
  })

  test('a version that nobody approved gets no number', async () => {
    const planId = (await readLatestPlan(officer))?.id
    const early = { planId, number: '14', issuedOn: '06/05/2026' }
    expect(await issuePlan(officer, early)).toMatchObject({ refusal: 'not_approved' })
  })

  test('a number belongs to one version', async () => {
    const planId = (await readLatestPlan(officer))?.id
    await reviewPlan(head, { planId, outcome: 'passed' })
    await decidePlan(leader, { planId, outcome: 'approved' })
    expect(await issue(officer, '12/KH-UBND', '06/05/2026')).toMatchObject({
      refusal: 'number_taken',
    })
  })
})
