import { beforeAll, describe, expect, test } from 'vitest'
import type { Viewer } from '@/lib/access/viewer'
import { startSchoolYear } from '@/lib/schooling/commands/open-year'
import { undoYearOpening } from '@/lib/schooling/commands/undo-opening'
import { openSchoolYear, readYearBoard } from '@/lib/schooling/queries'
import { readAsSuperuser } from '@/tests/support/database'
import { heldBack } from '@/tests/support/held-back'
import { settleAtHome, type PeopleOfPlaces } from '@/tests/support/people-of-places'
import {
  addSupported,
  foundSponsoredChildren,
  type SponsoredChildren,
} from '@/tests/support/sponsored-children'

let cast: SponsoredChildren
let home: PeopleOfPlaces
let lead: Viewer
/** the other school of the ledger */
let other: string

beforeAll(async () => {
  cast = await foundSponsoredChildren()
  home = await settleAtHome(cast)
  lead = home.schoolLead
  const [school] = await readAsSuperuser<{ id: string }>(
    `select id from school where name = 'Trường TH Bình Lâm'`,
  )
  other = school?.id ?? ''
})

/** A child of 2B beside those of the cast. */
async function pupilOf2B(code: string): Promise<string> {
  const { childId } = await addSupported(cast.officer, cast.police, code, `Hồ Thị ${code}`)
  await readAsSuperuser(
    `insert into enrolment (commune_id, id, child_id, school_year_id, school_class_id, recorded_at)
     select k.commune_id, gen_random_uuid(), $1, k.school_year_id, k.id, '2026-05-20Z'
     from school_class k where k.id = $2`,
    [childId, home.otherClass],
  )
  return childId
}

async function seenBy(viewer: Viewer, schoolId = home.school): Promise<string> {
  return (await openSchoolYear(viewer, schoolId))?.seen ?? ''
}

async function open(viewer: Viewer, more: object = {}) {
  const asked = { schoolId: home.school, seen: await seenBy(viewer), classes: [], pupils: [] }
  return startSchoolYear(viewer, { ...asked, ...more })
}

async function openingId(): Promise<string> {
  return (await openSchoolYear(lead, home.school))?.opening?.id ?? ''
}

/** Where children are in 2026 – 2027: school and class by child. */
async function placed(): Promise<Record<string, string>> {
  const rows = await readAsSuperuser<{ code: string; at: string }>(
    `select c.code, s.name || ' · ' || k.name as at from enrolment e
     join child c on c.id = e.child_id join school_year y on y.id = e.school_year_id
     join school_class k on k.id = e.school_class_id join school s on s.id = k.school_id
     where y.start_year = 2026 order by 1`,
  )
  return Object.fromEntries(rows.map(({ code, at }) => [code, at]))
}

const lastEntry = async () =>
  (
    await readAsSuperuser<{ act: string; details: object }>(
      'select act, details from entry order by at desc, seq desc limit 1',
    )
  )[0]

describe('the proposal', () => {
  test('has the classes with their pupils, everything chosen, and the board says what waits', async () => {
    const page = await openSchoolYear(lead, home.school)
    expect(page).toMatchObject({ startYear: 2026, opening: null, mayUndo: false, inClass: 0 })
    expect(page?.plan.firstClasses).toEqual([])
    expect(
      page?.plan.classes.map(({ name, to, pupils }) => [name, to, pupils.map(({ code }) => code)]),
    ).toEqual([
      ['2A', '3A', ['VA-0002']],
      ['2B', '3B', ['VA-0001']],
    ])
    const board = await readYearBoard(lead)
    expect(board.schools).toMatchObject([
      { id: home.school, unknown: 2, inClass: 0, opening: null },
    ])
    expect((await readYearBoard(cast.officer)).schools.map(({ id }) => id)).toEqual([home.school])
  })

  test('is nobody else’s: not another school’s lead, not the other commune’s', async () => {
    expect(await openSchoolYear(lead, other)).toBeNull()
    expect(await openSchoolYear(lead, 'no-id')).toBeNull()
    expect(await openSchoolYear(cast.otherOfficer, home.school)).toBeNull()
    expect((await readYearBoard(cast.otherOfficer)).schools).toEqual([])
  })
})

describe('opening is refused', () => {
  test('to roles that may not, and for schools out of reach', async () => {
    const asked = { schoolId: home.school, seen: 'x', classes: [], pupils: [] }
    for (const viewer of [home.teacher, home.villageHead, cast.auditor, cast.administrator]) {
      expect(await startSchoolYear(viewer, asked)).toMatchObject({ refusal: 'forbidden' })
      expect(await undoYearOpening(viewer, { openingId: crypto.randomUUID() })).toMatchObject({
        refusal: 'forbidden',
      })
    }
    for (const [viewer, schoolId] of [
      [lead, other],
      [cast.otherOfficer, home.school],
      [cast.officer, crypto.randomUUID()],
    ] as const) {
      expect(await startSchoolYear(viewer, { ...asked, schoolId })).toMatchObject({
        refusal: 'not_found',
      })
    }
  })

  test('when pupils or classes changed since the form was drawn', async () => {
    const seen = await seenBy(lead)
    await pupilOf2B('VA-0010')
    expect(await open(lead, { seen })).toMatchObject({ refusal: 'changed_meanwhile' })
    expect(await placed()).toEqual({})
  })

  test('for a school that is not there, a pupil too young, and where nothing is to be done', async () => {
    const elsewhere = `school.${crypto.randomUUID()}`
    const pupils = (choice: string) => [{ id: cast.an.childId, choice }]
    expect(await open(lead, { pupils: pupils(elsewhere) })).toMatchObject({
      refusal: 'unknown_place',
    })
    expect(await open(lead, { pupils: pupils('turned_sixteen') })).toMatchObject({
      refusal: 'not_sixteen',
      about: ['VA-0001'],
    })
    expect(await open(lead, { pupils: pupils('school.somewhere') })).toMatchObject({
      kind: 'invalid',
    })
    const empty = { schoolId: other, seen: await seenBy(cast.officer, other) }
    expect(await open(cast.officer, empty)).toMatchObject({ refusal: 'nothing_to_open' })
  })
})

