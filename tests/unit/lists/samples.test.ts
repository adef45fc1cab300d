import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { readWorkbook } from '@/lib/lists/file/open-workbook'
import { kindOfList } from '@/lib/lists/list-kind'
import { readChildren } from '@/lib/lists/read-children'
import { readSponsors } from '@/lib/lists/read-sponsors'
import type { Sheet } from '@/lib/lists/sheet'
import type { ListedChild } from '@/lib/lists/listed-child'
import { TODAY } from './making/sheet'

// Each file is read in a process of its own; on a busy machine that takes a while.
vi.setConfig({ testTimeout: 30_000 })

const SAMPLES = join(process.cwd(), 'tests', 'samples')

async function sheetsIn(name: string): Promise<readonly Sheet[]> {
  const reading = await readWorkbook(await readFile(join(SAMPLES, name)), name)
  if (!reading.ok) throw new Error(reading.code)
  return reading.sheets
}

function countBy(
  rows: readonly ListedChild[],
  key: (child: ListedChild) => readonly string[],
): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const child of rows) for (const each of key(child)) counts[each] = (counts[each] ?? 0) + 1
  return counts
}

interface Expected {
  children: number
  supported: number
  bySponsor: Record<string, number>
  unsupported: number
  especiallyDifficultUnsupported: number
  byCircumstance: Record<string, number>
}

describe('the list of Việt An', () => {
  test('gives the figures of the plan', async () => {
    const { rows, skipped, issues, sheets } = readChildren(
      await sheetsIn('viet-an-danh-sach-tre-em.xlsx'),
      TODAY,
    )
    const expected = JSON.parse(
      await readFile(join(SAMPLES, 'viet-an-expected.json'), 'utf8'),
    ) as Expected
    const supported = rows.filter((child) => child.currentSponsor !== null)
    const waiting = rows.filter((child) => child.currentSponsor === null)
    const bySponsor = Object.fromEntries(
      Object.keys(expected.bySponsor).map((name) => [
        name,
        supported.filter((child) => child.currentSponsor?.includes(name)).length,
      ]),
    )
    expect({
      children: rows.length,
      supported: supported.length,
      bySponsor,
      unsupported: waiting.length,
      especiallyDifficultUnsupported: waiting.filter((child) => child.especiallyDifficult).length,
      byCircumstance: countBy(rows, (child) => child.circumstances),
    }).toEqual(expected)
    expect(issues).toEqual([])
    expect(sheets).toEqual([
      {
        name: 'Danh sách',
        headerRow: 7,
        converted: 0,
        columns: {
          A: 'ordinal',
          B: 'fullName',
          C: 'bornOn',
          D: 'sex',
          E: 'personalId',
          F: 'village',
          G: 'school',
          H: 'schoolClass',
          I: 'circumstances',
          J: 'guardianName',
          K: 'guardianPhone',
          L: 'currentSponsor',
          M: 'note',
        },
      },
    ])
    expect(skipped.map(({ row, why }) => [row, why])).toEqual([
      [9, 'sub_heading'],
      [16, 'sub_heading'],
      [50, 'sub_heading'],
      [77, 'sub_heading'],
      [88, 'total'],
      [90, 'signature'],
    ])
  })

  test('tells the present levels: 300.000 to 500.000 a month, and by quarter', async () => {
    const { rows } = readChildren(await sheetsIn('viet-an-danh-sach-tre-em.xlsx'), TODAY)
    const levels = new Map<string, Set<string>>()
    for (const { currentSponsor, support } of rows) {
      if (currentSponsor === null || support === null) continue
      const seen = levels.get(currentSponsor) ?? new Set()
      levels.set(currentSponsor, seen.add(`${support.minVnd} ${support.rhythm ?? ''}`))
    }
    expect(Object.fromEntries([...levels].map(([name, seen]) => [name, [...seen].sort()]))).toEqual(
      {
        'Chương trình “Mẹ đỡ đầu” – Hội LHPN xã': [
          '300000 monthly',
          '400000 monthly',
          '500000 monthly',
        ],
        'Công an xã': ['500000 monthly'],
        'Quỹ Thiện Tâm': ['1500000 quarterly'],
      },
    )
  })

  test('a row is read whole', async () => {
    const { rows } = readChildren(await sheetsIn('viet-an-danh-sach-tre-em.xlsx'), TODAY)
    expect(rows[4]).toEqual({
      sheet: 'Danh sách',
      row: 14,
      fullName: 'Ngô Thị Kim Trúc',
      bornOn: '2016-09-02',
      bornYear: 2016,
      sex: 'female',
      personalId: '049316456585',
      moetId: null,
      village: 'Thôn Hội Lâm',
      school: 'Trường TH Quế Thọ',
      schoolClass: '5/1',
      circumstances: ['orphan_both'],
      especiallyDifficult: false,
      guardianName: 'Đặng Quốc Tín',
      guardianPhone: '0942848607',
      currentSponsor: 'Chương trình “Mẹ đỡ đầu” – Hội LHPN xã',
      note: 'Đang hỗ trợ 400.000 đồng/tháng',
      support: { minVnd: 400_000, maxVnd: 400_000, rhythm: 'monthly' },
    })
  })
})

