import { describe, expect, test } from 'vitest'
import { decisionsInput, proposalsInput, reviewsInput } from '@/lib/assignments/input'
import { issuesOf } from '@/lib/platform/input-issues'

const id = '018f0000-0000-7000-8000-000000000001'
const other = '018f0000-0000-7000-8000-000000000002'
const one = { childId: id, sponsorId: other, fromQuarter: '2026-Q4' }

function issues(schema: typeof proposalsInput | typeof decisionsInput, raw: unknown) {
  const parsed = schema.safeParse(raw)
  return parsed.success ? [] : issuesOf(parsed.error)
}

describe('proposals', () => {
  test('a lead unless said otherwise, without a reason; texts are tidied', () => {
    const proposals = [{ ...one, coReason: 'thừa', note: '  gần nhà  ' }]
    expect(proposalsInput.parse({ proposals }).proposals).toEqual([
      { ...one, role: 'lead', coReason: null, note: 'gần nhà' },
    ])
  })

  test('a co-sponsor says why, and the issue points at the child', () => {
    const proposals = [{ ...one, role: 'co' }]
    expect(issues(proposalsInput, { proposals })).toEqual([
      { field: `coReason.${id}`, code: 'co_reason_required' },
    ])
  })

  test('the last quarter is the first one or a later one', () => {
    const to = (toQuarter: string) => issues(proposalsInput, { proposals: [{ ...one, toQuarter }] })
    expect(to('2026-Q3')).toEqual([{ field: `toQuarter.${id}`, code: 'quarters_reversed' }])
    expect(to('2026-Q4')).toEqual([])
  })

  test('nothing chosen is about the whole form', () => {
    expect(issues(proposalsInput, { proposals: [] })).toEqual([
      { field: '', code: 'nothing_chosen' },
    ])
  })

  test('odd quarters and ids are unclear, absent ones required', () => {
    expect(issues(proposalsInput, { proposals: [{ ...one, fromQuarter: '2026-Q5' }] })).toEqual([
      { field: 'proposals.0.fromQuarter', code: 'unclear' },
    ])
    expect(issues(proposalsInput, { proposals: [{ ...one, sponsorId: undefined }] })).toEqual([
      { field: 'proposals.0.sponsorId', code: 'required' },
    ])
  })
})

describe('answers', () => {
  test('returning and refusing ask for a reason, passing and approving do not', () => {
    const decisions = [
      { assignmentId: id, outcome: 'approved' },
      { assignmentId: other, outcome: 'refused' },
    ]
    expect(issues(decisionsInput, { decisions })).toEqual([
      { field: `reason.${other}`, code: 'reason_required' },
    ])
    const reviews = [{ assignmentId: id, outcome: 'returned', reason: '   ' }]
    expect(reviewsInput.safeParse({ reviews }).success).toBe(false)
    expect(
      reviewsInput.safeParse({ reviews: [{ assignmentId: id, outcome: 'passed' }] }).success,
    ).toBe(true)
  })

  test('the office head cannot approve', () => {
    const reviews = [{ assignmentId: id, outcome: 'approved' }]
    expect(reviewsInput.safeParse({ reviews }).success).toBe(false)
  })
})
