import { beforeAll, describe, expect, test } from 'vitest'
import type { Viewer } from '@/lib/access/viewer'
import { columnOf, day } from '@/lib/calendar/day'
import { archiveChild } from '@/lib/children/commands/archive-child'
import { removeUnusedClass } from '@/lib/places/commands/remove-class'
import { inCommune } from '@/lib/platform/db/transaction'
import { answerSchooling } from '@/lib/schooling/commands/answer-schooling'
import { startSchoolYear } from '@/lib/schooling/commands/open-year'
import { undoYearOpening } from '@/lib/schooling/commands/undo-opening'
import { openSchoolYear, readYearBoard } from '@/lib/schooling/queries'
import { listTasks } from '@/lib/tasks/queries'
import { readAsSuperuser } from '@/tests/support/database'
import { whileHeld } from '@/tests/support/held-back'
import { settleAtHome, type PeopleOfPlaces } from '@/tests/support/people-of-places'
import { foundSponsoredChildren, type SponsoredChildren } from '@/tests/support/sponsored-children'

const TODAY = day('2026-11-20')
let cast: SponsoredChildren
let home: PeopleOfPlaces
let lead: Viewer
let next: { school: string; class3A: string }

beforeAll(async () => {
  cast = await foundSponsoredChildren()
  home = await settleAtHome(cast)
  lead = home.schoolLead
  const [row] = await readAsSuperuser<{ school: string; class3A: string }>(
    `select s.id as school, k.id as "class3A" from school s join school_class k on k.school_id = s.id
     where s.name = 'Trường TH Bình Lâm'`,
  )
  next = row ?? { school: '', class3A: '' }
})

const answer = (viewer: Viewer, childId: string, choice: string) =>
  answerSchooling(viewer, { answers: [{ childId, choice }] })

async function waiting(viewer: Viewer, on = TODAY) {
  const kinds = ['open_year', 'ask_schooling', 'archive_leavers']
  const tasks = (await listTasks(viewer, on)).filter(({ kind }) => kinds.includes(kind))
  return Object.fromEntries(tasks.map(({ kind, count }) => [kind, count]))
}

async function startYear() {
  const { seen } = (await openSchoolYear(lead, home.school)) ?? {}
  const pupils = [cast.an, cast.binh].map(({ childId }) => ({ id: childId, choice: 'ask_later' }))
  return startSchoolYear(lead, { schoolId: home.school, seen, classes: [], pupils })
}

describe('waiting work', () => {
  test('from 1 August schools are to be opened, from the first day of the year pupils are asked about', async () => {
    expect(await waiting(lead, day('2026-08-01'))).toEqual({ open_year: 1 })
    expect(await waiting(lead, day('2026-09-04'))).toEqual({ open_year: 1 })
    expect(await waiting(lead, day('2026-09-05'))).toEqual({ open_year: 1, ask_schooling: 2 })
    expect(await waiting(cast.officer)).toEqual({ open_year: 1, ask_schooling: 2 })
    expect(await waiting(home.teacher)).toEqual({})
  })

  test('an opened school is asked about those it left for later', async () => {
    expect(await startYear()).toMatchObject({ kind: 'done', value: { placed: 0, askLater: 2 } })
    expect(await waiting(lead)).toEqual({ ask_schooling: 2 })
    const page = await openSchoolYear(lead, home.school)
    expect(page?.asked.map(({ code }) => code)).toEqual(['VA-0001', 'VA-0002'])
    expect(page?.classes.map(({ name }) => name)).toEqual(['3A', '3B'])
  })
})

