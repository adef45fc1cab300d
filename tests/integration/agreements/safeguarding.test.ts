import { beforeAll, describe, expect, test } from 'vitest'
import type { Viewer } from '@/lib/access/viewer'
import { endAgreement } from '@/lib/agreements/commands/end-agreement'
import { recordAgreement } from '@/lib/agreements/commands/record-agreement'
import { openHandover } from '@/lib/agreements/handover-queries'
import { listAgreements, readLivingAgreements } from '@/lib/agreements/queries'
import { decideAssignments } from '@/lib/assignments/commands/decide-assignments'
import { recordConsent } from '@/lib/children/commands/record-consent'
import { recordNeed } from '@/lib/children/commands/record-need'
import { withdrawConsent } from '@/lib/children/commands/withdraw-consent'
import { NEWEST_CONSENT_TEXT } from '@/lib/children/consent-text'
import { readStoredFile } from '@/lib/platform/files/read-file'
import { keepSponsor } from '@/lib/sponsors/commands/keep-sponsor'
import { readAsSuperuser } from '@/tests/support/database'
import {
  addWaiting,
  foundOffice,
  passedOn,
  proposal,
  type Office,
} from '../assignments/waiting-children'

let office: Office
let number = 0

beforeAll(async () => {
  office = await foundOffice()
})

async function unit(): Promise<string> {
  number += 1
  const outcome = await keepSponsor(office.officer, { name: `Đơn vị ${number}`, kind: 'group' })
  return outcome.kind === 'done' ? outcome.value.id : ''
}

let sheets = 0
const TERMS = {
  ...{ seen: 0, signedOn: '01/11/2026', unitSigner: 'Trần Văn Công' },
  ...{ communeSigner: 'Hồ Thị Xuân', visits: 'at_school', visitors: 'Lê Văn An\nHồ Thị Bé' },
  ...{ handedOver: ['given_name', 'meeting'], purpose: 'Đỡ đầu trẻ được phân công' },
  ...{ dataEnd: 'deleted', afterDays: '30', validUntil: '31/12/2027' },
}
function sign(sponsorId: string, change: object = {}, viewer: Viewer = office.officer) {
  sheets += 1
  const bytes = new TextEncoder().encode(`%PDF-1.4\n% thỏa thuận ${sheets}\n%%EOF\n`)
  const scan = { bytes, fileName: 'thoa-thuan.pdf' }
  return recordAgreement(viewer, { ...TERMS, sponsorId, scan, ...change })
}
const newestOf = async (sponsorId: string) => (await listAgreements(office.auditor, sponsorId))[0]

describe('recording', () => {
  test('keeps what was signed with its scan, and the record says which data are handed over', async () => {
    const sponsorId = await unit()
    expect(await sign(sponsorId)).toEqual({ kind: 'done', value: { sponsorId } })
    const newest = await newestOf(sponsorId)
    expect(newest).toMatchObject({
      ...{ signedOn: '2026-11-01', visits: 'at_school', visitors: ['Lê Văn An', 'Hồ Thị Bé'] },
      ...{ handedOver: ['code', 'given_name', 'needs', 'meeting'], keptUntil: { afterDays: 30 } },
      ...{ dataEnd: 'deleted', validUntil: '2027-12-31', ending: null },
    })
    const scan = await readStoredFile(office.leader, newest?.fileId ?? '')
    expect(scan?.contentType).toBe('application/pdf')
    expect(await readStoredFile(office.member, newest?.fileId ?? '')).toBeNull()
    const living = await readLivingAgreements(office.head)
    expect(living.get(sponsorId)).toEqual({ validUntil: '2027-12-31' })
    const [entry] = await readAsSuperuser<{ details: object; subject_id: string }>(
      `select subject_id, details from entry where act = 'agreements/record' order by seq desc limit 1`,
    )
    expect(entry).toEqual({
      subject_id: sponsorId,
      details: {
        ...{ agreedOn: '2026-11-01', validUntil: '2027-12-31' },
        handedOver: ['code', 'given_name', 'needs', 'meeting'],
      },
    })
  })

  test('a newer one takes the place of the one before, which stays', async () => {
    const sponsorId = await unit()
    await sign(sponsorId)
    const next = { seen: 1, signedOn: '10/11/2026', validUntil: undefined }
    expect((await sign(sponsorId, { ...next, visits: 'none', visitors: undefined })).kind).toBe(
      'done',
    )
    const all = await listAgreements(office.officer, sponsorId)
    expect(all.map(({ signedOn, visitors }) => [signedOn, visitors.length])).toEqual([
      ['2026-11-10', 0],
      ['2026-11-01', 2],
    ])
    expect((await readLivingAgreements(office.officer)).get(sponsorId)).toEqual({
      validUntil: null,
    })
  })

  test('is refused from tomorrow, over before it was signed, or older than the newest', async () => {
    const sponsorId = await unit()
    const refusal = async (change: object) => {
      const outcome = await sign(sponsorId, change)
      return outcome.kind === 'refused' ? outcome.refusal : outcome.kind
    }
    expect(await refusal({ signedOn: '21/11/2026' })).toBe('signed_ahead')
    expect(await refusal({ validUntil: '31/10/2026' })).toBe('over_before_signed')
    expect(await refusal({ seen: 1 })).toBe('recorded_meanwhile')
    const text = { bytes: new TextEncoder().encode('thư'), fileName: 'thu.pdf' }
    expect(await refusal({ scan: text })).toBe('file_kind_not_taken')
    await sign(sponsorId)
    expect(await refusal({ seen: 1, signedOn: '31/10/2026' })).toBe('older_than_newest')
    expect(await listAgreements(office.officer, sponsorId)).toHaveLength(1)
  })

  test('with data that have to go before it was signed is refused', async () => {
    const wrong = { afterDays: undefined, dataEndsOn: '31/10/2026' }
    expect(await sign(await unit(), wrong)).toMatchObject({ refusal: 'data_end_before_signed' })
  })

  test('is the officer’s alone, of the own commune', async () => {
    const sponsorId = await unit()
    for (const viewer of [office.head, office.leader, office.auditor, office.member]) {
      expect(await sign(sponsorId, {}, viewer)).toMatchObject({ refusal: 'forbidden' })
    }
    expect(await sign(sponsorId, {}, office.otherOfficer)).toMatchObject({ refusal: 'not_found' })
    expect(await sign(office.otherSponsor)).toMatchObject({ refusal: 'not_found' })
  })

  test('of two at once the second is told to look first', async () => {
    const sponsorId = await unit()
    const outcomes = await Promise.all([sign(sponsorId), sign(sponsorId)])
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
    expect(outcomes.find(({ kind }) => kind === 'refused')).toMatchObject({
      refusal: 'recorded_meanwhile',
    })
  })
})

