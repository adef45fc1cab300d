import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { changeDraft } from '@/lib/assignments/commands/change-draft'
import { draftAssignments } from '@/lib/assignments/commands/draft-assignments'
import { holdChild } from '@/lib/assignments/commands/hold-child'
import { proposeAssignments } from '@/lib/assignments/commands/propose-assignments'
import { releaseHold } from '@/lib/assignments/commands/release-hold'
import { unitOf } from '@/lib/assignments/draft-line'
import { findDraft, listDrafts, openDraft } from '@/lib/assignments/draft-queries'
import { askedOf } from '@/lib/assignments/draft'
import { askMatching } from '@/lib/assignments/process/ask-matching'
import { listProposals } from '@/lib/assignments/queries'
import { columnOf, day } from '@/lib/calendar/day'
import { joinHousehold } from '@/lib/children/commands/join-household'
import { moveClock, now } from '@/lib/platform/clock'
import { inCommune } from '@/lib/platform/db/transaction'
import { readAsSuperuser } from '@/tests/support/database'
import {
  addSponsor,
  addWaiting,
  foundOffice,
  proposal,
  proposed,
  rowsIn,
  type Office,
} from './waiting-children'

let office: Office
let [an, binh, chi, dung] = ['', '', '', '']

beforeAll(async () => {
  office = await foundOffice()
  const { officer } = office
  an = await addWaiting(officer, 'VA-0001', { difficult: true })
  binh = await addWaiting(officer, 'VA-0002', { category: 'near_poor_household' })
  chi = await addWaiting(officer, 'VA-0003', { category: 'orphan_both' })
  dung = await addWaiting(officer, 'VA-0004', { category: 'near_poor_household' })
  const joined = await joinHousehold(officer, { childId: an, siblingCode: 'VA-0002' })
  expect(joined.kind).toBe('done')
})

afterEach(() => moveClock(undefined))

async function drafted(input: object = {}, viewer = office.officer) {
  const outcome = await draftAssignments(viewer, input)
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
  const draft = await findDraft(viewer, outcome.value.id)
  if (!draft) throw new Error('no draft')
  return draft
}

const unitsOf = (
  lines: readonly { child: string; sponsor: string | null; barred: readonly string[] }[],
) => Object.fromEntries(lines.map((line) => [line.child, unitOf({ ...line, kept: false })]))

