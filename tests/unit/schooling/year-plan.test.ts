import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '@/lib/calendar/day'
import type { SchoolLevel } from '@/lib/places/school'
import { firstClassesOf, nextPlaceOf, onlySchoolOf, outgrows } from '@/lib/schooling/next-place'
import { decideUndoing } from '@/lib/schooling/rules'
import { maySaySixteen, standingOf, type Pupil } from '@/lib/schooling/schooling'
import { planYear, settleYear, type Choice } from '@/lib/schooling/year-plan'

describe('where a class goes', () => {
  test.each<[SchoolLevel, string[], string, string | null]>([
    ['primary', [], '2A', '3A'],
    ['primary', [], '4/1', '5/1'],
    ['primary', [], '5B', null],
    ['lower_secondary', [], '9/1', null],
    ['upper_secondary', [], '10A1', '11A1'],
    ['upper_secondary', [], '12C', null],
    ['combined', ['1A', '9A'], '5A', '6A'],
    ['combined', ['1A', '9A'], '9A', null],
    ['combined', ['6A', '12A'], '9A', '10A'],
    ['kindergarten', [], 'Mầm 1', 'Chồi 1'],
    ['kindergarten', [], 'Lớp chồi B', 'Lớp lá B'],
    ['kindergarten', [], 'Lá', null],
    ['kindergarten', [], 'Nhỡ A', 'Lớn A'],
    ['kindergarten', [], 'Lớn A', null],
    ['kindergarten', [], 'Hoa Hồng', 'Hoa Hồng'],
    ['primary', [], 'Ghép Đá Bàn', 'Ghép Đá Bàn'],
    // A class of another level in the book by mistake is left as it is.
    ['primary', [], '7A', '7A'],
  ])('%s %j: %s → %s', (level, classNames, name, to) => {
    const next = nextPlaceOf({ level, classNames }, name)
    expect(next.kind === 'class' ? next.name : null).toBe(to)
  })

  test('the last class leaves for the level that follows', () => {
    const to = (level: SchoolLevel, name: string) =>
      nextPlaceOf({ level, classNames: [name] }, name)
    expect(to('kindergarten', 'Lá 2')).toEqual({ kind: 'leaves', to: 'primary' })
    expect(to('primary', '5A')).toEqual({ kind: 'leaves', to: 'lower_secondary' })
    expect(to('lower_secondary', '9A')).toEqual({ kind: 'leaves', to: 'upper_secondary' })
    expect(to('upper_secondary', '12A')).toEqual({ kind: 'leaves', to: null })
  })

  test('there are as many first classes as this year', () => {
    const first = (level: SchoolLevel, classNames: string[]) =>
      firstClassesOf({ level, classNames })
    expect(first('primary', ['1B', '1A', '2A', '10'])).toEqual(['1A', '1B'])
    expect(first('combined', ['6A', '9A'])).toEqual(['6A'])
    expect(first('kindergarten', ['Mầm 2', 'Bé A', 'Lá'])).toEqual(['Bé A', 'Mầm 2'])
  })
})

test.each<[SchoolLevel, number | null, ReturnType<typeof outgrows>]>([
  ['kindergarten', 2020, { to: 'primary' }],
  ['kindergarten', 2021, false],
  ['primary', 2015, { to: 'lower_secondary' }],
  ['primary', 2016, false],
  ['lower_secondary', 2011, { to: 'upper_secondary' }],
  ['primary', null, false],
])('in 2026 %s and born in %s: %j', (level, born, grown) => {
  expect(outgrows({ level, classNames: [] }, born, 2026)).toEqual(grown)
})

test.each<[SchoolLevel, [string, SchoolLevel][], string | null]>([
  [
    'lower_secondary',
    [
      ['a', 'lower_secondary'],
      ['b', 'primary'],
    ],
    'a',
  ],
  [
    'lower_secondary',
    [
      ['a', 'lower_secondary'],
      ['b', 'lower_secondary'],
    ],
    null,
  ],
  [
    'lower_secondary',
    [
      ['a', 'lower_secondary'],
      ['b', 'combined'],
    ],
    'a',
  ],
  ['lower_secondary', [['b', 'combined']], 'b'],
  [
    'lower_secondary',
    [
      ['b', 'combined'],
      ['c', 'combined'],
    ],
    null,
  ],
  ['lower_secondary', [], null],
])('the only school of %s among %j is %s', (to, schools, only) => {
  expect(
    onlySchoolOf(
      to,
      schools.map(([id, level]) => ({ id, level })),
    ),
  ).toBe(only)
})

const SCHOOL = { id: 'th', level: 'primary' } as const
const SCHOOLS = [SCHOOL, { id: 'thcs', level: 'lower_secondary' }] as const
const CLASSES = ['1A', '2A', '5A', ''].map((name) => ({ id: `k${name}`, name }))

function pupil(childId: string, className: string, bornYear: number | null = 2018): Pupil {
  return {
    ...{ childId, code: childId, fullName: childId, bornOn: null, bornYear, now: null },
    ...{
      outcome: null,
      before: { schoolId: 'th', classId: `k${className}`, className, startYear: 2025 },
    },
  }
}

