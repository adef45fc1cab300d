import { beforeAll, describe, expect, test } from 'vitest'
import type { Viewer } from '@/lib/access/viewer'
import { closeSchoolClass } from '@/lib/places/commands/close-class'
import { keepClass } from '@/lib/places/commands/keep-class'
import { keepSchool } from '@/lib/places/commands/keep-school'
import { keepYear } from '@/lib/places/commands/keep-year'
import { promoteClasses } from '@/lib/places/commands/promote-classes'
import { removeUnusedClass } from '@/lib/places/commands/remove-class'
import { removeUnusedYear } from '@/lib/places/commands/remove-year'
import { listYears, openClass, openYear } from '@/lib/places/year-queries'
import { keepClasses } from '@/lib/places/records'
import { inCommune } from '@/lib/platform/db/transaction'
import { readAsSuperuser } from '@/tests/support/database'
import { heldBack } from '@/tests/support/held-back'
import { addSupported, foundSponsoredChildren } from '@/tests/support/sponsored-children'

let administrator: Viewer
let officer: Viewer
let other: Viewer
let schoolId: string
let childId: string

beforeAll(async () => {
  const cast = await foundSponsoredChildren()
  ;({ administrator, officer, otherOfficer: other } = cast)
  const name = 'Trường Tiểu học Bình Lâm'
  const school = await keepSchool(administrator, { name, level: 'primary' })
  if (school.kind !== 'done') throw new Error('No school')
  schoolId = school.value.id
  childId = (await addSupported(officer, cast.police, 'VA-0009', 'Đỗ Văn Chín')).childId
})

const days = (year: number) => ({ startsOn: `05/09/${year}`, endsOn: `31/05/${year + 1}` })

async function opened(startYear: number): Promise<string> {
  const outcome = await keepYear(administrator, { startYear, ...days(startYear) })
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
  return outcome.value.id
}

async function added(yearId: string, name: string): Promise<string> {
  const outcome = await keepClass(administrator, { schoolId, yearId, name })
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
  return outcome.value.id
}

const lastEntry = async () =>
  (
    await readAsSuperuser<{ act: string; details: object }>(
      'select act, details from entry order by at desc, seq desc limit 1',
    )
  )[0]

test('every table that names a class or a year is known to their removal', async () => {
  const keys = await readAsSuperuser<{ name: string }>(
    `select conname as name from pg_constraint
     where contype = 'f' and confrelid in ('school_year'::regclass, 'school_class'::regclass)
     order by 1`,
  )
  expect(keys.map(({ name }) => name)).toEqual([
    'class_answer_commune_id_school_class_id_fkey',
    'enrolment_commune_id_school_class_id_fkey',
    'enrolment_commune_id_school_year_id_fkey',
    'membership_commune_id_school_class_id_fkey',
    'proposal_commune_id_from_class_id_fkey',
    'school_class_commune_id_school_year_id_fkey',
    'schooling_answer_commune_id_school_year_id_fkey',
    'year_opening_commune_id_school_year_id_fkey',
  ])
})

