import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Viewer } from '@/lib/access/viewer'
import { inCommune } from '@/lib/platform/db/transaction'
import { putViewFirst } from '@/lib/views/commands/put-first'
import { removeSavedView } from '@/lib/views/commands/remove-view'
import { renameView } from '@/lib/views/commands/rename-view'
import { saveView } from '@/lib/views/commands/save-view'
import { listViews } from '@/lib/views/queries'
import { readAsSuperuser } from '@/tests/support/database'
import { heldBack } from '@/tests/support/held-back'
import { foundSponsoredChildren, type SponsoredChildren } from '@/tests/support/sponsored-children'

let cast: SponsoredChildren
let officer: Viewer

beforeAll(async () => {
  cast = await foundSponsoredChildren()
  officer = cast.officer
})

beforeEach(async () => {
  await readAsSuperuser('delete from saved_view')
})

const waiting = { list: 'children', query: 'state=waiting&sort=waiting', name: 'Đang chờ' }

async function kept(viewer: Viewer, view: object = waiting): Promise<string> {
  const outcome = await saveView(viewer, view)
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
  return outcome.value.id
}
const namesOf = async (viewer: Viewer) =>
  (await listViews(viewer, 'children')).map(({ name, isFirst }) => (isFirst ? `${name}!` : name))
const lastEntry = async () =>
  (
    await readAsSuperuser<{ act: string; details: object }>(
      'select act, details, subject_kind from entry order by at desc, seq desc limit 1',
    )
  )[0]

describe('keeping a view', () => {
  test('keeps the filter under its name, and the record does not say the name', async () => {
    const id = await kept(officer, { ...waiting, name: '  Đang chờ ' })
    expect(await listViews(officer, 'children')).toEqual([
      {
        id,
        list: 'children',
        name: 'Đang chờ',
        query: 'state=waiting&sort=waiting',
        isFirst: false,
      },
    ])
    expect(await listViews(officer, 'sponsors')).toEqual([])
    expect(await lastEntry()).toEqual({
      act: 'views/save',
      subject_kind: 'saved_view',
      details: { kind: 'children' },
    })
  })

  test('leaves out what was typed to search by; with nothing else there is nothing to keep', async () => {
    await kept(officer, { ...waiting, query: 'q=Nguyễn+Thị+An&state=waiting&page=2' })
    expect(await listViews(officer, 'children')).toMatchObject([{ query: 'state=waiting' }])
    for (const query of ['q=Nguyễn', '', 'state=unheard_of']) {
      expect(await saveView(officer, { ...waiting, query, name: 'Khác' })).toMatchObject({
        refusal: 'nothing_to_keep',
      })
    }
    const insert = inCommune(officer, (tx) =>
      tx.savedView.create({
        data: {
          ...{ communeId: officer.communeId, personId: officer.personId, list: 'children' },
          ...{ name: 'Lách', query: 'state=waiting&q=An', place: 9, createdAt: new Date() },
        },
      }),
    )
    await expect(insert).rejects.toThrow(/saved_view_keeps_no_search/)
  })

  test('once under a name in one list; the same name serves another list and another person', async () => {
    await kept(officer)
    expect(await saveView(officer, waiting)).toMatchObject({ refusal: 'name_taken' })
    await kept(officer, { list: 'sponsors', query: 'kind=business', name: 'Đang chờ' })
    await kept(cast.leader)
    for (const name of ['', ' ', 'x'.repeat(61)]) {
      expect(await saveView(officer, { ...waiting, name })).toMatchObject({ kind: 'invalid' })
    }
  })

  test('twenty of a list and no more, also when many windows do it at once', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 22 }, (_, at) => saveView(officer, { ...waiting, name: `Xem ${at}` })),
    )
    expect(outcomes.filter(({ kind }) => kind === 'done')).toHaveLength(20)
    expect(outcomes.filter(({ kind }) => kind === 'refused')).toMatchObject([
      { refusal: 'too_many', about: ['20'] },
      { refusal: 'too_many' },
    ])
    await kept(officer, { list: 'sponsors', query: 'kind=business', name: 'Khác' })
  })

  test('the same form sent twice keeps one', async () => {
    const key = crypto.randomUUID()
    const both = await Promise.all([1, 2].map(() => saveView(officer, waiting, key)))
    expect(both.map(({ kind }) => kind)).toEqual(['done', 'done'])
    expect(await namesOf(officer)).toEqual(['Đang chờ'])
  })
})

