import { beforeAll, describe, expect, test } from 'vitest'
import type { Viewer } from '@/lib/access/viewer'
import { keepVillage } from '@/lib/places/commands/keep-village'
import { findVillage, listPlaces } from '@/lib/places/queries'
import { readAsSuperuser } from '@/tests/support/database'
import { foundCast } from '@/tests/support/founded-cast'

let administrator: Viewer
let officer: Viewer
let other: Viewer

beforeAll(async () => {
  const cast = await foundCast()
  administrator = await cast.viewerOf('quantri')
  officer = await cast.viewerOf('canbo')
  other = await cast.viewerOf('canbo.khac')
})

const entries = () =>
  readAsSuperuser<{ details: object }>(
    `select details from entry where act = 'places/keep-village' order by seq`,
  )

/** Adds a village and answers its id. */
async function added(name: string): Promise<string> {
  const outcome = await keepVillage(administrator, { name })
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
  return outcome.value.id
}

describe('keeping a village', () => {
  test('adds it with its own spelling, and a line in the record', async () => {
    const id = await added('  Thôn   An Lâm ')
    expect(await findVillage(administrator, id)).toEqual({ id, name: 'Thôn An Lâm' })
    expect((await entries()).at(-1)?.details).toEqual({ name: 'Thôn An Lâm' })
    expect((await listPlaces(administrator)).villages).toEqual([
      { id, name: 'Thôn An Lâm', children: 0, oldNames: [] },
    ])
  })

  test('renames it, saying what it was called', async () => {
    const id = await added('Thôn Hai')
    const renamed = { id, name: 'Thôn Hội Lâm', seenName: 'Thôn Hai' }
    expect(await keepVillage(administrator, renamed)).toMatchObject({
      kind: 'done',
      value: { id, name: 'Thôn Hội Lâm', isNew: false },
    })
    expect((await entries()).at(-1)?.details).toEqual({ name: 'Thôn Hội Lâm', was: 'Thôn Hai' })
  })

  test('the same name again writes nothing', async () => {
    const id = await added('Thôn Ba')
    const before = (await entries()).length
    const same = { id, name: 'Thôn Ba', seenName: 'Thôn Ba' }
    expect(await keepVillage(administrator, same)).toMatchObject({ kind: 'done' })
    expect(await entries()).toHaveLength(before)
  })

  test('another spelling of its own name is a new name, not somebody else’s', async () => {
    const id = await added('Thôn đông hồ')
    const spelt = { id, name: 'Thôn Đông Hồ', seenName: 'Thôn đông hồ' }
    expect(await keepVillage(administrator, spelt)).toMatchObject({ kind: 'done' })
    expect(await findVillage(administrator, id)).toEqual({ id, name: 'Thôn Đông Hồ' })
  })
})

describe('it is refused', () => {
  test('when the commune has the name, however it is spelt', async () => {
    expect(await keepVillage(administrator, { name: 'an lam' })).toEqual({
      kind: 'refused',
      refusal: 'name_taken',
    })
    const id = await added('Thôn Bốn')
    const taken = { id, name: 'Thôn An Lâm', seenName: 'Thôn Bốn' }
    expect(await keepVillage(administrator, taken)).toMatchObject({ refusal: 'name_taken' })
  })

  test('when somebody renamed it since the form was opened; theirs stays and is told', async () => {
    const id = await added('Thôn Năm')
    await keepVillage(administrator, { id, name: 'Thôn Năm Mới', seenName: 'Thôn Năm' })
    const stale = { id, name: 'Thôn Năm Khác', seenName: 'Thôn Năm' }
    expect(await keepVillage(administrator, stale)).toEqual({
      kind: 'refused',
      refusal: 'changed_meanwhile',
      about: ['Thôn Năm Mới'],
    })
  })

  test('when it is not of this commune, or of none', async () => {
    const [foreign] = await readAsSuperuser<{ id: string }>(
      `insert into village (commune_id, id, name, name_key)
       values ($1, gen_random_uuid(), 'Thôn Lạ', 'la') returning id`,
      [other.communeId],
    )
    for (const id of [foreign?.id, crypto.randomUUID()]) {
      const strange = { id, name: 'Thôn Của Tôi', seenName: 'Thôn Lạ' }
      expect(await keepVillage(administrator, strange)).toMatchObject({ refusal: 'not_found' })
      expect(await findVillage(administrator, id ?? '')).toBeNull()
    }
  })

  test('to anybody but the administrator', async () => {
    expect(await keepVillage(officer, { name: 'Thôn Sáu' })).toMatchObject({ refusal: 'forbidden' })
  })

  test.each([
    ['', 'required'],
    ['  ', 'required'],
    ['...', 'name_unclear'],
    ['x'.repeat(200), 'too_long'],
  ])('when the name is %j', async (name, code) => {
    expect(await keepVillage(administrator, { name })).toEqual({
      kind: 'invalid',
      issues: [{ field: 'name', code }],
    })
  })
})

test('a double click adds one village, and so do two people at once', async () => {
  const key = crypto.randomUUID()
  const clicks = await Promise.all(
    [1, 2, 3].map(() => keepVillage(administrator, { name: 'Thôn Bảy' }, key)),
  )
  expect(new Set(clicks.map((click) => JSON.stringify(click))).size).toBe(1)
  const people = await Promise.all(
    Array.from({ length: 10 }, () => keepVillage(administrator, { name: 'Thôn Tám' })),
  )
  expect(people.filter(({ kind }) => kind === 'done')).toHaveLength(1)
  expect(people.filter(({ kind }) => kind === 'refused')).toHaveLength(9)
})
