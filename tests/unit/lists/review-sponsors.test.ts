import { describe, expect, test } from 'vitest'
import type { ShownSheet } from '@/lib/lists/list'
import type { ListedSponsor } from '@/lib/lists/listed-sponsor'
import {
  levelFromText,
  levelText,
  reviewSponsors,
  type KnownSponsor,
} from '@/lib/lists/review-sponsors'
import { planSponsors } from '@/lib/lists/sponsors-plan'

const SHEET: ShownSheet = {
  name: 'Đơn vị',
  headerRow: 3,
  converted: 0,
  columns: [{ letter: 'C', title: 'Loại', field: 'kind', samples: [] }],
}

function listed(facts: Partial<ListedSponsor> = {}): ListedSponsor {
  return {
    sheet: 'Đơn vị',
    row: 9,
    name: 'Công an xã',
    kind: 'armed_force',
    promisedChildren: 1,
    level: { minVnd: 1_500_000, maxVnd: 1_500_000, rhythm: 'quarterly' },
    form: 'cash',
    villages: ['Thôn Quế Sơn Trung'],
    contactName: 'Đặng Minh Sơn',
    contactPhone: '0905825198',
    note: null,
    ...facts,
  }
}

function known(facts: Partial<KnownSponsor> = {}): KnownSponsor {
  return {
    id: 'police',
    version: 1,
    name: 'Công an xã',
    nameKey: 'cong an xa',
    kind: 'armed_force',
    promisedChildren: 1,
    level: { minVnd: 1_500_000, maxVnd: 1_500_000, rhythm: 'quarterly' },
    form: 'cash',
    villages: ['Thôn Quế Sơn Trung'],
    contactName: 'Đặng Minh Sơn',
    contactPhone: '0905825198',
    note: null,
    ...facts,
  }
}

function judge(rows: ListedSponsor[], sponsors: KnownSponsor[] = [], sheet = SHEET) {
  return reviewSponsors({ rows, issues: [], sheets: [sheet] }, sponsors)
}

describe('a unit of a list against the ledger', () => {
  test('new, the same, and the same in other words', () => {
    expect(judge([listed()])[0]?.state).toBe('new')
    expect(judge([listed()], [known()])[0]?.state).toBe('same')
    expect(judge([listed({ name: 'CA xã' })], [known()])[0]?.state).toBe('same')
    expect(judge([listed({ villages: ['quế sơn trung'] })], [known()])[0]?.state).toBe('same')
  })

  test('what it says differently, and nothing where it is silent', () => {
    const silent = listed({ level: null, form: null, villages: [], contactName: null })
    expect(judge([silent], [known()])[0]?.state).toBe('same')
    const level = { minVnd: 500_000, maxVnd: 500_000, rhythm: 'monthly' } as const
    expect(judge([listed()], [known({ level, promisedChildren: null })])[0]?.changes).toEqual([
      { field: 'promisedChildren', before: null, after: '1' },
      { field: 'level', before: '500000-500000/monthly', after: '1500000-1500000/quarterly' },
    ])
  })

  test('somebody else without a number has not the number of whoever was asked for before', () => {
    const phone = (contactName: string) =>
      judge([listed({ contactName, contactPhone: null })], [known()])[0]?.changes.map(
        ({ field, after }) => [field, after],
      )
    expect(phone('Lê Thị Mới')).toEqual([
      ['contactName', 'Lê Thị Mới'],
      ['contactPhone', null],
    ])
    expect(phone('Dang Minh Son')).toEqual([['contactName', 'Dang Minh Son']])
  })

  test('a kind that is only guessed from the name corrects nobody', () => {
    const rows = [listed({ kind: 'group' })]
    expect(judge(rows, [known()])[0]?.state).toBe('changed')
    expect(judge(rows, [known()], { ...SHEET, columns: [] })[0]?.state).toBe('same')
  })

  test('named twice: the second is in doubt and not written', () => {
    const rows = judge([listed(), listed({ row: 10, name: 'công an xã' })])
    expect(rows.map(({ state, doubleOf }) => [state, doubleOf])).toEqual([
      ['new', null],
      ['doubtful', 9],
    ])
    expect(planSponsors(rows, {}, new Set())).toMatchObject({
      villages: [{ name: 'Thôn Quế Sơn Trung' }],
      sponsors: [{ nameKey: 'cong an xa', known: null }],
      left: [{ row: 10, why: 'same_sponsor_twice' }],
    })
  })

  test('without a name it is wrong and not written', () => {
    const rows = judge([listed({ name: null })])
    expect(rows[0]?.state).toBe('wrong')
    expect(planSponsors(rows, {}, new Set()).left).toMatchObject([{ why: 'no_name' }])
  })
})

test('a level survives being written down', () => {
  const level = { minVnd: 300_000, maxVnd: 500_000, rhythm: 'school_year' } as const
  expect(levelFromText(levelText(level) ?? '')).toEqual(level)
  expect(levelText(null)).toBeNull()
  expect(levelFromText('300000-500000/weekly')).toBeNull()
})