describe('the whole list is drafted', () => {
  test('children and units as the ledger has them, an answer that is proven, and its entry', async () => {
    const outcome = await draftAssignments(office.officer, {})
    expect(outcome).toMatchObject({ kind: 'done', value: { waiting: 4, placed: 4 } })
    const id = outcome.kind === 'done' ? outcome.value.id : ''
    const draft = await findDraft(office.officer, id)
    expect(draft?.question.children.map((one) => [one.id, one.priority])).toEqual([
      ...[
        [an, 1],
        [chi, 2],
        // near-poor, and waiting for longer than a quarter
        [binh, 3],
        [dung, 3],
      ],
    ])
    const units = unitsOf(draft?.lines ?? [])
    expect(units[an]).toBe(units[binh])
    expect(units[chi]).toBe(units[dung])
    expect(draft?.answer.optimal).toBe(true)
    const [entry] = await readAsSuperuser<object>(
      `select subject_kind, subject_id, details from entry where act = 'assignments/draft'
       order by seq desc limit 1`,
    )
    expect(entry).toEqual({
      ...{ subject_kind: 'assignment_draft', subject_id: id },
      details: { waiting: 4, placed: 4 },
    })
  })

  test('a unit whose support was taken back before it began never helped the child', async () => {
    const { communeId, personId } = office.officer
    const on = new Date('2026-04-01')
    await inCommune(office.officer, (tx) =>
      tx.supportTerm.create({
        data: {
          child: { connect: { communeId_id: { communeId, id: dung } } },
          sponsor: { connect: { communeId_id: { communeId, id: office.women } } },
          ...{ role: 'lead', startsOn: on, endsOn: on },
          recognition: {
            create: {
              ...{ communeId, childId: dung, sponsorId: office.women, basis: 'Danh sách' },
              ...{ recognisedOn: on, recognisedBy: personId, recognisedAt: on },
            },
          },
        },
      }),
    )
    const { question } = await drafted()
    expect(question.children.find(({ id }) => id === dung)?.formerSponsors).toEqual([])
  })

  test('the same ledger has the same answer', async () => {
    const [one, other] = [await drafted(), await drafted()]
    expect(other.question).toEqual(one.question)
    expect(other.answer).toEqual(one.answer)
  })

  test('a unit in charge of a school is near to whoever studies there', async () => {
    const { communeId } = office.officer
    const other = await addSponsor(office.officer, 'Công đoàn trường', 2)
    const year = { startYear: 2026, startsOn: columnOf(day('2026-09-05')) }
    const ids = await inCommune({ communeId }, async (tx) => {
      const school = await tx.school.create({
        data: { communeId, name: 'Trường A', nameKey: 'truong a', level: 'primary' },
      })
      const { id: schoolYearId } = await tx.schoolYear.create({
        data: { ...year, communeId, endsOn: columnOf(day('2027-05-31')) },
      })
      const place = { communeId, schoolId: school.id, schoolYearId, name: '4A' }
      const schoolClass = await tx.schoolClass.create({ data: place })
      const enrolment = { communeId, childId: dung, schoolYearId, schoolClassId: schoolClass.id }
      await tx.enrolment.create({
        data: { ...enrolment, recordedAt: now() },
      })
      await tx.sponsorSchool.create({
        data: { communeId, sponsorId: other, schoolId: school.id },
      })
      return { school: school.id }
    })
    const draft = await drafted()
    expect(draft.question.units.find(({ id }) => id === other)?.schools).toEqual([ids.school])
    expect(unitsOf(draft.lines)[dung]).toBe(other)
    await inCommune({ communeId }, async (tx) => {
      await tx.sponsorSchool.deleteMany({})
      await tx.sponsor.updateMany({ where: { id: other }, data: { promisedChildren: null } })
    })
  })

  test('nobody waits in the other commune; no unit there has room while it promised nothing', async () => {
    const { otherOfficer } = office
    expect(await draftAssignments(otherOfficer, {})).toMatchObject({ refusal: 'nobody_waits' })
    await addWaiting(otherOfficer, 'HS-0001')
    await inCommune(otherOfficer, (tx) =>
      tx.sponsor.updateMany({ data: { promisedChildren: null } }),
    )
    expect(await draftAssignments(otherOfficer, {})).toMatchObject({ refusal: 'no_room' })
    await inCommune(otherOfficer, (tx) => tx.sponsor.updateMany({ data: { promisedChildren: 5 } }))
  })

  test('nobody but an officer drafts, changes or sends', async () => {
    const { id, changes } = await drafted()
    const before = await rowsIn('assignment_draft')
    for (const viewer of [office.head, office.leader, office.auditor, office.member]) {
      const again = { draftId: id, seen: changes, lines: [] }
      expect(await draftAssignments(viewer, {})).toMatchObject({ refusal: 'forbidden' })
      expect(await changeDraft(viewer, again)).toMatchObject({ refusal: 'forbidden' })
    }
    expect(await rowsIn('assignment_draft')).toBe(before)
  })
})

describe('a draft is its author’s', () => {
  test('another commune’s officer finds, changes, runs and sends none of it', async () => {
    const { id, lines } = await drafted()
    const { otherOfficer } = office
    const again = { draftId: id, seen: 0, lines: [] }
    expect(await findDraft(otherOfficer, id)).toBeNull()
    expect(await openDraft(otherOfficer, id)).toBeNull()
    expect((await listDrafts(otherOfficer, 9)).map((one) => one.id)).not.toContain(id)
    expect(await changeDraft(otherOfficer, again)).toMatchObject({ refusal: 'not_found' })
    expect(await draftAssignments(otherOfficer, { again })).toMatchObject({ refusal: 'not_found' })
    const [line] = lines
    const proposals = [proposal(line?.child ?? '', line?.sponsor ?? '')]
    const sent = await proposeAssignments(otherOfficer, { proposals, draftId: id })
    expect(sent).toMatchObject({ kind: 'refused', refusal: 'not_found' })
  })

  test('nor does a colleague of the same commune', async () => {
    const { id } = await drafted()
    const colleague = { ...office.officer, personId: office.head.personId }
    expect(await findDraft(colleague, id)).toBeNull()
    const again = { draftId: id, seen: 0, lines: [] }
    expect(await changeDraft(colleague, again)).toMatchObject({ refusal: 'not_found' })
    const proposals = [proposal(an, office.police)]
    expect(await proposeAssignments(colleague, { proposals, draftId: id })).toMatchObject({
      refusal: 'not_found',
    })
  })
})

