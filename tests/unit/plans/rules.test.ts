import { describe, expect, test } from 'vitest'
import { day } from '@/lib/calendar/day'
import { planDraftInput, planIssueInput } from '@/lib/plans/input'
import { decideDraft, decideIssue } from '@/lib/plans/rules'

test('a draft stands on the latest version, or it is refused', () => {
  expect(decideDraft(0, 0)).toBeNull()
  expect(decideDraft(2, 2)).toBeNull()
  expect(decideDraft(1, 2)).toBe('plan_changed')
})

describe('number and day', () => {
  const today = day('2026-11-20')
  test.each([
    [false, '2026-11-20', null],
    [false, '2026-11-21', 'issued_in_future'],
    [true, '2026-11-20', 'already_issued'],
  ] as const)('issued before: %s, on %s → %s', (isIssued, on, refusal) => {
    expect(decideIssue({ isIssued, issuedOn: day(on), today })).toBe(refusal)
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
    expect(read).toMatchObject({ number, issuedOn: '2026-05-05' })
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
