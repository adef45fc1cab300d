import { describe, expect, test } from 'vitest'
import { day } from '@/lib/calendar/day'
import type { KnownChild } from '@/lib/lists/known-child'
import type { ListIssue } from '@/lib/lists/listed-child'
import { countStates, type KeyedChild } from '@/lib/lists/review'
import { reviewChildren } from '@/lib/lists/review-children'
import { COMPANY, known, listed, withId } from './known'

function review(rows: KeyedChild[], children: KnownChild[], issues: ListIssue[] = []) {
  return reviewChildren({ rows, issues, sheets: ['Danh sách'] }, children)
}

/** What one row becomes against some children. */
function judge(row: KeyedChild, ...children: KnownChild[]) {
  const [judged] = review([row], children)
  if (!judged) throw new Error('No row')
  const { state, doubt, match, mayBeNew, candidates } = judged
  return {
    state,
    doubt: doubt?.code ?? null,
    match: match?.id ?? null,
    candidates: candidates.map(({ id }) => id),
    mayBeNew,
  }
}

const ID = withId('049315111111')
const OTHER_ID = withId('049315222222')
const NOBODY = { doubt: null, match: null, candidates: [], mayBeNew: false }
const CERTAIN = { doubt: null, match: 'vu', candidates: [], mayBeNew: false }

describe('which child a row is about', () => {
  test('nobody in the ledger: new', () => {
    expect(judge(listed())).toEqual({ state: 'new', ...NOBODY })
    expect(judge(listed(), known({ fullName: 'Nguyễn Trọng Vĩnh' }))).toEqual({
      state: 'new',
      ...NOBODY,
    })
  })

  test.each([
    ['the same number', listed(ID), known({ personalIdKey: ID.personalIdKey })],
    [
      'the same number, another birth date and village',
      listed({ ...ID, bornOn: day('2016-03-01'), village: 'Thôn An Lâm' }),
      known({ personalIdKey: ID.personalIdKey }),
    ],
    ['name and birth date', listed(), known()],
    ['name and birth date, another village', listed({ village: 'Thôn An Lâm' }), known()],
    ['the name in capitals', listed({ fullName: 'NGUYỄN TRỌNG VŨ' }), known()],
    [
      'the mark on another letter',
      listed({ fullName: 'Lê Thị Hoà' }),
      known({ fullName: 'Lê Thị Hòa' }),
    ],
    ['only the year in the list', listed({ bornOn: null, bornYear: 2015 }), known()],
    ['only the year in the ledger', listed(), known({ bornOn: null, bornYear: 2015 })],
    ['another day of the year, the same guardian', listed({ bornOn: day('2015-02-11') }), known()],
    ['a number the ledger lacks', listed(ID), known()],
    ['a number the list lacks', listed(), known({ personalIdKey: ID.personalIdKey })],
  ])('%s is enough', (_, row, child) => {
    expect(judge(row, child)).toMatchObject(CERTAIN)
  })

  test.each([
    [
      'id_other_name',
      listed({ ...ID, fullName: 'Trần Văn Bình' }),
      known({ personalIdKey: ID.personalIdKey }),
    ],
    ['other_id', listed(ID), known({ personalIdKey: OTHER_ID.personalIdKey })],
    ['other_birth', listed({ bornOn: day('2015-07-01'), guardianName: 'Lê Thị Sáu' }), known()],
    ['other_birth', listed({ bornOn: day('2013-02-10') }), known()],
    ['no_birth', listed({ bornOn: null }), known()],
    ['other_village', listed({ bornOn: day('2015-07-01'), village: 'Thôn An Lâm' }), known()],
    [
      'similar_name',
      listed({ fullName: 'Nguyễn Trọng Vu', village: 'Thôn An Lâm', guardianName: 'Lê Thị Sáu' }),
      known(),
    ],
  ] as const)('%s is for the officer to say', (code, row, child) => {
    expect(judge(row, child)).toEqual({
      state: 'doubtful',
      doubt: code,
      match: null,
      candidates: ['vu'],
      mayBeNew: code !== 'id_other_name',
    })
  })

  test('two children of one name and birth date are told apart by the village, or not at all', () => {
    const cousin = known({ id: 'cousin', village: 'Thôn An Lâm' })
    expect(judge(listed(), known(), cousin)).toMatchObject(CERTAIN)
    expect(judge(listed({ village: null }), known(), cousin)).toMatchObject({
      state: 'doubtful',
      doubt: 'several',
      candidates: ['vu', 'cousin'],
    })
  })

  test.each([
    ['a slip of the pen', { fullName: 'Nguyễn Tọng Vũ' }, 'name_slip'],
    ['a middle name that is missing', { fullName: 'Nguyễn Vũ' }, 'name_word_missing'],
    ['the family name last', { fullName: 'Trọng Vũ Nguyễn' }, 'name_order'],
  ])('%s is asked about, with what speaks for it', (_, facts, reason) => {
    const [judged] = review([listed(facts)], [known()])
    expect(judged).toMatchObject({ state: 'doubtful', match: null, mayBeNew: true })
    expect(judged?.candidates.map(({ id }) => id)).toEqual(['vu'])
    expect(judged?.candidates[0]?.reasons).toEqual(
      expect.arrayContaining([reason, 'same_guardian']),
    )
  })

  test('y for i and the mark on the other vowel are the same name', () => {
    const row = listed({ fullName: 'Lê Thị Thuý Quy' })
    expect(judge(row, known({ fullName: 'Lê Thị Thúy Qui' }))).toMatchObject({
      candidates: ['vu'],
      doubt: 'near',
    })
  })

  test('a twin whose name is another word is somebody else', () => {
    const row = listed({ fullName: 'Nguyễn Trọng Minh' })
    expect(judge(row, known())).toEqual({ state: 'new', ...NOBODY })
  })

  test('a namesake of another village, day and guardian is somebody else', () => {
    const elsewhere = { village: 'Thôn An Lâm', guardianName: 'Lê Thị Sáu' }
    const row = listed({ ...elsewhere, bornOn: day('2015-07-21') })
    expect(judge(row, known())).toEqual({ state: 'new', ...NOBODY })
  })

  test('a cousin of the same name and another year is somebody else', () => {
    const row = listed({ bornOn: day('2013-02-10'), guardianName: 'Lê Thị Sáu' })
    expect(judge(row, known())).toEqual({ state: 'new', ...NOBODY })
  })
})

