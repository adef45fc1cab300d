import fc from 'fast-check'
import type { ProgrammeCategory } from '@/lib/plans/category'
import type { Cell } from '@/lib/lists/sheet'

/** A child as an office knows it, before anybody has laid it out in columns. */
export interface MadeChild {
  fullName: string
  year: number
  month: number
  day: number
  sex: 'female' | 'male'
  personalId: string | null
  village: string
  school: string
  schoolClass: string
  circumstance: ProgrammeCategory
  especiallyDifficult: boolean
  guardianName: string
  guardianPhone: string
  currentSponsor: string | null
}

const FAMILY = [
  'Nguyễn Thị',
  'Trần Văn',
  'Lê',
  'Đặng Hữu',
  'Hồ Thị Kim',
  'Võ',
  'Bùi Công',
  'Tống Thị',
  'Ngô Trọng',
  'Lý',
  'Tô',
  'Hà Văn',
]
const GIVEN = [
  'An',
  'Nhi',
  'Thảo',
  'Đào',
  'Yến',
  'Hùng',
  'Công',
  'Nữ',
  'Nam',
  'Lớn',
  'Khang',
  'Thuý',
  'Tú',
  'Mẫn',
]
const name = fc
  .tuple(fc.constantFrom(...FAMILY), fc.constantFrom(...GIVEN))
  .map(([family, given]) => `${family} ${given}`)

