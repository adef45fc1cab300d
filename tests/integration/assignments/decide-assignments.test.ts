import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { decideAssignments } from '@/lib/assignments/commands/decide-assignments'
import { countProposals, listProposals, STANDING, STATUSES_IN } from '@/lib/assignments/queries'
import { actsOf, statusOf } from '@/lib/assignments/status'
import { countCoverage, listWaitingChildren } from '@/lib/assignments/waiting-queries'
import { proposeAssignments } from '@/lib/assignments/commands/propose-assignments'
import { unarchiveChild } from '@/lib/children/commands/unarchive-child'
import { inCommune } from '@/lib/platform/db/transaction'
import { listChildrenOf } from '@/lib/sponsors/queries'
import { readAsSuperuser } from '@/tests/support/database'
import {
  addWaiting,
  foundOffice,
  passedOn,
  proposal,
  proposed,
  rowsIn,
  type Office,
} from './waiting-children'

let office: Office
let number = 0
let child: string
let id: string

beforeAll(async () => {
  office = await foundOffice()
})

beforeEach(async () => {
  number += 1
  child = await addWaiting(office.officer, code())
  const [made] = await passedOn(office, [proposal(child, office.police)])
  id = made ?? ''
})

function code(): string {
  return `VA-${String(number).padStart(4, '0')}`
}

type Decision = { assignmentId?: string; outcome: string; reason?: string }

function decide(decisions: Decision[], viewer = office.leader) {
  return decideAssignments(viewer, {
    decisions: decisions.map((decision) => ({ assignmentId: id, ...decision })),
  })
}

function termsOf(childId: string) {
  return readAsSuperuser<{ role: string; starts_on: string; ends_on: string | null }>(
    `select role, starts_on::text, ends_on::text from support_term where child_id = $1
     order by starts_on`,
    [childId],
  )
}

test('a child that is not on the list any more is approved for nobody until it is put back', async () => {
  const by = [office.officer.communeId, child, office.officer.personId]
  // No act takes a child off the list while somebody waits for it; the leader's word does not rest on that.
  await readAsSuperuser(
    `insert into archival (commune_id, id, child_id, round, reason, archived_on, archived_by, archived_at)
     values ($1, gen_random_uuid(), $2, 1, 'moved_away', '2026-11-20', $3, now())`,
    by,
  )
  expect(await decide([{ outcome: 'approved' }])).toEqual({
    ...{ kind: 'refused', refusal: 'not_on_list' },
    about: [code()],
  })
  expect(await termsOf(child)).toEqual([])
  await unarchiveChild(office.officer, { childId: child, reason: 'Gia đình quay về' })
  expect((await decide([{ outcome: 'approved' }])).kind).toBe('done')
})

describe('deciding', () => {
  test('an approval opens the term on the first day of its quarter; the unit sees its child', async () => {
    const before = await countCoverage(office.leader)
    expect(await decide([{ outcome: 'approved' }])).toEqual({
      kind: 'done',
      value: { count: 1, approved: 1 },
    })
    expect(await termsOf(child)).toEqual([{ role: 'lead', starts_on: '2026-10-01', ends_on: null }])
    expect(await countCoverage(office.leader)).toEqual({
      ...before,
      supported: before.supported + 1,
    })
    const own = await listChildrenOf(office.officer, office.police)
    expect(own.find((one) => one.id === child)).toMatchObject({
      ...{ code: code(), startsOn: '2026-10-01', recognised: false },
    })
    const [entry] = await readAsSuperuser<{ details: object; subject_id: string }>(
      `select subject_id, details from entry where act = 'assignments/decide'
       order by seq desc limit 1`,
    )
    expect(entry).toEqual({
      subject_id: id,
      details: { child: code(), sponsorId: office.police, outcome: 'approved' },
    })
  })

  test('a refused child waits again, a returned one lies on the officer’s desk', async () => {
    const second = await addWaiting(office.officer, `VA-8${number}`)
    const [returned] = await passedOn(office, [proposal(second, office.women)])
    const outcome = await decide([
      { outcome: 'refused', reason: 'Đơn vị đã nhận nhiều trẻ' },
      { assignmentId: returned, outcome: 'returned', reason: 'Chọn đơn vị gần thôn' },
    ])
    expect(outcome).toEqual({ kind: 'done', value: { count: 2, approved: 0 } })
    expect(await termsOf(child)).toEqual([])
    const waiting = await listWaitingChildren(office.officer)
    expect(waiting.find((one) => one.id === child)?.turnedDown).toEqual([office.police])
    expect(waiting.map((one) => one.id)).not.toContain(second)
    const desk = await listProposals(office.officer, 'returned')
    expect(desk.find((line) => line.id === returned)).toMatchObject({
      status: 'returned_by_leader',
      answer: { reason: 'Chọn đơn vị gần thôn', by: 'Phạm Quang Vinh' },
    })
  })

  test('several proposals wait side by side; the first approval wins', async () => {
    const [second] = await passedOn(office, [proposal(child, office.women)])
    expect((await decide([{ outcome: 'approved' }])).kind).toBe('done')
    expect(await decide([{ assignmentId: second, outcome: 'approved' }])).toEqual({
      ...{ kind: 'refused', refusal: 'already_has_lead' },
      about: [code()],
    })
    const open = await listProposals(office.leader, 'toDecide')
    expect(open.find((line) => line.id === second)?.childHasLead).toBe(true)
    const rest = { assignmentId: second, outcome: 'refused', reason: 'Đã có đơn vị nhận' }
    expect((await decide([rest])).kind).toBe('done')
  })

  test('a co-sponsor joins the lead', async () => {
    await decide([{ outcome: 'approved' }])
    const co = { role: 'co', coReason: 'Cần thêm sách vở', fromQuarter: '2027-Q1' }
    const [second] = await passedOn(office, [proposal(child, office.women, co)])
    expect((await decide([{ assignmentId: second, outcome: 'approved' }])).kind).toBe('done')
    expect(await termsOf(child)).toEqual([
      { role: 'lead', starts_on: '2026-10-01', ends_on: null },
      { role: 'co', starts_on: '2027-01-01', ends_on: null },
    ])
  })
})

