import { describe, expect, test } from 'vitest'
import { day } from '@/lib/calendar/day'
import type { AssignmentAudience } from '@/lib/documents/assignment-content'
import { writeAssignmentTable } from '@/lib/documents/file/assignment-table'
import { assigned, draftTable } from './assigned'
import { all, elementOf, linesOf, partsOf, rowsOf } from './docx-parts'

async function written(audience: AssignmentAudience, table = draftTable) {
  const parts = await partsOf(await writeAssignmentTable(table, audience))
  const xml = parts.get('word/document.xml') ?? ''
  return { parts, xml, lines: linesOf(xml), rows: rowsOf(xml), everything: textIn(parts) }
}

function textIn(parts: Map<string, string>): string {
  return [...parts]
    .filter(([path]) => path.endsWith('.xml'))
    .map(([, xml]) => xml)
    .join('\n')
}

/** What would tell who a child is or where it lives. */
const PRIVATE = assigned.flatMap((child) => [
  child.childName,
  child.village,
  child.school === child.sponsorName ? null : child.school,
  child.guardianName,
  child.note,
  child.bornOn?.split('-').reverse().join('/') ?? null,
])
const secrets = PRIVATE.filter((it) => it !== null)

describe('every version', () => {
  test.each<AssignmentAudience>([
    { version: 'full' },
    { version: 'village' },
    { version: 'extract', sponsorName: 'Công an xã' },
    { version: 'coded' },
  ])('$version is well formed, repeats its header and splits no row', async (audience) => {
    const { parts, rows, lines } = await written(audience)
    for (const [path, xml] of parts) {
      if (/\.(xml|rels)$/.test(path)) expect(() => elementOf(xml), path).not.toThrow()
    }
    expect(rows.map(({ header }) => header)).toEqual(rows.map((_, index) => index === 0))
    expect(rows.every(({ unsplit }) => unsplit)).toBe(true)
    expect(lines.slice(0, 3)).toEqual([
      'Phụ lục',
      'BẢNG PHÂN CÔNG CƠ QUAN, ĐƠN VỊ HỖ TRỢ, ĐỠ ĐẦU TRẺ EM',
      '(Kèm theo Kế hoạch số         /KH-UBND ngày         tháng 5 năm 2026 của Ủy ban nhân dân xã Việt An)',
    ])
  })

  test('is a draft until the plan has its number and day', async () => {
    const audience = { version: 'coded' } as const
    expect((await written(audience)).everything).toContain('DỰ THẢO')
    const issued = await written(audience, {
      ...draftTable,
      plan: { ...draftTable.plan, number: '12/KH-UBND', issuedOn: day('2026-06-04') },
    })
    expect(issued.everything).not.toContain('DỰ THẢO')
    expect(issued.lines).toContain(
      '(Kèm theo Kế hoạch số 12/KH-UBND ngày 04 tháng 6 năm 2026 của Ủy ban nhân dân xã Việt An)',
    )
  })

  test.each<AssignmentAudience>([{ version: 'full' }, { version: 'coded' }])(
    '$version says so when nobody is assigned',
    async (audience) => {
      const { lines, rows } = await written(audience, { ...draftTable, rows: [] })
      expect(lines).toContain('Chưa có trẻ em được phân công đỡ đầu.')
      expect(rows).toEqual([])
    },
  )
})

describe('the full version', () => {
  test('lists each assignment once under its unit, on a sheet turned on its side', async () => {
    const { rows, xml, lines } = await written({ version: 'full' })
    expect(rows.slice(1).map(({ cells }) => cells.slice(0, 3))).toEqual([
      ['I. Công an xã (03 trẻ)'],
      ['1', 'VA-0031', 'Đặng Thị Thanh Nhi'],
      ['2', 'VA-0012', 'Trần Hoài An'],
      ['3', 'VA-0044', 'Hồ Gia Bảo'],
      ['II. Trường THPT Trần Phú - Việt An (01 trẻ)'],
      ['4', 'VA-0007', 'Phạm Đức Nghĩa'],
      ['III. Hội Nông dân xã (01 trẻ)'],
      ['5', 'VA-0031', 'Đặng Thị Thanh Nhi'],
    ])
    expect(rows[2]?.cells.slice(3)).toEqual([
      '18/02/2019',
      'Nữ',
      'Thôn Việt Tân',
      'Trường TH Quế Thọ, lớp 2A',
      'Mồ côi cả cha và mẹ; đặc biệt khó khăn',
      'Phan Bảo Thư',
      'Quý III/2026',
      '1.000.000 đồng/quý',
      'Bà nội đau yếu',
    ])
    expect(rows[6]?.cells[3]).toBe('2011')
    expect(all('w:pgSz', elementOf(xml))[0]?.attributes['w:orient']).toBe('landscape')
    expect(lines[3]).toMatch(/^Bản đầy đủ/)
  })

  test('counts a child with two sponsors once, in the plan’s four groups', async () => {
    const { lines } = await written({ version: 'full' })
    expect(lines).toContain('Tổng cộng: 04 trẻ; 03 cơ quan, đơn vị nhận hỗ trợ, đỡ đầu.')
    expect(lines).toContain(
      'Trong đó: trẻ mồ côi cả cha và mẹ: 01 trẻ; trẻ mồ côi cha hoặc mẹ: 01 trẻ; trẻ thuộc hộ nghèo, cận nghèo: 02 trẻ.',
    )
  })

  test('says on every page who made the file, and when in Vietnam', async () => {
    const { parts } = await written({ version: 'full' })
    const feet = [...parts].filter(([path]) => /^word\/footer\d+\.xml$/.test(path))
    expect(feet.map(([, xml]) => linesOf(xml))).toEqual([
      ['Tệp do Lê Thị Mẫu lập lúc 09:05 ngày 21/11/2026'],
      ['Tệp do Lê Thị Mẫu lập lúc 09:05 ngày 21/11/2026'],
    ])
  })
})

