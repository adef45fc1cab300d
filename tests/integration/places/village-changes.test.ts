import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Viewer } from '@/lib/access/viewer'
import { listChildren } from '@/lib/children/queries'
import { childFilterFrom } from '@/lib/children/filter'
import { mergeVillagesInto } from '@/lib/places/commands/merge-villages'
import { renamePlaceByDocument } from '@/lib/places/commands/rename-place'
import { takeBackMerger } from '@/lib/places/commands/reverse-merger'
import { openSchool, openVillage } from '@/lib/places/history-queries'
import { listPlaces } from '@/lib/places/queries'
import { inCommune } from '@/lib/platform/db/transaction'
import { readAsSuperuser } from '@/tests/support/database'
import { heldBack } from '@/tests/support/held-back'
import {
  CHILDREN,
  openOffice,
  receive,
  review,
  sample,
  takeIn,
  UNITS,
} from '@/tests/integration/lists/take-in'

let administrator: Viewer
let officer: Viewer
let leader: Viewer
let stranger: Viewer
const basis = 'Nghị quyết số 12/NQ-HĐND ngày 05/9/2026'

beforeAll(async () => {
  const signIn = await openOffice()
  administrator = await signIn('quantri')
  officer = await signIn('canbo')
  leader = await signIn('lanhdao')
  stranger = await signIn('canbo.khac')
  for (const file of [UNITS, CHILDREN]) {
    expect(await takeIn(officer, sample(file))).toMatchObject({ kind: 'done' })
  }
  // Whoever heads a village, and a unit in charge of one, have to come along.
  for (const name of ['Thôn An Lâm', 'Thôn Hội Lâm']) {
    await readAsSuperuser(
      `insert into membership (commune_id, id, person_id, role, village_id, valid_from)
       select v.commune_id, gen_random_uuid(), $1, 'village_head', v.id, '2026-04-01'
       from village v where v.name = $2`,
      [leader.personId, name],
    )
    await readAsSuperuser(
      `insert into sponsor_village (commune_id, id, sponsor_id, village_id)
       select v.commune_id, gen_random_uuid(),
         (select id from sponsor where commune_id = v.commune_id order by name limit 1), v.id
       from village v where v.name = $1 on conflict do nothing`,
      [name],
    )
  }
})

async function idOf(name: string): Promise<string> {
  const found = (await listPlaces(administrator)).villages.find((one) => one.name === name)
  if (!found) throw new Error(`No living ${name}`)
  return found.id
}

/** Everything that stands in a village, by name: what a merger and its reversal must not lose. */
const standing = () =>
  readAsSuperuser<{ what: string; village: string; count: number }>(
    `select what, v.name as village, count(*)::int as count from (
       select 'child' as what, village_id from child where village_id is not null
       union all select 'role', village_id from membership
         where village_id is not null and (valid_to is null or valid_to > '2026-11-20')
       union all select 'charge', village_id from sponsor_village) all_of_it
     join village v on v.id = village_id group by 1, 2 order by 1, 2`,
  )

const lastEntry = async () =>
  (
    await readAsSuperuser<{ act: string; details: object }>(
      `select act, details from entry where commune_id = $1 order by seq desc limit 1`,
      [administrator.communeId],
    )
  )[0]

/** Every village on the list of children of a day. */
const namesOn = async (day: string) => {
  const rows = await inCommune(
    officer,
    (tx) => tx.$queryRaw<{ village: string; children: number }[]>`
      select village, count(*)::int as children from child_standing(${day}::date)
      where village is not null group by 1 order by 1`,
  )
  return Object.fromEntries(rows.map(({ village, children }) => [village, children]))
}

test('no table stands in a village that a merger does not move', async () => {
  const keys = await readAsSuperuser<{ name: string }>(
    `select c.conrelid::regclass::text as name from pg_constraint c
     where c.contype = 'f' and c.confrelid = 'village'::regclass order by 1`,
  )
  expect([...new Set(keys.map(({ name }) => name))]).toEqual([
    'child',
    'former_name',
    // Where a file came from stays where it was: its columns are those of the old village.
    'list_sender',
    'membership',
    // So does where a child was proposed from; the child itself moves.
    'proposal',
    // And who was asked in a round: the new village's head answers for it.
    'review_sender',
    'sponsor_village',
    'village_merger',
    'village_move',
  ])
})

