import { beforeAll, describe, expect, test } from 'vitest'
import type { Viewer } from '@/lib/access/viewer'
import { day } from '@/lib/calendar/day'
import { readArchivalOf } from '@/lib/children/archival-queries'
import { appointCaseOfficer } from '@/lib/children/commands/appoint-case-officer'
import { archiveChild } from '@/lib/children/commands/archive-child'
import { endTag } from '@/lib/children/commands/end-tag'
import { recordConsent } from '@/lib/children/commands/record-consent'
import { recordTag } from '@/lib/children/commands/record-tag'
import { unarchiveChild } from '@/lib/children/commands/unarchive-child'
import { withdrawConsent } from '@/lib/children/commands/withdraw-consent'
import { hasConsent } from '@/lib/children/consent'
import { readConsentsOf } from '@/lib/children/consent-queries'
import { openChildFile } from '@/lib/children/file-queries'
import { childFilterFrom } from '@/lib/children/filter'
import { listChildren } from '@/lib/children/queries'
import { readCaseOfficerOf, readTagsOf } from '@/lib/children/tag-queries'
import { readFileActs } from '@/lib/children/timeline-queries'
import { inCommune } from '@/lib/platform/db/transaction'
import { brokenLines } from '@/tests/e2e/support/chain'
import { readAsSuperuser, testDatabase } from '@/tests/support/database'
import {
  addSupported,
  foundSponsoredChildren,
  type SponsoredChildren,
} from '@/tests/support/sponsored-children'

let cast: SponsoredChildren
let next = 10

beforeAll(async () => {
  cast = await foundSponsoredChildren()
})

async function newChild() {
  const code = `VA-00${(next += 1)}`
  const { childId } = await addSupported(cast.officer, cast.police, code, 'Đỗ Thị Nết')
  return { childId, code }
}
/** A child whose support is over. */
async function newWaiting() {
  const child = await newChild()
  await readAsSuperuser(`update support_term set ends_on = '2026-10-01' where child_id = $1`, [
    child.childId,
  ])
  return child
}
async function entriesOf(act: string, childId: string) {
  return readAsSuperuser<{ details: object }>(
    `select details from entry where act = $1 and subject_kind = 'child' and subject_id = $2`,
    [act, childId],
  )
}

