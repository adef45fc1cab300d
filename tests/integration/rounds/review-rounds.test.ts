import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Viewer } from '@/lib/access/viewer'
import { addDays } from '@/lib/calendar/day'
import { proposeChild } from '@/lib/children/commands/propose-child'
import { mergeVillagesInto } from '@/lib/places/commands/merge-villages'
import { today } from '@/lib/platform/clock'
import { closeReviewRound } from '@/lib/rounds/commands/close-round'
import { openReviewRound } from '@/lib/rounds/commands/open-round'
import { reopenRoundAnswer } from '@/lib/rounds/commands/reopen-answer'
import { signRoundAnswer } from '@/lib/rounds/commands/sign-answer'
import { listRoundsOfClasses } from '@/lib/rounds/class-queries'
import { countPlacesToAsk, listRounds, openRound } from '@/lib/rounds/queries'
import { waitingFacts } from '@/lib/tasks/waiting-queries'
import { valueOf } from '@/prisma/seed/done'
import { readAsSuperuser } from '@/tests/support/database'
import { settleAtHome, type PeopleOfPlaces } from '@/tests/support/people-of-places'
import { foundSponsoredChildren, type SponsoredChildren } from '@/tests/support/sponsored-children'

const PAGE = { skip: 0, take: 500 }

let cast: SponsoredChildren
let home: PeopleOfPlaces
let id: string
let made = 0

beforeAll(async () => {
  cast = await foundSponsoredChildren()
  home = await settleAtHome(cast)
})
beforeEach(async () => {
  id = valueOf(await openReviewRound(cast.officer, wish()), 'open').id
})

function wish(change: object = {}) {
  made += 1
  const said = { title: `Rà soát ${made}`, asks: 'Trẻ mồ côi', basis: 'Kế hoạch' }
  return { ...said, dueOn: addDays(today(), 7), ...change }
}
async function placeOf(viewer: Viewer, roundId = id) {
  const place = (await openRound(viewer, roundId))?.senders.find(({ isOwn }) => isOwn)
  if (!place) throw new Error('no place to answer for')
  return place
}
async function sign(viewer: Viewer, change: object = {}) {
  const { id: senderId, sent } = await placeOf(viewer)
  const kind = sent === 0 ? 'none' : 'children'
  return signRoundAnswer(viewer, { roundId: id, senderId, kind, sent, ...change })
}
async function reopen(viewer = cast.officer, change: object = {}) {
  const { id: senderId } = await placeOf(home.villageHead)
  return reopenRoundAnswer(viewer, { roundId: id, senderId, reason: 'Thiếu một trẻ', ...change })
}
const close = (viewer = cast.officer, roundId = id) => closeReviewRound(viewer, { roundId })
const statusOf = async (viewer: Viewer) => (await placeOf(viewer)).status
const refusalOf = (outcome: { kind: string; refusal?: string }) => outcome.refusal ?? outcome.kind
const entriesOf = (act: string) =>
  readAsSuperuser<{ details: object }>(
    `select details from entry where act = $1 and subject_id = $2 order by seq`,
    [act, id],
  ).then((rows) => rows.map(({ details }) => details))
async function propose(viewer: Viewer) {
  made += 1
  const child = {
    ...{ fullName: `Lương Thị Sen ${made}`, birth: '05/09/2016', sex: 'female' },
    ...{ guardianName: 'Lương Thị Bà', guardianPhone: '0905000111' },
    ...{ category: 'orphan_one', reason: 'Cha mất' },
  }
  return valueOf(await proposeChild(viewer, child), 'propose')
}

describe('opening a round', () => {
  test('asks every village and school of the commune, and writes its line', async () => {
    const round = await openRound(cast.officer, id)
    const { villages, schools } = await countPlacesToAsk(cast.officer)
    expect(round?.senders).toHaveLength(villages + schools)
    expect(round).toMatchObject({ status: 'open', asked: villages + schools, answered: 0 })
    expect(await entriesOf('rounds/open')).toEqual([
      { name: round?.title, deadline: round?.dueOn, places: villages + schools },
    ])
  })

  test('a day that passed, and a commune without a place to ask, are refused', async () => {
    const passed = await openReviewRound(cast.officer, wish({ dueOn: addDays(today(), -1) }))
    expect(refusalOf(passed)).toBe('day_passed')
    expect(refusalOf(await openReviewRound(cast.otherOfficer, wish()))).toBe('nobody_to_ask')
  })

  test('is the officer’s alone', async () => {
    for (const viewer of [cast.leader, cast.auditor, cast.member, home.villageHead, home.teacher]) {
      expect(refusalOf(await openReviewRound(viewer, wish()))).toBe('forbidden')
    }
  })
})