describe('changed by hand', () => {
  test('what is said stays; run again it is kept, and what is barred does not come back', async () => {
    const draft = await drafted()
    const line = { child: chi, sponsor: office.police, kept: true, barred: [] }
    const other = unitsOf(draft.lines)[dung] ?? ''
    const bar = { child: dung, sponsor: other, kept: false, barred: [other] }
    const said = { draftId: draft.id, seen: 0, lines: [line, bar] }
    expect((await changeDraft(office.officer, said)).kind).toBe('done')
    const saved = await findDraft(office.officer, draft.id)
    expect(saved?.changes).toBe(1)
    expect(unitsOf(saved?.lines ?? [])).toMatchObject({ [chi]: office.police, [dung]: null })

    const again = { draftId: draft.id, seen: 1, lines: [] }
    const anew = await drafted({ again })
    expect(anew.question.kept).toEqual([{ child: chi, sponsor: office.police }])
    expect(anew.question.barred).toEqual([{ child: dung, sponsor: other }])
    const units = unitsOf(anew.lines)
    expect(units[chi]).toBe(office.police)
    expect(units[dung]).not.toBe(other)
    expect(units[dung]).not.toBeNull()
    const [row] = await readAsSuperuser<{ before_id: string }>(
      `select before_id from assignment_draft where id = $1`,
      [anew.id],
    )
    expect(row?.before_id).toBe(draft.id)
    expect((await findDraft(office.officer, draft.id))?.changes).toBe(2)
  })

  test('of two windows the second is told, one after the other and at once', async () => {
    const { id } = await drafted()
    const say = (sponsor: string | null) =>
      changeDraft(office.officer, {
        ...{ draftId: id, seen: 0 },
        lines: [{ child: an, sponsor, kept: false, barred: [] }],
      })
    const outcomes = await Promise.all([say(office.women), say(office.police), say(null)])
    expect(outcomes.filter(({ kind }) => kind === 'done')).toHaveLength(1)
    for (const outcome of outcomes.filter(({ kind }) => kind !== 'done')) {
      expect(outcome).toMatchObject({ refusal: 'changed_elsewhere' })
    }
    expect(await say(office.women)).toMatchObject({ refusal: 'changed_elsewhere' })
    const again = { draftId: id, seen: 0, lines: [] }
    expect(await draftAssignments(office.officer, { again })).toMatchObject({
      refusal: 'changed_elsewhere',
    })
  })

  test('a child that is not of the draft, a unit of another commune, a line that contradicts itself', async () => {
    const { id } = await drafted()
    const late = await addWaiting(office.officer, 'VA-0900')
    const say = (line: object) =>
      changeDraft(office.officer, {
        ...{ draftId: id, seen: 0 },
        lines: [{ child: an, sponsor: null, kept: false, barred: [], ...line }],
      })
    expect(await say({ child: late })).toMatchObject({ refusal: 'not_found' })
    expect(await say({ sponsor: office.otherSponsor })).toMatchObject({ refusal: 'not_found' })
    const both = { sponsor: office.police, kept: true, barred: [office.police] }
    expect(await say(both)).toMatchObject({
      kind: 'invalid',
      issues: [{ field: `kept.${an}`, code: 'kept_and_barred' }],
    })
    await archive(late)
  })
})