describe('groups of the Law on Children', () => {
  const tag = (childId: string, group = 'disabled') => ({
    ...{ childId, group, evidence: 'Giấy xác nhận số 12', from: '12/11/2026' },
  })
  const groupsOf = async (viewer: Viewer, childId: string) =>
    (await readTagsOf(viewer, childId))?.part.tags.map(({ group }) => group)

  test('an ordinary one is read by two roles, sealed in the book, with a trace of each reading', async () => {
    const { childId, code } = await newChild()
    expect((await recordTag(cast.officer, tag(childId))).kind).toBe('done')
    expect(await recordTag(cast.leader, tag(childId))).toMatchObject({ refusal: 'already_tagged' })
    expect(await groupsOf(cast.officer, childId)).toEqual(['disabled'])
    expect(await groupsOf(cast.leader, childId)).toEqual(['disabled'])
    const [kept] = await readAsSuperuser<{ bytes: string }>(
      `select encode(sealed, 'escape') || encode(group_index, 'escape') as bytes
       from legal_tag where child_id = $1`,
      [childId],
    )
    expect(kept?.bytes).not.toMatch(/disabled|Giấy/)
    const traces = await readAsSuperuser(
      `select via from trace where child_id = $1 and via = 'tags'`,
      [childId],
    )
    expect(traces).toHaveLength(2)
    const lines = await readAsSuperuser<{ subject_kind: string; details: object }>(
      `select subject_kind, details from entry where act = 'children/record-tag'
       order by seq desc limit 1`,
    )
    expect(lines).toEqual([{ subject_kind: 'tag', details: {} }])
    const acts = await readFileActs(cast.officer, childId)
    expect(acts.map(({ act }) => act)).not.toContain('children/record-tag')
    expect(JSON.stringify(await openChildFile(cast.officer, childId))).not.toContain('disabled')
    expect(code).toMatch(/^VA/)
    expect(await brokenLines(testDatabase().superuserUrl)).toEqual([])
  })

  test('a sensitive one is the case officer’s alone: not counted for others, not endable', async () => {
    const { childId, code } = await newChild()
    const sensitive = tag(childId, 'sexually_abused')
    for (const who of [cast.officer, cast.leader]) {
      expect(await recordTag(who, sensitive)).toMatchObject({ refusal: 'case_officer_only' })
    }
    const { personId, fullName } = cast.officer
    const named = await appointCaseOfficer(cast.leader, { childId, personId })
    expect(named).toEqual({ kind: 'done', value: { childId, name: fullName } })
    expect((await recordTag(cast.officer, sensitive)).kind).toBe('done')
    expect(await groupsOf(cast.officer, childId)).toEqual(['sexually_abused'])
    expect(await groupsOf(cast.leader, childId)).toEqual([])
    const tagId = (await readTagsOf(cast.officer, childId))?.part.tags[0]?.id
    const end = { childId, tagId }
    expect(await endTag(cast.leader, end)).toMatchObject({ refusal: 'not_found' })
    expect((await endTag(cast.officer, end)).kind).toBe('done')
    expect(await endTag(cast.officer, end)).toMatchObject({ refusal: 'not_found' })
    expect(await entriesOf('children/appoint-case-officer', childId)).toEqual([
      { details: { child: code, owner: fullName } },
    ])
    expect((await appointCaseOfficer(cast.leader, { childId })).kind).toBe('done')
    expect(await groupsOf(cast.officer, childId)).toEqual([])
  })

  test('appointing: the refusals, and who could be', async () => {
    const { childId } = await newChild()
    const nobody = await appointCaseOfficer(cast.leader, { childId })
    expect(nobody).toMatchObject({ refusal: 'nobody_appointed' })
    const auditor = { childId, personId: cast.auditor.personId }
    expect(await appointCaseOfficer(cast.leader, auditor)).toMatchObject({
      refusal: 'not_a_candidate',
    })
    const officer = { childId, personId: cast.officer.personId }
    const both = await Promise.all([1, 2].map(() => appointCaseOfficer(cast.leader, officer)))
    expect(both.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
    expect(await appointCaseOfficer(cast.leader, officer)).toMatchObject({
      refusal: 'already_appointed',
    })
    const part = (await readCaseOfficerOf(cast.leader, childId))?.part
    expect(part?.present).toBe(cast.officer.personId)
    const ids = part?.candidates.map(({ id }) => id)
    expect(ids?.sort()).toEqual([cast.officer.personId, cast.leader.personId].sort())
  })

  test('from tomorrow on is refused', async () => {
    const { childId } = await newChild()
    const later = { ...tag(childId), from: '21/11/2026' }
    expect(await recordTag(cast.officer, later)).toMatchObject({ refusal: 'begins_later' })
  })

  test('two at once: one is recorded', async () => {
    const { childId } = await newChild()
    const both = await Promise.all([1, 2].map(() => recordTag(cast.officer, tag(childId))))
    expect(both.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
  })
})

describe('consents', () => {
  const consent = (childId: string, change: object = {}) => ({
    ...{ childId, purpose: 'support', textVersion: '1', givenOn: '12/11/2026', channel: 'paper' },
    ...{ representativeName: 'Nguyễn Thị Mẹ', representativeRelation: 'mother', ...change },
  })

  test('one is recorded, stands on the file, and is withdrawn once', async () => {
    const { childId, code } = await newChild()
    expect((await recordConsent(cast.officer, consent(childId))).kind).toBe('done')
    const [kept] = (await readConsentsOf(cast.officer, childId))?.part.consents ?? []
    expect(kept).toMatchObject({
      ...{ purpose: 'support', textVersion: 1, givenOn: '2026-11-12', childSigned: false },
      representative: { name: 'Nguyễn Thị Mẹ', relation: 'mother' },
    })
    const back = { childId, consentId: kept?.id, withdrawer: 'Nguyễn Thị Mẹ' }
    const before = { ...back, withdrawnOn: '11/11/2026' }
    expect(await withdrawConsent(cast.officer, before)).toMatchObject({ refusal: 'given_later' })
    const today = { ...back, withdrawnOn: '20/11/2026' }
    const both = await Promise.all([1, 2].map(() => withdrawConsent(cast.officer, today)))
    expect(both.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
    expect(await withdrawConsent(cast.officer, today)).toMatchObject({
      refusal: 'withdrawn_already',
    })
    const opened = await openChildFile(cast.officer, childId)
    const consents = opened?.kind === 'whole' ? opened.child.consents : []
    expect(hasConsent(consents, 'support', day('2026-11-19'))).toBe(true)
    expect(hasConsent(consents, 'support', day('2026-11-20'))).toBe(false)
    expect(await entriesOf('children/record-consent', childId)).toEqual([
      { details: { child: code, purpose: 'support', versionNo: 1, papers: 0 } },
    ])
    expect(await entriesOf('children/withdraw-consent', childId)).toEqual([
      { details: { child: code, purpose: 'support' } },
    ])
    await expect(
      inCommune(cast.officer, (tx) => tx.$executeRaw`delete from consent`),
    ).rejects.toThrow()
  })

  test.each([
    ['child_must_sign', { purpose: 'photos_public' }],
    ['given_later', { givenOn: '21/11/2026' }],
    ['text_unknown', { textVersion: '9' }],
  ])('is refused: %s', async (refusal, change) => {
    const { childId } = await newChild()
    const outcome = await recordConsent(cast.officer, consent(childId, change))
    expect(outcome).toEqual({ kind: 'refused', refusal })
  })

  test('with the child’s own signature it may be published', async () => {
    const { childId } = await newChild()
    const both = consent(childId, { purpose: 'photos_public', childSigned: true })
    expect((await recordConsent(cast.officer, both)).kind).toBe('done')
  })
})

describe('off the list', () => {
  const off = (childId: string, change: object = {}) => ({
    ...{ childId, reason: 'moved_away', on: '20/11/2026', ...change },
  })
  const codesOf = async () =>
    (await listChildren(cast.officer, childFilterFrom({}))).lines.map((line) => line.code)

  test('the child is in no list and kept in the ledger, and comes back as if never gone', async () => {
    const { childId, code } = await newWaiting()
    expect(await codesOf()).toContain(code)
    expect((await archiveChild(cast.officer, off(childId))).kind).toBe('done')
    expect(await codesOf()).not.toContain(code)
    const opened = await openChildFile(cast.officer, childId)
    const archival = opened?.kind === 'whole' ? opened.child.archival : null
    expect(archival).toMatchObject({ reason: 'moved_away', on: '2026-11-20' })
    const yesterday = await inCommune(
      cast.officer,
      (tx) => tx.$queryRaw`select id from child_standing('2026-11-19') where id = ${childId}::uuid`,
    )
    expect(yesterday).toHaveLength(1)
    expect(await archiveChild(cast.officer, off(childId))).toMatchObject({
      refusal: 'archived_already',
    })
    const back = { childId, reason: 'Gia đình quay về' }
    const both = await Promise.all([1, 2].map(() => unarchiveChild(cast.officer, back)))
    expect(both.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
    expect(await unarchiveChild(cast.officer, back)).toMatchObject({ refusal: 'not_archived' })
    expect(await codesOf()).toContain(code)
    expect((await archiveChild(cast.officer, off(childId))).kind).toBe('done')
    expect((await entriesOf('children/archive', childId))[0]?.details).toEqual({
      ...{ child: code, outcome: 'moved_away', from: '2026-11-20' },
    })
    expect(await entriesOf('children/unarchive', childId)).toHaveLength(1)
    const acts = await readFileActs(cast.officer, childId)
    expect(acts.map(({ act }) => act)).toEqual([
      'children/archive',
      'children/unarchive',
      'children/archive',
    ])
  })

  test('several at once, ten times over: one is done, and one undoing brings the child back', async () => {
    const { childId } = await newWaiting()
    const at = [1, 2, 3, 4, 5]
    for (let time = 0; time < 10; time += 1) {
      const all = await Promise.all(at.map(() => archiveChild(cast.officer, off(childId))))
      expect(all.filter(({ kind }) => kind === 'done')).toHaveLength(1)
      await unarchiveChild(cast.officer, { childId, reason: 'Gia đình quay về' })
      expect((await readArchivalOf(cast.officer, childId))?.part.archival).toBeNull()
    }
  })

  test.each([
    ['ahead', { on: '21/11/2026' }],
    ['before_acceptance', { on: '14/05/2026' }],
    ['not_sixteen', { reason: 'turned_sixteen' }],
  ])('is refused: %s', async (refusal, change) => {
    const { childId } = await newWaiting()
    expect(await archiveChild(cast.officer, off(childId, change))).toMatchObject({ refusal })
  })

  test('not with a sponsor, and another reason says which', async () => {
    const { childId } = await newChild()
    expect(await archiveChild(cast.officer, off(childId))).toMatchObject({
      refusal: 'still_supported',
    })
    expect((await readArchivalOf(cast.officer, childId))?.part).toMatchObject({
      ...{ archival: null, isSupported: true, hasOpenProposal: false },
    })
    expect(await archiveChild(cast.officer, off(childId, { reason: 'other' }))).toMatchObject({
      kind: 'invalid',
      issues: [{ field: 'note', code: 'note_missing' }],
    })
  })
})

test('each act is its roles’ alone, and another commune’s child does not exist', async () => {
  const { childId } = await newChild()
  const id = crypto.randomUUID()
  const { officer, leader, auditor, administrator, member, otherOfficer } = cast
  const acts = [
    [
      recordTag,
      { childId, group: 'disabled', evidence: 'x', from: '20/11/2026' },
      [officer, leader],
    ],
    [endTag, { childId, tagId: id }, [officer, leader]],
    [appointCaseOfficer, { childId, personId: officer.personId }, [leader]],
    [
      recordConsent,
      {
        ...{ childId, purpose: 'support', textVersion: '1', givenOn: '20/11/2026' },
        ...{ channel: 'paper', representativeName: 'x', representativeRelation: 'mother' },
      },
      [officer],
    ],
    [
      withdrawConsent,
      { childId, consentId: id, withdrawnOn: '20/11/2026', withdrawer: 'x' },
      [officer],
    ],
    [archiveChild, { childId, reason: 'deceased', on: '20/11/2026' }, [officer]],
    [unarchiveChild, { childId, reason: 'x' }, [officer]],
  ] as const
  for (const [act, input, allowed] of acts) {
    for (const who of [officer, leader, auditor, administrator, member]) {
      if ((allowed as readonly Viewer[]).includes(who)) continue
      expect(await act(who, input), act.act).toMatchObject({ refusal: 'forbidden' })
    }
    if (act.right === 'tag.appoint') continue
    expect(await act(otherOfficer, input), act.act).toMatchObject({ refusal: 'not_found' })
  }
  for (const read of [readTagsOf, readConsentsOf, readArchivalOf]) {
    expect(await read(otherOfficer, childId)).toBeNull()
  }
})