describe('rows that repeat one another', () => {
  test('the second row of one child is in doubt, and named by the first', () => {
    const [first, second] = review([listed(), listed({ row: 31 })], [])
    expect(first?.state).toBe('new')
    expect(second).toMatchObject({
      state: 'doubtful',
      doubt: { code: 'double_in_list', row: 10 },
      mayBeNew: true,
    })
  })

  test('one number twice can be nobody else', () => {
    const rows = [listed(ID), listed({ ...ID, row: 31, fullName: 'Trần Văn Bình' })]
    expect(review(rows, [])[1]).toMatchObject({ state: 'doubtful', mayBeNew: false })
  })

  test('two numbers are two children, unless all the rest is the same', () => {
    const other = { ...OTHER_ID, row: 31 }
    const apart = [
      listed(ID),
      listed({ ...other, village: 'Thôn An Lâm', guardianName: 'Lê Thị Sáu' }),
    ]
    expect(countStates(review(apart, []))).toMatchObject({ new: 2, doubtful: 0 })
    const [, second] = review([listed(ID), listed(other)], [])
    expect(second?.doubt).toMatchObject({ code: 'near_in_list', row: 10 })
    expect(second?.doubt?.reasons).toEqual(
      expect.arrayContaining(['other_personal_id', 'same_name', 'same_birth_day']),
    )
  })

  test.each([
    ['a letter left out', { fullName: 'Nguyễn Tọng Vũ' }],
    ['no middle name', { fullName: 'Nguyễn Vũ' }],
    ['day and month turned', { bornOn: day('2015-10-02') }],
  ])('%s: the second row is in doubt, with why', (_, facts) => {
    const [first, second] = review([listed(), listed({ row: 31, ...facts })], [])
    expect(first?.state).toBe('new')
    expect(second).toMatchObject({
      state: 'doubtful',
      doubt: { code: 'near_in_list', row: 10 },
      candidates: [],
      mayBeNew: true,
    })
    expect(second?.doubt?.reasons).toContain('same_guardian')
  })

  test('two rows that find one child: the second is in doubt', () => {
    const rows = [listed(), listed({ row: 31, bornOn: day('2015-02-11') })]
    expect(review(rows, [known()])[1]).toMatchObject({
      state: 'doubtful',
      doubt: { code: 'same_child_twice', row: 10 },
    })
  })
})

describe('what a row changes', () => {
  function changes(row: KeyedChild, child: KnownChild) {
    return review([row], [child])[0]?.changes
  }

  test('nothing, when it says the same in other words', () => {
    expect(changes(listed(), known())).toEqual([])
    const row = listed({ village: 'thôn hội lâm', school: 'Trường Trung học cơ sở Thăng Phước' })
    expect(changes(row, known())).toEqual([])
  })

  test('nothing, when it says less', () => {
    const row = listed({
      bornOn: null,
      bornYear: 2015,
      sex: null,
      village: null,
      school: null,
      schoolClass: null,
      circumstances: [],
      guardianName: null,
      guardianPhone: null,
    })
    expect(changes(row, known())).toEqual([])
  })

  test.each([
    [{ village: 'Thôn An Lâm' }, 'village', 'Thôn Hội Lâm', 'Thôn An Lâm'],
    [{ schoolClass: '7A' }, 'schoolClass', '6A', '7A'],
    [{ guardianPhone: '0905111222' }, 'guardianPhone', '0938572439', '0905111222'],
    [{ note: 'Ở với bà' }, 'note', null, 'Ở với bà'],
    [{ circumstances: ['poor_household'] }, 'circumstances', 'orphan_one', 'poor_household'],
    [
      { circumstances: ['orphan_one', 'poor_household'] },
      'circumstances',
      'orphan_one',
      'orphan_one,poor_household',
    ],
    [{ currentSponsor: 'Quỹ Thiện Tâm' }, 'currentSponsor', null, 'Quỹ Thiện Tâm'],
    [withId('049315111111'), 'personalId', null, '••••1111'],
  ] as const)('%j: one field, old and new', (facts, field, before, after) => {
    expect(changes(listed(facts), known())).toEqual([{ field, before, after }])
  })

  test('another main category leaves the further ones standing', () => {
    const child = known({ circumstances: ['orphan_one', 'poor_household'] })
    const row = listed({ circumstances: ['near_poor_household'] })
    expect(changes(row, child)).toEqual([
      {
        field: 'circumstances',
        before: 'orphan_one,poor_household',
        after: 'near_poor_household,poor_household',
      },
    ])
  })

  test('the marking goes only where the list speaks of it', () => {
    const marked = known({ especiallyDifficult: true })
    expect(changes(listed(), marked)).toEqual([])
    const other = listed({ row: 31, fullName: 'Lê Thị Sáu', especiallyDifficult: true })
    expect(review([listed(), other], [marked])[0]?.changes).toEqual([
      { field: 'especiallyDifficult', before: 'yes', after: null },
    ])
  })
})