test('co-sponsors take turns from quarter to quarter; a third beside the first is told', async () => {
  await decide([{ outcome: 'approved' }])
  const co = { role: 'co', coReason: 'Góp sách vở' }
  const turns = [
    proposal(child, office.women, { ...co, toQuarter: '2026-Q4' }),
    proposal(child, office.farmers, { ...co, fromQuarter: '2027-Q1', toQuarter: '2027-Q2' }),
  ]
  for (const assignmentId of await passedOn(office, turns)) {
    expect((await decide([{ assignmentId, outcome: 'approved' }])).kind).toBe('done')
  }
  expect(await termsOf(child)).toEqual([
    { role: 'lead', starts_on: '2026-10-01', ends_on: null },
    { role: 'co', starts_on: '2026-10-01', ends_on: '2027-01-01' },
    { role: 'co', starts_on: '2027-01-01', ends_on: '2027-07-01' },
  ])
  const again = proposal(child, office.farmers, { ...co, toQuarter: '2027-Q1' })
  expect(await proposeAssignments(office.officer, { proposals: [again] })).toMatchObject({
    refusal: 'already_with_sponsor',
  })
  const before = await proposed(office, [
    proposal(child, office.farmers, { ...co, toQuarter: '2026-Q4' }),
  ])
  expect(before).toHaveLength(1)
})

describe('refusing to', () => {
  async function refusal(decisions: Decision[], viewer = office.leader) {
    const before = [await rowsIn('assignment_decision'), await rowsIn('support_term')]
    const outcome = await decide(decisions, viewer)
    expect([await rowsIn('assignment_decision'), await rowsIn('support_term')]).toEqual(before)
    return outcome.kind === 'refused' ? [outcome.refusal, ...(outcome.about ?? [])] : [outcome.kind]
  }
  const approve: Decision = { outcome: 'approved' }

  test('what is not there, or belongs to another commune', async () => {
    expect(await refusal([{ ...approve, assignmentId: crypto.randomUUID() }])).toEqual([
      'not_found',
    ])
    const theirs = await addWaiting(office.otherOfficer, `HS-0${number}`)
    const elsewhere = { ...office, officer: office.otherOfficer }
    const [made] = await proposed(elsewhere, [proposal(theirs, office.otherSponsor)])
    expect(await refusal([{ ...approve, assignmentId: made }])).toEqual(['not_found'])
  })

  test('an own proposal', async () => {
    const officerAndLeader = await office.officerAs('leader')
    expect(await refusal([approve], officerAndLeader)).toEqual(['own_proposal', code()])
  })

  test('what the office head has not passed on', async () => {
    const second = await addWaiting(office.officer, `VA-7${number}`)
    const [made] = await proposed(office, [proposal(second, office.women)])
    expect(await refusal([{ ...approve, assignmentId: made }])).toEqual([
      'not_reviewed',
      `VA-7${number}`,
    ])
  })

  test('what was decided before', async () => {
    await decide([approve])
    expect(await refusal([{ outcome: 'refused', reason: 'Đổi ý' }])).toEqual([
      'already_decided',
      code(),
    ])
  })

  test('a second lead in the same sitting: nothing of it is written', async () => {
    const [second] = await passedOn(office, [proposal(child, office.women)])
    expect(await refusal([approve, { ...approve, assignmentId: second }])).toEqual([
      'already_has_lead',
      code(),
    ])
  })

  test('the same unit twice beside the lead', async () => {
    await decide([approve])
    const co = { role: 'co', coReason: 'Cần thêm sách vở' }
    const [first] = await passedOn(office, [proposal(child, office.women, co)])
    await decide([{ ...approve, assignmentId: first }])
    // The officer is told before; a proposal from before the approval is told here.
    const again = await inCommune(office.officer, (tx) =>
      tx.assignment.create({
        data: {
          ...{ communeId: office.officer.communeId, childId: child, sponsorId: office.women },
          ...{ role: 'co', coReason: 'Thêm', fromQuarter: '2026-Q4' },
          ...{ proposedBy: office.officer.personId, proposedAt: new Date('2026-11-19') },
          review: {
            create: {
              ...{ outcome: 'passed', reviewedBy: office.head.personId },
              reviewedAt: new Date('2026-11-19'),
            },
          },
        },
      }),
    )
    expect(await refusal([{ ...approve, assignmentId: again.id }])).toEqual([
      'already_with_sponsor',
      code(),
    ])
  })

  test('those whose role does not decide', async () => {
    const { officer, head, auditor, member, otherOfficer } = office
    for (const viewer of [officer, head, auditor, member, otherOfficer]) {
      expect(await refusal([approve], viewer)).toEqual(['forbidden'])
    }
  })

  test('refusing or returning without a reason, and deciding nothing', async () => {
    expect(await decide([{ outcome: 'refused' }])).toEqual({
      kind: 'invalid',
      issues: [{ field: `reason.${id}`, code: 'reason_required' }],
    })
    expect(await decide([])).toEqual({
      kind: 'invalid',
      issues: [{ field: '', code: 'nothing_chosen' }],
    })
  })
})

