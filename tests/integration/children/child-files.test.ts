import { beforeAll, describe, expect, test } from 'vitest'
import { addGuardian } from '@/lib/children/commands/add-guardian'
import { changeChild } from '@/lib/children/commands/change-child'
import { endCircumstance } from '@/lib/children/commands/end-circumstance'
import { endGuardian } from '@/lib/children/commands/end-guardian'
import { endHardship } from '@/lib/children/commands/end-hardship'
import { endNeed } from '@/lib/children/commands/end-need'
import { joinHousehold } from '@/lib/children/commands/join-household'
import { leaveHousehold } from '@/lib/children/commands/leave-household'
import { markHardship } from '@/lib/children/commands/mark-hardship'
import { recordCircumstance } from '@/lib/children/commands/record-circumstance'
import { recordInsurance } from '@/lib/children/commands/record-insurance'
import { recordNeed } from '@/lib/children/commands/record-need'
import { unpackFacts } from '@/lib/children/facts'
import { openChildFile } from '@/lib/children/file-queries'
import {
  readCircumstancesOf,
  readFactsOf,
  readFamilyOf,
  readNeedsOf,
} from '@/lib/children/part-queries'
import { keepVillage } from '@/lib/places/commands/keep-village'
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
async function fileOf(childId: string) {
  const opened = await openChildFile(cast.officer, childId)
  if (opened?.kind !== 'whole') throw new Error('no file')
  return opened.child
}
async function entriesOf(act: string, childId: string) {
  return readAsSuperuser<{ details: object }>(
    `select details from entry where act = $1 and subject_kind = 'child' and subject_id = $2`,
    [act, childId],
  )
}
const facts = (childId: string, change: object = {}) => ({
  ...{ childId, version: '1', fullName: 'Đỗ Thị Nết', born: '08/03/2015' },
  ...{ guardianName: 'Nguyễn Văn Nuôi', ...change },
})