describe('an answer is refused', () => {
  test('to roles that may not, about children out of reach, and about nobody', async () => {
    for (const viewer of [home.teacher, home.villageHead, cast.auditor, cast.leader]) {
      expect(await answer(viewer, cast.an.childId, 'left_school')).toMatchObject({
        refusal: 'forbidden',
      })
    }
    // Chi goes to no school yet, and An is of the other commune's officer nobody.
    for (const [viewer, childId] of [
      [lead, cast.chi.childId],
      [cast.otherOfficer, cast.an.childId],
    ] as const) {
      expect(await answer(viewer, childId, 'left_school')).toMatchObject({ refusal: 'not_found' })
    }
    expect(await answerSchooling(lead, { answers: [] })).toMatchObject({ refusal: 'nothing_said' })
  })

  test('for a place that is none, another school’s class, and a child under sixteen', async () => {
    for (const place of [
      `school.${crypto.randomUUID()}`,
      `class.${crypto.randomUUID()}`,
      // A class of last year takes nobody, and who is in a class of the other school is that school's to say.
      `class.${home.schoolClass}`,
      `class.${next.class3A}`,
    ]) {
      expect(await answer(lead, cast.an.childId, place)).toMatchObject({
        refusal: 'unknown_place',
        about: ['VA-0001'],
      })
    }
    expect(await answer(lead, cast.an.childId, 'turned_sixteen')).toMatchObject({
      refusal: 'not_sixteen',
    })
    expect(await answer(lead, cast.an.childId, 'somewhere')).toMatchObject({ kind: 'invalid' })
  })

  test('of two at once one is taken', async () => {
    const both = await Promise.all([
      answer(lead, cast.binh.childId, 'left_school'),
      answer(cast.officer, cast.binh.childId, 'moved_away'),
    ])
    expect(both.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
    expect(both.find(({ kind }) => kind === 'refused')).toMatchObject({
      refusal: 'changed_meanwhile',
    })
    expect(await answer(lead, cast.binh.childId, 'finished')).toMatchObject({
      refusal: 'changed_meanwhile',
      about: ['VA-0002'],
    })
  })
})

describe('a pupil', () => {
  test('who went to another school is asked of that school until it has a class', async () => {
    expect(await answer(lead, cast.an.childId, `school.${next.school}`)).toMatchObject({
      kind: 'done',
      value: { count: 1 },
    })
    expect(await waiting(lead)).toEqual({})
    // The commune knows the school; the class is the school's to know.
    expect((await waiting(cast.officer)).ask_schooling).toBeUndefined()
    const page = await openSchoolYear(cast.officer, next.school)
    expect(page?.asked.map(({ code, now }) => [code, now?.className])).toEqual([['VA-0001', '']])
    expect(await answer(lead, cast.an.childId, 'left_school')).toMatchObject({
      refusal: 'not_found',
    })
    expect(await answer(cast.officer, cast.an.childId, `class.${next.class3A}`)).toMatchObject({
      kind: 'done',
    })
    expect((await openSchoolYear(cast.officer, next.school))?.asked).toEqual([])
    const [entry] = await readAsSuperuser<{ details: object }>(
      'select details from entry order by at desc, seq desc limit 1',
    )
    expect(entry?.details).toEqual({
      child: 'VA-0001',
      schooling: 'placed',
      number: '2026 – 2027',
    })
  })

  test('a class that is taken away at this moment takes nobody', async () => {
    const dao = await pupilWithoutSponsor('VA-0021', 2017)
    const [made] = await readAsSuperuser<{ id: string }>(
      `insert into school_class (commune_id, id, school_id, school_year_id, name)
       select commune_id, gen_random_uuid(), school_id, (select id from school_year
         where start_year = 2026 and commune_id = k.commune_id), '3Z'
       from school_class k where id = $1 returning id`,
      [home.schoolClass],
    )
    const id = made?.id ?? ''
    const [removed, answered] = await whileHeld(
      'select id from school_class where id = $1 for update',
      [id],
      [() => removeUnusedClass(cast.administrator, { id }), () => answer(lead, dao, `class.${id}`)],
    )
    expect(removed).toMatchObject({ kind: 'done' })
    expect(answered).toEqual({ kind: 'refused', refusal: 'unknown_place' })
    expect(await answer(lead, dao, 'left_school')).toMatchObject({ kind: 'done' })
    expect(
      await archiveChild(cast.officer, { childId: dao, reason: 'moved_away', on: '20/11/2026' }),
    ).toMatchObject({ kind: 'done' })
  })

  test('who was left for later keeps the answer when the opening is undone', async () => {
    const { opening } = (await openSchoolYear(lead, home.school)) ?? {}
    expect(await undoYearOpening(lead, { openingId: opening?.id })).toMatchObject({ kind: 'done' })
    // Nothing the opening itself wrote was about Bình or An: both keep their answers.
    expect((await readYearBoard(lead)).schools).toMatchObject([{ gone: 1, unknown: 0 }])
  })

  test('who is said to have left is told to the officer, who takes it off the list', async () => {
    const dao = await pupilWithoutSponsor('VA-0020', 2009)
    expect(await waiting(lead)).toEqual({ open_year: 1, ask_schooling: 1 })
    expect(await answer(lead, dao, 'turned_sixteen')).toMatchObject({ kind: 'done' })
    expect((await waiting(cast.officer)).archive_leavers).toBeGreaterThan(0)
    const leavers = (await readYearBoard(cast.officer)).leavers
    expect(leavers.find(({ code }) => code === 'VA-0020')).toMatchObject({
      outcome: 'turned_sixteen',
      school: 'Trường TH Quế Thọ',
    })
    expect((await readYearBoard(lead)).leavers).toEqual([])
    const archival = { childId: dao, reason: 'turned_sixteen', on: '20/11/2026' }
    expect(await archiveChild(cast.officer, archival)).toMatchObject({ kind: 'done' })
    const after = (await readYearBoard(cast.officer)).leavers
    expect(after.some(({ code }) => code === 'VA-0020')).toBe(false)
  })
})

/** A child on the list who was in 2B last year and has no sponsor. */
async function pupilWithoutSponsor(code: string, bornYear: number): Promise<string> {
  const { communeId, personId } = cast.officer
  return inCommune(cast.officer, async (tx) => {
    const at = new Date('2026-05-20T02:00:00Z')
    const child = await tx.child.create({
      data: {
        ...{ communeId, code, bornYear, fullName: 'Đào Văn Út', searchKey: 'dao van ut' },
        ...{ sortName: 'Út Đào Văn', createdBy: personId, createdAt: at },
      },
    })
    await tx.acceptance.create({
      data: {
        ...{ communeId, childId: child.id, acceptedBy: personId, acceptedAt: at },
        acceptedOn: columnOf(day('2026-05-15')),
      },
    })
    const year = await tx.schoolYear.findFirstOrThrow({ where: { startYear: 2025 } })
    const place = { schoolYearId: year.id, schoolClassId: home.otherClass }
    await tx.enrolment.create({ data: { communeId, childId: child.id, ...place, recordedAt: at } })
    return child.id
  })
}
