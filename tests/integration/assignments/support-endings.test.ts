import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Viewer } from '@/lib/access/viewer'
import { acceptAssignment } from '@/lib/assignments/commands/accept-assignment'
import { decideAssignments } from '@/lib/assignments/commands/decide-assignments'
import { endSupport } from '@/lib/assignments/commands/end-support'
import { holdChild } from '@/lib/assignments/commands/hold-child'
import { proposeAssignments } from '@/lib/assignments/commands/propose-assignments'
import { releaseHold } from '@/lib/assignments/commands/release-hold'
import { reviewAssignments } from '@/lib/assignments/commands/review-assignments'
import { undoEnding } from '@/lib/assignments/commands/undo-ending'
import { readSupportHistory } from '@/lib/assignments/history-queries'
import { listTerms } from '@/lib/assignments/term-list-queries'
import { openTermFile, openTermForPaper } from '@/lib/assignments/term-queries'
import { listWaitingChildren } from '@/lib/assignments/waiting-queries'
import { quarter } from '@/lib/calendar/quarter'
import { readArchivalOf } from '@/lib/children/archival-queries'
import { archiveChild } from '@/lib/children/commands/archive-child'
import { recordPayment } from '@/lib/payments/commands/record-payment'
import { openQuarterBook } from '@/lib/payments/queries'
import { moveClock } from '@/lib/platform/clock'
import { inCommune } from '@/lib/platform/db/transaction'
import { recordPledge } from '@/lib/pledges/commands/record-pledge'
import { listSponsors } from '@/lib/sponsors/queries'
import { readAsSuperuser } from '@/tests/support/database'
import { whileHeld } from '@/tests/support/held-back'
import { addWaiting, foundOffice, passedOn, proposal, type Office } from './waiting-children'

let office: Office
let number = 0
let child: string
let termId: string

beforeAll(async () => {
  office = await foundOffice()
})

beforeEach(async () => {
  number += 1
  child = await addWaiting(office.officer, code())
  termId = await approved(child, office.police)
})

afterEach(() => moveClock(undefined))

function code(): string {
  return `VA-${String(number).padStart(4, '0')}`
}

/** An approval by proposal, review and decision; the id of the term it opens. */
async function approved(childId: string, sponsorId: string, change: object = {}): Promise<string> {
  const [assignmentId] = await passedOn(office, [proposal(childId, sponsorId, change)])
  const decision = { decisions: [{ assignmentId, outcome: 'approved' }] }
  expect(await decideAssignments(office.leader, decision)).toMatchObject({ kind: 'done' })
  const [term] = await readAsSuperuser<{ id: string }>(
    'select id from support_term where assignment_id = $1',
    [assignmentId],
  )
  return term?.id ?? ''
}

type Ending = { termId: string; reason: string; lastDay: string; note?: string }

function end(change: Partial<Ending> = {}, viewer: Viewer = office.officer) {
  return endSupport(viewer, {
    ...{ termId, reason: 'sponsor_unable', lastDay: '20/11/2026' },
    ...change,
  })
}

async function refusal(change: Partial<Ending> = {}, viewer?: Viewer) {
  const outcome = await end(change, viewer)
  return outcome.kind === 'refused' ? outcome.refusal : outcome.kind
}

const undo = (viewer: Viewer = office.officer) =>
  undoEnding(viewer, { termId, reason: 'Ghi nhầm cháu khác' })

const TERMS = `select starts_on::text, ends_on::text, sponsor_id from support_term where child_id = $1
  order by starts_on, ends_on nulls last`
const termsOf = (childId: string) =>
  readAsSuperuser<{ starts_on: string; ends_on: string | null; sponsor_id: string }>(TERMS, [
    childId,
  ])
const waits = async () => (await listWaitingChildren(office.officer)).find(({ id }) => id === child)

const give = (change: object = {}) =>
  recordPayment(office.officer, {
    ...{ sponsorId: office.police, form: 'cash', givenOn: '20/11/2026', amountVnd: '500.000' },
    ...{ recipientName: 'Mẹ cháu', witnessName: 'Lê Văn Thôn', witnessTitle: 'Trưởng thôn' },
    parts: [{ childId: child, quarter: '2026-Q4' }],
    ...change,
  })

