import { beforeAll, describe, expect, test } from 'vitest'
import type { Viewer } from '@/lib/access/viewer'
import { addPapers } from '@/lib/children/commands/add-papers'
import { proposeChild } from '@/lib/children/commands/propose-child'
import { recordCircumstance } from '@/lib/children/commands/record-circumstance'
import { recordConsent } from '@/lib/children/commands/record-consent'
import { takePaperOut } from '@/lib/children/commands/take-paper-out'
import { openChildFile } from '@/lib/children/file-queries'
import { readPapersOf } from '@/lib/children/part-queries'
import { openProposal } from '@/lib/children/proposal-queries'
import { inCommune } from '@/lib/platform/db/transaction'
import { readStoredFile } from '@/lib/platform/files/read-file'
import { readAsSuperuser } from '@/tests/support/database'
import { settleAtHome, type PeopleOfPlaces } from '@/tests/support/people-of-places'
import { PDF, photograph, pictureBomb, PROGRAM, SVG } from '@/tests/support/pictures'
import {
  addSupported,
  foundSponsoredChildren,
  type SponsoredChildren,
} from '@/tests/support/sponsored-children'

let cast: SponsoredChildren
let home: PeopleOfPlaces
let photo: Uint8Array
let next = 600

beforeAll(async () => {
  cast = await foundSponsoredChildren()
  home = await settleAtHome(cast)
  photo = await photograph(60, 40)
})

const scan = (bytes: Uint8Array = PDF, fileName = 'Giấy tờ.pdf') => ({ bytes, fileName })
async function newChild(name = 'Đỗ Thị Nết') {
  const code = `VA-0${(next -= 1)}`
  const { childId } = await addSupported(cast.officer, cast.police, code, name)
  return { childId, code }
}
const circumstance = (childId: string, change: object = {}) => ({
  ...{ childId, category: 'orphan_one', isMain: true, from: '12/11/2026', ...change },
})
const consent = (childId: string, change: object = {}) => ({
  ...{ childId, purpose: 'support', textVersion: '1', givenOn: '12/11/2026', channel: 'paper' },
  ...{ representativeName: 'Nguyễn Thị Mẹ', representativeRelation: 'mother', ...change },
})
const partOf = async (childId: string) => {
  const opened = await readPapersOf(cast.officer, childId)
  if (!opened) throw new Error('no such child')
  return opened.part
}
const entriesOf = (act: string, childId: string) =>
  readAsSuperuser<{ details: object }>(
    `select details from entry where act = $1 and subject_id = $2 order by seq`,
    [act, childId],
  )
async function filed(childId: string) {
  const opened = await openChildFile(cast.officer, childId)
  if (opened?.kind !== 'whole') throw new Error('not opened')
  return opened.child
}

