import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { day } from '@/lib/calendar/day'
import { readWorkbook } from '@/lib/lists/file/open-workbook'
import { planChildren } from '@/lib/lists/children-plan'
import { changesOf, noticesOf, whatListSpeaksOf } from '@/lib/lists/comparison'
import { povertyIn } from '@/lib/lists/findings'
import type { KnownChild } from '@/lib/lists/known-child'
import type { ListedPoverty } from '@/lib/lists/poverty-list'
import { readChildren } from '@/lib/lists/read-children'
import type { KeyedChild } from '@/lib/lists/review'
import { reviewChildren } from '@/lib/lists/review-children'
import type { Sheet } from '@/lib/lists/sheet'
import { known, listed } from './known'

const TODAY = day('2026-11-30')
const SILENT = { ofHardship: false, ofSponsors: false }
const FINDING: ListedPoverty = {
  ...{ year: 2026, standing: 'poor', decisionNumber: '101/QĐ-UBND', decidedOn: day('2025-12-15') },
  ...{ pointsB1: 102, pointsB2: 29, basis: 'DANH SÁCH HỘ NGHÈO; 101/QĐ-UBND', isPresent: true },
}

describe('the list of poor households', () => {
  test('is read with the finding of its year, filled down from the head of each household', async () => {
    const bytes = readFileSync(
      join(import.meta.dirname, '../../samples/ho-ngheo-ho-can-ngheo-2025.xlsx'),
    )
    const workbook = await readWorkbook(bytes, 'a.xlsx')
    if (!workbook.ok) throw new Error(workbook.code)
    const { rows } = readChildren(workbook.sheets, TODAY)
    expect(rows[0]?.poverty).toEqual({
      ...FINDING,
      basis: 'DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO SAU KHI RÀ SOÁT; 101/QĐ-UBND',
    })
    expect(new Set(rows.map(({ poverty }) => poverty?.year))).toEqual(new Set([2026]))
    expect(povertyIn(rows)).toEqual({ poor: 18, near_poor: 11, left_poverty: 3 })
  })

  const sheet = (titles: readonly string[]): Sheet => ({
    name: 'Trang 1',
    merges: [],
    rows: [
      ...titles.map((title, at) => ({ number: at + 1, cells: [title] })),
      {
        number: 7,
        cells: ['STT', 'Họ và tên chủ hộ', 'Họ tên thành viên', 'Ngày sinh', 'Phân loại hộ'],
      },
      { number: 8, cells: [1, 'Lê Thị Sáu', 'Lê Văn Bảy', '02/03/2015', 'Nghèo'] },
    ],
  })
  const findingOf = (...titles: string[]) =>
    readChildren([sheet(titles)], TODAY).rows[0]?.poverty ?? null

  test.each([
    ['DANH SÁCH HỘ NGHÈO NĂM 2025', 2025],
    ['Danh sách hộ cận nghèo, áp dụng năm 2027', 2027],
    ['Danh sách hộ nghèo theo kết quả rà soát cuối năm 2024', 2025],
    ['Danh sách hộ nghèo', 2026],
    ['Danh sách hộ nghèo năm 1999', 2026],
  ])('%s: for %i', (title, year) => {
    expect(findingOf(title)).toMatchObject({ year, standing: 'poor' })
  })

  test('a list of children of poor households, or of households of any kind, is none', () => {
    expect(findingOf('DANH SÁCH TRẺ EM THUỘC HỘ NGHÈO NĂM 2026')).toBeNull()
    expect(findingOf('Danh sách hộ gia đình thôn An Lâm')).toBeNull()
  })
})

describe('of a known child', () => {
  const row = (finding: Partial<ListedPoverty> = {}) =>
    listed({ circumstances: [], poverty: { ...FINDING, ...finding } })
  const changes = (of: KeyedChild, child: KnownChild) =>
    changesOf(of, child, SILENT).map(({ field, after }) => [field, after])

  test('the main category stays and poverty comes beside it', () => {
    const finding = '2026|poor|2025-12-15|102|29|101/QĐ-UBND'
    expect(changes(row(), known())).toEqual([
      ['poverty', finding],
      ['circumstances', 'orphan_one,poor_household'],
    ])
  })

  test('poor and near-poor change places, and the main one stays the main one', () => {
    const child = known({ circumstances: ['near_poor_household'] })
    expect(changes(row(), child)).toContainEqual(['circumstances', 'poor_household'])
  })

  test('the same finding again changes nothing', () => {
    const { basis: _, isPresent: __, ...fact } = FINDING
    const child = known({ circumstances: ['poor_household'], poverty: [fact] })
    expect(changes(row(), child)).toEqual([])
  })

  test('a finding of another year moves no circumstance', () => {
    expect(changes(row({ year: 2027, isPresent: false }), known())).toEqual([
      ['poverty', expect.stringContaining('2027')],
    ])
  })

  test('a child that is only proposed has the finding and no circumstance yet', () => {
    const child = known({ isOnList: false, circumstances: [] })
    expect(changes(row(), child).map(([field]) => field)).toEqual(['poverty'])
  })

  test('who left poverty keeps the circumstance and is put up for review', () => {
    const child = known({ circumstances: ['poor_household'] })
    const left = row({ standing: 'left_poverty' })
    expect(changes(left, child)).toMatchObject([
      ['poverty', expect.stringContaining('left_poverty')],
    ])
    expect(noticesOf(left, child, SILENT)).toEqual([{ code: 'left_poverty', value: '2026' }])
  })

  test('the head of the household is not taken for the guardian', () => {
    const other = { ...row(), guardianName: 'Trần Thị Chín' }
    expect(changes(other, known()).map(([field]) => field)).not.toContain('guardianName')
    const lonely = known({ guardianName: null })
    expect(changes(other, lonely)).toContainEqual(['guardianName', 'Trần Thị Chín'])
  })
})

describe('of a child nobody knew', () => {
  const plan = (row: KeyedChild, said: Record<string, string> = {}) => {
    const names = {
      villages: new Set<string>(),
      schools: new Set<string>(),
      sponsors: new Set<string>(),
    }
    const reviewed = reviewChildren({ rows: [row], issues: [], sheets: ['Danh sách'] }, [])
    return planChildren(reviewed, {}, whatListSpeaksOf([row]), names, said)
  }
  const row = listed({ school: null, schoolClass: null, poverty: FINDING })

  test('is proposed, with the list as the reason and the school as it is said', () => {
    expect(plan(row).children).toMatchObject([
      { proposal: { category: 'poor_household', reason: FINDING.basis, schooling: null } },
    ])
    expect(plan(row, { '0-10': 'Lớp 4A' }).children[0]?.proposal?.schooling).toBe('Lớp 4A')
    const enrolled = plan({ ...row, school: 'Trường TH Bình Lâm', schoolClass: '4A' })
    expect(enrolled.children[0]?.proposal?.schooling).toBe('4A, Trường TH Bình Lâm')
  })

  test.each([
    ['left_poverty_unknown', { poverty: { ...FINDING, standing: 'left_poverty' as const } }],
    ['age_unknown', { bornOn: null, bornYear: null }],
  ])('%s: is left out', (why, facts) => {
    expect(plan({ ...row, ...facts })).toMatchObject({ children: [], left: [{ why }] })
  })

  test('of any other list goes onto the list itself', () => {
    expect(plan(listed()).children).toMatchObject([{ proposal: null }])
  })
})
