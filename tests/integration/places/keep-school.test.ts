import { beforeAll, expect, test } from 'vitest'
import type { Viewer } from '@/lib/access/viewer'
import { keepSchool } from '@/lib/places/commands/keep-school'
import { findSchool, listPlaces } from '@/lib/places/queries'
import { readAsSuperuser } from '@/tests/support/database'
import { foundCast } from '@/tests/support/founded-cast'

let administrator: Viewer
let auditor: Viewer

beforeAll(async () => {
  const cast = await foundCast()
  administrator = await cast.viewerOf('quantri')
  auditor = await cast.viewerOf('giamsat')
})

const BINH_LAM = { name: 'Trường Tiểu học Bình Lâm', level: 'primary' }

/** Adds a school and answers its id. */
async function added(school: { name: string; level: string }): Promise<string> {
  const outcome = await keepSchool(administrator, school)
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
  return outcome.value.id
}

test('a school is added with its level, and changed in name or level', async () => {
  const id = await added(BINH_LAM)
  const seen = { seenName: BINH_LAM.name, seenLevel: 'primary' }
  const change = { id, ...seen, name: 'Trường PTDTBT Bình Lâm', level: 'combined' }
  expect(await keepSchool(administrator, change)).toMatchObject({ kind: 'done' })
  expect(await findSchool(administrator, id)).toEqual({
    id,
    name: 'Trường PTDTBT Bình Lâm',
    level: 'combined',
  })
  expect((await listPlaces(administrator)).schools).toMatchObject([{ id, children: 0 }])
  const lines = await readAsSuperuser<{ details: object }>(
    `select details from entry where act = 'places/keep-school' order by seq`,
  )
  expect(lines.map(({ details }) => details)).toEqual([
    BINH_LAM,
    { name: 'Trường PTDTBT Bình Lâm', was: BINH_LAM.name, level: 'combined' },
  ])
})

test('an abbreviation of a name there is, is refused', async () => {
  await added({ name: 'Trường TH Quế Thọ', level: 'primary' })
  const again = { name: 'trường tiểu học quế thọ', level: 'primary' }
  expect(await keepSchool(administrator, again)).toEqual({ kind: 'refused', refusal: 'name_taken' })
})

test('a form from before somebody else’s change is refused, an unknown school too', async () => {
  const id = await added({ name: 'Trường THCS Một', level: 'lower_secondary' })
  const seen = { id, name: 'Trường THCS Hai', level: 'combined', seenName: 'Trường THCS Một' }
  expect(await keepSchool(administrator, { ...seen, seenLevel: 'primary' })).toMatchObject({
    refusal: 'changed_meanwhile',
  })
  const unknown = { ...seen, id: crypto.randomUUID(), seenLevel: 'lower_secondary' }
  expect(await keepSchool(administrator, unknown)).toMatchObject({ refusal: 'not_found' })
})

test('a level that is none, and an auditor, are refused', async () => {
  expect(await keepSchool(administrator, { name: 'Trường Ba', level: 'university' })).toEqual({
    kind: 'invalid',
    issues: [{ field: 'level', code: 'unclear' }],
  })
  expect(await keepSchool(auditor, BINH_LAM)).toMatchObject({ refusal: 'forbidden' })
})

test('two people at once add one school', async () => {
  const tries = await Promise.all(
    Array.from({ length: 8 }, () =>
      keepSchool(administrator, { name: 'Trường Chung', level: 'combined' }),
    ),
  )
  expect(tries.filter(({ kind }) => kind === 'done')).toHaveLength(1)
})
