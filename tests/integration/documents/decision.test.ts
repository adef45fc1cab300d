import { read, utils } from '@e965/xlsx'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Viewer } from '@/lib/access/viewer'
import { decideAssignments } from '@/lib/assignments/commands/decide-assignments'
import { exportAssigned } from '@/lib/documents/commands/export-assigned'
import {
  countInDecision,
  listDecisions,
  openDecision,
  type DecisionWanted,
} from '@/lib/documents/decision-queries'
import { addDays, startOf } from '@/lib/calendar/day'
import { writeAssignedWorkbook } from '@/lib/documents/file/assigned-workbook'
import { moveClock, now, today } from '@/lib/platform/clock'
import { missingInLetters } from '@/lib/reports/letters-queries'
import { setTemplate } from '@/lib/templates/commands/set-template'
import { readAsSuperuser } from '@/tests/support/database'
import {
  addWaiting,
  foundOffice,
  passedOn,
  proposal,
  proposed,
  type Office,
} from '@/tests/integration/assignments/waiting-children'

let office: Office
const DRAFT = { on: 'draft', version: 'full' } as const
let approved: DecisionWanted

beforeAll(async () => {
  office = await foundOffice()
  const children: string[] = []
  for (const code of ['VA-0001', 'VA-0002', 'VA-0003', 'VA-0004', 'VA-0005']) {
    children.push(await addWaiting(office.officer, code))
  }
  const [an = '', binh = '', chi = '', dung = '', giang = ''] = children
  const ids = await passedOn(office, [
    proposal(an, office.police),
    proposal(binh, office.women),
    proposal(chi, office.women),
    proposal(dung, office.farmers),
  ])
  await proposed(office, [proposal(giang, office.farmers)])
  await decideAssignments(office.leader, {
    decisions: [
      { assignmentId: ids[0], outcome: 'approved' },
      { assignmentId: ids[1], outcome: 'approved' },
      { assignmentId: ids[2], outcome: 'refused', reason: 'Trùng' },
    ],
  })
  approved = { on: today(), version: 'full' }
})

async function codesFor(viewer: Viewer, wanted: DecisionWanted): Promise<string[] | null> {
  const decision = await openDecision(viewer, wanted)
  return decision && decision.rows.map(({ childCode }) => childCode)
}

describe('a decision', () => {
  test('lists what a leader approved that day, and the draft what is on its way', async () => {
    expect(await codesFor(office.officer, approved)).toEqual(['VA-0001', 'VA-0002'])
    expect(await codesFor(office.leader, DRAFT)).toEqual(['VA-0004', 'VA-0005'])
    expect(await codesFor(office.officer, { ...DRAFT, on: approvedDayBefore() })).toBeNull()
    expect(await countInDecision(office.officer, approved)).toBe(2)
    expect(await countInDecision(office.officer, DRAFT)).toBe(2)
    expect(await countInDecision(office.officer, { ...DRAFT, version: 'coded' })).toBe(0)
    expect(await countInDecision(office.auditor, approved)).toBe(0)
    expect(await countInDecision(office.member, approved)).toBe(0)
    expect(await listDecisions(office.head)).toEqual({
      days: [{ on: today(), children: 2, units: 2, missing: [] }],
      draft: { children: 2, missing: [] },
    })
  })

  test('is a draft only until the day it was decided', async () => {
    expect((await openDecision(office.officer, DRAFT))?.decidedOn).toBeNull()
    expect((await openDecision(office.officer, approved))?.decidedOn).toBe(today())
  })

  test('with names for the office and the leader, coded also for the auditor, nothing for a unit', async () => {
    const coded = { ...approved, version: 'coded' } as const
    for (const viewer of [office.officer, office.head, office.leader]) {
      expect(await codesFor(viewer, approved)).toHaveLength(2)
    }
    expect(await codesFor(office.auditor, approved)).toBeNull()
    expect(await codesFor(office.auditor, coded)).toHaveLength(2)
    expect(await codesFor(office.member, coded)).toBeNull()
    expect(await codesFor(office.member, approved)).toBeNull()
  })

  test('of a day that has passed says of the children what held then, whatever holds since', async () => {
    const before = now()
    const later = addDays(today(), 2)
    await readAsSuperuser(
      `with ended as (update circumstance set valid_to = $1::date
         where child_id = (select id from child where code = 'VA-0001') and is_main returning *)
       insert into circumstance (commune_id, id, child_id, category, is_main, valid_from, recorded_by, recorded_at)
       select commune_id, gen_random_uuid(), child_id, 'orphan_one', true, $1::date, recorded_by, recorded_at
       from ended`,
      [later],
    )
    try {
      moveClock(startOf(later))
      const decision = await openDecision(office.officer, approved)
      expect(decision?.madeOn).toBe(approved.on)
      expect(decision?.rows[0]).toMatchObject({
        ...{ childCode: 'VA-0001', circumstance: 'poor_household' },
      })
    } finally {
      moveClock(before)
    }
  })

  test('of the other commune does not exist', async () => {
    expect(await codesFor(office.otherOfficer, approved)).toBeNull()
    expect(await listDecisions(office.otherOfficer)).toEqual({ days: [], draft: null })
  })

  test('with names leaves a trace for each child, coded none', async () => {
    const before = await traces('document')
    await openDecision(office.officer, { ...approved, version: 'coded' })
    expect(await traces('document')).toBe(before)
    await openDecision(office.officer, approved)
    expect(await traces('document')).toBe(before + 2)
  })
})

