import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Viewer } from '@/lib/access/viewer'
import { acceptAssignment } from '@/lib/assignments/commands/accept-assignment'
import { decideAssignments } from '@/lib/assignments/commands/decide-assignments'
import { endSupport } from '@/lib/assignments/commands/end-support'
import { reverseAcceptance } from '@/lib/assignments/commands/reverse-acceptance'
import { readSupportHistory } from '@/lib/assignments/history-queries'
import { listTerms } from '@/lib/assignments/term-list-queries'
import { openTermFile, openTermForPaper } from '@/lib/assignments/term-queries'
import { today } from '@/lib/platform/clock'
import { inCommune } from '@/lib/platform/db/transaction'
import { readStoredFile } from '@/lib/platform/files/read-file'
import { listTasks } from '@/lib/tasks/queries'
import { countWaiting } from '@/lib/tasks/waiting-queries'
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

function code(): string {
  return `VA-${String(number).padStart(4, '0')}`
}

async function approved(childId: string, sponsorId: string): Promise<string> {
  const [assignmentId] = await passedOn(office, [proposal(childId, sponsorId)])
  await decideAssignments(office.leader, { decisions: [{ assignmentId, outcome: 'approved' }] })
  const [term] = await readAsSuperuser<{ id: string }>(
    'select id from support_term where assignment_id = $1',
    [assignmentId],
  )
  return term?.id ?? ''
}

let sheets = 0
const sheet = () => {
  sheets += 1
  return new TextEncoder().encode(`%PDF-1.4\n% ${sheets}\n%%EOF\n`)
}
const SIGNED = {
  ...{ signedOn: '20/11/2026', place: 'Nhà văn hóa thôn An Lâm' },
  ...{ unitSigner: 'Trần Văn Công', familySigner: 'Lê Thị Mẹ', communeSigner: 'Hồ Thị Xuân' },
}
const sign = (viewer: Viewer = office.officer, change: object = {}) =>
  acceptAssignment(viewer, {
    ...{ ...SIGNED, termId, scan: { bytes: sheet(), fileName: 'bien-ban.pdf' } },
    ...change,
  })
const takeBack = (viewer: Viewer = office.officer) =>
  reverseAcceptance(viewer, { termId, reason: 'Quét nhầm biên bản của cháu khác' })

describe('signing', () => {
  test('the minutes are kept with their scan; the file, the list and the timeline say so', async () => {
    expect(await sign()).toEqual({ kind: 'done', value: { termId } })
    const file = await openTermFile(office.auditor, termId)
    expect(file?.minutes).toMatchObject({
      ...{ signedOn: '2026-11-20', place: 'Nhà văn hóa thôn An Lâm', familySigner: 'Lê Thị Mẹ' },
    })
    const scan = await readStoredFile(office.auditor, file?.minutes?.fileId ?? '')
    expect(scan?.contentType).toBe('application/pdf')
    const { lines } = await listTerms(office.officer, { standing: 'running', page: 1 })
    expect(lines.find(({ id }) => id === termId)).toMatchObject({
      ...{ signing: 'signed', signedOn: '2026-11-20' },
    })
    const history = await readSupportHistory(office.officer, child)
    expect(history?.acts.map(({ kind }) => kind)).toContain('signed')
    const [entry] = await readAsSuperuser<{ details: object; subject_id: string }>(
      `select subject_id, details from entry where act = 'assignments/accept' order by seq desc limit 1`,
    )
    expect(entry).toEqual({
      subject_id: termId,
      details: { child: code(), sponsorId: office.police, signedOn: '2026-11-20' },
    })
  })

  test('what waits for minutes is a task of the officer and of the unit, until it is signed', async () => {
    const before = await countWaiting(office.officer, today())
    const ofUnit = await listTasks(office.member, today())
    const waiting = ofUnit.find(({ kind }) => kind === 'sign_minutes')
    expect(waiting?.count).toBeGreaterThan(0)
    const { counts } = await listTerms(office.member, { standing: 'unsigned', page: 1 })
    expect(waiting?.count).toBe(counts.unsigned)
    await sign()
    const after = await countWaiting(office.officer, today())
    expect((before.assignments ?? 0) - (after.assignments ?? 0)).toBe(1)
  })

  test('the unit signs for its own, sees the child by the given name, and opens what it sent', async () => {
    expect((await sign(office.member)).kind).toBe('done')
    const file = await openTermFile(office.member, termId)
    expect(file).toMatchObject({
      child: { name: code(), file: null, guardianName: null },
      minutes: { familySigner: null, unitSigner: 'Trần Văn Công' },
    })
    expect(await readStoredFile(office.member, file?.minutes?.fileId ?? '')).not.toBeNull()
    expect((await openTermForPaper(office.member, termId))?.child.file).toBeNull()
  })

  test('what the office scanned is not opened by the unit', async () => {
    await sign()
    const kept = await openTermFile(office.officer, termId)
    expect((await openTermFile(office.member, termId))?.minutes?.fileId).toBeNull()
    expect(await readStoredFile(office.member, kept?.minutes?.fileId ?? '')).toBeNull()
  })

  test('the printed minutes leave a trace', async () => {
    const count = () =>
      readAsSuperuser(`select id from trace where child_id = $1 and via = 'document'`, [child])
    expect(await count()).toHaveLength(0)
    expect((await openTermForPaper(office.officer, termId))?.child.name).toBe(
      `Nguyễn Thị ${code()}`,
    )
    expect(await count()).toHaveLength(1)
  })
})

