import { describe, expect, test } from 'vitest'
import { day } from '@/lib/calendar/day'
import { planChildren } from '@/lib/lists/children-plan'
import { whatListSpeaksOf } from '@/lib/lists/comparison'
import { findingsIn, supportsIn } from '@/lib/lists/findings'
import type { KnownChild } from '@/lib/lists/known-child'
import type { KeyedChild } from '@/lib/lists/review'
import { reviewChildren } from '@/lib/lists/review-children'
import { choiceIn, type Choice } from '@/lib/lists/taking'
import { known, listed } from './known'

const NOTHING_KNOWN = {
  villages: new Set<string>(),
  schools: new Set<string>(),
  sponsors: new Set<string>(),
}

function plan(
  rows: KeyedChild[],
  children: KnownChild[] = [],
  choices: Record<string, Choice> = {},
  names: Parameters<typeof planChildren>[3] = NOTHING_KNOWN,
) {
  const reviewed = reviewChildren({ rows, issues: [], sheets: ['Danh sách'] }, children)
  return planChildren(reviewed, choices, whatListSpeaksOf(rows), names)
}

describe('what becomes of a row', () => {
  const inDoubt = listed({ bornOn: day('2015-07-01'), guardianName: 'Lê Thị Sáu' })

  test('a doubtful row is left out unless the officer says which child it is', () => {
    expect(plan([inDoubt], [known()])).toMatchObject({
      children: [],
      left: [{ row: 10, name: 'Nguyễn Trọng Vũ', why: 'doubtful' }],
    })
    const another = plan([inDoubt], [known()], { '0-10': { say: 'new' } })
    expect(another.children).toMatchObject([{ child: null }])
    const theSame = plan([inDoubt], [known()], { '0-10': { say: 'child', childId: 'vu' } })
    expect(theSame.children).toMatchObject([{ child: { id: 'vu' } }])
    expect(theSame.children[0]?.fields).toEqual(new Set(['birth', 'guardianName']))
  })

  test('a child that the review did not offer is nobody', () => {
    const chosen = plan([inDoubt], [known()], { '0-10': { say: 'child', childId: 'somebody' } })
    expect(chosen.left).toMatchObject([{ why: 'doubtful' }])
  })

  test('two rows cannot be said to be one child', () => {
    const say = { say: 'child', childId: 'vu' } as const
    const rows = [inDoubt, { ...inDoubt, row: 11, bornOn: day('2015-08-01') }]
    const both = plan(rows, [known()], { '0-10': say, '0-11': say })
    expect(both.children).toHaveLength(1)
    expect(both.left).toMatchObject([{ row: 11, why: 'same_child_twice' }])
  })

  test('a row without a name is never written', () => {
    expect(plan([listed({ fullName: null })], [], { '0-10': { say: 'take' } }).left).toMatchObject([
      { why: 'no_name' },
    ])
  })

  test('the same row is not written at all', () => {
    expect(plan([listed()], [known()])).toMatchObject({ children: [], left: [] })
  })
})

describe('what nobody knew before', () => {
  const rows = [
    listed({ currentSponsor: 'Quỹ Thiện Tâm' }),
    listed({ row: 11, fullName: 'Lê Thị Sáu', village: 'thôn hội lâm', school: 'TH Bình Lâm' }),
    listed({
      row: 12,
      fullName: 'Hồ Văn Bảo',
      village: 'Thôn An Lâm',
      school: 'Mẫu giáo Việt An',
      currentSponsor: 'quỹ thiện tâm',
    }),
  ]

  test('each name once, schools with the level they tell', () => {
    const { villages, schools, sponsors } = plan(rows)
    expect(villages.map(({ name }) => name)).toEqual(['Thôn Hội Lâm', 'Thôn An Lâm'])
    expect(schools.map(({ name, level }) => [name, level])).toEqual([
      ['Trường THCS Thăng Phước', 'lower_secondary'],
      ['TH Bình Lâm', 'primary'],
      ['Mẫu giáo Việt An', 'kindergarten'],
    ])
    expect(sponsors).toMatchObject([{ name: 'Quỹ Thiện Tâm', kind: 'programme', children: 2 }])
  })

  test('known names are not new', () => {
    const names = {
      villages: new Set(['hoi lam']),
      schools: new Set(['tieu hoc binh lam']),
      sponsors: new Set(['quy thien tam']),
    }
    const { villages, schools, sponsors } = plan(rows, [], {}, names)
    expect(villages.map(({ name }) => name)).toEqual(['Thôn An Lâm'])
    expect(schools.map(({ name }) => name)).toEqual(['Trường THCS Thăng Phước', 'Mẫu giáo Việt An'])
    expect(sponsors).toEqual([])
  })

  test('rows that are left out bring nothing', () => {
    const twin = { ...listed({ village: 'Thôn Mới' }), row: 11 }
    expect(plan([listed(), twin]).villages.map(({ name }) => name)).toEqual(['Thôn Hội Lâm'])
  })
})

test('support is recognised with its level, once per child', () => {
  const level = (minVnd: number) => ({ minVnd, maxVnd: minVnd, rhythm: 'monthly' as const })
  const rows = [
    listed({ currentSponsor: 'Mẹ đỡ đầu', support: level(300_000), note: '300.000 đồng/tháng' }),
    listed({
      row: 11,
      fullName: 'Lê Thị Sáu',
      currentSponsor: 'Mẹ đỡ đầu',
      support: level(500_000),
    }),
    listed({ row: 12, fullName: 'Hồ Văn Bảo', especiallyDifficult: true }),
  ]
  const { children } = plan(rows)
  expect(children.map(({ support }) => support)).toEqual([
    { sponsorKey: 'me do dau', basis: 'Mẹ đỡ đầu; 300.000 đồng/tháng', level: level(300_000) },
    { sponsorKey: 'me do dau', basis: 'Mẹ đỡ đầu', level: level(500_000) },
    null,
  ])
  expect(supportsIn(children, new Set())).toEqual([
    {
      sponsor: 'Mẹ đỡ đầu',
      children: 2,
      level: { minVnd: 300_000, maxVnd: 500_000, rhythm: 'monthly' },
      addedAs: 'programme',
    },
  ])
  expect(findingsIn(rows)).toEqual({ supported: 2, waiting: 1, hard: 1 })
})

test.each([
  ['leave', { say: 'leave' }],
  ['new', { say: 'new' }],
  ['take', { say: 'take' }],
  [
    'child:0192f0c4-0000-7000-8000-000000000001',
    { say: 'child', childId: '0192f0c4-0000-7000-8000-000000000001' },
  ],
  ['child:somebody', null],
  ['delete', null],
  ['', null],
])('a form that says %j means %j', (written, choice) => {
  expect(choiceIn(written)).toEqual(choice)
})