describe('a village is renamed by a document', () => {
  test('from its day: before it the list of the day has the old name', async () => {
    const id = await idOf('Thôn An Lâm')
    const before = await namesOn('2026-11-20')
    const wish = { kind: 'village', id, name: 'Thôn An Lạc', from: '05/10/2026', basis }
    const outcome = await renamePlaceByDocument(administrator, {
      ...wish,
      seenName: 'Thôn An Lâm',
    })
    expect(outcome).toMatchObject({ kind: 'done' })
    const { 'Thôn An Lâm': children, ...others } = before
    expect(await namesOn('2026-11-20')).toEqual({ ...others, 'Thôn An Lạc': children })
    await readAsSuperuser(`alter table acceptance disable trigger user`)
    await readAsSuperuser(`update acceptance set accepted_on = '2026-09-01'`)
    await readAsSuperuser(`alter table acceptance enable trigger user`)
    expect(await namesOn('2026-10-04')).toEqual(before)
    expect(await namesOn('2026-10-05')).toEqual({ ...others, 'Thôn An Lạc': children })
    expect(await openVillage(administrator, id)).toMatchObject({
      pastNames: [{ name: 'Thôn An Lâm', until: '2026-10-05', basis }],
    })
    expect(await lastEntry()).toEqual({
      act: 'places/rename-place',
      details: { name: 'Thôn An Lạc', was: 'Thôn An Lâm', from: '2026-10-05', basis },
    })
  })

  test('the office’s old list still matches: nothing new, nothing changed', async () => {
    for (const file of [CHILDREN, UNITS]) {
      const listId = await receive(officer, sample(file))
      const found = await review(officer, listId)
      expect(found.plan.villages).toEqual([])
      expect(new Set(found.rows.map((row) => row.underneath))).toEqual(new Set(['same']))
    }
  })

  test('and so is a school', async () => {
    const [school] = (await listPlaces(administrator)).schools
    if (!school) throw new Error('No school')
    const { id, name } = school
    const wish = { kind: 'school', id, name: `${name} Mới`, from: '01/11/2026', basis }
    expect(await renamePlaceByDocument(administrator, { ...wish, seenName: name })).toMatchObject({
      kind: 'done',
    })
    expect(await openSchool(administrator, id)).toMatchObject({ pastNames: [{ name }] })
    const found = await review(officer, await receive(officer, sample(CHILDREN)))
    expect('schools' in found.plan && found.plan.schools).toEqual([])
    expect(new Set(found.rows.map((row) => row.underneath))).toEqual(new Set(['same']))
  })

  test.each([
    ['day_to_come', { from: '21/11/2026' }],
    ['before_last_name', { from: '04/10/2026' }],
    ['same_name', { name: 'Thôn An Lạc' }],
    ['name_taken', { name: 'Thôn Hội Lâm' }],
    ['changed_meanwhile', { seenName: 'Thôn An Lâm' }],
    ['not_found', { id: crypto.randomUUID() }],
  ])('refused: %s', async (refusal, change) => {
    const wish = {
      ...{ kind: 'village', id: await idOf('Thôn An Lạc'), name: 'Thôn An Phú' },
      ...{ seenName: 'Thôn An Lạc', from: '06/10/2026', basis },
    }
    expect(await renamePlaceByDocument(administrator, { ...wish, ...change })).toMatchObject({
      kind: 'refused',
      refusal,
    })
  })

  test('a basis is required, and only the administrator of the commune may', async () => {
    const id = await idOf('Thôn An Lạc')
    const wish = { kind: 'village', id, name: 'X', seenName: 'Thôn An Lạc', from: '06/10/2026' }
    expect(await renamePlaceByDocument(administrator, { ...wish, basis: ' ' })).toMatchObject({
      kind: 'invalid',
      issues: [{ field: 'basis', code: 'required' }],
    })
    for (const viewer of [officer, leader, stranger]) {
      expect(await renamePlaceByDocument(viewer, { ...wish, basis })).toMatchObject({
        refusal: 'forbidden',
      })
    }
  })

  test('of two at once one is told that the name has changed', async () => {
    const id = await idOf('Thôn An Lạc')
    const wish = { kind: 'village', id, seenName: 'Thôn An Lạc', from: '01/11/2026', basis }
    const both = await Promise.all(
      ['Thôn An Hòa', 'Thôn An Bình'].map((name) =>
        renamePlaceByDocument(administrator, { ...wish, name }),
      ),
    )
    expect(both.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
    const back = (await openVillage(administrator, id))?.name ?? ''
    expect(
      await renamePlaceByDocument(administrator, {
        ...{ ...wish, seenName: back, name: 'Thôn An Lạc', from: '02/11/2026' },
      }),
    ).toMatchObject({ kind: 'done' })
  })
})

describe('villages are merged', () => {
  let before: Awaited<ReturnType<typeof standing>>
  let sources: string[]
  let mergerId: string

  test('into a new one: children, heads and charges follow, once each', async () => {
    before = await standing()
    sources = [await idOf('Thôn An Lạc'), await idOf('Thôn Hội Lâm')]
    const outcome = await mergeVillagesInto(administrator, {
      ...{ villageIds: sources, into: 'new', newName: 'Thôn Lâm Hội', on: '15/11/2026', basis },
    })
    if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
    mergerId = outcome.value.id
    const moved = before.filter(({ village }) => ['Thôn An Lạc', 'Thôn Hội Lâm'].includes(village))
    const children = moved
      .filter(({ what }) => what === 'child')
      .reduce((sum, { count }) => sum + count, 0)
    expect(children).toBeGreaterThan(3)
    const after = await standing()
    const inNew = after.filter(({ village }) => village === 'Thôn Lâm Hội')
    expect(inNew.find(({ what }) => what === 'child')?.count).toBe(children)
    expect(inNew.find(({ what }) => what === 'role')?.count).toBe(1)
    const total = (rows: typeof after) =>
      rows.filter(({ what }) => what === 'child').reduce((sum, { count }) => sum + count, 0)
    expect(total(after)).toBe(total(before))
    expect(after.some(({ village }) => village === 'Thôn An Lạc')).toBe(false)
    expect(await lastEntry()).toMatchObject({
      act: 'places/merge-villages',
      details: { into: 'Thôn Lâm Hội', from: '2026-11-15', basis, movedChildren: children },
    })
  })

  test('the list of a day before has the villages of that day', async () => {
    const was = await namesOn('2026-11-14')
    expect(was['Thôn Hội Lâm']).toBeGreaterThan(0)
    expect(was['Thôn Lâm Hội']).toBeUndefined()
    expect((await namesOn('2026-11-15'))['Thôn Hội Lâm']).toBeUndefined()
  })

  test('old names mean the new village: in lists, on the page of places, and nowhere to choose', async () => {
    const found = await review(officer, await receive(officer, sample(CHILDREN)))
    expect(found.plan.villages).toEqual([])
    expect(new Set(found.rows.map((row) => row.underneath))).toEqual(new Set(['same']))
    const { villages, closed } = await listPlaces(administrator)
    const living = villages.find(({ name }) => name === 'Thôn Lâm Hội')
    expect(living?.oldNames.sort()).toEqual(['Thôn An Lạc', 'Thôn Hội Lâm'])
    expect(closed.map(({ name }) => name)).toEqual(['Thôn An Lạc', 'Thôn Hội Lâm'])
    const { places } = await listChildren(officer, childFilterFrom({}))
    expect(places.villages.map(({ name }) => name)).not.toContain('Thôn Hội Lâm')
  })

  test('nothing new comes into a village that is closed', async () => {
    const write = inCommune(officer, (tx) =>
      tx.child.updateMany({ where: { code: 'VA-0001' }, data: { villageId: sources[0] ?? '' } }),
    )
    await expect(write).rejects.toThrow(/village_is_living/)
  })

  test('taken back while nothing followed: everything stands where it stood', async () => {
    expect(await takeBackMerger(administrator, { mergerId, reason: ' ' })).toMatchObject({
      kind: 'invalid',
    })
    expect(await takeBackMerger(officer, { mergerId, reason: 'x' })).toMatchObject({
      refusal: 'forbidden',
    })
    const both = await Promise.all(
      [1, 2].map(() => takeBackMerger(administrator, { mergerId, reason: 'Chọn nhầm thôn' })),
    )
    expect(both.map((one) => (one.kind === 'refused' ? one.refusal : one.kind)).sort()).toEqual([
      'already_reversed',
      'done',
    ])
    expect(await standing()).toEqual(before)
    expect((await listPlaces(administrator)).closed).toEqual([])
    expect(await lastEntry()).toMatchObject({ act: 'places/reverse-merger' })
    const found = await review(officer, await receive(officer, sample(CHILDREN)))
    expect(new Set(found.rows.map((row) => row.underneath))).toEqual(new Set(['same']))
  })

  test('into one that stays; after another change it is not taken back any more', async () => {
    const [one = '', other = ''] = sources
    const wish = { villageIds: [one, other], into: other, on: '16/11/2026', basis }
    const outcome = await mergeVillagesInto(administrator, wish)
    if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
    expect((await openVillage(administrator, one))?.closedBy?.into.id).toBe(other)
    await inCommune(officer, async (tx) => {
      const child = await tx.child.findFirstOrThrow({ where: { villageId: other } })
      await tx.child.updateMany({ where: { id: child.id }, data: { villageId: null } })
    })
    expect(
      await takeBackMerger(administrator, { mergerId: outcome.value.id, reason: 'Nhầm' }),
    ).toMatchObject({ refusal: 'followed' })
  })

  test.each([
    ['day_to_come', { on: '21/11/2026' }],
    ['name_taken', { newName: 'Thôn Hội Lâm', into: 'new' }],
    ['not_found', { villageIds: [crypto.randomUUID(), crypto.randomUUID()], into: 'new' }],
  ])('refused: %s', async (refusal, change) => {
    const living = (await listPlaces(administrator)).villages
    const ids = living.filter(({ name }) => name !== 'Thôn Hội Lâm').map(({ id }) => id)
    const [a = '', b = ''] = ids
    const wish = { villageIds: [a, b], into: a, newName: 'Thôn Mới', on: '16/11/2026', basis }
    expect(await mergeVillagesInto(administrator, { ...wish, ...change })).toMatchObject({
      kind: 'refused',
      refusal,
    })
  })

  test('two villages are needed, a new one needs its name, and only the administrator may', async () => {
    const id = await idOf('Thôn Hội Lâm')
    const wish = { villageIds: [id], into: 'new', on: '16/11/2026', basis }
    expect(await mergeVillagesInto(administrator, wish)).toMatchObject({
      kind: 'invalid',
      issues: [
        { field: 'villageIds', code: 'two_villages' },
        { field: 'newName', code: 'required' },
      ],
    })
    expect(await mergeVillagesInto(administrator, { ...wish, villageIds: [id, id] })).toMatchObject(
      { kind: 'invalid', issues: [{ field: 'newName', code: 'required' }] },
    )
    expect(
      await mergeVillagesInto(administrator, { ...wish, villageIds: [id, id], into: id }),
    ).toMatchObject({ refusal: 'nothing_to_merge' })
    for (const viewer of [officer, leader, stranger]) {
      expect(await mergeVillagesInto(viewer, wish)).toMatchObject({ refusal: 'forbidden' })
    }
  })

  test('two mergers and a list at once: one merger stands, and no child is left in a closed village', async () => {
    const ids = (await listPlaces(administrator)).villages.slice(0, 3).map(({ id }) => id)
    const [a = '', b = '', c = ''] = ids
    const listId = await receive(officer, sample(CHILDREN))
    const { digest } = await review(officer, listId)
    const { commitList } = await import('@/lib/lists/commands/commit-list')
    const outcomes = await Promise.all([
      mergeVillagesInto(administrator, { villageIds: [a, b], into: a, on: '17/11/2026', basis }),
      mergeVillagesInto(administrator, { villageIds: [b, c], into: c, on: '17/11/2026', basis }),
      commitList(officer, { listId, digest, choices: {} }),
    ])
    expect(
      outcomes
        .slice(0, 2)
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['done', 'refused'])
    const lost = await readAsSuperuser(
      `select c.id from child c join village v on v.id = c.village_id where v.merger_id is not null`,
    )
    expect(lost).toEqual([])
  })
})

describe('what leaves a village while it is merged, or while the merger is taken back', () => {
  let number = 0
  let from: string
  let into: string
  /** Two new villages; in the first a head, a unit in charge and a child. */
  beforeEach(async () => {
    number += 1
    const villages = await readAsSuperuser<{ id: string }>(
      `insert into village (commune_id, id, name, name_key)
       select $1, gen_random_uuid(), name, lower(name)
       from unnest(array['Thôn Đi ' || $2::text, 'Thôn Đến ' || $2::text]) name returning id`,
      [administrator.communeId, number],
    )
    const [one, other] = villages.map(({ id }) => id)
    from = one ?? ''
    into = other ?? ''
    await readAsSuperuser(
      `insert into membership (commune_id, id, person_id, role, village_id, valid_from)
       values ($1, gen_random_uuid(), $2, 'village_head', $3, '2026-04-01')`,
      [administrator.communeId, leader.personId, from],
    )
    await readAsSuperuser(
      `insert into sponsor_village (commune_id, id, sponsor_id, village_id)
       select commune_id, gen_random_uuid(), id, $2 from sponsor where commune_id = $1
       order by name limit 1`,
      [administrator.communeId, from],
    )
    await readAsSuperuser(`update child set village_id = $1 where code = 'VA-0002'`, [from])
  })

  const merge = () =>
    mergeVillagesInto(administrator, {
      ...{ villageIds: [from, into], into, on: '18/11/2026', basis },
    })
  const merged = async () => {
    const outcome = await merge()
    if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
    const { id: mergerId } = outcome.value
    return () => takeBackMerger(administrator, { mergerId, reason: 'Chọn nhầm thôn' })
  }
  const standingIn = async (village: string, what: string) =>
    (await standing()).filter((one) => one.village === village && one.what === what)
  const going = () => `Thôn Đi ${number}`
  const coming = () => `Thôn Đến ${number}`
  const roleOf = (village: string) => ({
    hold: `select from membership where village_id = '${village}' for update`,
    meanwhile: `update membership set valid_to = '2026-11-20' where village_id = '${village}'`,
  })
  const chargeOf = (village: string) => ({
    hold: `update sponsor set version = version + 1
           where id in (select sponsor_id from sponsor_village where village_id = '${village}')`,
    meanwhile: `delete from sponsor_village where village_id = '${village}'`,
  })
  const LEFT = {
    hold: `select from child where code = 'VA-0002' for update`,
    meanwhile: `update child set village_id = null where code = 'VA-0002'`,
  }

  test('a role that ended does not begin again', async () => {
    expect(await heldBack(roleOf(from), merge)).toMatchObject({ value: { movedRoles: 0 } })
    expect(await standingIn(coming(), 'role')).toEqual([])
  })

  test('a charge that was laid down does not follow', async () => {
    expect(await heldBack(chargeOf(from), merge)).toMatchObject({ value: { movedUnits: 0 } })
    expect(await standingIn(coming(), 'charge')).toEqual([])
  })

  test('a child that moved away is not counted among those that follow, and the merger can go', async () => {
    const outcome = await heldBack(LEFT, merge)
    if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
    expect(outcome.value.movedChildren).toBe(0)
    expect(
      await readAsSuperuser(
        `select from village_move where from_id = $1 and child_id is not null`,
        [from],
      ),
    ).toEqual([])
    const { id: mergerId } = outcome.value
    expect(await takeBackMerger(administrator, { mergerId, reason: 'Nhầm' })).toMatchObject({
      kind: 'done',
    })
  })

  // Whoever moves the child or changes the unit holds it and needs the village next: they would wait for
  // each other. `nowait` fails where the village is held already.
  test.each(['a child', 'a unit'])('waits for %s before it holds the villages', async (what) => {
    const { hold } = what === 'a child' ? LEFT : chargeOf(from)
    const free = () => `select from village where id in ('${from}', '${into}') for key share nowait`
    const outcome = await heldBack({ hold, meanwhile: free() }, merge)
    if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
    const { id: mergerId } = outcome.value
    const back = () => takeBackMerger(administrator, { mergerId, reason: 'Nhầm' })
    const still = what === 'a child' ? LEFT : chargeOf(into)
    expect(await heldBack({ hold: still.hold, meanwhile: free() }, back)).toMatchObject({
      kind: 'done',
    })
  })

  test('neither role nor charge comes back by the reversal', async () => {
    const takeBack = await merged()
    const role = roleOf(into)
    const charge = chargeOf(into)
    const both = {
      hold: `${role.hold}; ${charge.hold}`,
      meanwhile: `${role.meanwhile}; ${charge.meanwhile}`,
    }
    expect((await heldBack(both, takeBack)).kind).toBe('done')
    for (const what of ['role', 'charge']) expect(await standingIn(going(), what)).toEqual([])
    expect(await standingIn(going(), 'child')).toHaveLength(1)
  })

  test('a child keeps its newer village, and the merger stays', async () => {
    const takeBack = await merged()
    expect(await heldBack(LEFT, takeBack)).toMatchObject({ refusal: 'followed' })
    expect(await readAsSuperuser(`select village_id from child where code = 'VA-0002'`)).toEqual([
      { village_id: null },
    ])
    expect(await standingIn(coming(), 'role')).toHaveLength(1)
  })
})
