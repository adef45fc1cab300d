import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { archiveChild } from '@/lib/children/commands/archive-child'
import { unarchiveChild } from '@/lib/children/commands/unarchive-child'
import { proposeAssignments } from '@/lib/assignments/commands/propose-assignments'
import { reviewAssignments } from '@/lib/assignments/commands/review-assignments'
import { findReturned, listProposals } from '@/lib/assignments/queries'
import { listWaitingChildren } from '@/lib/assignments/waiting-queries'
import { findSponsor } from '@/lib/sponsors/queries'
import { readAsSuperuser } from '@/tests/support/database'
import { whileHeld } from '@/tests/support/held-back'
import {
  addWaiting,
  foundOffice,
  passedOn,
  proposal,
  proposed,
  rowsIn,
  type Office,
} from './waiting-children'
import { decideAssignments } from '@/lib/assignments/commands/decide-assignments'

let office: Office
let number = -2
let an: string
let binh: string

beforeAll(async () => {
  office = await foundOffice()
})

beforeEach(async () => {
  number += 2
  an = await addWaiting(office.officer, code(1))
  binh = await addWaiting(office.officer, code(2))
})

/** The code of the first or second child of this test. */
function code(which: 1 | 2): string {
  return `VA-${String(number + which).padStart(4, '0')}`
}

function propose(proposals: unknown[], viewer = office.officer, formKey?: string) {
  return proposeAssignments(viewer, { proposals }, formKey)
}

describe('proposing', () => {
  test('several at once: rows, entries, and neither child waits any longer', async () => {
    const { officer, police, farmers } = office
    const before = await findSponsor(officer, police)
    const outcome = await propose([
      proposal(an, police, { note: 'Gần nhà' }),
      proposal(binh, farmers, { fromQuarter: '2027-Q1' }),
    ])
    expect(outcome).toEqual({ kind: 'done', value: { count: 2 } })
    const waiting = (await listWaitingChildren(officer)).map(({ id }) => id)
    expect(waiting).not.toContain(an)
    expect(waiting).not.toContain(binh)
    expect((await findSponsor(officer, police))?.proposed).toBe((before?.proposed ?? 0) + 1)
    const made = await listProposals(officer, 'toReview')
    expect(made.find(({ child }) => child.id === an)).toMatchObject({
      ...{ role: 'lead', coReason: null, fromQuarter: '2026-Q4', note: 'Gần nhà' },
      ...{ status: 'proposed', proposedOn: '2026-11-20', childHasLead: false, before: null },
      proposedBy: { fullName: 'Nguyễn Thị Hòa' },
    })
    const entries = await readAsSuperuser<{ details: object; subject_kind: string }>(
      `select details, subject_kind from entry where act = 'assignments/propose'
       order by seq desc limit 2`,
    )
    expect(entries).toEqual([
      {
        subject_kind: 'assignment',
        details: { child: code(2), sponsorId: farmers, role: 'lead', fromQuarter: '2027-Q1' },
      },
      {
        subject_kind: 'assignment',
        details: { child: code(1), sponsorId: police, role: 'lead', fromQuarter: '2026-Q4' },
      },
    ])
  })

  test('the same sending twice has one effect and one answer', async () => {
    const list = [proposal(an, office.police)]
    const before = await rowsIn('assignment')
    const key = crypto.randomUUID()
    const [one, two] = await Promise.all([
      propose(list, office.officer, key),
      propose(list, office.officer, key),
    ])
    expect(two).toEqual(one)
    expect(await rowsIn('assignment')).toBe(before + 1)
  })

  test('a returned proposal is answered by another, and keeps its place in the book', async () => {
    const [id] = await proposed(office, [proposal(an, office.police)])
    await reviewAssignments(office.head, {
      reviews: [{ assignmentId: id, outcome: 'returned', reason: 'Xa nhà trẻ' }],
    })
    expect(await findReturned(office.officer, id ?? '')).toMatchObject({
      status: 'returned_by_head',
      answer: { reason: 'Xa nhà trẻ', by: 'Trần Văn Minh', on: '2026-11-20' },
    })
    expect((await listWaitingChildren(office.officer)).map((child) => child.id)).not.toContain(an)
    const answer = proposal(an, office.women, { answersId: id })
    expect((await propose([answer])).kind).toBe('done')
    expect(await findReturned(office.officer, id ?? '')).toBeNull()
    const made = await listProposals(office.officer, 'toReview')
    expect(made.find(({ child }) => child.id === an)?.before).toEqual({
      sponsor: 'Công an xã',
      reason: 'Xa nhà trẻ',
    })
  })
})