describe('what is said although nothing is written', () => {
  const speaking = listed({ row: 31, fullName: 'Lê Thị Sáu', currentSponsor: 'Quỹ Thiện Tâm' })
  const supported = known({ sponsors: [COMPANY] })

  test('a sponsor that is no longer named keeps its support', () => {
    expect(review([listed(), speaking], [supported])[0]).toMatchObject({
      state: 'same',
      notices: [{ code: 'sponsor_vanished', value: 'Công an xã' }],
    })
    expect(review([listed()], [supported])[0]?.notices).toEqual([])
    const decided = known({ sponsors: [{ ...COMPANY, isRecognised: false }] })
    expect(review([listed(), speaking], [decided])[0]?.notices).toEqual([])
  })

  test('another sponsor than the ledger’s replaces nobody', () => {
    const row = listed({ currentSponsor: 'Quỹ Thiện Tâm' })
    expect(review([row], [supported])[0]).toMatchObject({
      state: 'same',
      notices: [{ code: 'other_sponsor', value: 'Công an xã' }],
    })
  })

  test.each([{ isArchived: true }, { isOnList: false }])(
    'a sponsor of a child that is not on the list: %j',
    (off) => {
      const row = listed({ currentSponsor: 'Công an xã' })
      expect(review([row], [known()])[0]).toMatchObject({ state: 'changed', notices: [] })
      expect(review([row], [known(off)])[0]).toMatchObject({
        state: 'same',
        notices: [{ code: 'sponsor_off_list', value: 'Công an xã' }],
      })
    },
  )

  test('the same sponsor with another level', () => {
    const level = { minVnd: 700_000, maxVnd: 700_000, rhythm: 'monthly' } as const
    const row = listed({ currentSponsor: 'Công an xã', support: level })
    expect(review([row], [supported])[0]?.notices).toEqual([
      { code: 'level_differs', value: 'Công an xã' },
    ])
  })
})

describe('wrong rows', () => {
  const error: ListIssue = {
    sheet: 'Danh sách',
    row: 10,
    column: 'D',
    code: 'sex_unknown',
    severity: 'error',
    value: 'nữa',
  }

  test('an error makes a row wrong and keeps what it would be without it', () => {
    expect(review([listed({ sex: null })], [], [error])[0]).toMatchObject({
      state: 'wrong',
      underneath: 'new',
      issues: [error],
    })
    expect(review([listed({ sex: null })], [known()], [error])[0]).toMatchObject({
      state: 'wrong',
      underneath: 'same',
    })
  })

  test('a warning does not, and an error of another row is not this one’s', () => {
    expect(review([listed()], [], [{ ...error, severity: 'warning' }])[0]?.state).toBe('new')
    expect(review([listed()], [], [{ ...error, row: 11 }])[0]).toMatchObject({
      state: 'new',
      issues: [],
    })
  })

  test('a row without a name is wrong', () => {
    expect(review([listed({ fullName: null })], [known()])[0]).toMatchObject({ state: 'wrong' })
  })
})

test('every row has exactly one state', () => {
  const rows = [
    listed(),
    listed({ row: 11 }),
    listed({ row: 12, fullName: null }),
    listed({ row: 13, fullName: 'Lê Thị Sáu', village: 'Thôn An Lâm' }),
    listed({ row: 14, fullName: 'Hồ Văn Bảo' }),
    listed({ row: 15, fullName: 'Mai Văn Long' }),
  ]
  const children = [
    known({ id: 'sau', fullName: 'Lê Thị Sáu' }),
    known({ id: 'bao', fullName: 'Hồ Văn Bảo' }),
    known({ id: 'long', fullName: 'Mai Văn Long', guardianName: 'Lê Gia Quân' }),
  ]
  expect(countStates(review(rows, children))).toEqual({
    new: 1,
    changed: 2,
    same: 1,
    doubtful: 1,
    wrong: 1,
  })
})