describe('an ending', () => {
  test('is written with its reason and last day; the child waits again from the day after', async () => {
    expect(await waits()).toBeUndefined()
    expect(await end()).toEqual({ kind: 'done', value: { termId } })
    expect(await termsOf(child)).toEqual([
      { starts_on: '2026-10-01', ends_on: '2026-11-21', sponsor_id: office.police },
    ])
    // The last day is still one of support.
    expect(await waits()).toBeUndefined()
    moveClock(new Date('2026-11-21T09:00:00+07:00'))
    expect(await waits()).toMatchObject({
      waitingSince: '2026-11-21',
      turnedDown: [office.police],
    })
    expect((await openTermFile(office.auditor, termId))?.ending).toMatchObject({
      ...{ reason: 'sponsor_unable', lastDay: '2026-11-20' },
    })
    const history = await readSupportHistory(office.officer, child)
    expect(history?.acts[0]).toMatchObject({ kind: 'ended', ending: 'sponsor_unable' })
    const [entry] = await readAsSuperuser<{ details: object; subject_id: string }>(
      `select subject_id, details from entry where act = 'assignments/end' order by seq desc limit 1`,
    )
    expect(entry).toEqual({
      subject_id: termId,
      details: {
        ...{ child: code(), sponsorId: office.police },
        ...{ outcome: 'sponsor_unable', to: '2026-11-20' },
      },
    })
  })

  test('frees the sponsor’s room, and the child may leave the list', async () => {
    const room = async () =>
      (await listSponsors(office.officer)).find(({ id }) => id === office.police)?.assigned ?? 0
    const before = await room()
    await end({ reason: 'moved_away', lastDay: '19/11/2026' })
    expect(await room()).toBe(before - 1)
    const away = { childId: child, reason: 'moved_away', on: '20/11/2026' }
    expect((await archiveChild(office.officer, away)).kind).toBe('done')
    expect(await undo()).toMatchObject({ refusal: 'child_off_list' })
  })

  test('before the beginning takes the whole term back: nothing is due and no day of waiting is lost', async () => {
    const later = await addWaiting(office.officer, `VA-3${number}`)
    const planned = await approved(later, office.women, { fromQuarter: '2027-Q1' })
    const isWaiting = async () =>
      (await listWaitingChildren(office.officer)).find(({ id }) => id === later)
    expect(await isWaiting()).toBeUndefined()
    await end({ termId: planned, reason: 'sponsor_withdrew', lastDay: '20/11/2026' })
    expect(await isWaiting()).toMatchObject({ waitingSince: '2026-05-20' })
    for (const of of ['2026-Q2', '2026-Q4', '2027-Q1']) {
      const { lines } = await openQuarterBook(office.officer, quarter(of))
      expect(lines.filter(({ childId }) => childId === later)).toEqual([])
    }
    expect(await undoEnding(office.officer, { termId: planned, reason: 'Nhầm' })).toMatchObject({
      kind: 'done',
    })
    expect(await termsOf(later)).toEqual([
      { starts_on: '2027-01-01', ends_on: null, sponsor_id: office.women },
    ])
  })

  test('a promise is due for the quarter of the last day and for none after it', async () => {
    const promise = { form: 'cash', rhythm: 'quarterly', amountVnd: '1.000.000' }
    const pledged = { ...promise, termId, from: '01/10/2026' }
    expect((await recordPledge(office.officer, pledged)).kind).toBe('done')
    await end()
    const due = async (of: string) =>
      (await openQuarterBook(office.officer, quarter(of))).lines.find(
        ({ childId }) => childId === child,
      )?.dueVnd
    expect(await due('2026-Q4')).toBe(1_000_000)
    moveClock(new Date('2027-01-10T09:00:00+07:00'))
    expect(await due('2027-Q1')).toBeUndefined()
    const late = { givenOn: '10/01/2027', parts: [{ childId: child, quarter: '2027-Q1' }] }
    expect(await give(late)).toMatchObject({ refusal: 'part_outside_term' })
    // What was promised for the quarter that had begun may still come.
    expect((await give({ givenOn: '10/01/2027' })).kind).toBe('done')
    expect(await recordPledge(office.officer, { ...pledged, from: '01/01/2027' })).toMatchObject({
      refusal: 'pledge_outside_term',
    })
  })
})

