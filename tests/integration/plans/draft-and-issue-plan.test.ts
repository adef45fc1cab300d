import { beforeAll, describe, expect, test } from 'vitest'
import type { Viewer } from '@/lib/access/viewer'
import { day } from '@/lib/calendar/day'
import { draftPlan } from '@/lib/plans/commands/draft-plan'
import { issuePlan } from '@/lib/plans/commands/issue-plan'
import { listPlanVersions, readPlanInForce, readSituation } from '@/lib/plans/queries'
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
let leader: Viewer
let stranger: Viewer

beforeAll(async () => {
  const signedIn = await openOffice()
  officer = await signedIn('canbo')
  leader = await signedIn('lanhdao')
  stranger = await signedIn('canbo.khac')
  await takeIn(officer, sample(CHILDREN))
})

describe('drafting', () => {
  test('the plan keeps the situation of its day: 75, 33 (8, 5, 20), 42, 27', async () => {
    const outcome = await draftPlan(officer, { ...FORM, basedOn: '0' })
    expect(outcome).toEqual({ kind: 'done', value: { versionNo: 1 } })
    const plan = await readPlanInForce(officer, TODAY)
    expect(plan).toMatchObject({
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
    expect(await readPlanInForce(stranger, TODAY)).toBeNull()
    expect(await readSituation(stranger, TODAY)).toMatchObject({ total: 0, bySponsor: [] })
  })
})

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

  test('a number belongs to one version', async () => {
    await draftPlan(officer, { ...FORM, basedOn: '3' })
    expect(await issue(officer, '12/KH-UBND', '06/05/2026')).toMatchObject({
      refusal: 'number_taken',
    })
  })
})