describe('answering', () => {
  test('“none” is an answer: signed, counted, and on the one page of the place', async () => {
    valueOf(await sign(home.villageHead, { note: 'Đã đi từng nhà' }), 'sign')
    expect(await placeOf(home.villageHead)).toMatchObject({
      status: 'none',
      answers: [{ kind: 'none', childCount: 0, note: 'Đã đi từng nhà', reopening: null }],
    })
    expect(await openRound(cast.officer, id)).toMatchObject({ answered: 1 })
    expect(await entriesOf('rounds/sign')).toEqual([{ place: 'Thôn Hội Lâm', total: 0 }])
  })

  test('children sent since the round was opened are its answer, those of other places are not', async () => {
    await propose(home.villageHead)
    expect(await placeOf(home.villageHead)).toMatchObject({ sent: 1 })
    expect(await placeOf(home.schoolLead)).toMatchObject({ sent: 0 })
    expect(refusalOf(await sign(home.villageHead, { kind: 'none', sent: 0 }))).toBe('count_changed')
    valueOf(await sign(home.villageHead), 'sign')
    expect(await statusOf(home.villageHead)).toBe('children')
  })

  test('a place answers once, and for nobody else', async () => {
    valueOf(await sign(home.schoolLead), 'sign')
    expect(refusalOf(await sign(home.schoolLead))).toBe('already_answered')
    const { id: senderId } = await placeOf(home.schoolLead)
    expect(refusalOf(await sign(home.villageHead, { senderId }))).toBe('not_found')
    for (const viewer of [cast.officer, cast.leader, cast.member, home.teacher]) {
      const outcome = await signRoundAnswer(viewer, {
        roundId: id,
        senderId,
        kind: 'none',
        sent: 0,
      })
      expect(refusalOf(outcome)).toBe('forbidden')
    }
  })

  test('two who sign at the same moment: one signature', async () => {
    const outcomes = await Promise.all([sign(home.schoolLead), sign(home.schoolLead)])
    expect(outcomes.map(refusalOf).sort()).toEqual(['already_answered', 'done'])
  })

  test('what is signed is never rewritten', async () => {
    valueOf(await sign(home.villageHead), 'sign')
    await expect(
      readAsSuperuser(`update review_answer set note = 'khác' where commune_id is not null`),
    ).rejects.toThrow()
  })
})

describe('opening an answer again', () => {
  test('with a reason; the place signs anew, and both signatures stay', async () => {
    valueOf(await sign(home.villageHead), 'sign')
    valueOf(await reopen(), 'reopen')
    expect(await statusOf(home.villageHead)).toBe('reopened')
    valueOf(await sign(home.villageHead), 'sign')
    const { answers } = await placeOf(home.villageHead)
    expect(answers.map(({ reopening }) => reopening?.reason ?? null)).toEqual([
      'Thiếu một trẻ',
      null,
    ])
    expect(await entriesOf('rounds/reopen')).toEqual([
      { place: 'Thôn Hội Lâm', reason: 'Thiếu một trẻ' },
    ])
  })

  test('without an answer, without a reason, by others, of another round: refused', async () => {
    expect(refusalOf(await reopen())).toBe('not_answered')
    expect(refusalOf(await reopen(cast.officer, { reason: ' ' }))).toBe('invalid')
    expect(refusalOf(await reopen(cast.officer, { roundId: crypto.randomUUID() }))).toBe(
      'not_found',
    )
    expect(refusalOf(await reopen(cast.otherOfficer))).toBe('not_found')
    for (const viewer of [cast.leader, home.villageHead]) {
      expect(refusalOf(await reopen(viewer))).toBe('forbidden')
    }
  })
})