describe('afterwards', () => {
  test('another sponsor takes the child, in the same quarter from the day after', async () => {
    await end({ lastDay: '19/11/2026' })
    await approved(child, office.women)
    expect(await termsOf(child)).toEqual([
      { starts_on: '2026-10-01', ends_on: '2026-11-20', sponsor_id: office.police },
      { starts_on: '2026-11-20', ends_on: null, sponsor_id: office.women },
    ])
    expect(await undo()).toMatchObject({ refusal: 'followed' })
  })

  test('a sponsor that left comes back, by a new proposal; the history tells both times', async () => {
    await end({ reason: 'sponsor_withdrew', lastDay: '19/11/2026' })
    const second = await approved(child, office.police, { fromQuarter: '2027-Q1' })
    expect(await termsOf(child)).toEqual([
      { starts_on: '2026-10-01', ends_on: '2026-11-20', sponsor_id: office.police },
      { starts_on: '2027-01-01', ends_on: null, sponsor_id: office.police },
    ])
    const history = await readSupportHistory(office.officer, child)
    expect(history?.terms.map(({ id, endingReason }) => [id, endingReason])).toEqual([
      [second, null],
      [termId, 'sponsor_withdrew'],
    ])
  })

  test('the database keeps two leads of one child apart, whoever writes them', async () => {
    await end({ lastDay: '19/11/2026' })
    await approved(child, office.women)
    const attempt = readAsSuperuser('update support_term set ends_on = null where id = $1', [
      termId,
    ])
    await expect(attempt).rejects.toThrow('child_one_lead_at_a_time')
  })

  test('a proposal under way for the child stands against undoing; a refused one does not', async () => {
    await end({ lastDay: '19/11/2026' })
    const [made] = await passedOn(office, [proposal(child, office.women)])
    expect(await undo()).toMatchObject({ refusal: 'followed' })
    const no = { assignmentId: made, outcome: 'refused', reason: 'Đơn vị cũ còn giúp' }
    await decideAssignments(office.leader, { decisions: [no] })
    expect((await undo()).kind).toBe('done')
  })
})

describe('an ending that was written down ahead', () => {
  const planned = { reason: 'turned_sixteen', lastDay: '31/03/2031' }
  const ahead = { reason: 'sponsor_unable', lastDay: '30/06/2027' }
  const died = { reason: 'deceased', lastDay: '19/02/2027', note: 'Cháu mất ngày 19/02' }

  test('gives way to what happens before its day: the child may leave the list; both stay told', async () => {
    expect(await refusal(planned)).toBe('too_far_ahead')
    expect(await refusal(ahead)).toBe('done')
    // Long after a slip could be undone.
    moveClock(new Date('2027-02-20T09:00:00+07:00'))
    expect((await readArchivalOf(office.officer, child))?.part.termId).toBe(termId)
    expect(await refusal({ reason: 'deceased', lastDay: '19/02/2027' })).toBe('change_unexplained')
    expect(await refusal(died)).toBe('done')
    expect(await termsOf(child)).toEqual([
      { starts_on: '2026-10-01', ends_on: '2027-02-20', sponsor_id: office.police },
    ])
    expect((await openTermFile(office.officer, termId))?.ending).toMatchObject({
      ...{ reason: 'deceased', lastDay: '2027-02-19', note: died.note },
    })
    const history = await readSupportHistory(office.officer, child)
    expect(history?.acts.slice(0, 3).map(({ kind }) => kind)).toEqual([
      ...['ended', 'ending_undone', 'ended'],
    ])
    const away = { childId: child, reason: 'deceased', on: '20/02/2027' }
    expect((await archiveChild(office.officer, away)).kind).toBe('done')
  })

  test('changed by a slip, the term runs on as it did before the first', async () => {
    await end(ahead)
    await end({ ...ahead, lastDay: '31/03/2027', note: 'Đơn vị xin sớm hơn' })
    expect((await undo()).kind).toBe('done')
    expect(await termsOf(child)).toEqual([
      { starts_on: '2026-10-01', ends_on: null, sponsor_id: office.police },
    ])
  })

  test('is put off only while nobody else is to follow', async () => {
    await end({ ...ahead, lastDay: '31/12/2026' })
    await approved(child, office.women, { fromQuarter: '2027-Q1' })
    const later = { ...ahead, lastDay: '15/01/2027', note: 'Đơn vị giúp thêm' }
    expect(await refusal(later)).toBe('followed')
    expect(await refusal({ ...later, lastDay: '15/12/2026' })).toBe('done')
  })

  test('still cuts off no quarter for which something was given', async () => {
    await end(ahead)
    expect((await give()).kind).toBe('done')
    expect(await refusal({ ...died, reason: 'other', lastDay: '30/09/2026' })).toBe('given_after')
  })

  test('two change it at once: one is told that it has been changed', async () => {
    await end(ahead)
    const note = 'Ghi lại'
    const outcomes = await Promise.all([end({ note }), end({ reason: 'moved_away', note })])
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
  })
})

test('a co-sponsor’s quarter that is over takes no day of waiting from the child', async () => {
  await end({ lastDay: '01/10/2026' })
  const joining = { role: 'co', coReason: 'Thêm áo ấm', toQuarter: '2026-Q4' }
  await approved(child, office.women, joining)
  moveClock(new Date('2027-02-01T09:00:00+07:00'))
  expect(await waits()).toMatchObject({ waitingSince: '2026-10-02' })
})

