import { beforeAll, describe, expect, test } from 'vitest'
import type { Viewer } from '@/lib/access/viewer'
import { commitList } from '@/lib/lists/commands/commit-list'
import { listLists, openList } from '@/lib/lists/queries'
import { planSponsors } from '@/lib/lists/sponsors-plan'
import { writeSponsors } from '@/lib/lists/sponsors-records'
import { now, today } from '@/lib/platform/clock'
import { inCommune } from '@/lib/platform/db/transaction'
import { readAsSuperuser } from '@/tests/support/database'
import { heldBack } from '@/tests/support/held-back'
import { edited } from './edited'
import { CHILDREN, openOffice, receive, review, sample, takeIn, UNITS } from './take-in'

let officer: Viewer
let otherOfficer: Viewer

beforeAll(async () => {
  const signedIn = await openOffice()
  officer = await signedIn('canbo')
  otherOfficer = await signedIn('canbo.khac')
})

describe('the list of children', () => {
  test('becomes 75 children with codes, places, enrolments, circumstances and acceptance', async () => {
    const outcome = await takeIn(officer, sample(CHILDREN))
    expect(outcome).toMatchObject({
      kind: 'done',
      value: { new: 75, changed: 0, same: 0, doubtful: 0, wrong: 0, recognised: 33 },
    })
    expect(await counted('child', 'acceptance', 'enrolment', 'circumstance')).toEqual([
      75, 75, 75, 75,
    ])
    expect(await counted('hardship_marking', 'village', 'school')).toEqual([27, 10, 6])
    const [first] = await readAsSuperuser(
      `select code, full_name, born_on::text, sex, guardian_name, octet_length(personal_id_index) as index,
         position('049319898135'::bytea in personal_id_cipher) as readable
       from child order by code limit 1`,
    )
    expect(first).toEqual({
      code: 'VA-0001',
      full_name: 'Đặng Thị Thanh Nhi',
      born_on: '2019-02-18',
      sex: 'female',
      guardian_name: 'Phan Bảo Thư',
      index: 32,
      readable: 0,
    })
  })

  test('recognises the support of 33 with its levels, and of nobody else', async () => {
    expect(
      await readAsSuperuser(
        `select s.name, s.kind, count(*)::int as children, min(p.amount_vnd)::int as least,
           max(p.amount_vnd)::int as most, min(p.rhythm::text) as rhythm
         from recognition r
           join support_term t on t.recognition_id = r.id and t.role = 'lead' and t.ends_on is null
           join pledge p on p.term_id = t.id
           join sponsor s on s.id = r.sponsor_id
         group by s.name, s.kind order by children`,
      ),
    ).toEqual([
      {
        name: 'Công an xã',
        kind: 'armed_force',
        children: 5,
        least: 500_000,
        most: 500_000,
        rhythm: 'monthly',
      },
      {
        name: 'Chương trình “Mẹ đỡ đầu” – Hội LHPN xã',
        kind: 'programme',
        children: 8,
        least: 300_000,
        most: 500_000,
        rhythm: 'monthly',
      },
      {
        name: 'Quỹ Thiện Tâm',
        kind: 'programme',
        children: 20,
        least: 1_500_000,
        most: 1_500_000,
        rhythm: 'quarterly',
      },
    ])
    const [waiting] = await readAsSuperuser(
      `select count(*)::int as children, count(h.id)::int as hard from child c
         left join hardship_marking h on h.child_id = c.id
       where not exists (select from support_term t where t.child_id = c.id)`,
    )
    expect(waiting).toEqual({ children: 42, hard: 27 })
  })

  test('leaves one entry, in codes and figures', async () => {
    const [entry] = await readAsSuperuser<{ details: unknown; text: string }>(
      `select details, details::text as text from entry where act = 'lists/commit'`,
    )
    expect(entry?.details).toMatchObject({ kind: 'children', new: 75, recognised: 33, left: 0 })
    expect(entry?.text).not.toMatch(/Đặng|0493/)
  })

  test('again changes nothing', async () => {
    const before = await counted('child', 'recognition', 'circumstance', 'hardship_marking')
    expect(await takeIn(officer, sample(CHILDREN))).toMatchObject({
      kind: 'done',
      value: { new: 0, changed: 0, same: 75, doubtful: 0, wrong: 0, recognised: 0 },
    })
    expect(await counted('child', 'recognition', 'circumstance', 'hardship_marking')).toEqual(
      before,
    )
    const versions = await readAsSuperuser('select distinct version from child')
    expect(versions).toEqual([{ version: 1 }])
  })

  test('with other cells changes those fields and keeps the rest', async () => {
    const file = edited(sample(CHILDREN), {
      F10: 'Thôn Mới Lập',
      H10: '3A',
      K10: '0905111222',
      I52: 'Hộ cận nghèo',
      M51: 'Đặc biệt khó khăn',
      M11: '',
      L36: 'Hội Khuyến học xã',
    })
    expect(await takeIn(officer, file)).toMatchObject({
      kind: 'done',
      value: { new: 0, changed: 5, same: 70, doubtful: 0, wrong: 0, recognised: 1 },
    })
    const changed = await readAsSuperuser(
      `select c.code, c.version, c.guardian_phone, v.name as village, k.name as class,
         (select array_agg(ci.category::text) from circumstance ci
           where ci.child_id = c.id and ci.valid_to is null) as circumstances,
         (select count(*)::int from hardship_marking h
           where h.child_id = c.id and h.valid_to is null) as marked
       from child c join village v on v.id = c.village_id
         join enrolment e on e.child_id = c.id join school_class k on k.id = e.school_class_id
       where c.code in ('VA-0001', 'VA-0002', 'VA-0040', 'VA-0041') order by c.code`,
    )
    expect(changed).toMatchObject([
      {
        code: 'VA-0001',
        version: 2,
        guardian_phone: '0905111222',
        village: 'Thôn Mới Lập',
        class: '3A',
      },
      { code: 'VA-0002', marked: 0 },
      { code: 'VA-0040', marked: 1 },
      { code: 'VA-0041', circumstances: ['near_poor_household'] },
    ])
    const [{ details } = { details: null }] = await readAsSuperuser<{ details: unknown }>(
      `select details from entry where act = 'lists/commit' order by seq desc limit 1`,
    )
    expect(details).toMatchObject({
      changed: { 'VA-0001': ['village', 'schoolClass', 'guardianPhone'] },
    })
  })

  test('that no longer names a sponsor ends no support', async () => {
    const file = edited(sample(CHILDREN), { L18: '' })
    const listId = await receive(officer, file)
    const { rows } = await review(officer, listId)
    expect(rows.find(({ listed }) => listed.row === 18)).toMatchObject({
      notices: [{ code: 'sponsor_vanished', value: 'Quỹ Thiện Tâm' }],
    })
    await takeIn(officer, file)
    expect(await counted('support_term where ends_on is not null')).toEqual([0])
  })
})