describe('ending a round', () => {
  test('counts who is missing; nothing is taken afterwards', async () => {
    valueOf(await sign(home.villageHead), 'sign')
    const missing = ((await openRound(cast.officer, id))?.asked ?? 0) - 1
    expect(valueOf(await close(), 'close').missing).toBe(missing)
    expect(await openRound(cast.officer, id)).toMatchObject({
      status: 'closed',
      closing: { missing },
    })
    expect(await statusOf(home.schoolLead)).toBe('missing')
    expect(refusalOf(await sign(home.schoolLead))).toBe('round_closed')
    expect(refusalOf(await reopen())).toBe('round_closed')
    expect(refusalOf(await close())).toBe('round_closed')
    const [entry] = await entriesOf('rounds/close')
    expect(entry).toMatchObject({ missing })
  })

  test('twice at once it ends once, and by nobody else', async () => {
    const outcomes = await Promise.all([close(), close()])
    expect(outcomes.map(refusalOf).sort()).toEqual(['done', 'round_closed'])
    expect(refusalOf(await close(cast.leader))).toBe('forbidden')
    expect(refusalOf(await close(cast.otherOfficer))).toBe('not_found')
  })
})

describe('who sees what', () => {
  test('a place sees the rounds that ask it, and of each only itself', async () => {
    const round = await openRound(home.villageHead, id)
    expect(round?.senders.map(({ name }) => name)).toEqual(['Thôn Hội Lâm'])
    expect(round).toMatchObject({ asked: 1, answered: 0 })
    const { lines } = await listRounds(home.schoolLead, PAGE)
    expect(lines.every(({ asked }) => asked === 1)).toBe(true)
    expect(await openRound(cast.otherOfficer, id)).toBeNull()
    expect(await openRound(home.teacher, id)).toBeNull()
  })

  test('it waits at the door of whoever has to answer, and of the officer once all have', async () => {
    const before = await waitingFacts(home.villageHead, today())
    expect(before.answer_round?.count).toBeGreaterThan(0)
    const late = await waitingFacts(home.villageHead, addDays(today(), 30))
    expect(late.answer_late_round?.count).toBe(before.answer_round?.count)
    valueOf(await sign(home.villageHead), 'sign')
    const after = await waitingFacts(home.villageHead, today())
    expect(after.answer_round?.count ?? 0).toBe((before.answer_round?.count ?? 0) - 1)
    const office = await waitingFacts(cast.officer, today())
    expect(office.answer_round).toBeUndefined()
    expect(office.chase_round).toBeUndefined()
    const chased = await waitingFacts(cast.officer, addDays(today(), 30))
    expect(chased.chase_round?.count).toBeGreaterThan(0)
    expect((await waitingFacts(cast.auditor, today())).chase_round).toBeUndefined()
  })
})

describe('a village that is merged while it is asked', () => {
  test('is answered for by the head of the new one, by the name it was asked under', async () => {
    const merger = {
      ...{ villageIds: [home.village, home.otherVillage], into: 'new', newName: 'Thôn Lâm Phú' },
      ...{ on: today(), basis: 'Nghị quyết số 12/NQ-HĐND' },
    }
    valueOf(await mergeVillagesInto(cast.administrator, merger), 'merge')
    const head = await home.again('truongthon')
    const own = (await openRound(head, id))?.senders.filter(({ isOwn }) => isOwn) ?? []
    expect(own.map(({ name }) => name)).toEqual(['Thôn An Lâm', 'Thôn Hội Lâm'])
    const waiting = await waitingFacts(head, today())
    const [{ id: senderId } = { id: '' }] = own
    const none = { roundId: id, senderId, kind: 'none', sent: 0 }
    valueOf(await signRoundAnswer(head, none), 'sign')
    const after = await waitingFacts(head, today())
    expect(after.answer_round?.count).toBe((waiting.answer_round?.count ?? 0) - 1)
  })
})

describe('what classes know of a round', () => {
  const known = async (viewer: Viewer) => {
    const found = (await listRoundsOfClasses(viewer)).filter((one) => one.id === id)
    return found.map(({ asks, dueOn }) => ({ asks, dueOn }))
  }

  test('teacher and school read it until the school has signed, or it is over', async () => {
    const told = [{ asks: 'Trẻ mồ côi', dueOn: addDays(today(), 7) }]
    expect(await known(home.teacher)).toEqual(told)
    expect(await known(home.schoolLead)).toEqual(told)
    for (const other of [home.villageHead, cast.officer, cast.otherOfficer, cast.member]) {
      expect(await known(other)).toEqual([])
    }
    expect((await sign(home.schoolLead)).kind).toBe('done')
    expect(await known(home.teacher)).toEqual([])
    const { id: senderId } = await placeOf(home.schoolLead)
    const reason = 'Còn thiếu lớp 2B'
    await reopenRoundAnswer(cast.officer, { roundId: id, senderId, reason })
    expect(await known(home.teacher)).toEqual(told)
    expect((await close()).kind).toBe('done')
    expect(await known(home.teacher)).toEqual([])
  })
})