describe('a school’s year', () => {
  test('opens in one act: classes, pupils, exceptions; the old year stays', async () => {
    const gone = await pupilOf2B('VA-0011')
    const outcome = await open(lead, {
      firstClasses: '1A, 1B',
      classes: [{ id: home.schoolClass, to: '3/1' }],
      pupils: [
        { id: cast.an.childId, choice: `school.${other}` },
        { id: gone, choice: 'left_school' },
      ],
    })
    expect(outcome).toMatchObject({ kind: 'done', value: { placed: 4, askLater: 0 } })
    expect(await placed()).toEqual({
      'VA-0001': 'Trường TH Bình Lâm · ',
      'VA-0002': 'Trường TH Quế Thọ · 3/1',
      'VA-0010': 'Trường TH Quế Thọ · 3B',
    })
    const classes = await readAsSuperuser<{ name: string }>(
      `select k.name from school_class k join school_year y on y.id = k.school_year_id
       where k.school_id = $1 and y.start_year = 2026 order by 1`,
      [home.school],
    )
    expect(classes.map(({ name }) => name)).toEqual(['1A', '1B', '3/1', '3B'])
    const old = await readAsSuperuser(
      `select 1 from enrolment e join school_year y on y.id = e.school_year_id where y.start_year = 2025`,
    )
    expect(old).toHaveLength(4)
    expect(await lastEntry()).toEqual({
      act: 'schooling/open-year',
      details: {
        number: '2026 – 2027',
        new: 4,
        ...{ movedUp: 2, repeating: 0, toOtherSchools: 1, goneFromSchool: 1, askedAbout: 0 },
      },
    })
    const board = await readYearBoard(lead)
    expect(board.schools).toMatchObject([{ inClass: 2, unplaced: 0, unknown: 0, gone: 1 }])
    expect(board.schools[0]?.opening?.by).toBe(lead.fullName)
  })

  test('opens once', async () => {
    expect(await open(lead)).toMatchObject({ refusal: 'opened_already' })
  })

  test('is undone while nothing was built on it: pupils are where they were, its classes go', async () => {
    const id = await openingId()
    expect(await undoYearOpening(cast.otherOfficer, { openingId: id })).toMatchObject({
      refusal: 'not_found',
    })
    expect(await undoYearOpening(lead, { openingId: crypto.randomUUID() })).toMatchObject({
      refusal: 'not_found',
    })
    const both = await Promise.all([1, 2].map(() => undoYearOpening(lead, { openingId: id })))
    expect(both.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
    expect(both.find(({ kind }) => kind === 'refused')).toMatchObject({ refusal: 'undone_already' })
    expect(await placed()).toEqual({})
    expect((await openSchoolYear(lead, home.school))?.classes).toEqual([])
    expect(await lastEntry()).toMatchObject({
      act: 'schooling/undo-opening',
      details: { number: '2026 – 2027', movedChildren: 4 },
    })
    expect((await readYearBoard(lead)).schools).toMatchObject([{ unknown: 4, gone: 0 }])
  })

  test('is told that a class was taken away while its pupils were on their way into it', async () => {
    const [year] = await readAsSuperuser<{ id: string }>(
      'select id from school_year where start_year = 2026',
    )
    await readAsSuperuser(
      `insert into school_class (commune_id, id, school_id, school_year_id, name)
       select commune_id, gen_random_uuid(), school_id, $1, name
       from (select s.commune_id, s.id as school_id from school s where s.id = $2) s
       cross join unnest(array['3A', '3B']) name`,
      [year?.id, home.school],
    )
    // Where it was opened is written down after its classes and before its pupils, and names the year.
    const hold = `select from school_year where id = '${year?.id}' for update`
    const meanwhile = `delete from school_class where school_year_id = '${year?.id}' and name = '3B'`
    expect(await heldBack({ hold, meanwhile }, () => open(lead))).toMatchObject({
      refusal: 'changed_meanwhile',
    })
    expect(await placed()).toEqual({})
    await readAsSuperuser('delete from school_class where school_year_id = $1', [year?.id])
  })

  test('opens again after that; of two at once one does', async () => {
    const both = await Promise.all([open(lead), open(cast.officer)])
    expect(both.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
    const [lost] = both.flatMap((one) => (one.kind === 'refused' ? [one.refusal] : []))
    expect(['opened_already', 'changed_meanwhile']).toContain(lost)
    expect(Object.keys(await placed())).toHaveLength(4)
  })

  test('stays once somebody has done something about it', async () => {
    await readAsSuperuser(
      `update enrolment e set recorded_at = '2026-11-21Z' from child c
       where c.id = e.child_id and c.code = 'VA-0002' and e.school_year_id =
         (select id from school_year where start_year = 2026)`,
    )
    expect((await openSchoolYear(lead, home.school))?.mayUndo).toBe(false)
    expect(await undoYearOpening(lead, { openingId: await openingId() })).toMatchObject({
      refusal: 'followed',
    })
    expect(Object.keys(await placed())).toHaveLength(4)
  })
})

test('a place in a school year goes with nothing but what brought it', async () => {
  const remove = readAsSuperuser(
    `delete from enrolment where school_year_id = (select id from school_year where start_year = 2026)`,
  )
  await expect(remove).rejects.toThrow(/removed only with the list/)
})
