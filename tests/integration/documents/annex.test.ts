import { beforeAll, describe, expect, test } from 'vitest'
import type { Viewer } from '@/lib/access/viewer'
import { decideAssignments } from '@/lib/assignments/commands/decide-assignments'
import { listAnnexParts, openAnnex, type AnnexWanted } from '@/lib/documents/annex-queries'
import { writeAssignmentTable } from '@/lib/documents/file/assignment-table'
import { inCommune } from '@/lib/platform/db/transaction'
import { readAsSuperuser } from '@/tests/support/database'
import { linesOf, partsOf } from '@/tests/unit/documents/docx-parts'
import {
  addWaiting,
  foundOffice,
  passedOn,
  proposal,
  type Office,
} from '@/tests/integration/assignments/waiting-children'

let office: Office
let police: AnnexWanted
let women: AnnexWanted

const FULL = { version: 'full' } as const
const CODED = { version: 'coded' } as const

beforeAll(async () => {
  office = await foundOffice()
  const { officer, leader } = office
  police = { version: 'extract', sponsorId: office.police }
  women = { version: 'extract', sponsorId: office.women }
  const children: string[] = []
  for (const code of ['VA-0001', 'VA-0002', 'VA-0003', 'VA-0004', 'VA-0005']) {
    children.push(await addWaiting(officer, code))
  }
  const [an = '', binh = '', chi = '', dung = '', giang = ''] = children
  const ids = await passedOn(office, [
    proposal(an, office.police, { note: 'Gần nhà' }),
    proposal(binh, office.women),
    proposal(chi, office.women),
    proposal(dung, office.women),
  ])
  await decideAssignments(leader, {
    decisions: [
      { assignmentId: ids[0], outcome: 'approved' },
      { assignmentId: ids[1], outcome: 'approved' },
      { assignmentId: ids[2], outcome: 'refused', reason: 'Trùng' },
    ],
  })
  await recognise(giang)
})

/** Support from before the plan: in force, but not an approved assignment. */
async function recognise(childId: string): Promise<void> {
  const { communeId, personId } = office.officer
  const on = new Date('2026-07-01')
  await inCommune(office.officer, (tx) =>
    tx.recognition.create({
      data: {
        ...{ communeId, childId, sponsorId: office.police, basis: 'Danh sách' },
        ...{ recognisedOn: on, recognisedBy: personId, recognisedAt: on },
        term: {
          create: { childId, sponsorId: office.police, role: 'lead', startsOn: on },
        },
      },
    }),
  )
}

async function codesFor(viewer: Viewer, wanted: AnnexWanted): Promise<string[] | null> {
  const annex = await openAnnex(viewer, wanted)
  return annex && annex.rows.map(({ childCode }) => childCode)
}

describe('what the annex lists', () => {
  test('exactly the approved assignments in force', async () => {
    expect(await codesFor(office.officer, FULL)).toEqual(['VA-0001', 'VA-0002'])
    expect(await codesFor(office.leader, CODED)).toEqual(['VA-0001', 'VA-0002'])
    expect(await codesFor(office.head, police)).toEqual(['VA-0001'])
    expect(await listAnnexParts(office.officer)).toEqual([
      { sponsorId: office.police, name: 'Công an xã', children: 1 },
      { sponsorId: office.women, name: 'Hội Liên hiệp Phụ nữ xã', children: 1 },
    ])
  })

  test('with what the office needs, and a draft while the plan has no number', async () => {
    const annex = await openAnnex(office.officer, FULL)
    expect(annex?.plan).toEqual({
      ...{ number: null, issuedOn: null },
      plannedMonth: { year: 2026, month: 5 },
    })
    expect(annex?.rows[0]).toMatchObject({
      ...{ ordinal: 1, sponsorName: 'Công an xã', childName: 'Nguyễn Thị VA-0001' },
      ...{ circumstance: 'poor_household', fromQuarter: '2026-Q4', note: 'Gần nhà' },
      level: null,
    })
  })

  test('the coded file names no child and no village', async () => {
    const annex = await openAnnex(office.auditor, CODED)
    if (!annex) throw new Error('no annex')
    const { communeName, communeKind } = office.auditor
    const bytes = await writeAssignmentTable({ ...annex, communeName, communeKind }, annex.audience)
    const text = linesOf((await partsOf(bytes)).get('word/document.xml') ?? '').join('\n')
    expect(text).toContain('VA-0002')
    expect(text).not.toContain('Nguyễn Thị')
  })
})

describe('who may have it', () => {
  test('the full one: officer, office head, leader', async () => {
    for (const viewer of [office.officer, office.head, office.leader]) {
      expect(await codesFor(viewer, FULL)).not.toBeNull()
    }
    for (const viewer of [office.auditor, office.member]) {
      expect(await codesFor(viewer, FULL)).toBeNull()
    }
  })

  test('the coded one: also the auditor, not a unit', async () => {
    expect(await codesFor(office.auditor, CODED)).toHaveLength(2)
    expect(await codesFor(office.member, CODED)).toBeNull()
  })

  test('an extract: the unit itself, nobody else’s, and not the auditor', async () => {
    expect(await codesFor(office.member, police)).toEqual(['VA-0001'])
    expect(await codesFor(office.member, women)).toBeNull()
    expect(await codesFor(office.auditor, police)).toBeNull()
    expect(await listAnnexParts(office.member)).toEqual([
      { sponsorId: office.police, name: 'Công an xã', children: 1 },
    ])
  })

  test('the other commune sees nothing of it', async () => {
    expect(await codesFor(office.otherOfficer, police)).toBeNull()
    expect(await codesFor(office.otherOfficer, FULL)).toEqual([])
    expect(await listAnnexParts(office.otherOfficer)).toEqual([])
  })
})

test('a version with names leaves a trace for each child; a coded or refused one none', async () => {
  const traces = async () => {
    const [row] = await readAsSuperuser<{ count: number }>(
      `select count(*)::int as count from trace where via = 'document'`,
    )
    return row?.count ?? 0
  }
  const before = await traces()
  await openAnnex(office.officer, CODED)
  await openAnnex(office.auditor, FULL)
  expect(await traces()).toBe(before)
  await openAnnex(office.member, police)
  expect(await traces()).toBe(before + 1)
  await openAnnex(office.officer, FULL)
  expect(await traces()).toBe(before + 3)
})