describe('sent', () => {
  test('what moved meanwhile is told, and nobody who waits no more is proposed from a draft', async () => {
    const draft = await drafted()
    const late = await addWaiting(office.officer, 'VA-0901')
    const helper = await addSponsor(office.officer, 'Hội Cựu chiến binh xã', 1)
    const kept = { childId: chi, sponsorId: office.women, days: 1 }
    expect((await holdChild(office.officer, kept)).kind).toBe('done')
    await proposed(office, [proposal(dung, office.farmers)])
    const seen = await openDraft(office.officer, draft.id)
    expect(seen?.moves.gone).toEqual([dung])
    expect(seen?.moves.came).toEqual([late])
    expect(seen?.moves.held).toEqual([chi])
    expect([...(seen?.moves.units ?? [])].sort()).toEqual([office.farmers, helper].sort())
    const before = await rowsIn('assignment')
    const proposals = [proposal(dung, office.women), proposal(chi, office.women)]
    expect(await proposeAssignments(office.officer, { proposals, draftId: draft.id })).toEqual({
      ...{ kind: 'refused', refusal: 'no_longer_waiting', about: ['VA-0004'] },
    })
    expect(await rowsIn('assignment')).toBe(before)
    await archive(late)
    await givenFree(chi)
  })

  test('the others are, with the reasons the leader reads; two officers at once send a child once', async () => {
    const colleague = { ...office.officer, personId: office.head.personId }
    const [one, other] = [await drafted(), await drafted({}, colleague)]
    const unit = unitsOf(one.lines)[an] ?? ''
    const send = (viewer: typeof colleague, draftId: string, sponsor: string) =>
      proposeAssignments(viewer, { proposals: [proposal(an, sponsor)], draftId })
    const [elsewhere] = [office.women, office.police].filter((id) => id !== unit)
    const outcomes = await Promise.all([
      send(office.officer, one.id, unit),
      send(colleague, other.id, elsewhere ?? ''),
    ])
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
    expect(outcomes.find(({ kind }) => kind === 'refused')).toMatchObject({
      ...{ refusal: 'no_longer_waiting', about: ['VA-0001'] },
    })
    const rest = unitsOf(one.lines)
    const sent = [binh, chi].map((child) => proposal(child, rest[child] ?? ''))
    const done = await proposeAssignments(office.officer, { proposals: sent, draftId: one.id })
    expect(done.kind).toBe('done')
    const lines = await listProposals(office.head, 'toReview')
    const reasonsOf = (child: string) => lines.find((line) => line.child.id === child)?.reasons
    expect(reasonsOf(binh)?.map(({ kind }) => kind)).toContain('room')
    expect(reasonsOf(dung)).toBeNull()
    const draft = await openDraft(office.officer, one.id)
    expect(draft?.sent.map(({ child }) => child)).toEqual(expect.arrayContaining([binh, chi]))
    expect(draft?.moves.gone).not.toContain(binh)
  })

  test('what its author changes afterwards changes nothing of why it was sent', async () => {
    const [one, other] = [
      await addWaiting(office.officer, 'VA-0951'),
      await addWaiting(office.officer, 'VA-0952'),
    ]
    await joinHousehold(office.officer, { childId: one, siblingCode: 'VA-0952' })
    const unit = await addSponsor(office.officer, 'Trạm Y tế xã', 2)
    const draft = await drafted()
    const lines = [one, other].map((child) => ({
      ...{ child, sponsor: unit, kept: false, barred: [] },
    }))
    await changeDraft(office.officer, { draftId: draft.id, seen: 0, lines })
    const proposals = [proposal(other, unit)]
    expect(
      await proposeAssignments(office.officer, { proposals, draftId: draft.id }),
    ).toMatchObject({ kind: 'done' })
    const reasons = async () => {
      const sent = await listProposals(office.head, 'toReview')
      return sent.find((line) => line.child.id === other)?.reasons
    }
    const before = await reasons()
    expect(before?.map(({ kind }) => kind)).toContain('siblings')
    moveClock(new Date(now().getTime() + 60_000))
    const alone = [{ child: one, sponsor: null, kept: false, barred: [] }]
    const changed = await changeDraft(office.officer, {
      ...{ draftId: draft.id, seen: 1, lines: alone },
    })
    expect(changed.kind).toBe('done')
    expect(await reasons()).toEqual(before)
  })
})

describe('the engine’s own process', () => {
  const asked = askedOf({
    children: Array.from({ length: 400 }, (_, nth) => ({
      ...{ id: `c${nth}`, priority: 1 + (nth % 3), village: `v${nth % 9}`, school: null },
      ...{ household: `h${nth >> 1}`, formerSponsors: [`d${nth % 60}`] },
    })),
    units: Array.from({ length: 60 }, (_, nth) => ({
      ...{ id: `d${nth}`, promised: 5 + (nth % 4), running: 0, villages: [`v${nth % 9}`] },
      schools: [],
    })),
    ...{ siblings: [], held: [], turnedDown: [], kept: [], barred: [] },
  })

  test('what takes too long is ended and named, and others go on meanwhile', async () => {
    let turns = 0
    const beside = setInterval(() => (turns += 1), 5)
    const found = await askMatching(asked, { solverMs: 8_000, processMs: 150 })
    clearInterval(beside)
    expect(found).toBe('matching_too_long')
    expect(turns).toBeGreaterThan(0)
  })

  test('what fails there is named, and throws nothing', async () => {
    const broken = { ...asked, children: null as unknown as typeof asked.children }
    expect(await askMatching(broken)).toBe('matching_failed')
  })
})

async function givenFree(childId: string): Promise<void> {
  const [hold] = await readAsSuperuser<{ id: string }>(
    'select id from assignment_hold where child_id = $1',
    [childId],
  )
  expect((await releaseHold(office.officer, { holdId: hold?.id })).kind).toBe('done')
}

async function archive(childId: string): Promise<void> {
  const { communeId, personId } = office.officer
  await inCommune(office.officer, (tx) =>
    tx.archival.create({
      data: {
        ...{ communeId, childId, round: 1, reason: 'moved_away', archivedBy: personId },
        ...{ archivedOn: columnOf(day('2026-11-20')), archivedAt: new Date() },
      },
    }),
  )
}