describe('the full version by village', () => {
  test('lists the children under their villages, each with its unit, and counts a child once', async () => {
    const { rows } = await written({ version: 'village' })
    expect(rows[0]?.cells.slice(8, 9)).toEqual(['Đơn vị nhận đỡ đầu'])
    expect(rows.slice(1).map(({ cells }) => cells.slice(0, 3))).toEqual([
      ['I. Thôn An Lâm (01 trẻ)'],
      ['1', 'VA-0012', 'Trần Hoài An'],
      ['II. Thôn Bình Kiều (01 trẻ)'],
      ['2', 'VA-0007', 'Phạm Đức Nghĩa'],
      ['III. Thôn Nhứt Đông (01 trẻ)'],
      ['3', 'VA-0044', 'Hồ Gia Bảo'],
      ['IV. Thôn Việt Tân (01 trẻ)'],
      ['4', 'VA-0031', 'Đặng Thị Thanh Nhi'],
      ['5', 'VA-0031', 'Đặng Thị Thanh Nhi'],
    ])
  })

  test('whoever has no village in the ledger comes last, and villages go by their number', async () => {
    const [one] = assigned
    if (!one) throw new Error('nobody')
    const villages = ['Thôn 10', null, 'Thôn 2']
    const rows = villages.map((village, at) => ({ ...one, village, ordinal: at + 1 }))
    const { lines } = await written({ version: 'village' }, { ...draftTable, rows })
    expect(lines.filter((line) => /^[IVX]+\. /.test(line))).toEqual([
      ...['I. Thôn 2 (01 trẻ)', 'II. Thôn 10 (01 trẻ)', 'III. Chưa ghi thôn (01 trẻ)'],
    ])
  })
})

describe('the extract for one unit', () => {
  const audience = { version: 'extract', sponsorName: 'Công an xã' } as const

  test('has the unit’s own children by given name, age and level', async () => {
    const { rows, lines } = await written(audience)
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['TT', 'Mã số', 'Tên trẻ', 'Tuổi', 'Cấp học', 'Hỗ trợ từ', 'Mức hỗ trợ'],
      ['1', 'VA-0031', 'Nhi', '7', 'Tiểu học', 'Quý III/2026', '1.000.000 đồng/quý'],
      ['2', 'VA-0012', 'An', '10', 'Trung học cơ sở', 'Quý III/2026', '1.000.000 đồng/quý'],
      ['3', 'VA-0044', 'Bảo', '7', 'Tiểu học', 'Quý III/2026', ''],
    ])
    expect(lines).toContain('Bản trích gửi Công an xã')
    expect(lines).toContain('Tổng cộng: Công an xã nhận hỗ trợ, đỡ đầu 03 trẻ.')
    expect(lines).toContain('Đầu mối liên hệ: Nguyễn Trọng Quân, điện thoại 0905 108 471.')
  })

  test('nowhere in the file stands a full name, home, school, guardian, birthday, note or circumstance', async () => {
    const { everything } = await written(audience)
    for (const secret of secrets) expect(everything).not.toContain(secret)
    expect(everything).not.toMatch(/mồ côi|hộ nghèo|cận nghèo/i)
    expect(everything).not.toMatch(/VA-0007|Nghĩa/)
  })

  test('a unit without children gets none of the others’', async () => {
    const { rows, everything } = await written({ version: 'extract', sponsorName: 'Công an' })
    expect(rows).toEqual([])
    for (const { childCode } of assigned) expect(everything).not.toContain(childCode)
  })
})

describe('the coded version', () => {
  test('has codes, groups and units, the codes in their own order', async () => {
    const { rows, lines } = await written({ version: 'coded' })
    expect(rows.slice(0, 5).map(({ cells }) => cells)).toEqual([
      ['TT', 'Mã số', 'Nhóm đối tượng', 'Hỗ trợ từ', 'Mức hỗ trợ'],
      ['I. Công an xã (03 trẻ)'],
      ['1', 'VA-0012', 'Trẻ thuộc hộ nghèo, cận nghèo', 'Quý III/2026', '1.000.000 đồng/quý'],
      ['2', 'VA-0031', 'Trẻ mồ côi cả cha và mẹ', 'Quý III/2026', '1.000.000 đồng/quý'],
      ['3', 'VA-0044', 'Trẻ thuộc hộ nghèo, cận nghèo', 'Quý III/2026', ''],
    ])
    expect(lines).toContain(
      'Bản mã hóa – không ghi tên trẻ; gửi các cơ quan, đơn vị tại mục Nơi nhận',
    )
  })

  test('nowhere in the file stands a name, home, school, guardian, birth or note', async () => {
    const { everything, lines } = await written({ version: 'coded' })
    for (const secret of secrets) expect(everything).not.toContain(secret)
    for (const { childName } of assigned) {
      expect(everything).not.toContain(`>${childName?.split(' ').at(-1)}<`)
    }
    expect(everything).not.toContain('Lê Thị Mẫu')
    expect(lines.join('\n')).not.toMatch(/2011|2015|2019/)
  })
})