export const madeChild: fc.Arbitrary<MadeChild> = fc
  .record({
    fullName: name,
    year: fc.integer({ min: 2011, max: 2021 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    sex: fc.constantFrom('female' as const, 'male' as const),
    random: fc.integer({ min: 0, max: 999_999 }),
    hasId: fc.boolean(),
    village: fc.constantFrom('An Lâm', 'Phú Mỹ', 'Quế Sơn Trung', 'Hội Lâm', 'Nhứt Đông'),
    school: fc.constantFrom('Trường TH Bình Lâm', 'Trường THCS Thăng Phước', 'Mẫu giáo Việt An'),
    schoolClass: fc.constantFrom('1A', '4/2', '9/1', '10A1', '5B'),
    circumstance: fc.constantFrom<ProgrammeCategory>(
      'orphan_both',
      'orphan_one',
      'poor_household',
      'near_poor_household',
      'other_special',
    ),
    especiallyDifficult: fc.boolean(),
    guardianName: name,
    guardianPhone: fc
      .integer({ min: 0, max: 9_999_999 })
      .map((number) => `090${String(number).padStart(7, '0')}`),
    currentSponsor: fc.constantFrom(
      null,
      null,
      'Công an xã',
      'Quỹ Thiện Tâm',
      'UBND xã',
      'Hội LHPN xã',
    ),
  })
  .map(({ random, hasId, ...child }) => {
    const year = String(child.year).slice(2)
    const personalId = `048${child.sex === 'female' ? 3 : 2}${year}${String(random).padStart(6, '0')}`
    return { ...child, personalId: hasId ? personalId : null }
  })

/** One or more columns side by side: their titles (with a wide one above them or not) and a child's cells. */
export interface MadeColumns {
  wide: string | null
  titles: string[]
  cells: (child: MadeChild) => Cell[]
}

const one = (titles: string[], cell: (child: MadeChild) => Cell): fc.Arbitrary<MadeColumns> =>
  fc
    .constantFrom(...titles)
    .map((title) => ({ wide: null, titles: [title], cells: (child) => [cell(child)] }))
const several = (
  wide: string | null,
  titles: string[],
  cells: (child: MadeChild) => Cell[],
): fc.Arbitrary<MadeColumns> => fc.constant({ wide, titles, cells })
const two = (number: number): string => String(number).padStart(2, '0')
const serial = (child: MadeChild): number =>
  Math.round(Date.UTC(child.year, child.month - 1, child.day) / 86_400_000) + 25_569
const split = (child: MadeChild): [string, string] => {
  const cut = child.fullName.lastIndexOf(' ')
  return [child.fullName.slice(0, cut), child.fullName.slice(cut + 1)]
}
const WORDS: Record<ProgrammeCategory, string> = {
  orphan_both: 'Mồ côi cả cha và mẹ',
  orphan_one: 'Mồ côi mẹ',
  poor_household: 'Hộ nghèo',
  near_poor_household: 'Hộ cận nghèo',
  other_special: 'Hoàn cảnh ĐBKK khác',
}
const SHORT: Record<ProgrammeCategory, string> = {
  orphan_both: 'MC cả cha mẹ',
  orphan_one: 'MC cha',
  poor_household: 'Nghèo',
  near_poor_household: 'Cận nghèo',
  other_special: 'Khó khăn khác',
}
export const HEADINGS: Record<ProgrammeCategory, string> = {
  orphan_both: 'Trẻ mồ côi cả cha và mẹ',
  orphan_one: 'Trẻ mồ côi cha hoặc mẹ',
  poor_household: 'Trẻ thuộc hộ nghèo',
  near_poor_household: 'Trẻ thuộc hộ cận nghèo',
  other_special: 'Trẻ có hoàn cảnh đặc biệt khó khăn khác',
}
const tick = (yes: boolean): Cell => (yes ? 'x' : null)

const NAME = fc.oneof(
  one(
    ['Họ và tên', 'Họ tên', 'Họ và tên trẻ em', 'HỌ VÀ TÊN', 'Họ tên học sinh', 'Ho va ten'],
    (child) => child.fullName,
  ),
  one(['Họ và tên'], (child) => child.fullName.toUpperCase()),
  several(null, ['Họ và tên đệm', 'Tên'], (child) => split(child)),
  several('Họ và tên', ['Họ lót', 'Tên'], (child) => split(child)),
)
const BIRTH = fc.oneof(
  one(
    ['Ngày sinh', 'Ngày tháng năm sinh', 'NTNS', 'Ngày, tháng, năm sinh'],
    (child) => `${two(child.day)}/${two(child.month)}/${child.year}`,
  ),
  one(['Ngày sinh'], (child) => `${child.day}-${child.month}-${child.year}`),
  one(
    ['Ngày/tháng/năm sinh'],
    (child) => `${two(child.day)}.${two(child.month)}.${String(child.year).slice(2)}`,
  ),
  one(['Năm sinh'], (child) => ({ serial: serial(child) })),
  one(['Ngày sinh (mm/dd/yyyy)'], (child) => `${two(child.month)}/${two(child.day)}/${child.year}`),
  several('Ngày sinh', ['Ngày', 'Tháng', 'Năm'], (child) => [child.day, child.month, child.year]),
)
const SEX = fc.oneof(
  one(['Giới tính', 'GT', 'Phái', 'Nam/Nữ'], (child) => (child.sex === 'female' ? 'Nữ' : 'Nam')),
  one(['Giới tính'], (child) => (child.sex === 'female' ? 2 : 1)),
  one(['Giới tính'], (child) => (child.sex === 'female' ? 'F' : 'M')),
  one(['Nữ'], (child) => tick(child.sex === 'female')),
  several('Giới tính', ['Nam', 'Nữ'], (child) => [
    tick(child.sex === 'male'),
    tick(child.sex === 'female'),
  ]),
)
const PERSONAL_ID = fc.oneof(
  one(
    ['Số định danh cá nhân', 'Số CCCD', 'CCCD/Mã định danh', 'Mã định danh'],
    (child) => child.personalId,
  ),
  one(['Số ĐDCN'], (child) => (child.personalId === null ? null : Number(child.personalId))),
)
const VILLAGE = fc.oneof(
  one(['Nơi ở (thôn)', 'Thôn', 'Tổ/thôn', 'Nơi ở hiện nay'], (child) => `Thôn ${child.village}`),
  one(['Thôn', 'Nơi ở (thôn)'], (child) => child.village),
  one(
    ['Địa chỉ', 'Chỗ ở hiện nay', 'Hộ khẩu thường trú'],
    (child) => `thôn ${child.village}, xã Việt An, TP Đà Nẵng`,
  ),
)
const SCHOOL = fc.oneof(
  several(null, ['Trường', 'Lớp'], (child) => [child.school, child.schoolClass]),
  several('Học tại', ['Trường', 'Lớp'], (child) => [child.school, child.schoolClass]),
  several(null, ['Lớp', 'Trường đang học'], (child) => [`Lớp ${child.schoolClass}`, child.school]),
  one(['Đang học lớp, trường'], (child) => `Lớp ${child.schoolClass}, ${child.school}`),
)
const CIRCUMSTANCE = fc.oneof(
  one(
    ['Hoàn cảnh', 'Đối tượng', 'Thuộc diện', 'Hoàn cảnh gia đình'],
    (child) => WORDS[child.circumstance],
  ),
  one(['Diện'], (child) => SHORT[child.circumstance]),
  several(
    'Hoàn cảnh',
    ['Mồ côi cả cha và mẹ', 'Mồ côi cha hoặc mẹ', 'Hộ nghèo', 'Hộ cận nghèo', 'ĐBKK khác'],
    (child) =>
      (Object.keys(WORDS) as ProgrammeCategory[]).map((each) => tick(child.circumstance === each)),
  ),
)
const GUARDIAN = fc.oneof(
  several(null, ['Người nuôi dưỡng', 'Số điện thoại'], (child) => [
    child.guardianName,
    child.guardianPhone,
  ]),
  several('Người giám hộ', ['Họ và tên', 'Năm sinh', 'SĐT'], (child) => [
    child.guardianName,
    1980,
    child.guardianPhone.replace(/(...)(...)/, '$1 $2 '),
  ]),
  several(null, ['Họ tên cha (mẹ)', 'SĐT liên hệ'], (child) => [
    child.guardianName,
    Number(child.guardianPhone),
  ]),
)
const SPONSOR = one(
  ['Đơn vị đang đỡ đầu', 'Đơn vị hỗ trợ', 'Đã được đơn vị nào đỡ đầu'],
  (child) => child.currentSponsor,
)
const MARK = fc.oneof(
  one(['Ghi chú'], (child) => (child.especiallyDifficult ? 'Đặc biệt khó khăn' : null)),
  one(['ĐBKK', 'Đặc biệt khó khăn'], (child) => tick(child.especiallyDifficult)),
  one(['Ghi chú'], (child) =>
    child.especiallyDifficult ? 'Em thuộc diện ĐBKK, cần giúp sớm' : 'Ở thôn đặc biệt khó khăn',
  ),
)
const USELESS = fc.constantFrom<MadeColumns[]>(
  [],
  [{ wide: null, titles: ['Dân tộc'], cells: () => ['Kinh'] }],
  [{ wide: null, titles: ['Nơi sinh'], cells: () => ['Đà Nẵng'] }],
)

export interface Layout {
  columns: MadeColumns[]
  byHeading: boolean
  joined: boolean
  numbered: boolean
  titles: number
  columnNumbers: boolean
  foot: boolean
}

export const layout: fc.Arbitrary<Layout> = fc
  .record({
    name: NAME,
    rest: fc.tuple(BIRTH, SEX, PERSONAL_ID, VILLAGE, SCHOOL, GUARDIAN, SPONSOR, MARK),
    circumstance: CIRCUMSTANCE,
    useless: USELESS,
    byHeading: fc.boolean(),
    joined: fc.boolean(),
    numbered: fc.boolean(),
    titles: fc.integer({ min: 0, max: 8 }),
    columnNumbers: fc.boolean(),
    foot: fc.boolean(),
    order: fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
  })
  .map(({ name: first, rest, circumstance, useless, order, ...more }) => {
    const others = [...rest, ...useless, ...(more.byHeading ? [] : [circumstance])]
    const shuffled = others
      .map((each, at) => ({ each, key: order[at] ?? 0 }))
      .sort((a, b) => a.key - b.key)
    return { ...more, columns: [first, ...shuffled.map(({ each }) => each)] }
  })

/** The children in the layout, as rows of a sheet, with the joined cells of its titles. */
export function laidOut(
  children: readonly MadeChild[],
  { columns, ...how }: Layout,
): { rows: Cell[][]; merges: string[] } {
  const width = columns.reduce((sum, each) => sum + each.titles.length, how.numbered ? 1 : 0)
  const rows: Cell[][] = Array.from({ length: how.titles }, (_, at) =>
    at % 2 === 0 ? [`DANH SÁCH TRẺ EM CÓ HOÀN CẢNH KHÓ KHĂN ${at}`] : [],
  )
  const tall = columns.some((each) => each.wide !== null)
  const top: Cell[] = how.numbered ? ['STT'] : []
  const low: Cell[] = how.numbered ? [null] : []
  const merges: string[] = []
  const letter = (column: number): string => String.fromCharCode(65 + column)
  for (const each of columns) {
    if (each.wide !== null && how.joined) {
      merges.push(
        `${letter(top.length)}${rows.length + 1}:${letter(top.length + each.titles.length - 1)}${rows.length + 1}`,
      )
    }
    each.titles.forEach((title: string, at: number) => {
      if (each.wide === null && how.joined && tall)
        merges.push(
          `${letter(top.length)}${rows.length + 1}:${letter(top.length)}${rows.length + 2}`,
        )
      top.push(each.wide === null ? title : at === 0 ? each.wide : null)
      low.push(each.wide === null ? null : title)
    })
  }
  rows.push(top, ...(tall ? [low] : []))
  if (how.columnNumbers) rows.push(Array.from({ length: width }, (_, at) => `(${at + 1})`))
  let before: ProgrammeCategory | null = null
  children.forEach((child, at) => {
    if (how.byHeading && child.circumstance !== before)
      rows.push([`${'I'.repeat((at % 3) + 1)}. ${HEADINGS[child.circumstance]}`])
    before = child.circumstance
    rows.push([...(how.numbered ? [at + 1] : []), ...columns.flatMap((each) => each.cells(child))])
  })
  if (how.foot)
    rows.push(
      [`Tổng cộng: ${children.length} trẻ`],
      [],
      ['NGƯỜI LẬP', null, 'TRƯỞNG PHÒNG'],
      ['Lê Thị Lập', null, 'Võ Văn Phòng'],
    )
  return { rows, merges }
}