test('two decisions on one proposal at once: the second is told', async () => {
  const outcomes = await Promise.all([
    decide([{ outcome: 'approved' }]),
    decide([{ outcome: 'returned', reason: 'Xa' }]),
  ])
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
  expect(outcomes.find(({ kind }) => kind === 'refused')).toEqual({
    ...{ kind: 'refused', refusal: 'already_decided' },
    about: [code()],
  })
})

describe('the database itself', () => {
  test('refuses a decision on an own proposal', async () => {
    const { officer } = office
    const attempt = inCommune(
      officer,
      (tx) =>
        tx.$executeRaw`
        insert into assignment_decision
          (commune_id, id, assignment_id, proposed_by, outcome, decided_by, decided_at)
        values (${officer.communeId}::uuid, gen_random_uuid(), ${id}::uuid,
          ${officer.personId}::uuid, 'approved', ${officer.personId}::uuid, '2026-11-20')`,
    )
    await expect(attempt).rejects.toThrow('decision_not_own_proposal')
  })

  test('refuses a decision that lies about who proposed', async () => {
    const { officer, leader } = office
    const attempt = inCommune(
      officer,
      (tx) =>
        tx.$executeRaw`
        insert into assignment_decision
          (commune_id, id, assignment_id, proposed_by, outcome, decided_by, decided_at)
        values (${officer.communeId}::uuid, gen_random_uuid(), ${id}::uuid,
          ${leader.personId}::uuid, 'approved', ${officer.personId}::uuid, '2026-11-20')`,
    )
    await expect(attempt).rejects.toThrow('foreign key')
  })

  test('refuses a second lead on a day, whoever writes it', async () => {
    await decide([{ outcome: 'approved' }])
    const [second] = await proposedForLed(office.women)
    const attempt = inCommune(office.leader, (tx) =>
      tx.supportTerm.create({
        data: {
          ...{ communeId: office.leader.communeId, childId: child, sponsorId: office.women },
          ...{ role: 'lead', startsOn: new Date('2027-01-01'), assignmentId: second },
        },
      }),
    )
    await expect(attempt).rejects.toThrow('child_one_lead_at_a_time')
  })

  async function proposedForLed(sponsorId: string): Promise<string[]> {
    const { communeId, personId } = office.officer
    const row = await inCommune(office.officer, (tx) =>
      tx.assignment.create({
        data: {
          ...{ communeId, childId: child, sponsorId, role: 'lead', fromQuarter: '2027-Q1' },
          ...{ proposedBy: personId, proposedAt: new Date('2026-11-20') },
        },
      }),
    )
    return [row.id]
  }
})

test('every standing finds exactly the statuses it says it holds', async () => {
  const all = await inCommune(office.officer, (tx) =>
    tx.assignment.findMany({ include: { review: true, decision: true, answer: true } }),
  )
  expect(new Set(all.map((row) => statusOf(actsOf(row)))).size).toBeGreaterThan(4)
  const counts = await countProposals(office.officer)
  for (const standing of Object.keys(STANDING) as (keyof typeof STANDING)[]) {
    const wanted = all.filter((row) => STATUSES_IN[standing].includes(statusOf(actsOf(row))))
    const found = await listProposals(office.officer, standing)
    expect(found.map((line) => line.id).sort(), standing).toEqual(
      wanted.map((row) => row.id).sort(),
    )
    expect(counts[standing]).toBe(wanted.length)
  }
})