test('a child that is kept for somebody since stands against undoing, until it is given free', async () => {
  await end({ lastDay: '19/11/2026' })
  const kept = await holdChild(office.officer, { childId: child, sponsorId: office.women })
  expect(await undo()).toMatchObject({ refusal: 'followed' })
  await releaseHold(office.officer, { holdId: kept.kind === 'done' ? kept.value.holdId : '' })
  expect((await undo()).kind).toBe('done')
})

describe('undoing', () => {
  test('the term runs on as before; both acts stay told', async () => {
    await end()
    expect(await undo()).toEqual({ kind: 'done', value: { termId } })
    expect(await termsOf(child)).toEqual([
      { starts_on: '2026-10-01', ends_on: null, sponsor_id: office.police },
    ])
    expect((await openTermFile(office.officer, termId))?.ending).toBeNull()
    const history = await readSupportHistory(office.officer, child)
    const kinds = history?.acts.map(({ kind }) => kind)
    expect(kinds).toEqual(expect.arrayContaining(['ended', 'ending_undone']))
    expect(await undo()).toMatchObject({ refusal: 'not_ended' })
    expect(await refusal()).toBe('done')
  })

  test('not after a day', async () => {
    await end()
    moveClock(new Date('2026-11-21T09:31:00+07:00'))
    expect(await undo()).toMatchObject({ refusal: 'too_late_to_undo' })
  })

  test('is the officer’s of this commune alone', async () => {
    await end()
    for (const viewer of [office.head, office.leader, office.auditor, office.member]) {
      expect(await undo(viewer)).toMatchObject({ refusal: 'forbidden' })
    }
    expect(await undo(office.otherOfficer)).toMatchObject({ refusal: 'not_found' })
  })
})

describe('refusing', () => {
  test('what has ended, what is too far, and a child that is younger', async () => {
    expect(await refusal({ lastDay: '01/12/2027' })).toBe('too_far_ahead')
    expect(await refusal({ reason: 'deceased', lastDay: '21/11/2026' })).toBe('ahead')
    // Born on 8 March 2015: the last day is 7 March 2031.
    expect(await refusal({ reason: 'turned_sixteen' })).toBe('not_sixteen')
    await end()
    expect(await refusal({ lastDay: '19/11/2026' })).toBe('already_ended')
  })

  test('a day that cuts off a quarter for which something was given', async () => {
    expect((await give()).kind).toBe('done')
    expect(await end({ lastDay: '30/09/2026' })).toEqual({
      ...{ kind: 'refused', refusal: 'given_after', about: ['2026-Q4'] },
    })
    expect(await refusal({ lastDay: '01/10/2026' })).toBe('done')
  })

  test('a day after the end that was agreed', async () => {
    await readAsSuperuser(`update support_term set ends_on = '2027-01-01' where id = $1`, [termId])
    expect(await refusal({ lastDay: '01/01/2027' })).toBe('after_agreed_end')
    // The agreed end itself may be written down with its reason.
    expect(await refusal({ lastDay: '31/12/2026' })).toBe('done')
  })

  test('a judgement without a word of explanation', async () => {
    for (const reason of ['circumstances_changed', 'other']) {
      expect(await end({ reason })).toEqual({
        kind: 'invalid',
        issues: [{ field: 'note', code: 'note_missing' }],
      })
    }
    expect(await end({ reason: 'other', note: 'Theo đề nghị của gia đình' })).toMatchObject({
      kind: 'done',
    })
  })

  test('whose role it is not, another commune’s, and what is no term', async () => {
    for (const viewer of [office.head, office.leader, office.auditor, office.member]) {
      expect(await refusal({}, viewer)).toBe('forbidden')
    }
    expect(await refusal({}, office.otherOfficer)).toBe('not_found')
    expect(await refusal({ termId: crypto.randomUUID() })).toBe('not_found')
  })
})