describe('ending', () => {
  const end = async (sponsorId: string, change: object = {}, viewer: Viewer = office.officer) => {
    const agreementId = (await newestOf(sponsorId))?.id
    const ending = { agreementId, endedOn: '15/11/2026', reason: 'Đơn vị giải thể' }
    return endAgreement(viewer, { ...ending, ...change })
  }

  test('leaves the sponsor without one until the next is signed', async () => {
    const sponsorId = await unit()
    await sign(sponsorId)
    expect(await end(sponsorId)).toEqual({ kind: 'done', value: { sponsorId } })
    expect((await newestOf(sponsorId))?.ending).toMatchObject({
      ...{ on: '2026-11-15', reason: 'Đơn vị giải thể' },
    })
    expect((await readLivingAgreements(office.officer)).has(sponsorId)).toBe(false)
    const [entry] = await readAsSuperuser<{ details: object }>(
      `select details from entry where act = 'agreements/end' order by seq desc limit 1`,
    )
    expect(entry?.details).toEqual({
      ...{ agreedOn: '2026-11-01', from: '2026-11-15', reason: 'Đơn vị giải thể' },
    })
    expect((await sign(sponsorId, { seen: 1, signedOn: '16/11/2026' })).kind).toBe('done')
    expect((await readLivingAgreements(office.officer)).has(sponsorId)).toBe(true)
  })

  test('lets the true day be recorded after a wrong one, however often it was typed', async () => {
    const sponsorId = await unit()
    await sign(sponsorId, { signedOn: '20/11/2026' })
    await sign(sponsorId, { signedOn: '20/11/2026', seen: 1 })
    const right = { signedOn: '03/11/2026', seen: 2 }
    expect(await sign(sponsorId, right)).toMatchObject({ refusal: 'older_than_newest' })
    expect((await end(sponsorId, { endedOn: '20/11/2026' })).kind).toBe('done')
    expect((await sign(sponsorId, right)).kind).toBe('done')
    expect((await newestOf(sponsorId))?.signedOn).toBe('2026-11-03')
    expect((await readLivingAgreements(office.officer)).has(sponsorId)).toBe(true)
  })

  test('is refused twice, ahead, before it was signed, and of one that was replaced', async () => {
    const sponsorId = await unit()
    await sign(sponsorId)
    const first = (await newestOf(sponsorId))?.id
    expect(await end(sponsorId, { endedOn: '21/11/2026' })).toMatchObject({
      refusal: 'ended_ahead',
    })
    expect(await end(sponsorId, { endedOn: '31/10/2026' })).toMatchObject({
      refusal: 'ended_before_signed',
    })
    await sign(sponsorId, { seen: 1 })
    expect(await end(sponsorId, { agreementId: first })).toMatchObject({ refusal: 'not_newest' })
    const both = await Promise.all([end(sponsorId), end(sponsorId)])
    expect(both.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
    expect(await end(sponsorId)).toMatchObject({ refusal: 'already_ended' })
  })

  test('is the officer’s alone, of the own commune', async () => {
    const sponsorId = await unit()
    await sign(sponsorId)
    for (const viewer of [office.head, office.leader, office.auditor, office.member]) {
      expect(await end(sponsorId, {}, viewer)).toMatchObject({ refusal: 'forbidden' })
    }
    expect(await end(sponsorId, {}, office.otherOfficer)).toMatchObject({ refusal: 'not_found' })
  })
})

describe('the sheet', () => {
  async function supported(sponsorId: string): Promise<string> {
    number += 1
    const childId = await addWaiting(office.officer, `VA-${String(number).padStart(4, '0')}`)
    const [assignmentId] = await passedOn(office, [proposal(childId, sponsorId)])
    await decideAssignments(office.leader, { decisions: [{ assignmentId, outcome: 'approved' }] })
    return childId
  }
  const shared = (childId: string) => ({
    ...{ childId, purpose: 'sponsor', textVersion: NEWEST_CONSENT_TEXT, scans: [] },
    ...{ givenOn: '01/11/2026', channel: 'paper', representativeName: 'Lê Thị Mẹ' },
    representativeRelation: 'mother',
  })
  const traces = (childId: string) =>
    readAsSuperuser(`select id from trace where child_id = $1 and via = 'document'`, [childId])

  test('names a child by what was agreed on, once the family has agreed to share', async () => {
    const sponsorId = await unit()
    const [silent, agreed] = [await supported(sponsorId), await supported(sponsorId)]
    expect((await recordConsent(office.officer, shared(agreed))).kind).toBe('done')
    await sign(sponsorId)
    const sheet = await openHandover(office.officer, sponsorId)
    expect(sheet?.lines).toMatchObject([
      { givenName: null, withheld: true, age: null },
      { givenName: expect.stringMatching(/^VA-/) as string, withheld: false, age: null },
    ])
    expect(sheet?.lines[1]?.meeting).toBe('commune')
    expect(await traces(silent)).toHaveLength(1)
    expect(await traces(agreed)).toHaveLength(1)
  })

  test('tells one need that is no illness, until the family agrees and from the day it withdraws', async () => {
    const sponsorId = await unit()
    const childId = await supported(sponsorId)
    for (const kind of ['medical', 'food', 'cash']) {
      expect((await recordNeed(office.officer, { childId, kind })).kind).toBe('done')
    }
    await sign(sponsorId)
    const needs = async () => (await openHandover(office.officer, sponsorId))?.lines[0]?.needs
    expect(await needs()).toEqual(['food'])
    await recordConsent(office.officer, shared(childId))
    expect(await needs()).toEqual(['medical', 'food', 'cash'])
    const [consent] = await readAsSuperuser<{ id: string }>(
      `select id from consent where child_id = $1`,
      [childId],
    )
    const withdrawal = { childId, consentId: consent?.id, withdrawnOn: '20/11/2026' }
    await withdrawConsent(office.officer, { ...withdrawal, withdrawer: 'Lê Thị Mẹ' })
    expect(await needs()).toEqual(['food'])
  })

  test('there is none after the day the data had to be deleted', async () => {
    const sponsorId = await unit()
    const childId = await supported(sponsorId)
    const gone = { afterDays: undefined, dataEndsOn: '19/11/2026', validUntil: undefined }
    await sign(sponsorId, gone)
    expect(await openHandover(office.officer, sponsorId)).toBeNull()
    expect(await traces(childId)).toHaveLength(0)
    await sign(sponsorId, { ...gone, seen: 1, dataEndsOn: '20/11/2026' })
    expect((await openHandover(office.officer, sponsorId))?.lines).toHaveLength(1)
  })

  test('there is none without an agreement that holds, and then nothing was opened', async () => {
    const sponsorId = await unit()
    const childId = await supported(sponsorId)
    expect(await openHandover(office.officer, sponsorId)).toBeNull()
    await sign(sponsorId, { signedOn: '01/10/2026', validUntil: '19/11/2026' })
    expect(await openHandover(office.officer, sponsorId)).toBeNull()
    expect(await traces(childId)).toHaveLength(0)
    expect(await openHandover(office.otherOfficer, sponsorId)).toBeNull()
  })
})

test('the database keeps no agreement that says half of it', async () => {
  const sponsorId = await unit()
  await sign(sponsorId)
  const copy = (change: string) =>
    readAsSuperuser(
      `insert into safeguarding_agreement select (a).* from (select jsonb_populate_record(s,
         jsonb_build_object('id', gen_random_uuid(), 'round', 9) || ${change}) as a
       from safeguarding_agreement s where sponsor_id = $1) x`,
      [sponsorId],
    )
  await expect(copy(`'{"visits": "none"}'`)).rejects.toThrow('agreement_names_visitors')
  await expect(copy(`'{"ends_after_days": null}'`)).rejects.toThrow('agreement_data_ends_once')
  await expect(copy(`'{"handed_over": ["age"]}'`)).rejects.toThrow('agreement_tells_child_and_need')
  await expect(copy(`'{"valid_until": "2026-10-31"}'`)).rejects.toThrow('agreement_period')
  await expect(copy(`'{"ends_after_days": null, "data_ends_on": "2026-10-31"}'`)).rejects.toThrow(
    'agreement_data_ends_after_signing',
  )
  await expect(
    readAsSuperuser(`update safeguarding_agreement set purpose = 'x' where sponsor_id = $1`, [
      sponsorId,
    ]),
  ).rejects.toThrow()
})
