import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Viewer } from '@/lib/access/viewer'
import { decideAssignments } from '@/lib/assignments/commands/decide-assignments'
import { draftAssignments } from '@/lib/assignments/commands/draft-assignments'
import { endSupport } from '@/lib/assignments/commands/end-support'
import { proposeAssignments } from '@/lib/assignments/commands/propose-assignments'
import { reviewAssignments } from '@/lib/assignments/commands/review-assignments'
import { draftReasons, figuresOf } from '@/lib/assignments/draft-figures'
import { unitOf } from '@/lib/assignments/draft-line'
import { findDraft } from '@/lib/assignments/draft-queries'
import { readSupportHistory } from '@/lib/assignments/history-queries'
import { listProposals } from '@/lib/assignments/queries'
import { dayOf } from '@/lib/calendar/day'
import { noteTalk } from '@/lib/mobilisation/commands/note-talk'
import { openUnit } from '@/lib/mobilisation/queries'
import { moveClock } from '@/lib/platform/clock'
import { readUnitHistory } from '@/lib/sponsors/history-queries'
import { wordsIn } from '@/lib/words/words'
import { readAsSuperuser } from '@/tests/support/database'
import { addWaiting, foundOffice, proposal, type Office } from './waiting-children'

let office: Office
let front: Viewer
let [child, unit, termId] = ['', '', '']

beforeAll(async () => {
  office = await foundOffice()
  front = await office.officerAs('front_officer')
  child = await addWaiting(office.officer, 'VA-0001', { difficult: true })
  // One more who waits, so that each unit of the two gets one child and either way is as good.
  await addWaiting(office.officer, 'VA-0002', { category: 'near_poor_household' })
})
afterAll(() => moveClock(undefined))

/** What the engine proposes of all who wait, and what it says of the child of this story. */
async function asked() {
  const outcome = await draftAssignments(office.officer, {})
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
  const draft = await findDraft(office.officer, outcome.value.id)
  if (!draft) throw new Error('no draft')
  const place = draft.lines.findIndex((line) => line.child === child)
  const line = draft.lines[place]
  return {
    ...{ id: draft.id, optimal: draft.answer.optimal },
    unit: line ? unitOf(line) : null,
    continued: figuresOf(draft.question, draft.lines).continued,
    reasons: draftReasons(draft.question, draft.lines).reasons[place]?.map(({ kind }) => kind),
  }
}

/** Sent, reviewed and decided; the id of the term it opens, and the reasons the leader read. */
async function approved(fromQuarter: string, draftId?: string) {
  const proposals = [proposal(child, unit, { fromQuarter })]
  const sent = await proposeAssignments(office.officer, { proposals, draftId })
  expect(sent.kind).toBe('done')
  const lines = await listProposals(office.head, 'toReview')
  const line = lines.find((one) => one.child.id === child)
  const assignmentId = line?.id ?? ''
  await reviewAssignments(office.head, { reviews: [{ assignmentId, outcome: 'passed' }] })
  const decisions = [{ assignmentId, outcome: 'approved' }]
  expect((await decideAssignments(office.leader, { decisions })).kind).toBe('done')
  const [term] = await readAsSuperuser<{ id: string }>(
    'select id from support_term where assignment_id = $1',
    [assignmentId],
  )
  return { termId: term?.id ?? '', reasons: line?.reasons?.map(({ kind }) => kind) ?? [] }
}

const stage = async () => (await openUnit(front, unit))?.stage
const talk = (kind: string, doneOn: string, change: object = {}) =>
  noteTalk(front, { sponsorId: unit, kind, doneOn, channel: 'phone', ...change })
const at = (day: string) => moveClock(new Date(`${day}T09:00:00+07:00`))

describe('a unit that left and came back', () => {
  test('helps a child it would not have been given otherwise', async () => {
    const before = await asked()
    expect(before.continued).toBe(0)
    // Of the two units the other one, so that what comes of it later comes of the story alone.
    unit = before.unit === office.police ? office.women : office.police
    termId = (await approved('2026-Q4')).termId
    expect(await stage()).toBe('active')
  })

  test('cannot go on, rests, and is not put beside the child meanwhile', async () => {
    const ending = { termId, reason: 'sponsor_unable', lastDay: '30/11/2026' }
    expect((await endSupport(office.officer, ending)).kind).toBe('done')
    at('2026-12-02')
    expect((await talk('resting', '02/12/2026', { note: 'Năm nay đơn vị khó khăn' })).kind).toBe(
      'done',
    )
    expect(await stage()).toBe('resting')
    const meanwhile = await asked()
    expect(meanwhile.unit).not.toBe(unit)
    expect(meanwhile.continued).toBe(0)
  })

  test('promises again and gets its child back from the engine, which says why', async () => {
    at('2027-01-11')
    expect((await talk('promised', '11/01/2027', { promisedChildren: '2' })).kind).toBe('done')
    expect(await stage()).toBe('promised')
    const again = await asked()
    expect(again).toMatchObject({ unit, continued: 1, optimal: true })
    expect(again.reasons).toContain('former')
    expect(wordsIn('vi').matching.former).toBe('đơn vị từng đỡ đầu em')
    expect((await approved('2027-Q1', again.id)).reasons).toContain('former')
    expect(await stage()).toBe('active')
  })

  test('both pages tell the story: the unit’s talks, the child’s two times with it', async () => {
    const told = await openUnit(front, unit)
    expect(told?.steps.map(({ kind }) => kind)).toEqual(['resting', 'promised'])
    const events = await readUnitHistory(office.auditor, unit)
    const support = events.filter(({ kind }) => kind.startsWith('support_')).toReversed()
    expect(support).toMatchObject([
      { kind: 'support_began', on: '2026-10-01', children: [{ id: child }] },
      {
        ...{ kind: 'support_ended', on: '2026-11-30', children: [{ id: child }] },
        reason: 'sponsor_unable',
      },
      { kind: 'support_began', on: '2027-01-01', children: [{ id: child }] },
    ])
    const history = await readSupportHistory(office.auditor, child)
    const name = told?.name
    expect(history?.terms).toMatchObject([
      { sponsor: name, from: '2027-01-01', to: null, endingReason: null },
      { sponsor: name, from: '2026-10-01', to: '2026-12-01', endingReason: 'sponsor_unable' },
    ])
    const acts = history?.acts.map(({ kind, at: done }) => `${dayOf(done)} ${kind}`).sort()
    expect(acts).toEqual([
      '2026-05-20 accepted',
      ...['2026-11-20 decided', '2026-11-20 ended', '2026-11-20 proposed', '2026-11-20 reviewed'],
      ...['2027-01-11 decided', '2027-01-11 proposed', '2027-01-11 reviewed'],
    ])
  })
})