describe('taking back', () => {
  test('wrong minutes count no longer, nobody opens their scan, and others may be recorded', async () => {
    await sign(office.member)
    const wrong = (await openTermFile(office.officer, termId))?.minutes?.fileId ?? ''
    expect(await takeBack()).toEqual({ kind: 'done', value: { termId } })
    const file = await openTermFile(office.officer, termId)
    expect(file?.minutes).toBeNull()
    expect(file?.minutesTakenBack).toMatchObject([{ reason: 'Quét nhầm biên bản của cháu khác' }])
    expect((await openTermFile(office.member, termId))?.minutesTakenBack).toMatchObject([
      { reason: null },
    ])
    for (const viewer of [office.officer, office.leader, office.member]) {
      expect(await readStoredFile(viewer, wrong)).toBeNull()
    }
    expect((await sign()).kind).toBe('done')
    expect(await takeBack()).toMatchObject({ kind: 'done' })
    expect(await takeBack()).toEqual({ kind: 'refused', refusal: 'not_signed' })
  })

  test('is the officer’s alone', async () => {
    await sign()
    for (const viewer of [office.head, office.leader, office.auditor, office.member]) {
      expect(await takeBack(viewer)).toMatchObject({ refusal: 'forbidden' })
    }
    expect(await takeBack(office.otherOfficer)).toMatchObject({ refusal: 'not_found' })
  })
})

