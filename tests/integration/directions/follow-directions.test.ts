import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Viewer } from '@/lib/access/viewer'
import { answerDirection } from '@/lib/directions/commands/answer-direction'
import { decideDirection } from '@/lib/directions/commands/decide-direction'
import { giveDirection } from '@/lib/directions/commands/give-direction'
import { withdrawDirection } from '@/lib/directions/commands/withdraw-direction'
import {
  FOLLOWED,
  listDirections,
  listPossibleOwners,
  openDirection,
  waitingDirections,
} from '@/lib/directions/queries'
import { isFollowed } from '@/lib/directions/status'
import { addDays } from '@/lib/calendar/day'
import { today } from '@/lib/platform/clock'
import { inCommune } from '@/lib/platform/db/transaction'
import {
  addWaiting,
  foundOffice,
  rowsIn,
  type Office,
} from '@/tests/integration/assignments/waiting-children'
import { readAsSuperuser } from '@/tests/support/database'

const PAGE = { skip: 0, take: 500 }
const SOON = addDays(today(), 5)
const LATER = addDays(today(), 20)

let office: Office
let id: string
let made = 0

beforeAll(async () => {
  office = await foundOffice()
  await addWaiting(office.officer, 'VA-0001')
})

beforeEach(async () => {
  id = await given(office.officer)
})

function wish(owner: Viewer, change: object = {}) {
  made += 1
  return { instruction: `Việc ${made}`, ownerId: owner.personId, dueOn: SOON, ...change }
}

async function given(owner: Viewer): Promise<string> {
  const outcome = await giveDirection(office.leader, wish(owner))
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
  return outcome.value.id
}

function answer(change: object = {}, viewer = office.officer, directionId = id) {
  return answerDirection(viewer, { directionId, kind: 'report', text: 'Đã xong', ...change })
}

async function decide(outcome: string, viewer = office.leader, change: object = {}) {
  const answerId = (await openDirection(office.leader, id))?.answers.at(-1)?.id
  return decideDirection(viewer, { directionId: id, answerId, outcome, ...change })
}

function withdraw(viewer = office.leader, directionId = id) {
  return withdrawDirection(viewer, { directionId, reason: 'Không cần nữa' })
}

async function statusNow() {
  return (await openDirection(office.leader, id))?.status
}

function entriesOf(act: string) {
  return readAsSuperuser<{ details: object }>(
    `select details from entry where act = $1 and subject_id = $2 order by seq`,
    [act, id],
  ).then((rows) => rows.map(({ details }) => details))
}

function refusalOf(outcome: { kind: string; refusal?: string }) {
  return outcome.refusal ?? outcome.kind
}

/** Whatever is refused, nothing is written. */
async function refusedBy(work: () => Promise<{ kind: string; refusal?: string }>) {
  const books = ['direction', 'direction_answer', 'direction_decision', 'direction_withdrawal']
  const count = () => Promise.all([...books, 'entry'].map(rowsIn))
  const before = await count()
  const refusal = refusalOf(await work())
  expect(await count()).toEqual(before)
  return refusal
}