test('the units of Việt An: 18 units that take 31 children, with level, form, villages and contact', async () => {
  const sheets = await sheetsIn('viet-an-don-vi-nhan-do-dau.xlsx')
  const { rows, issues, skipped } = readSponsors(sheets)
  expect(kindOfList(sheets)).toBe('sponsors')
  expect(rows).toHaveLength(18)
  expect(rows.reduce((sum, each) => sum + (each.promisedChildren ?? 0), 0)).toBe(31)
  expect(issues).toEqual([])
  expect(skipped.map(({ row, why }) => [row, why])).toEqual([[22, 'total']])
  expect(rows[5]).toEqual({
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
  })
  expect(rows.map((each) => each.kind)).toEqual([
    'agency',
    'agency',
    'agency',
    'agency',
    'public_service',
    'armed_force',
    'armed_force',
    'public_service',
    'mass_organisation',
    'mass_organisation',
    'mass_organisation',
    'mass_organisation',
    'mass_organisation',
    'school',
    'school',
    'school',
    'business',
    'business',
  ])
  expect(readChildren(sheets, TODAY)).toMatchObject({
    sheets: [],
    rows: [],
    skipped: [{ row: 0, why: 'not_a_list' }],
  })
})

test('the class list out of the ministry’s system: both IDs, class, phone, a parent as guardian', async () => {
  const { rows, issues } = readChildren(await sheetsIn('lop-4a-xuat-tu-csdl-nganh.xlsx'), TODAY)
  expect(rows).toHaveLength(28)
  expect(issues).toEqual([])
  expect(rows[1]).toMatchObject({
    fullName: 'Lê Đức Thắng',
    bornOn: '2017-07-05',
    sex: 'male',
    personalId: '048217260728',
    moetId: '4847774791',
    village: 'Thôn Đồng Hòa',
    schoolClass: '4A',
    guardianPhone: '0929123326',
    guardianName: 'Đinh Anh Quân',
    school: 'Trường Tiểu học Bình Lâm (mẫu)',
    circumstances: [],
  })
})

test('the insurance list: a tick for girls, and the sheet of contributions named and left', async () => {
  const { rows, skipped } = readChildren(await sheetsIn('phu-son-bhyt.xlsx'), TODAY)
  expect(countBy(rows, (child) => [child.sex ?? 'unknown'])).toEqual({ female: 21, male: 15 })
  expect(countBy(rows, (child) => child.circumstances)).toEqual({
    orphan_both: 9,
    near_poor_household: 5,
    poor_household: 5,
    orphan_one: 7,
    other_special: 10,
  })
  expect(skipped).toMatchObject([{ sheet: 'Đóng góp', row: 0, why: 'not_a_list' }])
})

test('the poor-household list: household fields filled down, adults left, who left poverty said', async () => {
  const { rows, skipped, issues } = readChildren(
    await sheetsIn('ho-ngheo-ho-can-ngheo-2025.xlsx'),
    TODAY,
  )
  expect(rows).toHaveLength(32)
  expect(new Set(skipped.map((each) => each.why))).toEqual(new Set(['adult']))
  expect(countBy(rows, (child) => child.circumstances)).toEqual({
    poor_household: 18,
    near_poor_household: 11,
  })
  expect(issues.map((issue) => issue.code)).toEqual([
    'left_poverty',
    'left_poverty',
    'left_poverty',
  ])
  expect(rows[0]).toMatchObject({
    fullName: 'Lê Gia Nghĩa',
    village: 'Thôn Thăng Thượng',
    guardianName: 'Võ Thị Thanh Lan',
  })
})

test('the list typed with .VnTime reads as Unicode, cell by cell', async () => {
  const { rows, sheets } = readChildren(await sheetsIn('danh-sach-font-vntime.xlsx'), TODAY)
  expect(rows).toHaveLength(12)
  expect(sheets[0]?.converted).toBeGreaterThan(40)
  expect(rows[10]).toMatchObject({
    fullName: 'Võ Bảo Hạnh',
    sex: 'female',
    village: 'Thôn Tân Thuận',
    circumstances: ['orphan_both'],
  })
})
