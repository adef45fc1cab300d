import { beforeAll, describe, expect, test } from 'vitest'
import { inCommune } from '@/lib/platform/db/transaction'
import { keepSponsor } from '@/lib/sponsors/commands/keep-sponsor'
import { findSponsor, listSponsors } from '@/lib/sponsors/queries'
import { unpackDifferences } from '@/lib/sponsors/rules'
import { readAsSuperuser } from '@/tests/support/database'
import { foundOffice, rowsIn, type Office } from '@/tests/integration/assignments/waiting-children'

let office: Office
let lam: string
let son: string
let elsewhere: string
let school: string
let schoolElsewhere: string

beforeAll(async () => {
  office = await foundOffice()
  lam = await addVillage(office.officer.communeId, 'Thôn An Lâm')
  son = await addVillage(office.officer.communeId, 'Thôn Quế Sơn Trung')
  elsewhere = await addVillage(office.otherOfficer.communeId, 'Thôn Hiệp Hòa')
  school = await addSchool(office.officer.communeId)
  schoolElsewhere = await addSchool(office.otherOfficer.communeId)
})

async function addVillage(communeId: string, name: string): Promise<string> {
  const village = await inCommune({ communeId }, (tx) =>
    tx.village.create({ data: { communeId, name, nameKey: name.toLowerCase() } }),
  )
  return village.id
}

async function addSchool(communeId: string): Promise<string> {
  const name = 'Trường Tiểu học Kim Đồng'
  const data = { communeId, name, nameKey: name.toLowerCase(), level: 'primary' as const }
  return (await inCommune({ communeId }, (tx) => tx.school.create({ data }))).id
}

const written = (change: object = {}) => ({
  ...{ name: 'Công ty may An Lâm', kind: 'business', promisedChildren: '3' },
  ...{ levelMin: '1.000.000', levelRhythm: 'quarterly', form: 'goods' },
  ...{ contactName: 'Võ Quốc Đạt', contactPhone: '0905 659 391', villageIds: [lam, son] },
  schoolIds: [school],
  ...change,
})

async function kept(change: object = {}): Promise<string> {
  const outcome = await keepSponsor(office.officer, written(change))
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
  return outcome.value.id
}

describe('keeping a sponsor', () => {
  test('a new one stands in the book with its villages, and leaves its entry', async () => {
    const id = await kept()
    expect(await findSponsor(office.officer, id)).toEqual({
      ...{ id, name: 'Công ty may An Lâm', kind: 'business', form: 'goods', note: null },
      ...{ promised: 3, assigned: 0, recognised: 0, proposed: 0, room: 3, version: 1 },
      takesNoMore: false,
      ...{ goods: null, gives: [] },
      level: { minVnd: 1_000_000, maxVnd: 1_000_000, rhythm: 'quarterly' },
      ...{ contactName: 'Võ Quốc Đạt', contactPhone: '0905 659 391' },
      villages: [
        { id: lam, name: 'Thôn An Lâm' },
        { id: son, name: 'Thôn Quế Sơn Trung' },
      ],
      schools: [{ id: school, name: 'Trường Tiểu học Kim Đồng' }],
      contacts: [
        {
          ...{ id: expect.any(String) as string, part: 'contact', name: 'Võ Quốc Đạt', role: null },
          ...{ phone: '0905 659 391', email: null, accountHolder: null, isFirst: true },
          since: '2026-11-20',
        },
      ],
    })
    expect(await lastEntry()).toEqual({
      subject_id: id,
      details: { name: 'Công ty may An Lâm' },
    })
  })

  test('a sign the database cannot hold is left out of whatever somebody wrote', async () => {
    const id = await kept({ name: 'Công ty\0 Số Không', note: 'ghi\0 chú' })
    const found = await findSponsor(office.officer, id)
    expect(found).toMatchObject({ name: 'Công ty Số Không', note: 'ghi chú' })
    expect(await listSponsors(office.officer, { search: 'so\0 khong' })).toHaveLength(1)
  })

  test('a change as it was seen; the entry names the fields, not their contents', async () => {
    const id = await kept({ name: 'Hội Cựu chiến binh xã' })
    const change = { id, version: '1', name: 'Hội CCB xã Việt An', promisedChildren: '1' }
    const outcome = await keepSponsor(
      office.officer,
      written({ ...change, villageIds: [son], schoolIds: [] }),
    )
    expect(outcome).toEqual({ kind: 'done', value: { id, isNew: false } })
    expect(await findSponsor(office.officer, id)).toMatchObject({
      ...{ name: 'Hội CCB xã Việt An', promised: 1, version: 2 },
      villages: [{ id: son }],
      schools: [],
    })
    expect(await lastEntry()).toEqual({
      subject_id: id,
      details: { changed: ['name', 'promisedChildren', 'villages', 'schools'] },
    })
    const found = await listSponsors(office.officer, { search: 'cuu chien binh' })
    expect(found.map((sponsor) => sponsor.id)).toEqual([id])
  })
})