describe('a school year', () => {
  test('opens with its days, once, and the one of today takes enrolments', async () => {
    const id = await opened(2026)
    expect(await listYears(administrator)).toMatchObject([
      { id, startYear: 2026, startsOn: '2026-09-05', standing: 'running', takesEnrolments: true },
    ])
    const again = { startYear: 2026, ...days(2026) }
    expect(await keepYear(administrator, again)).toMatchObject({ refusal: 'year_open_already' })
    const both = await Promise.all(
      [1, 2].map(() => keepYear(administrator, { startYear: 2030, ...days(2030) })),
    )
    expect(both.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
  })

  test('gets other days, in its own years only', async () => {
    const [, year] = await listYears(administrator)
    const id = year?.id
    const seen = { seenStartsOn: '2026-09-05', seenEndsOn: '2027-05-31' }
    const moved = { id, startYear: 2026, startsOn: '04/09/2026', endsOn: '30/05/2027', ...seen }
    expect(await keepYear(administrator, moved)).toMatchObject({ kind: 'done' })
    expect(await lastEntry()).toEqual({
      act: 'places/keep-year',
      details: { number: '2026 – 2027', from: '2026-09-04', to: '2027-05-30' },
    })
    const wrong = { id, startYear: 2026, startsOn: '04/09/2027', endsOn: '30/05/2026' }
    expect(await keepYear(administrator, wrong)).toMatchObject({
      issues: [
        { field: 'startsOn', code: 'start_in_year' },
        { field: 'endsOn', code: 'end_in_next_year' },
      ],
    })
    expect(await keepYear(administrator, { ...moved, id: crypto.randomUUID() })).toMatchObject({
      refusal: 'not_found',
    })
  })

  test('keeps the days somebody else gave it meanwhile, before the form came or as it came', async () => {
    const id = await opened(2032)
    const wish = { id, startYear: 2032, startsOn: '06/09/2032', endsOn: '30/05/2033' }
    const seen = { seenStartsOn: '2032-09-05', seenEndsOn: '2033-05-31' }
    const answer = await heldBack(
      {
        hold: `select from school_year where id = '${id}' for update`,
        meanwhile: `update school_year set starts_on = '2032-09-04' where id = '${id}'`,
      },
      () => keepYear(administrator, { ...wish, ...seen }),
    )
    const refused = { refusal: 'days_changed', about: ['2032-09-04', '2033-05-31'] }
    expect(answer).toMatchObject(refused)
    expect(await keepYear(administrator, wish)).toMatchObject(refused)
    const anew = { ...wish, ...seen, seenStartsOn: '2032-09-04' }
    expect(await keepYear(administrator, anew)).toMatchObject({ kind: 'done' })
  })

  test('is taken away while nothing is in it', async () => {
    const id = await opened(2040)
    await added(id, '1A')
    expect(await removeUnusedYear(administrator, { id })).toMatchObject({ refusal: 'in_use' })
    const empty = await opened(2041)
    expect(await removeUnusedYear(administrator, { id: empty })).toMatchObject({ kind: 'done' })
    expect(await removeUnusedYear(administrator, { id: empty })).toMatchObject({
      refusal: 'not_found',
    })
  })
})

describe('a class', () => {
  test('is added once, renamed as it was seen, and keeps its pupils', async () => {
    const yearId = await opened(2024)
    const id = await added(yearId, ' 4A ')
    expect(await keepClass(administrator, { schoolId, yearId, name: '4A' })).toMatchObject({
      refusal: 'class_name_taken',
    })
    const lost = crypto.randomUUID()
    expect(await keepClass(administrator, { schoolId: lost, yearId, name: '4B' })).toMatchObject({
      refusal: 'not_found',
    })
    await enrol(yearId, id)
    const renamed = { id, seenName: '4A', name: '4/1' }
    expect(await keepClass(administrator, renamed)).toMatchObject({ kind: 'done' })
    expect(await keepClass(administrator, renamed)).toMatchObject({
      refusal: 'changed_meanwhile',
      about: ['4/1'],
    })
    expect(await openClass(administrator, id)).toMatchObject({ name: '4/1', children: 1 })
    expect(await removeUnusedClass(administrator, { id })).toMatchObject({ refusal: 'in_use' })
    expect(await openYear(administrator, yearId)).toMatchObject({ classes: 1, children: 1 })
  })

  test('is closed and opened again, and taken away while nobody is in it', async () => {
    const yearId = await opened(2025)
    const id = await added(yearId, '2C')
    expect(await closeSchoolClass(administrator, { id, closed: 'yes' })).toMatchObject({
      kind: 'done',
    })
    expect((await openClass(administrator, id))?.closedOn).toBe('2026-11-20')
    await closeSchoolClass(administrator, { id, closed: 'no' })
    expect((await openClass(administrator, id))?.closedOn).toBeNull()
    expect(await removeUnusedClass(administrator, { id })).toMatchObject({ kind: 'done' })
    for (const act of [removeUnusedClass, closeSchoolClass]) {
      expect(await act(administrator, { id, closed: 'yes' })).toMatchObject({
        refusal: 'not_found',
      })
    }
  })
})

test('classes go up to the next year; what is there stays, closed ones do not', async () => {
  const from = await opened(2028)
  for (const name of ['1A', '4A', '5A']) await added(from, name)
  await closeSchoolClass(administrator, { id: await added(from, '3B'), closed: 'yes' })
  expect(await promoteClasses(administrator, { yearId: from })).toMatchObject({
    refusal: 'no_next_year',
  })
  const to = await opened(2029)
  await added(to, '5A')
  const both = await Promise.all([1, 2].map(() => promoteClasses(administrator, { yearId: from })))
  expect(both.some(({ kind }) => kind === 'done')).toBe(true)
  const made = await openYear(administrator, to)
  const [school] = (made?.schools ?? []).filter(({ school: { id } }) => id === schoolId)
  expect(school?.classes.map(({ name }) => name)).toEqual(['1A', '2A', '5A'])
  expect(await promoteClasses(administrator, { yearId: from })).toMatchObject({
    refusal: 'nothing_to_promote',
  })
  expect(await promoteClasses(administrator, { yearId: crypto.randomUUID() })).toMatchObject({
    refusal: 'not_found',
  })
})

test('nobody else keeps years and classes, and nobody those of another commune', async () => {
  const [year] = await listYears(administrator)
  const id = year?.id ?? ''
  for (const viewer of [officer, other]) {
    const acts = [
      keepYear(viewer, { startYear: 2050, ...days(2050) }),
      removeUnusedYear(viewer, { id }),
      keepClass(viewer, { schoolId, yearId: id, name: '1Z' }),
      closeSchoolClass(viewer, { id, closed: 'yes' }),
      removeUnusedClass(viewer, { id }),
      promoteClasses(viewer, { yearId: id }),
    ]
    for (const outcome of await Promise.all(acts)) {
      expect(outcome).toMatchObject({ refusal: 'forbidden' })
    }
  }
  expect(await openYear(other, id)).toBeNull()
  expect(await listYears(other)).toEqual([])
})

async function enrol(yearId: string, classId: string): Promise<void> {
  await readAsSuperuser(
    `insert into enrolment (commune_id, id, child_id, school_year_id, school_class_id, recorded_at)
     values ($1, gen_random_uuid(), $2, $3, $4, '2026-10-01Z')`,
    [administrator.communeId, childId, yearId, classId],
  )
}

describe('what somebody else has done at the same moment is not written once more', () => {
  const linesAbout = (id: string) =>
    readAsSuperuser<{ act: string }>(
      `select act from entry where subject_id = $1 and act like 'places/%' order by seq`,
      [id],
    )
  const during = (table: string, id: string, meanwhile: string) => ({
    hold: `select from ${table} where id = '${id}' for update`,
    meanwhile: `${meanwhile} where id = '${id}'`,
  })

  test('a class that is closed', async () => {
    const id = await added(await opened(2050), '1A')
    const other = during('school_class', id, `update school_class set closed_on = '2026-11-19'`)
    const answer = await heldBack(other, () =>
      closeSchoolClass(administrator, { id, closed: 'yes' }),
    )
    expect(answer).toMatchObject({ kind: 'done', value: { isClosed: true } })
    expect((await openClass(administrator, id))?.closedOn).toBe('2026-11-19')
    expect(await linesAbout(id)).toEqual([{ act: 'places/keep-class' }])
  })

  test.each([
    ['a class', 'school_class', removeUnusedClass],
    ['a year', 'school_year', removeUnusedYear],
  ] as const)('%s that is taken away', async (_, table, remove) => {
    const yearId = await opened(table === 'school_year' ? 2051 : 2052)
    const id = table === 'school_year' ? yearId : await added(yearId, '1A')
    const other = during(table, id, `delete from ${table}`)
    const answer = await heldBack<object>(other, () => remove(administrator, { id }))
    expect(answer).toMatchObject({ refusal: 'not_found' })
    expect(await linesAbout(id)).toHaveLength(1)
  })
})

test('classes are added in one order, whatever order they are named in', async () => {
  const yearId = await opened(2053)
  const add = (name: string) =>
    `insert into school_class (commune_id, id, school_id, school_year_id, name)
     values ('${administrator.communeId}', gen_random_uuid(), '${schoolId}', '${yearId}', '${name}')`
  const named = ['2A', '1A'].map((name) => ({ schoolId, name }))
  // Whoever adds both in order has the first and needs the second: nobody may hold that and wait.
  const others = { hold: add('1A'), meanwhile: `set local lock_timeout = 100; ${add('2A')}` }
  const kept = await heldBack(others, () =>
    inCommune(administrator, (tx) => keepClasses(tx, administrator.communeId, yearId, named)),
  )
  expect(kept.size).toBe(2)
})