describe('the table of assignments as a workbook', () => {
  test('is handed out with a line and a trace for each child, and opens by unit and by village', async () => {
    const before = await traces('export')
    const outcome = await exportAssigned(office.officer, {})
    if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
    expect(await traces('export')).toBe(before + 2)
    const [entry] = await readAsSuperuser<{ act: string; details: object }>(
      `select act, details from entry order by seq desc limit 1`,
    )
    expect(entry).toMatchObject({
      act: 'documents/export-assigned',
      details: { kind: 'assigned', lines: 2 },
    })
    const { lines, at } = outcome.value
    const book = read(
      writeAssignedWorkbook({
        ...{ communeName: 'Việt An', communeKind: 'xa', rows: lines, on: today() },
        mark: `tải lúc ${at.toISOString()}`,
      }),
    )
    expect(book.SheetNames).toEqual(['Theo đơn vị', 'Theo thôn'])
    const rows = (at: number) =>
      utils
        .sheet_to_json<string[]>(book.Sheets[book.SheetNames[at] ?? ''] ?? {}, { header: 1 })
        .slice(4)
    expect(rows(0)[0]?.slice(0, 4)).toEqual(['TT', 'Đơn vị nhận đỡ đầu', 'Mã số', 'Họ và tên'])
    expect(rows(0)[1]?.slice(1, 3)).toEqual(['Công an xã', 'VA-0001'])
    expect(rows(1)[0]?.slice(0, 3)).toEqual(['TT', 'Nơi ở (thôn)', 'Mã số'])
    expect(rows(1).filter(([ordinal]) => Number(ordinal) > 0)).toHaveLength(2)
  })

  test('is for the office and the leader alone', async () => {
    for (const viewer of [office.auditor, office.member]) {
      expect(await exportAssigned(viewer, {})).toMatchObject({ kind: 'refused' })
    }
    const elsewhere = await exportAssigned(office.otherOfficer, {})
    expect(elsewhere).toMatchObject({ kind: 'done', value: { lines: [] } })
  })

  test('many children only with the password typed a moment ago', async () => {
    const { communeId, personId } = office.officer
    await readAsSuperuser(
      `insert into parameter_value (commune_id, id, key, value, valid_from, source, version_no, recorded_by, recorded_at, checked_on)
       select $1, gen_random_uuid(), 'export_asked_above', '1', '2026-01-01', 'Thử', 99, $2, now(), '2026-01-01'`,
      [communeId, personId],
    )
    const longAgo = { ...office.officer, confirmedAt: null } as Viewer
    expect(await exportAssigned(longAgo, {})).toMatchObject({ refusal: 'unconfirmed' })
  })
})

describe('with a text of the commune’s own', () => {
  const common = {
    ...{ issuer: 'UBND\nXÃ VIỆT AN', placeName: 'Việt An', signerAuthority: 'KT. CHỦ TỊCH' },
    ...{ recipients: 'Lưu: VT', validFrom: '20/11/2026', source: 'Thử', basedOn: '0' },
  }
  let keeper: Viewer
  const unit = { id: 'x', name: 'Công ty Một', helping: 0, promised: null }

  test('the decision is written in it, and says which fields have nothing in the ledger', async () => {
    keeper = await office.officerAs('administrator')
    const kept = await setTemplate(keeper, {
      ...{ ...common, kind: 'decision', sign: 'QĐ-VHXH', subject: 'Về việc {số trẻ} em' },
      ...{ basis: 'Căn cứ Kế hoạch số {số kế hoạch}', body: 'Giao {số đơn vị} đơn vị' },
    })
    expect(kept).toMatchObject({ kind: 'done' })
    const decision = await openDecision(office.officer, { ...approved, version: 'coded' })
    expect(decision?.words).toMatchObject({ sign: 'QĐ-VHXH', subject: 'Về việc {số trẻ} em' })
    const { days, draft } = await listDecisions(office.officer)
    expect(days).toMatchObject([{ missing: ['planNumber'] }])
    expect(draft?.missing).toEqual(['planNumber'])
  })

  test('a letter says it for the units it goes to', async () => {
    const body = '{tên đơn vị} hứa {số trẻ đã hứa} em, [nhận {số trẻ đang đỡ đầu} em|chưa nhận]'
    const kept = await setTemplate(keeper, {
      ...{ ...common, kind: 'thank_letter', sign: 'MTTQ-BTT', subject: 'Cảm ơn', body },
    })
    expect(kept).toMatchObject({ kind: 'done' })
    const promising = { ...unit, promised: 2 }
    expect(await missingInLetters(office.officer, [promising])).toEqual([])
    expect(await missingInLetters(office.officer, [promising, unit])).toEqual(['promised'])
    expect(await missingInLetters(office.otherOfficer, [unit])).toEqual([])
  })
})

function approvedDayBefore() {
  return '2026-01-05' as ReturnType<typeof today>
}

async function traces(via: string): Promise<number> {
  const [row] = await readAsSuperuser<{ count: number }>(
    `select count(*)::int as count from trace where via = $1`,
    [via],
  )
  return row?.count ?? 0
}
