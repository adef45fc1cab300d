import { describe, expect, test } from 'vitest'
import { day } from '@/lib/calendar/day'
import { planDraftInput, planIssueInput } from '@/lib/plans/input'
import {
  decideDraft,
  decideIssue,
  decidePlanDecision,
  decidePlanReview,
  signed,
} from '@/lib/plans/rules'
import { PLAN_STATUSES } from '@/lib/plans/status'

test('a draft stands on the latest version, or it is refused', () => {
  expect(decideDraft(0, 0)).toBeNull()
  expect(decideDraft(2, 2)).toBeNull()
  expect(decideDraft(1, 2)).toBe('plan_changed')
})

describe('who judges a version', () => {
  const [drafter, other, lender] = ['drafter', 'other', 'lender']

  test('the office head passes on or returns what was just drafted, and nothing else', () => {
    const said = PLAN_STATUSES.map((status) => [
      status,
      decidePlanReview({ status, draftedBy: drafter }, other),
    ])
    expect(Object.fromEntries(said)).toEqual({
      proposed: null,
      reviewed: 'already_reviewed',
      returned_by_head: 'already_reviewed',
      returned_by_leader: 'already_reviewed',
      replaced: 'plan_changed',
      taken_over: 'already_reviewed',
      approved: 'already_reviewed',
      issued: 'already_reviewed',
    })
  })

  test('the leader decides on what was passed on, and nothing else', () => {
    const said = PLAN_STATUSES.map((status) => [
      status,
      decidePlanDecision({ status, draftedBy: drafter }, other),
    ])
    expect(Object.fromEntries(said)).toEqual({
      proposed: 'not_reviewed',
      reviewed: null,
      returned_by_head: 'not_reviewed',
      returned_by_leader: 'already_decided',
      replaced: 'plan_changed',
      taken_over: 'already_decided',
      approved: 'already_decided',
      issued: 'already_decided',
    })
  })

  test('nobody judges an own version, nor one of whoever lent the role', () => {
    expect(decidePlanReview({ status: 'proposed', draftedBy: drafter }, drafter)).toBe('own_plan')
    expect(decidePlanDecision({ status: 'reviewed', draftedBy: drafter }, drafter)).toBe('own_plan')
    const lent = { status: 'reviewed', draftedBy: lender } as const
    expect(decidePlanDecision(lent, other, [lender])).toBe('own_plan')
    expect(decidePlanReview({ ...lent, status: 'proposed' }, other, [lender])).toBe('own_plan')
  })
})

describe('number and day', () => {
  const today = day('2026-11-20')
  test.each([
    ['approved', '2026-11-20', null],
    ['taken_over', '2026-11-20', null],
    ['approved', '2026-11-21', 'issued_in_future'],
    ['issued', '2026-11-20', 'already_issued'],
    ['reviewed', '2026-11-20', 'not_approved'],
    ['returned_by_leader', '2026-11-20', 'not_approved'],
  ] as const)('a version that is %s, on %s → %s', (status, on, refusal) => {
    expect(decideIssue({ status, issuedOn: day(on), today })).toBe(refusal)
  })

  test.each([
    ['12', '12/KH-UBND'],
    ['5', '05/KH-UBND'],
    ['012/KH-UBND', '012/KH-UBND'],
    ['12/KH-UBND', '12/KH-UBND'],
  ])('%s is the number %s', (typed, number) => {
    const read = planIssueInput.parse({
      planId: '019396d1-0000-7000-8000-000000000000',
      number: typed,
      issuedOn: '05/05/2026',
    })
    expect(read).toMatchObject({ issuedOn: '2026-05-05' })
    expect(signed(read.number, 'KH-UBND')).toBe(number)
  })

  test.each(['mười hai', 'KH-UBND', '12/QĐ-UBND', ''])('“%s” is no number', (typed) => {
    expect(planIssueInput.shape.number.safeParse(typed).success).toBe(false)
  })
})

describe('the form of the plan', () => {
  const form = {
    plannedMonth: '5',
    plannedYear: '2026',
    startQuarter: '2026-Q3',
    minimum: '1.000.000',
    endAge: '16',
    birthdayQuarterInFull: true,
    categories: ['orphan_both'],
    recipients: '- Sở Y tế thành phố;\n\n- Lưu: VT, PVH-XH.',
    signerAuthority: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH',
    signerName: '',
    basedOn: '0',
  }

  test('reads lines without their bullets and amounts as people write them', () => {
    expect(planDraftInput.parse(form)).toMatchObject({
      minimum: 1_000_000,
      recipients: ['Sở Y tế thành phố', 'Lưu: VT, PVH-XH'],
      signerAuthority: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'],
    })
  })

  test.each([
    ['minimum', 'một triệu đồng'],
    ['endAge', '40'],
    ['startQuarter', 'Quý III'],
    ['categories', []],
    ['recipients', '  \n '],
  ])('%s cannot be %j', (field, value) => {
    const read = planDraftInput.safeParse({ ...form, [field]: value })
    expect(read.success ? [] : read.error.issues.map((issue) => issue.path[0])).toEqual([field])
  })
})