describe('the proposal', () => {
  const plan = planYear(
    SCHOOL,
    {
      classes: CLASSES,
      pupils: [pupil('an', '2A'), pupil('binh', '5A'), pupil('chi', ''), pupil('dao', '', 2015)],
      schools: SCHOOLS,
    },
    2026,
  )

  test('has everything chosen', () => {
    expect(plan.firstClasses).toEqual(['1A'])
    expect(plan.classes.map(({ name, to, then }) => [name, to, then])).toEqual([
      ['', '', 'ask_later'],
      ['1A', '2A', 'ask_later'],
      ['2A', '3A', 'ask_later'],
      ['5A', null, 'school.thcs'],
    ])
    const choices = plan.classes
      .flatMap(({ pupils }) => pupils)
      .map((one) => [one.childId, one.choice])
    // Of Đào nobody knows the class, but it is too old for the school.
    expect(choices).toEqual([
      ['chi', 'follow'],
      ['dao', 'school.thcs'],
      ['an', 'follow'],
      ['binh', 'follow'],
    ])
  })

  test('is what is done when nobody says otherwise', () => {
    const { classNames, placements, askLater } = settleYear('th', plan, { classes: [], pupils: [] })
    expect(classNames).toEqual(['1A', '2A', '3A'])
    expect(askLater).toEqual([])
    expect(
      placements.map(({ pupil: { childId }, outcome, place }) => [childId, outcome, place]),
    ).toEqual([
      ['chi', 'next_class', { schoolId: 'th', className: '' }],
      ['dao', 'other_school', { schoolId: 'thcs', className: '' }],
      ['an', 'next_class', { schoolId: 'th', className: '3A' }],
      ['binh', 'other_school', { schoolId: 'thcs', className: '' }],
    ])
  })

  test('yields to what is said of a class and of a pupil', () => {
    const said = {
      classes: [
        { id: 'k2A', to: '3/1' },
        { id: 'k5A', then: 'ask_later' as const },
      ],
      pupils: [
        { id: 'chi', choice: 'left_school' as const },
        { id: 'an', choice: 'repeats' as const },
      ],
      firstClasses: ['1/1', '1/2'],
    }
    const { classNames, placements, askLater } = settleYear('th', plan, said)
    expect(classNames).toEqual(['1/1', '1/2', '2A', '3/1'])
    expect(askLater.map(({ childId }) => childId)).toEqual(['binh'])
    expect(
      placements.map(({ pupil: { childId }, outcome, place }) => [childId, outcome, place]),
    ).toEqual([
      ['chi', 'left_school', null],
      ['dao', 'other_school', { schoolId: 'thcs', className: '' }],
      ['an', 'repeats', { schoolId: 'th', className: '2A' }],
    ])
  })

  test('puts a pupil who repeats where there is no such class to the school, without one', () => {
    const said = {
      classes: [{ id: 'k1A', to: '' }],
      pupils: [{ id: 'an', choice: 'repeats' as const }],
    }
    const { placements } = settleYear('th', plan, said)
    expect(placements.find(({ pupil: { childId } }) => childId === 'an')?.place).toEqual({
      schoolId: 'th',
      className: '',
    })
  })
})

test('whatever is said, every pupil is placed once or asked about, and only in classes that there are', () => {
  const choices: Choice[] = [
    'follow',
    'repeats',
    'ask_later',
    'left_school',
    'school.thcs',
    'finished',
  ]
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom('1A', '2A', '5A', ''), fc.constantFrom(...choices))),
      fc.option(fc.constantFrom('', '3A', '3/1')),
      (all, to) => {
        const pupils = all.map(([className], at) => pupil(`p${at}`, className))
        const plan = planYear(SCHOOL, { classes: CLASSES, pupils, schools: SCHOOLS }, 2026)
        const said = {
          classes: to === null ? [] : [{ id: 'k2A', to }],
          pupils: all.map(([, choice], at) => ({ id: `p${at}`, choice })),
        }
        const { classNames, placements, askLater } = settleYear('th', plan, said)
        const met = [...placements.map((one) => one.pupil), ...askLater].map(
          ({ childId }) => childId,
        )
        expect(met.sort()).toEqual(pupils.map(({ childId }) => childId).sort())
        for (const { place } of placements) {
          if (place?.schoolId !== 'th' || place.className === '') continue
          expect(classNames).toContain(place.className)
        }
      },
    ),
  )
})

test.each([
  [null, null, 'unknown'],
  [null, 'left_school', 'gone'],
  [null, 'other_school', 'unknown'],
  ['', null, 'unplaced'],
  ['', 'other_school', 'unplaced'],
  ['', 'moved_away', 'gone'],
  ['3A', null, 'in_class'],
  ['3A', 'moved_away', 'in_class'],
] as const)('in class %j and said %j: %s', (className, outcome, standing) => {
  const now = className === null ? null : { schoolId: 'th', classId: 'k', className }
  expect(standingOf({ now, outcome })).toBe(standing)
})

test.each([
  ['2010-11-20', 2010, true],
  ['2010-11-21', 2010, false],
  [null, 2010, true],
  [null, 2011, false],
  [null, null, true],
])('born %s (%s) may be said to be sixteen on 20/11/2026: %s', (bornOn, bornYear, may) => {
  expect(
    maySaySixteen({ bornOn: bornOn && day(bornOn), bornYear } as Pupil, day('2026-11-20')),
  ).toBe(may)
})

const UNTOUCHED = { isUndone: false, placed: 3, stillThere: 3, laterAnswers: 0, othersInClasses: 0 }

test.each([
  [{}, null],
  [{ placed: 0, stillThere: 0 }, null],
  [{ isUndone: true }, 'undone_already'],
  [{ stillThere: 2 }, 'followed'],
  [{ laterAnswers: 1 }, 'followed'],
  [{ othersInClasses: 1 }, 'followed'],
] as const)('an opening of which is known %j: %s', (facts, refusal) => {
  expect(decideUndoing({ ...UNTOUCHED, ...facts })).toBe(refusal)
})