describe('a direction', () => {
  test('is given about a child, a unit, the plan and a quarter, and leaves its entry without a name', async () => {
    const about = {
      ...{ childCode: 'va-0001', sponsorId: office.police, aboutPlan: true, quarter: '2026-Q4' },
    }
    const outcome = await giveDirection(office.leader, wish(office.head, about))
    expect(outcome).toMatchObject({ kind: 'done', value: { owner: 'Trần Văn Minh' } })
    id = outcome.kind === 'done' ? outcome.value.id : ''
    expect(await openDirection(office.head, id)).toMatchObject({
      ...{ status: 'waiting', dueOn: SOON, owner: { name: 'Trần Văn Minh' } },
      givenBy: { name: 'Phạm Quang Vinh' },
      about: {
        ...{ child: { code: 'VA-0001' }, sponsor: { name: 'Công an xã' }, hasPlan: true },
        quarter: '2026-Q4',
      },
    })
    expect(await entriesOf('directions/give')).toEqual([
      {
        ...{ owner: 'Trần Văn Minh', deadline: SOON, child: 'VA-0001', quarters: '2026-Q4' },
        sponsorId: office.police,
      },
    ])
  })

  test('is answered, sent back with a reason, answered again and closed', async () => {
    expect(await answer()).toMatchObject({ kind: 'done' })
    expect(await statusNow()).toBe('answered')
    expect(await decide('returned', office.leader, { reason: 'Chưa rõ' })).toMatchObject({
      kind: 'done',
    })
    expect(await statusNow()).toBe('returned')
    expect(await answer({ text: 'Đã rõ' })).toMatchObject({ kind: 'done' })
    expect(await decide('accepted')).toMatchObject({ kind: 'done' })
    const closed = await openDirection(office.officer, id)
    expect(closed?.status).toBe('closed')
    expect(closed?.answers.map(({ text, decision }) => [text, decision?.reason])).toEqual([
      ['Đã xong', 'Chưa rõ'],
      ['Đã rõ', null],
    ])
    expect(await entriesOf('directions/answer')).toHaveLength(2)
    expect((await entriesOf('directions/decide')).map((one) => one)).toEqual([
      { outcome: 'returned', child: null, sponsorId: null },
      { outcome: 'accepted', child: null, sponsorId: null },
    ])
  })

  test('gets another day when the leader agrees to more time, and keeps its own otherwise', async () => {
    await answer({ kind: 'more_time', text: 'Còn chờ thôn', until: LATER })
    expect(await statusNow()).toBe('more_time_asked')
    await decide('returned', office.leader, { reason: 'Gấp' })
    expect((await openDirection(office.leader, id))?.dueOn).toBe(SOON)
    await answer({ kind: 'more_time', text: 'Vẫn chờ thôn', until: LATER })
    await decide('accepted')
    expect(await openDirection(office.officer, id)).toMatchObject({
      ...{ status: 'waiting', dueOn: LATER },
    })
  })

  test('is withdrawn with a reason and stays in the book', async () => {
    expect(await withdraw()).toMatchObject({ kind: 'done' })
    expect(await openDirection(office.officer, id)).toMatchObject({
      ...{ status: 'withdrawn', withdrawal: { reason: 'Không cần nữa', by: 'Phạm Quang Vinh' } },
    })
    expect(await entriesOf('directions/withdraw')).toEqual([{ child: null, sponsorId: null }])
  })

  test('is a task of whose turn it is', async () => {
    const waiting = (viewer: Viewer) =>
      inCommune(viewer, (tx) => waitingDirections(tx, viewer, today()))
    const before = { officer: await waiting(office.officer), leader: await waiting(office.leader) }
    await answer()
    expect(await waiting(office.officer)).toMatchObject({ toAnswer: before.officer.toAnswer - 1 })
    expect(await waiting(office.leader)).toMatchObject({ toDecide: before.leader.toDecide + 1 })
    expect(await waiting(office.auditor)).toEqual({ toAnswer: 0, late: 0, toDecide: 0 })
    const late = await inCommune(office.officer, (tx) =>
      waitingDirections(tx, office.officer, addDays(SOON, 30)),
    )
    expect(late.toAnswer).toBe(0)
    expect(late.late).toBeGreaterThanOrEqual(before.officer.toAnswer - 1)
  })
})

describe('giving is refused', () => {
  test.each([
    [
      'a day that passed',
      'day_passed',
      () => wish(office.officer, { dueOn: addDays(today(), -1) }),
    ],
    ['oneself', 'own_direction', () => wish(office.leader)],
    ['whoever has no role to act in', 'owner_cannot_act', () => wish(office.auditor)],
    ['a person of another commune', 'owner_cannot_act', () => wish(office.otherOfficer)],
    ['an unknown child', 'child_unknown', () => wish(office.officer, { childCode: 'HS-0001' })],
    [
      'a unit of another commune',
      'sponsor_unknown',
      () => wish(office.officer, { sponsorId: office.otherSponsor }),
    ],
    ['no instruction', 'invalid', () => wish(office.officer, { instruction: '  ' })],
  ])('%s', async (_, refusal, input) => {
    expect(await refusedBy(() => giveDirection(office.leader, input()))).toBe(refusal)
  })

  test('a plan where none is in force', async () => {
    await addWaiting(office.otherOfficer, 'HS-0001')
    const leader = { ...office.leader, communeId: office.otherOfficer.communeId } as Viewer
    const about = wish(office.otherOfficer, { aboutPlan: true })
    expect(await refusedBy(() => giveDirection(leader, about))).toBe('no_plan')
  })

  test('everybody but a leader', async () => {
    const { officer, head, auditor, member } = office
    for (const viewer of [officer, head, auditor, member]) {
      expect(await refusedBy(() => giveDirection(viewer, wish(officer)))).toBe('forbidden')
      expect(await refusedBy(() => withdraw(viewer))).toBe('forbidden')
    }
  })
})