describe('a child’s own facts', () => {
  test('are changed as they were seen; the line names the fields and no value', async () => {
    const { childId, code } = await newChild()
    const village = { name: 'Thôn An Bình' }
    const kept = await keepVillage(cast.administrator, village)
    const villageId = kept.kind === 'done' ? kept.value.id : ''
    const wanted = facts(childId, {
      ...{ fullName: 'Đỗ Thị  Nết Na', born: '2014', sex: 'female', villageId },
      ...{ personalId: '049 314 001 234', guardianRelation: 'grandparent', note: 'Ở với bà' },
    })
    expect(await changeChild(cast.officer, wanted)).toEqual({ kind: 'done', value: { childId } })
    expect(await fileOf(childId)).toMatchObject({
      ...{ fullName: 'Đỗ Thị Nết Na', bornOn: null, bornYear: 2014, sex: 'female' },
      ...{ personalId: '••••1234', village: village.name, guardianRelation: 'grandparent' },
    })
    const [entry] = await entriesOf('children/change', childId)
    expect(entry?.details).toEqual({
      child: code,
      changed: [
        ...['fullName', 'birth', 'sex', 'personalId', 'village', 'guardianRelation', 'note'],
      ],
    })
    const part = (await readFactsOf(cast.officer, childId))?.part
    expect(part).toMatchObject({ version: 2, personalId: '••••1234' })
    expect(await brokenLines(testDatabase().superuserUrl)).toEqual([])
  })

  test('an empty number keeps the known one, another emptied field is emptied', async () => {
    const { childId } = await newChild()
    const numbered = facts(childId, { personalId: '049314005678', note: 'Cũ' })
    await changeChild(cast.officer, numbered)
    await changeChild(cast.officer, facts(childId, { version: '2' }))
    expect(await fileOf(childId)).toMatchObject({ personalId: '••••5678', note: null })
  })

  test('a stale form is told both versions, and may be sent again', async () => {
    const { childId } = await newChild()
    await changeChild(cast.officer, facts(childId, { note: 'Của người kia' }))
    const mine = facts(childId, { note: 'Của tôi', personalId: '049314009999' })
    const outcome = await changeChild(cast.officer, mine)
    if (outcome.kind !== 'refused') throw new Error('taken')
    expect(outcome.refusal).toBe('stale')
    const told = unpackFacts(outcome.about ?? [])
    expect(told).toEqual({
      version: '2',
      differences: [
        { field: 'personalId', theirs: '', yours: '' },
        { field: 'note', theirs: 'Của người kia', yours: 'Của tôi' },
      ],
    })
    const again = await changeChild(cast.officer, { ...mine, version: told.version })
    expect(again.kind).toBe('done')
  })

  test('are refused: a birth ahead, a number somebody has, a village that is not there', async () => {
    const [one, other] = [await newChild(), await newChild()]
    const number = '049314007777'
    await changeChild(cast.officer, facts(one.childId, { personalId: number }))
    const refusals = [
      ['born_ahead', { born: '2027' }],
      ['born_ahead', { born: '21/11/2026' }],
      ['personal_id_taken', { personalId: number }],
      ['village_unknown', { villageId: crypto.randomUUID() }],
    ] as const
    for (const [refusal, change] of refusals) {
      const outcome = await changeChild(cast.officer, facts(other.childId, change))
      expect(outcome).toMatchObject({ kind: 'refused', refusal })
    }
    const unclear = { fullName: ' ', born: '31/02/2015', personalId: '12', guardianPhone: 'x' }
    expect(await changeChild(cast.officer, facts(other.childId, unclear))).toMatchObject({
      kind: 'invalid',
      issues: [
        { field: 'fullName', code: 'required' },
        { field: 'born', code: 'birth_unclear' },
        { field: 'personalId', code: 'personal_id_unclear' },
        { field: 'guardianPhone', code: 'phone_unclear' },
      ],
    })
  })

  test('two at once: one is written, the other is told', async () => {
    const { childId } = await newChild()
    const both = await Promise.all(
      ['A', 'B'].map((note) => changeChild(cast.officer, facts(childId, { note }))),
    )
    expect(both.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
  })
})

describe('the family', () => {
  test('children of one household are siblings until one leaves', async () => {
    const [one, other, third] = [await newChild(), await newChild(), await newChild()]
    const typed = ` ${other.code.toLowerCase()} `
    const joined = await joinHousehold(cast.officer, { childId: one.childId, siblingCode: typed })
    expect(joined).toMatchObject({ kind: 'done', value: { sibling: other.code } })
    await joinHousehold(cast.officer, { childId: third.childId, siblingCode: one.code })
    const codes = async (childId: string) =>
      (await fileOf(childId)).siblings.map(({ code }) => code).sort()
    expect(await codes(other.childId)).toEqual([one.code, third.code])
    const again = { childId: one.childId, siblingCode: third.code }
    expect(await joinHousehold(cast.officer, again)).toMatchObject({ refusal: 'already_siblings' })
    expect((await leaveHousehold(cast.officer, { childId: one.childId })).kind).toBe('done')
    expect(await codes(other.childId)).toEqual([third.code])
    expect((await readFamilyOf(cast.officer, one.childId))?.part.hasHousehold).toBe(false)
    const gone = await leaveHousehold(cast.officer, { childId: one.childId })
    expect(gone).toMatchObject({ refusal: 'no_household' })
    const [entry] = await entriesOf('children/join-household', one.childId)
    expect(entry?.details).toEqual({ children: [one.code, other.code] })
    expect(await entriesOf('children/leave-household', one.childId)).toHaveLength(1)
  })

  test('nobody of that code, and the child itself', async () => {
    const { childId, code } = await newChild()
    const unknown = await joinHousehold(cast.officer, { childId, siblingCode: 'VA-9999' })
    expect(unknown).toEqual({ kind: 'refused', refusal: 'sibling_unknown', about: ['VA-9999'] })
    const itself = await joinHousehold(cast.officer, { childId, siblingCode: code })
    expect(itself).toMatchObject({ refusal: 'same_child' })
  })

  test('two at once leave a child in one household', async () => {
    const [one, other, third] = [await newChild(), await newChild(), await newChild()]
    const both = await Promise.all(
      [other, third].map(({ code }) =>
        joinHousehold(cast.officer, { childId: one.childId, siblingCode: code }),
      ),
    )
    for (const outcome of both.filter(({ kind }) => kind !== 'done')) {
      expect(outcome).toMatchObject({ refusal: 'changed_meanwhile' })
    }
    const [row] = await readAsSuperuser<{ living: number }>(
      `select count(*)::int as living from household_member where child_id = $1
       and valid_to is null`,
      [one.childId],
    )
    expect(row?.living).toBe(1)
  })

  test('others who may be called are added and taken off', async () => {
    const { childId, code } = await newChild()
    const aunt = { childId, relation: 'aunt_uncle', fullName: 'Đỗ Thị Dì', phone: '0905 123 456' }
    expect((await addGuardian(cast.officer, aunt)).kind).toBe('done')
    const [guardian] = (await fileOf(childId)).guardians
    expect(guardian).toMatchObject({ relation: 'aunt_uncle', fullName: 'Đỗ Thị Dì' })
    const end = { childId, guardianId: guardian?.id }
    expect((await endGuardian(cast.officer, end)).kind).toBe('done')
    expect((await fileOf(childId)).guardians).toEqual([])
    expect(await endGuardian(cast.officer, end)).toMatchObject({ refusal: 'not_found' })
    expect(await entriesOf('children/add-guardian', childId)).toEqual([
      { details: { child: code } },
    ])
    expect(await entriesOf('children/end-guardian', childId)).toHaveLength(1)
  })
})

describe('needs and insurance', () => {
  test('a need holds until it is met, once of a kind; other needs say what', async () => {
    const { childId, code } = await newChild()
    const need = { childId, kind: 'learning_tools', note: 'Sách lớp 5' }
    expect((await recordNeed(cast.officer, need)).kind).toBe('done')
    expect(await recordNeed(cast.officer, need)).toMatchObject({ refusal: 'need_known' })
    expect(await recordNeed(cast.officer, { childId, kind: 'other' })).toMatchObject({
      kind: 'invalid',
      issues: [{ field: 'note', code: 'note_missing' }],
    })
    const [kept] = (await readNeedsOf(cast.officer, childId))?.part.needs ?? []
    expect(kept).toMatchObject({ kind: 'learning_tools', note: 'Sách lớp 5' })
    const met = { childId, needId: kept?.id }
    expect((await endNeed(cast.officer, met)).kind).toBe('done')
    expect(await endNeed(cast.officer, met)).toMatchObject({ refusal: 'not_found' })
    expect((await fileOf(childId)).needs).toEqual([])
    const details = { child: code, need: 'learning_tools' }
    expect(await entriesOf('children/record-need', childId)).toEqual([{ details }])
    expect(await entriesOf('children/end-need', childId)).toEqual([{ details }])
  })

  test('the newest finding holds, older ones stay and are not rewritten', async () => {
    const { childId, code } = await newChild()
    const card = { childId, hasCard: 'yes', group: 'pupil', validTo: '31/12/2026' }
    const found = { ...card, source: 'VssID', checkedOn: '12/11/2026' }
    expect((await recordInsurance(cast.officer, found)).kind).toBe('done')
    const gone = { childId, hasCard: 'no', validTo: '31/12/2026', source: 'Danh sách BHXH' }
    await recordInsurance(cast.officer, { ...gone, checkedOn: '20/11/2026' })
    expect((await fileOf(childId)).insurance).toEqual({
      ...{ hasCard: false, group: null, validTo: null, source: 'Danh sách BHXH' },
      checkedOn: '2026-11-20',
    })
    const later = await recordInsurance(cast.officer, { ...found, checkedOn: '21/11/2026' })
    expect(later).toEqual({ kind: 'refused', refusal: 'checked_later' })
    const entries = await entriesOf('children/record-insurance', childId)
    expect(entries).toEqual([{ details: { child: code } }, { details: { child: code } }])
    await expect(
      inCommune(cast.officer, (tx) => tx.$executeRaw`update insurance_status set has_card = true`),
    ).rejects.toThrow()
  })
})

describe('why a child is on the list', () => {
  const wanted = (childId: string, category: string, change: object = {}) => ({
    ...{ childId, category, isMain: true, from: '20/11/2026', ...change },
  })

  test('a circumstance stands with its paper and who looked; a new main one ends the old', async () => {
    const { childId, code } = await newChild()
    const seen = { evidence: 'Giấy chứng tử số 12', verifiedBy: 'Trưởng thôn Lê Văn Ba' }
    const first = wanted(childId, 'orphan_one', { ...seen, verifiedOn: '19/11/2026' })
    expect((await recordCircumstance(cast.officer, first)).kind).toBe('done')
    const side = wanted(childId, 'poor_household', { isMain: false })
    expect((await recordCircumstance(cast.officer, side)).kind).toBe('done')
    expect((await fileOf(childId)).circumstances[0]).toMatchObject({
      ...{ category: 'orphan_one', isMain: true, evidence: 'Giấy chứng tử số 12' },
      verified: { by: 'Trưởng thôn Lê Văn Ba', on: '2026-11-19' },
    })
    expect((await recordCircumstance(cast.officer, wanted(childId, 'orphan_both'))).kind).toBe(
      'done',
    )
    expect((await fileOf(childId)).line.category).toBe('orphan_both')
    const entries = await entriesOf('children/record-circumstance', childId)
    expect(entries[0]?.details).toEqual({
      ...{ child: code, category: 'orphan_one', from: '2026-11-20', papers: 0 },
    })
    const living = (await readCircumstancesOf(cast.officer, childId))?.part.living ?? []
    expect(living.map(({ category }) => category)).toEqual(['orphan_both', 'poor_household'])
    const [main, poor] = living
    const endsOn = '20/11/2026'
    const ofMain = { childId, circumstanceId: main?.id, endsOn }
    expect(await endCircumstance(cast.officer, ofMain)).toMatchObject({ refusal: 'main_needed' })
    const ofSide = { childId, circumstanceId: poor?.id, endsOn }
    expect((await endCircumstance(cast.officer, ofSide)).kind).toBe('done')
    expect(await endCircumstance(cast.officer, ofSide)).toMatchObject({ refusal: 'not_found' })
    expect(await entriesOf('children/end-circumstance', childId)).toHaveLength(1)
  })

  test.each([
    ['begins_later', { from: '21/11/2026' }],
    ['main_first', { isMain: false }],
  ])('is refused: %s', async (refusal, change) => {
    const { childId } = await newChild()
    const outcome = await recordCircumstance(cast.officer, wanted(childId, 'orphan_one', change))
    expect(outcome).toEqual({ kind: 'refused', refusal })
  })

  test('who looked and when are told together', async () => {
    const { childId } = await newChild()
    const half = wanted(childId, 'orphan_one', { verifiedBy: 'Trưởng thôn' })
    expect(await recordCircumstance(cast.officer, half)).toMatchObject({
      kind: 'invalid',
      issues: [{ field: 'verifiedOn', code: 'both_or_neither' }],
    })
  })

  test('two main ones at once: one is recorded', async () => {
    const { childId } = await newChild()
    const both = await Promise.all(
      ['orphan_one', 'orphan_both'].map((category) =>
        recordCircumstance(cast.officer, wanted(childId, category)),
      ),
    )
    expect(both.filter(({ kind }) => kind === 'done').length).toBeGreaterThan(0)
    for (const outcome of both.filter(({ kind }) => kind !== 'done')) {
      expect(outcome).toMatchObject({ refusal: 'changed_meanwhile' })
    }
    const { living } = (await readCircumstancesOf(cast.officer, childId))?.part ?? { living: [] }
    expect(living.filter(({ isMain }) => isMain)).toHaveLength(1)
  })

  test('the marking has a reason, and ends', async () => {
    const { childId } = await newChild()
    const marking = { childId, reason: 'Bà ngoài 80 tuổi' }
    expect((await markHardship(cast.officer, marking)).kind).toBe('done')
    expect(await markHardship(cast.officer, marking)).toMatchObject({ refusal: 'already_marked' })
    expect((await fileOf(childId)).marking?.reason).toBe('Bà ngoài 80 tuổi')
    expect((await endHardship(cast.officer, { childId })).kind).toBe('done')
    expect(await endHardship(cast.officer, { childId })).toMatchObject({ refusal: 'not_marked' })
    expect(await entriesOf('children/mark-hardship', childId)).toHaveLength(1)
    expect(await entriesOf('children/end-hardship', childId)).toHaveLength(1)
  })
})

test('all of it is the officer’s alone, and another commune’s child does not exist', async () => {
  const { childId } = await newChild()
  const id = crypto.randomUUID()
  const acts = [
    [changeChild, facts(childId)],
    [joinHousehold, { childId, siblingCode: 'VA-0001' }],
    [leaveHousehold, { childId }],
    [addGuardian, { childId, relation: 'mother', fullName: 'Mẹ' }],
    [endGuardian, { childId, guardianId: id }],
    [recordNeed, { childId, kind: 'cash' }],
    [endNeed, { childId, needId: id }],
    [recordInsurance, { childId, hasCard: 'no', source: 'x', checkedOn: '20/11/2026' }],
    [recordCircumstance, { childId, category: 'orphan_one', isMain: true, from: '20/11/2026' }],
    [endCircumstance, { childId, circumstanceId: id, endsOn: '20/11/2026' }],
    [markHardship, { childId, reason: 'x' }],
    [endHardship, { childId }],
  ] as const
  for (const [act, input] of acts) {
    for (const who of [cast.leader, cast.auditor, cast.administrator, cast.member]) {
      expect(await act(who, input), act.act).toMatchObject({ refusal: 'forbidden' })
    }
    expect(await act(cast.otherOfficer, input), act.act).toMatchObject({ refusal: 'not_found' })
  }
  for (const read of [readFactsOf, readFamilyOf, readNeedsOf, readCircumstancesOf]) {
    expect(await read(cast.otherOfficer, childId)).toBeNull()
  }
})