describe('the unit’s own member', () => {
  test('reads the term until the last quarter it is due for is over, and signs nothing after it', async () => {
    await end()
    moveClock(new Date('2026-12-31T20:00:00+07:00'))
    expect((await openTermFile(office.member, termId))?.child.name).toBe(code())
    moveClock(new Date('2027-01-01T00:30:00+07:00'))
    expect(await openTermFile(office.member, termId)).toBeNull()
    expect(await openTermForPaper(office.member, termId)).toBeNull()
    const listed = await listTerms(office.member, { standing: 'ended', page: 1 })
    expect(listed.lines.map(({ id }) => id)).not.toContain(termId)
    const signed = { signedOn: '20/11/2026', place: 'Nhà văn hóa', unitSigner: 'Trần Văn Công' }
    const late = acceptAssignment(office.member, {
      ...{ ...signed, termId, familySigner: 'Lê Thị Mẹ', communeSigner: 'Hồ Thị Xuân' },
      scan: { bytes: new TextEncoder().encode('%PDF-1.4\n%%EOF\n'), fileName: 'bien-ban.pdf' },
    })
    expect(await late).toMatchObject({ refusal: 'not_found' })
    expect((await openTermFile(office.officer, termId))?.child.file).not.toBeNull()
  })

  test('reads nothing of one that was taken back', async () => {
    await end({ lastDay: '30/09/2026' })
    expect(await openTermFile(office.member, termId)).toBeNull()
  })
})

/** Both wait for the child's row, having read what they read before; they go on in this order. */
describe('two at once, the second sees what the first wrote', () => {
  const HELD_CHILD = 'select id from child where id = $1 for update'
  type Act = () => Promise<{ kind: string; refusal?: string }>
  async function oneAfterTheOther(first: Act, second: Act): Promise<string[]> {
    const both = await whileHeld<[Awaited<ReturnType<Act>>, Awaited<ReturnType<Act>>]>(
      HELD_CHILD,
      [child],
      [first, second],
    )
    return both.map(({ kind, refusal: why }) => why ?? kind)
  }
  const cutsOff = () => end({ lastDay: '30/09/2026' })
  const promise = () =>
    recordPledge(office.officer, {
      ...{ form: 'cash', rhythm: 'quarterly', amountVnd: '1.000.000' },
      ...{ termId, from: '01/01/2027' },
    })

  test('two endings', async () => {
    const moved = () => end({ reason: 'moved_away' })
    expect(await oneAfterTheOther(end, moved)).toEqual(['done', 'already_ended'])
  })

  test('a payment and the ending that would cut off its quarter', async () => {
    expect(await oneAfterTheOther(give, cutsOff)).toEqual(['done', 'given_after'])
  })

  test('the ending and a payment for the quarter it cut off', async () => {
    expect(await oneAfterTheOther(cutsOff, give)).toEqual(['done', 'part_outside_term'])
  })

  test('the ending and a promise for the time after it', async () => {
    expect(await oneAfterTheOther(end, promise)).toEqual(['done', 'pledge_outside_term'])
  })

  test('undoing, and whatever the office does meanwhile with the child that waits again', async () => {
    await end({ lastDay: '19/11/2026' })
    const propose = () =>
      proposeAssignments(office.officer, { proposals: [proposal(child, office.women)] })
    expect(await oneAfterTheOther(propose, undo)).toEqual(['done', 'followed'])
    const [made] = await readAsSuperuser<{ id: string }>(
      'select id from assignment where child_id = $1 order by id desc limit 1',
      [child],
    )
    await reviewAssignments(office.head, {
      reviews: [{ assignmentId: made?.id, outcome: 'passed' }],
    })
    const decide = (outcome: string) => () => {
      const decision = { assignmentId: made?.id, outcome, reason: 'Đơn vị cũ còn giúp' }
      return decideAssignments(office.leader, { decisions: [decision] })
    }
    // Undone first it would have been refused; the leader's word came before.
    expect(await oneAfterTheOther(decide('refused'), undo)).toEqual(['done', 'done'])
  })

  test('undoing, and a child kept for somebody', async () => {
    await end({ lastDay: '19/11/2026' })
    const keep = () => holdChild(office.officer, { childId: child, sponsorId: office.women })
    expect(await oneAfterTheOther(keep, undo)).toEqual(['done', 'followed'])
  })

  test('undoing, and a child that leaves the list', async () => {
    await end({ lastDay: '19/11/2026' })
    const away = { childId: child, reason: 'moved_away', on: '20/11/2026' }
    const archive = () => archiveChild(office.officer, away)
    expect(await oneAfterTheOther(archive, undo)).toEqual(['done', 'child_off_list'])
  })
})

test('the book itself: no ending without its explanation, none is rewritten', async () => {
  await end()
  const set = (what: string) =>
    inCommune(office.officer, (tx) =>
      tx.$executeRawUnsafe(`update support_ending set ${what} where term_id = '${termId}'`),
    )
  await expect(set(`note = 'khác'`)).rejects.toThrow()
  await expect(
    readAsSuperuser(
      `insert into support_ending select commune_id, gen_random_uuid(), term_id, 9, 'other', null,
         last_day, starts_on_before, ends_on_before, recorded_by, recorded_at from support_ending
       where term_id = $1`,
      [termId],
    ),
  ).rejects.toThrow('ending_says_why')
})