describe('answering is refused', () => {
  test('when it is not the owner’s turn, or the new day is not later', async () => {
    expect(
      await refusedBy(() => answer({ kind: 'more_time', until: SOON, text: 'Chưa xong' })),
    ).toBe('not_later')
    await answer()
    expect(await refusedBy(() => answer())).toBe('not_waiting')
    await decide('accepted')
    expect(await refusedBy(() => answer())).toBe('not_waiting')
  })

  test('to everybody but the owner: to them it does not exist', async () => {
    expect(await refusedBy(() => answer({}, office.head))).toBe('not_found')
    expect(await refusedBy(() => answer({}, office.otherOfficer))).toBe('not_found')
    const { leader, auditor, member } = office
    for (const viewer of [leader, auditor, member]) {
      expect(await refusedBy(() => answer({}, viewer))).toBe('forbidden')
    }
  })
})

describe('deciding is refused', () => {
  test('of what is not there, decided or withdrawn already', async () => {
    expect(await refusedBy(() => decide('accepted'))).toBe('invalid')
    await answer()
    await decide('returned', office.leader, { reason: 'Chưa rõ' })
    expect(await refusedBy(() => decide('accepted'))).toBe('already_decided')
    const answerId = crypto.randomUUID()
    const elsewhere = { directionId: id, answerId, outcome: 'accepted' }
    expect(await refusedBy(() => decideDirection(office.leader, elsewhere))).toBe('not_found')
    await answer()
    await withdraw()
    expect(await refusedBy(() => decide('accepted'))).toBe('already_decided')
    expect(await refusedBy(() => withdraw())).toBe('no_longer_followed')
    expect(await refusedBy(() => withdraw(office.leader, crypto.randomUUID()))).toBe('not_found')
  })

  test('to an owner who is a leader too, and to everybody else', async () => {
    await answer()
    const both = await office.officerAs('leader')
    expect(await refusedBy(() => decide('accepted', both))).toBe('own_direction')
    const { officer, head, auditor, member, otherOfficer } = office
    for (const viewer of [officer, head, auditor, member, otherOfficer]) {
      expect(await refusedBy(() => decide('accepted', viewer))).toBe('forbidden')
    }
  })
})

describe('at once', () => {
  test('two answers are one, and a decision and a withdrawal have one winner', async () => {
    const answers = await Promise.all([answer(), answer({ text: 'Xong rồi' })])
    expect(answers.map(refusalOf).sort()).toEqual(['done', 'not_waiting'])
    const acts = await Promise.all([decide('accepted'), withdraw()])
    expect(acts.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
    expect(['closed', 'withdrawn']).toContain(await statusNow())
  })
})

describe('who sees what', () => {
  test('the officer the own ones; leader, office head and auditor all; the other commune none', async () => {
    const heads = await given(office.head)
    for (const viewer of [office.leader, office.head, office.auditor]) {
      const { lines } = await listDirections(viewer, 'open', PAGE)
      expect(lines.map((line) => line.id)).toEqual(expect.arrayContaining([id, heads]))
    }
    const own = await listDirections(office.officer, 'open', PAGE)
    expect(new Set(own.lines.map(({ owner }) => owner.id))).toEqual(
      new Set([office.officer.personId]),
    )
    expect(await openDirection(office.officer, heads)).toBeNull()
    expect(await openDirection(office.otherOfficer, id)).toBeNull()
    expect((await listDirections(office.otherOfficer, 'open', PAGE)).lines).toEqual([])
  })

  test('it can be given to those whose role lets them answer, and not to oneself', async () => {
    const owners = await listPossibleOwners(office.leader)
    expect(owners.map(({ fullName }) => fullName).sort()).toEqual([
      'Nguyễn Thị Hòa',
      'Trần Văn Minh',
    ])
  })

  test('followed and over are what the status says', async () => {
    await answer()
    await decide('accepted')
    await given(office.head)
    for (const followed of Object.keys(FOLLOWED) as (keyof typeof FOLLOWED)[]) {
      const { lines } = await listDirections(office.leader, followed, PAGE)
      expect(lines.length).toBeGreaterThan(0)
      for (const { status } of lines) expect(isFollowed(status)).toBe(followed === 'open')
    }
  })
})