describe('the list of units', () => {
  test('17 new ones, and Công an xã that the children’s list had named', async () => {
    expect(await takeIn(officer, sample(UNITS))).toMatchObject({
      kind: 'done',
      value: { new: 17, changed: 1, same: 0, doubtful: 0, wrong: 0 },
    })
    const [police] = await readAsSuperuser(
      `select s.kind, s.promised_children, s.level_min_vnd::int as level, s.level_rhythm, s.form,
         s.contact_name, s.contact_phone, s.version, v.name as village
       from sponsor s join sponsor_village sv on sv.sponsor_id = s.id
         join village v on v.id = sv.village_id where s.name = 'Công an xã'`,
    )
    expect(police).toEqual({
      kind: 'armed_force',
      promised_children: 1,
      level: 1_500_000,
      level_rhythm: 'quarterly',
      form: 'cash',
      contact_name: 'Đặng Minh Sơn',
      contact_phone: '0905825198',
      version: 2,
      village: 'Thôn Quế Sơn Trung',
    })
  })

  test('again changes nothing', async () => {
    expect(await takeIn(officer, sample(UNITS))).toMatchObject({
      kind: 'done',
      value: { new: 0, changed: 0, same: 18 },
    })
  })
})

test('units are held in one order, whatever order the list has', async () => {
  await readAsSuperuser('update sponsor set contact_phone = null')
  const listId = await receive(officer, sample(UNITS))
  const found = await review(officer, listId)
  if (found.kind !== 'sponsors') throw new Error('Not a list of units')
  const idOf = ({ match }: (typeof found.rows)[number]) => match?.id ?? ''
  const backwards = found.rows.toSorted((a, b) => (idOf(a) > idOf(b) ? -1 : 1))
  const plan = planSponsors(backwards, {}, found.known.villages)
  const first = plan.sponsors.at(-1)?.known?.id ?? ''
  expect(plan.sponsors.length).toBeGreaterThan(10)
  const author = { communeId: officer.communeId, personId: officer.personId, at: now() }
  // A merger of villages holds them from the first to the last: nobody may hold a later one and wait.
  const others = {
    hold: `select from sponsor where id = '${first}' for update`,
    meanwhile: `select from sponsor where id > '${first}' for update nowait`,
  }
  const taken = { author, listId, on: today(), prefix: 'VA' }
  const act = () => inCommune(officer, (tx) => writeSponsors(tx, taken, plan))
  expect(await heldBack(others, act)).toMatchObject({ kind: 'sponsors', added: [] })
})

test('the other commune sees nothing of it, and begins its own codes', async () => {
  expect(await listLists(otherOfficer)).toEqual([])
  const [own] = await listLists(officer)
  expect(own && (await openList(otherOfficer, own.id))).toBeNull()
  const input = { listId: own?.id, digest: 'any', choices: {} }
  expect(await commitList(otherOfficer, input)).toMatchObject({ refusal: 'not_found' })
  expect(await takeIn(otherOfficer, sample(CHILDREN))).toMatchObject({
    kind: 'done',
    value: { new: 75, recognised: 33 },
  })
  const codes = await readAsSuperuser(`select min(code) as first from child where code like 'HS-%'`)
  expect(codes).toEqual([{ first: 'HS-0001' }])
})

async function counted(...tables: string[]): Promise<number[]> {
  const selects = tables.map((table) => `(select count(*)::int from ${table})`)
  const [row] = await readAsSuperuser<Record<string, number>>(
    `select ${selects.map((select, at) => `${select} as n${at}`).join(', ')}`,
  )
  return Object.values(row ?? {})
}