describe('refusing to', () => {
  async function refusal(change: object, viewer = office.officer) {
    const before = await rowsIn('sponsor')
    const outcome = await keepSponsor(viewer, written(change))
    expect(await rowsIn('sponsor')).toBe(before)
    return outcome.kind === 'refused' ? outcome.refusal : outcome.kind
  }

  test('a sponsor that is not there, or belongs to another commune', async () => {
    expect(await refusal({ id: crypto.randomUUID(), version: '1' })).toBe('not_found')
    expect(await refusal({ id: office.otherSponsor, version: '1' })).toBe('not_found')
    const theirs = { id: office.police, version: '1', villageIds: [], schoolIds: [] }
    expect(await refusal(theirs, office.otherOfficer)).toBe('not_found')
  })

  test('villages of nowhere, or of another commune', async () => {
    for (const village of [crypto.randomUUID(), elsewhere]) {
      const change = { name: 'Nhóm thiện nguyện', villageIds: [lam, village] }
      expect(await refusal(change)).toBe('village_unknown')
    }
  })

  test('schools of nowhere, or of another commune', async () => {
    for (const unknown of [crypto.randomUUID(), schoolElsewhere]) {
      const change = { name: 'Nhóm khuyến học', schoolIds: [school, unknown] }
      expect(await refusal(change)).toBe('school_unknown')
    }
  })

  test('a name that is taken, however it is written', async () => {
    await kept({ name: 'Trạm Y tế xã' })
    expect(await refusal({ name: 'trạm y tế  XÃ' })).toBe('name_taken')
    const other = await kept({ name: 'Đội Thanh niên' })
    expect(await refusal({ id: other, version: '1', name: 'Trạm Y Tế Xã' })).toBe('name_taken')
  })

  test('a stale form: both versions are told, and the next sending carries the new one', async () => {
    const id = await kept({ name: 'Hội Chữ thập đỏ' })
    const theirs = { id, version: '1', name: 'Hội Chữ thập đỏ', promisedChildren: '5' }
    await keepSponsor(office.officer, written(theirs))
    const yours = { ...theirs, promisedChildren: '2', note: 'Gọi buổi sáng' }
    const outcome = await keepSponsor(office.officer, written(yours))
    expect(outcome).toMatchObject({ kind: 'refused', refusal: 'stale' })
    const about = outcome.kind === 'refused' ? (outcome.about ?? []) : []
    expect(unpackDifferences(about)).toEqual({
      version: '2',
      differences: [
        { field: 'promisedChildren', theirs: '5', yours: '2' },
        { field: 'note', theirs: '', yours: 'Gọi buổi sáng' },
      ],
    })
    expect((await keepSponsor(office.officer, written({ ...yours, version: '2' }))).kind).toBe(
      'done',
    )
    expect(await findSponsor(office.officer, id)).toMatchObject({ promised: 2, version: 3 })
  })

  test('those whose role does not keep sponsors', async () => {
    for (const viewer of [office.head, office.leader, office.auditor, office.member]) {
      expect(await refusal({ name: 'Đơn vị lạ', villageIds: [] }, viewer)).toBe('forbidden')
    }
  })

  test('a form with odd figures: every field is told at once', async () => {
    const odd = { name: ' ', promisedChildren: 'ba', contactPhone: 'x' }
    expect(await keepSponsor(office.officer, written(odd))).toEqual({
      kind: 'invalid',
      issues: [
        { field: 'name', code: 'required' },
        { field: 'promisedChildren', code: 'count_unclear' },
        { field: 'contactPhone', code: 'phone_unclear' },
      ],
    })
  })
})

describe('two at once', () => {
  test('two changes of one version: the second is told', async () => {
    const id = await kept({ name: 'Quỹ Khuyến học' })
    const outcomes = await Promise.all(
      ['1', '2'].map((promisedChildren) =>
        keepSponsor(
          office.officer,
          written({ id, version: '1', name: 'Quỹ Khuyến học', promisedChildren }),
        ),
      ),
    )
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
    expect(outcomes.find(({ kind }) => kind === 'refused')).toMatchObject({ refusal: 'stale' })
  })

  test('two new ones of one name: one stands', async () => {
    const outcomes = await Promise.all(
      [1, 2].map(() => keepSponsor(office.officer, written({ name: 'Chi hội Nhà báo' }))),
    )
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
    expect(outcomes.find(({ kind }) => kind === 'refused')).toMatchObject({ refusal: 'name_taken' })
  })
})

async function lastEntry() {
  const [entry] = await readAsSuperuser<{ subject_id: string; details: object }>(
    `select subject_id, details from entry where act = 'sponsors/keep' order by seq desc limit 1`,
  )
  return entry
}
