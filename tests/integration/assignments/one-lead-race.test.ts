import { beforeAll, expect, test } from 'vitest'
import { decideAssignments } from '@/lib/assignments/commands/decide-assignments'
import { readAsSuperuser } from '@/tests/support/database'
import {
  addSponsor,
  addWaiting,
  foundOffice,
  passedOn,
  proposal,
  type Office,
} from './waiting-children'

const RUNNERS = 200

let office: Office

beforeAll(async () => {
  office = await foundOffice()
})

test(`${RUNNERS} simultaneous approvals for one child: one is approved, all others are told why, one term stands`, async () => {
  const child = await addWaiting(office.officer, 'VA-0001', { difficult: true })
  const units: string[] = []
  for (let number = 1; number <= RUNNERS; number += 1) {
    units.push(await addSponsor(office.officer, `Đơn vị số ${number}`, 1))
  }
  const ids = await passedOn(
    office,
    units.map((unit) => proposal(child, unit)),
  )
  expect(new Set(ids).size).toBe(RUNNERS)

  const outcomes = await Promise.all(
    ids.map((assignmentId) =>
      decideAssignments(office.leader, { decisions: [{ assignmentId, outcome: 'approved' }] }),
    ),
  )

  expect(outcomes.filter(({ kind }) => kind === 'done')).toHaveLength(1)
  const refused = outcomes.filter(({ kind }) => kind === 'refused')
  expect(refused).toHaveLength(RUNNERS - 1)
  for (const outcome of refused) {
    expect(outcome).toEqual({
      ...{ kind: 'refused', refusal: 'already_has_lead' },
      about: ['VA-0001'],
    })
  }
  const terms = await readAsSuperuser<{ sponsor_id: string }>(
    `select sponsor_id from support_term where child_id = $1`,
    [child],
  )
  expect(terms).toHaveLength(1)
  const approved = await readAsSuperuser<{ sponsor_id: string }>(
    `select sponsor_id from assignment_decision d join assignment a on a.id = d.assignment_id
     where d.outcome = 'approved'`,
  )
  expect(approved).toEqual(terms)
  const entries = await readAsSuperuser(`select seq from entry where act = 'assignments/decide'`)
  expect(entries).toHaveLength(1)
})

test('approvals that do not pass the rules one after the other still meet the constraint', async () => {
  const child = await addWaiting(office.officer, 'VA-0002')
  const ids = await passedOn(office, [
    proposal(child, office.police),
    proposal(child, office.women),
    proposal(child, office.farmers),
  ])
  const { communeId } = office.leader
  const { inCommune } = await import('@/lib/platform/db/transaction')
  const units = [office.police, office.women, office.farmers]
  const attempts = await Promise.allSettled(
    ids.map((assignmentId, index) =>
      inCommune(office.leader, (tx) =>
        tx.supportTerm.create({
          data: {
            ...{ communeId, childId: child, sponsorId: units[index] ?? '', role: 'lead' },
            ...{ startsOn: new Date('2026-10-01'), assignmentId },
          },
        }),
      ),
    ),
  )
  expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})