describe('a kept view', () => {
  test('is renamed, unless the name is another one’s', async () => {
    const id = await kept(officer)
    await kept(officer, { ...waiting, name: 'Khác' })
    expect(await renameView(officer, { id, name: 'Chờ lâu' })).toMatchObject({
      value: { list: 'children', name: 'Chờ lâu' },
    })
    expect(await lastEntry()).toMatchObject({ act: 'views/rename', details: { kind: 'children' } })
    expect(await renameView(officer, { id, name: 'Khác' })).toMatchObject({ refusal: 'name_taken' })
    expect(await namesOf(officer)).toEqual(['Chờ lâu', 'Khác'])
  })

  test('is taken away, and its place with it', async () => {
    const id = await kept(officer)
    expect(await removeSavedView(officer, { id })).toMatchObject({ value: { name: 'Đang chờ' } })
    expect(await lastEntry()).toMatchObject({ act: 'views/remove' })
    expect(await removeSavedView(officer, { id })).toMatchObject({ refusal: 'not_found' })
    expect(await namesOf(officer)).toEqual([])
  })

  test('is the first of its list, one at a time, also for two windows at once', async () => {
    const a = await kept(officer, { ...waiting, name: 'A', isFirst: true })
    const b = await kept(officer, { ...waiting, name: 'B', isFirst: true })
    expect(await namesOf(officer)).toEqual(['A', 'B!'])
    await putViewFirst(officer, { id: a, isFirst: 'yes' })
    expect(await namesOf(officer)).toEqual(['A!', 'B'])
    expect(await lastEntry()).toMatchObject({ act: 'views/put-first' })
    const both = await Promise.all(
      [a, b].map((id) => putViewFirst(officer, { id, isFirst: 'yes' })),
    )
    expect(both.map(({ kind }) => kind)).toEqual(['done', 'done'])
    const firsts = (await listViews(officer, 'children')).filter(({ isFirst }) => isFirst)
    expect(firsts).toHaveLength(1)
    await putViewFirst(officer, { id: firsts[0]?.id ?? '', isFirst: 'no' })
    expect(await namesOf(officer)).toEqual(['A', 'B'])
  })
})

test.each([
  ['renamed', (id: string) => renameView(officer, { id, name: 'Khác' })],
  ['put first', (id: string) => putViewFirst(officer, { id, isFirst: 'yes' })],
  ['taken away', (id: string) => removeSavedView(officer, { id })],
])('one that goes at the same moment is not %s, and no line says so', async (_, act) => {
  const id = await kept(officer)
  const hold = `select from saved_view for update`
  const answer = await heldBack({ hold, meanwhile: 'delete from saved_view' }, () => act(id))
  expect(answer).toMatchObject({ refusal: 'not_found' })
  expect(await readAsSuperuser(`select act from entry where subject_id = $1`, [id])).toEqual([
    { act: 'views/save' },
  ])
})

test('nobody sees or changes another person’s view; who reads no list keeps none', async () => {
  const id = await kept(officer)
  for (const viewer of [cast.leader, cast.auditor, cast.otherOfficer]) {
    expect(await namesOf(viewer)).toEqual([])
    for (const outcome of [
      await renameView(viewer, { id, name: 'Của tôi' }),
      await putViewFirst(viewer, { id, isFirst: 'yes' }),
      await removeSavedView(viewer, { id }),
    ]) {
      expect(outcome).toEqual({ kind: 'refused', refusal: 'not_found' })
    }
  }
  for (const viewer of [cast.member, cast.administrator]) {
    expect(await listViews(viewer, 'children')).toEqual([])
    for (const outcome of [
      await saveView(viewer, waiting),
      await renameView(viewer, { id, name: 'Của tôi' }),
      await putViewFirst(viewer, { id, isFirst: 'yes' }),
      await removeSavedView(viewer, { id }),
    ]) {
      expect(outcome).toMatchObject({ refusal: 'forbidden' })
    }
  }
  expect(await namesOf(officer)).toEqual(['Đang chờ'])
})