describe('refusing to', () => {
  async function refusal(proposals: unknown[], viewer = office.officer) {
    const before = await rowsIn('assignment')
    const outcome = await propose(proposals, viewer)
    expect(await rowsIn('assignment')).toBe(before)
    return outcome.kind === 'refused' ? [outcome.refusal, ...(outcome.about ?? [])] : [outcome.kind]
  }

  test('unknown children, units and proposals, and those of another commune', async () => {
    const { police, otherSponsor, otherOfficer } = office
    const nobody = crypto.randomUUID()
    expect(await refusal([proposal(nobody, police)])).toEqual(['not_found'])
    expect(await refusal([proposal(an, nobody)])).toEqual(['not_found', code(1)])
    expect(await refusal([proposal(an, otherSponsor)])).toEqual(['not_found', code(1)])
    expect(await refusal([proposal(an, police)], otherOfficer)).toEqual(['not_found'])
    expect(await refusal([proposal(an, police, { answersId: nobody })])).toEqual([
      'not_found',
      code(1),
    ])
  })

  test('a child the commune has not put on its list', async () => {
    const child = await addWaiting(office.officer, `VA-8${number}`, { onList: false })
    expect(await refusal([proposal(child, office.police)])).toEqual([
      'not_on_list',
      `VA-8${number}`,
    ])
  })

  test('a child that was taken off the list, until it is put back', async () => {
    const off = { childId: an, reason: 'moved_away', on: '20/11/2026' }
    expect(await archiveChild(office.officer, off)).toMatchObject({ kind: 'done' })
    expect(await refusal([proposal(an, office.police)])).toEqual(['not_on_list', code(1)])
    await unarchiveChild(office.officer, { childId: an, reason: 'Gia đình quay về' })
    expect((await propose([proposal(an, office.police)])).kind).toBe('done')
  })

  test('a child that is taken off the list at this moment', async () => {
    const off = { childId: an, reason: 'moved_away', on: '20/11/2026' }
    const [archived, made] = await whileHeld(
      'select id from child where id = $1 for update',
      [an],
      [() => archiveChild(office.officer, off), () => propose([proposal(an, office.police)])],
    )
    expect(archived.kind).toBe('done')
    expect(made).toMatchObject({ refusal: 'not_on_list' })
  })

  test('a quarter that is over, or too far ahead', async () => {
    for (const fromQuarter of ['2026-Q3', '2027-Q2']) {
      expect(await refusal([proposal(an, office.police, { fromQuarter })])).toEqual([
        'quarter_not_open',
        code(1),
      ])
    }
  })

  test('a second lead, and the same unit again beside the lead', async () => {
    const [assignmentId] = await passedOn(office, [proposal(an, office.police)])
    await decideAssignments(office.leader, {
      decisions: [{ assignmentId, outcome: 'approved' }],
    })
    expect(await refusal([proposal(an, office.women)])).toEqual(['already_has_lead', code(1)])
    const co = { role: 'co', coReason: 'Cần thêm sách vở' }
    expect(await refusal([proposal(an, office.police, co)])).toEqual([
      'already_with_sponsor',
      code(1),
    ])
    expect((await propose([proposal(an, office.women, co)])).kind).toBe('done')
  })

  test('what is under way already, in the book or in the same list', async () => {
    await propose([proposal(an, office.police)])
    expect(await refusal([proposal(binh, office.women), proposal(an, office.police)])).toEqual([
      'already_proposed',
      code(1),
    ])
    expect(await refusal([proposal(binh, office.women), proposal(binh, office.women)])).toEqual([
      'already_proposed',
      code(2),
    ])
  })

  test('answering what was not returned, or was answered before', async () => {
    const [id] = await proposed(office, [proposal(an, office.police)])
    const answer = [proposal(an, office.women, { answersId: id })]
    expect(await refusal(answer)).toEqual(['not_returned', code(1)])
    await reviewAssignments(office.head, {
      reviews: [{ assignmentId: id, outcome: 'returned', reason: 'Xa nhà trẻ' }],
    })
    await propose(answer)
    expect(await refusal([proposal(an, office.farmers, { answersId: id })])).toEqual([
      'already_answered',
      code(1),
    ])
  })

  test('a list in which one line cannot stand, every child in the way named', async () => {
    const list = [
      proposal(an, office.police, { fromQuarter: '2020-Q1' }),
      proposal(binh, office.women, { fromQuarter: '2020-Q1' }),
    ]
    expect(await refusal(list)).toEqual(['quarter_not_open', code(1), code(2)])
  })

  test('those whose role does not propose', async () => {
    for (const viewer of [office.head, office.leader, office.auditor, office.member]) {
      expect(await refusal([proposal(an, office.police)], viewer)).toEqual(['forbidden'])
    }
  })

  test('forms that say too little', async () => {
    expect(await propose([])).toEqual({
      kind: 'invalid',
      issues: [{ field: '', code: 'nothing_chosen' }],
    })
    expect(await propose([proposal(an, office.police, { role: 'co' })])).toEqual({
      kind: 'invalid',
      issues: [{ field: `coReason.${an}`, code: 'co_reason_required' }],
    })
  })
})

describe('two at once', () => {
  test('the same unit for the same child: one is made', async () => {
    const outcomes = await Promise.all([1, 2].map(() => propose([proposal(an, office.police)])))
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
    expect(outcomes.find(({ kind }) => kind === 'refused')).toEqual({
      ...{ kind: 'refused', refusal: 'already_proposed' },
      about: [code(1)],
    })
  })

  test('different units for one child wait side by side', async () => {
    const outcomes = await Promise.all(
      [office.police, office.women].map((unit) => propose([proposal(an, unit)])),
    )
    expect(outcomes.map(({ kind }) => kind)).toEqual(['done', 'done'])
  })

  test('two answers to one returned proposal: the second is told', async () => {
    const [id] = await proposed(office, [proposal(an, office.police)])
    await reviewAssignments(office.head, {
      reviews: [{ assignmentId: id, outcome: 'returned', reason: 'Xa nhà trẻ' }],
    })
    const outcomes = await Promise.all(
      [office.women, office.farmers].map((unit) =>
        propose([proposal(an, unit, { answersId: id })]),
      ),
    )
    expect(outcomes.find(({ kind }) => kind === 'refused')).toMatchObject({
      refusal: 'already_answered',
    })
    expect(outcomes.filter(({ kind }) => kind === 'done')).toHaveLength(1)
  })
})
