import { describe, expect, test } from 'vitest'
import { day } from '@/lib/calendar/day'
import { communeNamed } from '@/lib/documents/commune-name'
import { minutesFileName } from '@/lib/documents/file-name'
import { writeMinutes, type Minutes } from '@/lib/documents/file/minutes-document'
import { minutesText } from '@/lib/documents/minutes'
import { all, elementOf, linesOf, partsOf } from './docx-parts'
import { officeMinutes, unitMinutes } from './minutes'

async function written(minutes: Minutes) {
  const parts = await partsOf(await writeMinutes(minutes))
  const xml = parts.get('word/document.xml') ?? ''
  // Where its tab stops are set stands in a paragraph before its words.
  const lines = linesOf(xml).map((line) => line.replace(/^\t+/, ''))
  return { parts, xml, lines, everything: [...parts.values()].join('\n') }
}

describe('the minutes as a file', () => {
  test('have a blank number and no place and day in their head, no bases, and are no draft', async () => {
    const { parts, lines, everything } = await written(officeMinutes)
    for (const [path, xml] of parts) {
      if (/\.(xml|rels)$/.test(path)) expect(() => elementOf(xml), path).not.toThrow()
    }
    expect(lines.filter((line) => line !== '').slice(0, 7)).toEqual([
      ...['ỦY BAN NHÂN DÂN', 'XÃ VIỆT AN'],
      ...['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
      ...['Số:         /BB-UBND', 'BIÊN BẢN'],
      'Về việc nhận đỡ đầu trẻ em có hoàn cảnh khó khăn',
    ])
    expect(lines.join('\n')).not.toMatch(/Căn cứ/)
    expect(everything).not.toContain('DỰ THẢO')
  })

  test('tell time, place, who was there, what was agreed and the two copies, and end ./.', async () => {
    const { lines } = await written(officeMinutes)
    const at = (start: string) => lines.findIndex((line) => line.startsWith(start))
    const order = [
      'Hôm nay, hồi',
      'I. THÀNH PHẦN',
      'II. NỘI DUNG',
      '1. Công an xã nhận đỡ đầu',
      '2. Thời gian: từ 01/10/2026 đến khi trẻ hết diện',
      'III. KẾT LUẬN',
      'Biên bản được lập thành 02 bản',
      'ĐẠI DIỆN GIA ĐÌNH',
    ]
    const places = order.map(at)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places.every((place) => place >= 0)).toBe(true)
    expect(lines.filter((line) => line.endsWith('./.'))).toHaveLength(1)
    expect(lines).toContain('Họ và tên trẻ: Đặng Thị Thanh Nhi\t Mã trong sổ: VA-0031')
    expect(lines).toContain('Ngày sinh: 18/02/2019\t Nơi ở: Thôn Việt Tân')
  })

  test('leave dotted lines to write on where nothing is known', async () => {
    const { xml, lines } = await written(officeMinutes)
    expect(
      all('w:tab', elementOf(xml)).some(({ attributes }) => attributes['w:leader'] === 'dot'),
    ).toBe(true)
    expect(lines).toContain('Ông (bà) \t Chức vụ \t')
    expect(lines).toContain('3. Mức và hình thức hỗ trợ: ………………………')
  })

  test('of a unit’s member name no family, home, birthday or guardian', async () => {
    const { lines, everything } = await written(unitMinutes)
    expect(lines).toContain('Tên trẻ: Nhi\t Mã trong sổ: VA-0031')
    expect(lines).toContain('Tuổi: 7\t Cấp học: Tiểu học')
    for (const secret of ['Đặng Thị', 'Việt Tân', '2019', 'Phan Bảo Thư']) {
      expect(everything).not.toContain(secret)
    }
  })
})

describe('the text of the minutes', () => {
  const at = communeNamed('Việt An', 'xa')

  test('tells which fields have nothing in the ledger', () => {
    expect(minutesText(officeMinutes.words, officeMinutes.term, at).missing).toEqual(['pledged'])
    const pledges = [
      { id: 'p', amountVnd: 1_000_000, rhythm: 'quarterly', item: null },
      { id: 'q', amountVnd: 200_000, rhythm: 'monthly', item: 'gạo' },
    ] as const
    const term = { ...officeMinutes.term, pledges: [...pledges], endsOn: day('2027-01-01') }
    const { missing, lines } = minutesText(officeMinutes.words, term, at)
    expect(missing).toEqual([])
    expect(lines).toContainEqual({
      kind: 'text',
      text: '3. Mức và hình thức hỗ trợ: 1.000.000 đồng/quý; 200.000 đồng/tháng (gạo).',
    })
    expect(lines).toContainEqual({
      ...{ kind: 'text', text: '2. Thời gian: từ 01/10/2026 đến hết 31/12/2026.' },
    })
  })
})

test('their file is named after the unit', () => {
  expect(minutesFileName('Công an xã')).toBe('bien-ban-nhan-do-dau-cong-an-xa.docx')
})