describe('refusing', () => {
  const refusal = async (viewer?: Viewer, change?: object) => {
    const outcome = await sign(viewer, change)
    return outcome.kind === 'refused' ? outcome.refusal : outcome.kind
  }

  test('minutes that are there already, from tomorrow, or older than the approval', async () => {
    expect(await refusal(undefined, { signedOn: '21/11/2026' })).toBe('signed_ahead')
    expect(await refusal(undefined, { signedOn: '19/11/2026' })).toBe('signed_before_decision')
    await sign()
    expect(await refusal()).toBe('already_signed')
  })

  test('of support that was taken back before it began', async () => {
    const never = { termId, reason: 'sponsor_withdrew', lastDay: '30/09/2026' }
    expect((await endSupport(office.officer, never)).kind).toBe('done')
    expect(await refusal()).toBe('never_began')
    // There is no paper to print either, at whatever address, and nothing of the child was shown.
    for (const viewer of [office.officer, office.member]) {
      expect(await openTermForPaper(viewer, termId)).toBeNull()
    }
    expect(await readAsSuperuser('select id from trace where child_id = $1', [child])).toEqual([])
    expect(await openTermFile(office.officer, termId)).not.toBeNull()
  })

  test('another unit’s, another commune’s, and what is no term', async () => {
    const other = await approved(await addWaiting(office.officer, `VA-5${number}`), office.women)
    expect(await refusal(office.member, { termId: other })).toBe('not_found')
    expect(await openTermFile(office.member, other)).toBeNull()
    expect(await refusal(office.otherOfficer)).toBe('not_found')
    expect(await openTermFile(office.otherOfficer, termId)).toBeNull()
    expect(await refusal(undefined, { termId: crypto.randomUUID() })).toBe('not_found')
    expect(await openTermFile(office.officer, 'x')).toBeNull()
  })

  test('support that was recognised from a list', async () => {
    const { communeId, personId } = office.officer
    const recognised = await addWaiting(office.officer, `VA-6${number}`)
    const { id } = await inCommune(office.officer, (tx) =>
      tx.supportTerm.create({
        data: {
          child: { connect: { communeId_id: { communeId, id: recognised } } },
          sponsor: { connect: { communeId_id: { communeId, id: office.police } } },
          ...{ role: 'lead', startsOn: new Date('2026-07-01') },
          recognition: {
            create: {
              ...{ communeId, childId: recognised, sponsorId: office.police, basis: 'Danh sách' },
              ...{ recognisedOn: new Date('2026-07-01'), recognisedBy: personId },
              recognisedAt: new Date('2026-07-01'),
            },
          },
        },
      }),
    )
    expect(await refusal(undefined, { termId: id })).toBe('recognised')
    expect((await openTermFile(office.officer, id))?.basis.kind).toBe('recognised')
    const { lines } = await listTerms(office.officer, { standing: 'unsigned', page: 1 })
    expect(lines.map((line) => line.id)).not.toContain(id)
  })

  test('a file that is no paper, and no file at all', async () => {
    const text = { bytes: new TextEncoder().encode('thư'), fileName: 'thu.pdf' }
    expect(await refusal(undefined, { scan: text })).toBe('file_kind_not_taken')
    expect(await sign(undefined, { scan: undefined })).toEqual({
      kind: 'invalid',
      issues: [{ field: 'scan', code: 'scan_missing' }],
    })
  })

  test('whose role it is not', async () => {
    for (const viewer of [office.head, office.leader, office.auditor]) {
      expect(await refusal(viewer)).toBe('forbidden')
    }
  })
})

test('two record the minutes at once: one is told that they are there', async () => {
  const held = 'select id from child where id = $1 for update'
  const outcomes = await whileHeld<{ kind: string }[]>(
    held,
    [child],
    [() => sign(), () => sign(office.member)],
  )
  expect(outcomes).toMatchObject([{ kind: 'done' }, { refusal: 'already_signed' }])
})

test('the database keeps no minutes of what nobody approved', async () => {
  const { communeId, personId } = office.officer
  const [made] = await passedOn(office, [
    proposal(await addWaiting(office.officer, `VA-7${number}`), office.women),
  ])
  await sign()
  const attempt = readAsSuperuser(
    `with sheet as (
       insert into stored_file (commune_id, id, kind, content_type, byte_count, sha256, storage_key,
         file_name, uploaded_by, uploaded_at)
       select commune_id, gen_random_uuid(), kind, content_type, byte_count, sha256, storage_key || '-2',
         file_name, uploaded_by, uploaded_at from stored_file order by uploaded_at desc limit 1
       returning id)
     insert into assignment_acceptance select $1, gen_random_uuid(), $2, 1, '2026-11-20', 'a', 'b', 'c',
       'd', id, $3, now() from sheet`,
    [communeId, made, personId],
  )
  await expect(attempt).rejects.toThrow('assignment_acceptance_commune_id_assignment_id_fkey')
})