describe('evidence of a circumstance and a signed consent', () => {
  test('come with the act, without camera or place, and stand in the file', async () => {
    const { childId, code } = await newChild()
    const scans = [scan(photo, 'IMG_1.jpg'), scan()]
    const shown = circumstance(childId, { scans, scanKind: 'death_certificate' })
    expect((await recordCircumstance(cast.officer, shown)).kind).toBe('done')
    const signed = consent(childId, { scans: [scan()] })
    expect((await recordConsent(cast.officer, signed)).kind).toBe('done')
    const { papers, circumstances, consents } = await filed(childId)
    const main = circumstances.find(({ isMain, to }) => isMain && to === null)
    expect(papers.map(({ kind, shows }) => [kind, shows])).toEqual([
      ['death_certificate', { of: 'circumstance', id: main?.id }],
      ['death_certificate', { of: 'circumstance', id: main?.id }],
      ['consent', { of: 'consent', id: consents[0]?.id }],
    ])
    const kept = await readStoredFile(cast.officer, papers[0]?.fileId ?? '')
    expect(kept?.contentType).toBe('image/jpeg')
    expect(Buffer.from(kept?.bytes ?? []).includes('Phone')).toBe(false)
    const [entry] = await entriesOf('children/record-circumstance', childId)
    expect(entry?.details).toMatchObject({ child: code, papers: 2 })
    expect(await entriesOf('children/record-consent', childId)).toMatchObject([
      { details: { papers: 1 } },
    ])
  })

  test('are added afterwards, once for one form', async () => {
    const { childId, code } = await newChild()
    await recordConsent(cast.officer, consent(childId))
    const place = (await partOf(childId)).places.find(({ of }) => of === 'consent')
    const paper = { childId, shows: `consent.${place?.id}`, scans: [scan()] }
    const sent = [1, 2].map(() => addPapers(cast.officer, paper, `form-${childId}`))
    expect((await Promise.all(sent)).map(({ kind }) => kind)).toEqual(['done', 'done'])
    await addPapers(cast.officer, { childId, kind: 'birth_certificate', scans: [scan()] })
    expect((await partOf(childId)).papers).toMatchObject([
      { kind: 'consent', shows: { of: 'consent', id: place?.id } },
      { kind: 'birth_certificate', shows: { of: 'child' } },
    ])
    expect((await entriesOf('children/add-papers', childId)).map(({ details }) => details)).toEqual(
      [
        { child: code, paper: 'consent', papers: 1 },
        { child: code, paper: 'birth_certificate', papers: 1 },
      ],
    )
  })

  test.each([
    ['file_kind_not_taken', () => SVG],
    ['file_kind_not_taken', () => PROGRAM],
    ['picture_too_large', () => pictureBomb()],
    ['file_empty', () => new Uint8Array()],
  ] as const)('%s leaves nothing behind, the circumstance neither', async (refusal, bytes) => {
    const { childId } = await newChild()
    const scans = [scan(), scan(bytes(), 'giấy.pdf')]
    const before = (await filed(childId)).circumstances.length
    const acts = [
      recordCircumstance(cast.officer, circumstance(childId, { scans })),
      recordConsent(cast.officer, consent(childId, { scans })),
      addPapers(cast.officer, { childId, scans }),
    ]
    for (const outcome of await Promise.all(acts)) expect(outcome).toMatchObject({ refusal })
    const file = await filed(childId)
    expect([file.circumstances.length, file.consents, file.papers]).toEqual([before, [], []])
  })

  test('are refused: none, six at once, and what is another child’s', async () => {
    const [one, other] = [await newChild(), await newChild()]
    const issues = async (scans: object[]) =>
      addPapers(cast.officer, { childId: one.childId, scans })
    expect(await issues([])).toMatchObject({ issues: [{ field: 'scans', code: 'no_scan' }] })
    const six = Array.from({ length: 6 }, () => scan())
    expect(await issues(six)).toMatchObject({ issues: [{ code: 'too_many_scans' }] })
    await recordConsent(cast.officer, consent(other.childId))
    const theirs = (await partOf(other.childId)).places
    expect(theirs.map(({ of }) => of)).toContain('consent')
    for (const { of, id } of theirs) {
      const paper = { childId: one.childId, shows: `${of}.${id}`, scans: [scan()] }
      expect(await addPapers(cast.officer, paper)).toMatchObject({ refusal: 'not_found' })
    }
  })
})

