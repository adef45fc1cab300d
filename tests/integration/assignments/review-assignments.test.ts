import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { decideAssignments } from '@/lib/assignments/commands/decide-assignments'
import { reviewAssignments } from '@/lib/assignments/commands/review-assignments'
import { listProposals } from '@/lib/assignments/queries'
import { readAsSuperuser } from '@/tests/support/database'
import {
  addWaiting,
  foundOffice,
  proposal,
  proposed,
  rowsIn,
  type Office,
} from './waiting-children'

let office: Office
let number = 0
let id: string

beforeAll(async () => {
  office = await foundOffice()
})

beforeEach(async () => {
  number += 1
  const child = await addWaiting(office.officer, code())
  const [made] = await proposed(office, [proposal(child, office.police)])
  id = made ?? ''
})

function code(): string {
  return `VA-${String(number).padStart(4, '0')}`
}

function review(outcome: string, viewer = office.head, reason?: string, assignmentId = id) {
  return reviewAssignments(viewer, { reviews: [{ assignmentId, outcome, reason }] })
}

describe('reviewing', () => {
  test('passes on some and returns others in one act, each with its entry', async () => {
    const child = await addWaiting(office.officer, `VA-9${number}`)
    const [second] = await proposed(office, [proposal(child, office.women)])
    const outcome = await reviewAssignments(office.head, {
      reviews: [
        { assignmentId: id, outcome: 'passed' },
        { assignmentId: second, outcome: 'returned', reason: 'Nên chọn đơn vị gần thôn' },
      ],
    })
    expect(outcome).toEqual({ kind: 'done', value: { count: 2, returned: 1 } })
    const toDecide = await listProposals(office.leader, 'toDecide')
    expect(toDecide.map((line) => line.id)).toContain(id)
    const returned = await listProposals(office.officer, 'returned')
    expect(returned.find((line) => line.id === second)).toMatchObject({
      status: 'returned_by_head',
      answer: { reason: 'Nên chọn đơn vị gần thôn', by: 'Trần Văn Minh' },
    })
    const entries = await readAsSuperuser<{ details: object; subject_id: string }>(
      `select subject_id, details from entry where act = 'assignments/review'
       order by seq desc limit 2`,
    )
    expect(entries).toEqual([
      {
        subject_id: second,
        details: { child: `VA-9${number}`, sponsorId: office.women, outcome: 'returned' },
      },
      {
        subject_id: id,
        details: { child: code(), sponsorId: office.police, outcome: 'passed' },
      },
    ])
  })
})

describe('refusing to', () => {
  async function refusal(...sending: Parameters<typeof review>) {
    const before = await rowsIn('assignment_review')
    const outcome = await review(...sending)
    expect(await rowsIn('assignment_review')).toBe(before)
    return outcome.kind === 'refused' ? [outcome.refusal, ...(outcome.about ?? [])] : [outcome.kind]
  }

  test('what is not there, or belongs to another commune', async () => {
    expect(await refusal('passed', office.head, undefined, crypto.randomUUID())).toEqual([
      'not_found',
    ])
    const child = await addWaiting(office.otherOfficer, `HS-0${number}`)
    const elsewhere = { ...office, officer: office.otherOfficer }
    const [theirs] = await proposed(elsewhere, [proposal(child, office.otherSponsor)])
    expect(await refusal('passed', office.head, undefined, theirs)).toEqual(['not_found'])
  })

  test('an own proposal', async () => {
    const officerAndHead = await office.officerAs('office_head')
    expect(await refusal('passed', officerAndHead)).toEqual(['own_proposal', code()])
  })

  test('what was reviewed or decided before', async () => {
    await review('passed')
    expect(await refusal('returned', office.head, 'Muộn rồi')).toEqual(['already_reviewed', code()])
    await decideAssignments(office.leader, {
      decisions: [{ assignmentId: id, outcome: 'refused', reason: 'Trùng' }],
    })
    expect(await refusal('passed')).toEqual(['already_reviewed', code()])
  })

  test('those whose role does not review', async () => {
    const { officer, leader, auditor, member, otherOfficer } = office
    for (const viewer of [officer, leader, auditor, member, otherOfficer]) {
      // The officer's viewer was minted before the second role: rights come with the session.
      expect(await refusal('passed', viewer)).toEqual(['forbidden'])
    }
  })

  test('returning without a reason, and saying nothing', async () => {
    expect(await review('returned')).toEqual({
      kind: 'invalid',
      issues: [{ field: `reason.${id}`, code: 'reason_required' }],
    })
    expect(await reviewAssignments(office.head, { reviews: [] })).toEqual({
      kind: 'invalid',
      issues: [{ field: '', code: 'nothing_chosen' }],
    })
  })
})

test('two reviews at once: the second is told', async () => {
  const outcomes = await Promise.all([review('passed'), review('returned', office.head, 'Xa')])
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
  expect(outcomes.find(({ kind }) => kind === 'refused')).toEqual({
    ...{ kind: 'refused', refusal: 'already_reviewed' },
    about: [code()],
  })
})

test('the database itself refuses the review of an own proposal', async () => {
  const { inCommune } = await import('@/lib/platform/db/transaction')
  const { officer } = office
  const attempt = inCommune(
    officer,
    (tx) =>
      tx.$executeRaw`
      insert into assignment_review
        (commune_id, id, assignment_id, proposed_by, outcome, reviewed_by, reviewed_at)
      values (${officer.communeId}::uuid, gen_random_uuid(), ${id}::uuid, ${officer.personId}::uuid,
        'passed', ${officer.personId}::uuid, '2026-11-20')`,
  )
  await expect(attempt).rejects.toThrow('review_not_own_proposal')
})