test('what was put to the wrong file is taken out once, opened by nobody, and stays written', async () => {
  const { childId, code } = await newChild()
  await addPapers(cast.officer, { childId, kind: 'application', scans: [scan(), scan()] })
  const [wrong, right] = (await partOf(childId)).papers
  const out = { childId, paperId: wrong?.id, reason: 'Giấy của trẻ khác' }
  const elsewhere = { ...out, childId: (await newChild()).childId }
  expect(await takePaperOut(cast.officer, elsewhere)).toMatchObject({ refusal: 'not_found' })
  const both = await Promise.all([1, 2].map(() => takePaperOut(cast.officer, out)))
  expect(both.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
  expect(await takePaperOut(cast.officer, out)).toMatchObject({ refusal: 'taken_out_already' })
  const part = await partOf(childId)
  expect(part.papers.map(({ id }) => id)).toEqual([right?.id])
  expect(part.takenOut).toMatchObject([
    { kind: 'application', reason: 'Giấy của trẻ khác', on: '2026-11-20' },
  ])
  for (const viewer of [cast.officer, cast.leader, cast.auditor]) {
    expect(await readStoredFile(viewer, wrong?.fileId ?? '')).toBeNull()
    expect(await readStoredFile(viewer, right?.fileId ?? '')).not.toBeNull()
  }
  const entries = await entriesOf('children/take-paper-out', childId)
  expect(entries).toEqual([{ details: { child: code, paper: 'application' } }])
  await expect(
    inCommune(cast.officer, (tx) => tx.$executeRaw`delete from child_paper`),
  ).rejects.toThrow()
})

describe('who may open it', () => {
  const readers = async (fileId: string) => {
    const { officer, leader, auditor, administrator, member, otherOfficer } = cast
    const { villageHead, schoolLead, teacher } = home
    const office = { officer, leader, auditor, administrator, member, otherOfficer }
    const everyone: Record<string, Viewer> = { ...office, villageHead, schoolLead, teacher }
    const seen: string[] = []
    for (const [name, viewer] of Object.entries(everyone)) {
      if (await readStoredFile(viewer, fileId)) seen.push(name)
    }
    return seen
  }

  test('what the office puts into a file: the commune’s own roles, and those at home neither see nor open it', async () => {
    const { childId } = cast.an
    const shown = circumstance(childId, { category: 'other_special' })
    const scans = [scan()]
    expect((await recordCircumstance(cast.officer, { ...shown, scans })).kind).toBe('done')
    await recordConsent(cast.officer, consent(childId, { scans }))
    await addPapers(cast.officer, { childId, kind: 'birth_certificate', scans })
    const { papers } = await filed(childId)
    expect(papers.map(({ shows }) => shows.of).sort()).toEqual(['child', 'circumstance', 'consent'])
    for (const { fileId } of papers) {
      expect(await readers(fileId)).toEqual(['officer', 'leader', 'auditor'])
    }
    const local = await openChildFile(home.villageHead, childId)
    expect(local?.kind === 'local' && local.child.papers).toEqual([])
    const traces = await readAsSuperuser(
      `select person_id from trace where via = 'file' and child_id = $1 and person_id = $2`,
      [childId, cast.auditor.personId],
    )
    expect(traces.length).toBeGreaterThanOrEqual(2)
  })

  test('of a proposal: what is missing counts evidence and not what was taken out', async () => {
    const said = {
      fullName: 'Lê Thị Mới',
      birth: '2017',
      category: 'orphan_one',
      reason: 'Cha mất',
    }
    const paper = scan()
    const proposed = { ...said, paper, paperKind: 'birth_certificate' }
    const outcome = await proposeChild(home.villageHead, proposed)
    if (outcome.kind !== 'done') throw new Error(outcome.kind)
    const { id, childId } = outcome.value
    const read = async (viewer: Viewer) => {
      const { missing = [], shown = [] } = (await openProposal(viewer, id)) ?? {}
      return { missing, shown: shown.length }
    }
    expect(await read(cast.officer)).toEqual({ missing: ['death_certificate'], shown: 1 })
    const letter = circumstance(childId, { scans: [scan()] })
    expect((await recordCircumstance(cast.officer, letter)).kind).toBe('done')
    expect(await read(cast.officer)).toEqual({ missing: [], shown: 2 })
    expect(await read(home.villageHead)).toEqual({ missing: ['death_certificate'], shown: 1 })
    const [birth] = (await partOf(childId)).papers
    await takePaperOut(cast.officer, { childId, paperId: birth?.id, reason: 'Chụp nhầm' })
    expect(await read(cast.officer)).toEqual({ missing: ['birth_certificate'], shown: 1 })
    expect(await readers(birth?.fileId ?? '')).toEqual([])
  })

  test('evidence goes with its circumstance when a merger moves it', async () => {
    const [kept, closed] = [await newChild(), await newChild()]
    await recordCircumstance(cast.officer, circumstance(closed.childId, { scans: [scan()] }))
    const move = { where: { childId: closed.childId }, data: { childId: kept.childId } }
    await inCommune(cast.officer, (tx) => tx.circumstance.updateMany(move))
    expect((await partOf(closed.childId)).papers).toEqual([])
    expect((await partOf(kept.childId)).papers).toHaveLength(1)
  })
})

test('each act is the officer’s alone, and another commune’s child does not exist', async () => {
  const { childId } = await newChild()
  const acts = [
    [addPapers, { childId, scans: [scan()] }],
    [takePaperOut, { childId, paperId: crypto.randomUUID(), reason: 'x' }],
  ] as const
  const { leader, auditor, administrator, member, otherOfficer } = cast
  const { villageHead, schoolLead, teacher } = home
  for (const [act, input] of acts) {
    const others = [leader, auditor, administrator, member, villageHead, schoolLead, teacher]
    for (const who of others) {
      expect(await act(who, input), act.act).toMatchObject({ refusal: 'forbidden' })
    }
    expect(await act(otherOfficer, input), act.act).toMatchObject({ refusal: 'not_found' })
  }
  expect(await readPapersOf(otherOfficer, childId)).toBeNull()
})
