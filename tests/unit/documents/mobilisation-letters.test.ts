import { describe, expect, test } from 'vitest'
import { day } from '@/lib/calendar/day'
import { mobilisationFileName } from '@/lib/documents/file-name'
import { writeHonourList } from '@/lib/documents/file/honour-list'
import { writeMobilisationLetters, type Letters } from '@/lib/documents/file/mobilisation-letters'
import { usualTemplate } from '@/lib/documents/usual-template'
import { elementOf, linesOf, partsOf } from './docx-parts'

const GARMENT = { id: 'a', name: 'Công ty May Việt An', helping: 0, promised: 4 }
const POLICE = { id: 'b', name: 'Công an xã', helping: 5, promised: 6 }
const LETTERS: Letters = {
  ...{ communeName: 'Việt An', communeKind: 'xa', kind: 'open', on: day('2026-11-20') },
  words: usualTemplate({ communeName: 'Việt An', communeKind: 'xa' }, 'open_letter'),
  ...{ units: [GARMENT], waiting: 42, leastVnd: 1_000_000, month: { year: 2026, month: 11 } },
}

const THANKS: Partial<Letters> = {
  kind: 'thank',
  words: usualTemplate({ communeName: 'Việt An', communeKind: 'xa' }, 'thank_letter'),
}

async function linesIn(change: Partial<Letters>): Promise<string[]> {
  const parts = await partsOf(await writeMobilisationLetters({ ...LETTERS, ...change }))
  return linesOf(parts.get('word/document.xml') ?? '')
}

describe('an open letter', () => {
  test('is a file whose every part is well formed', async () => {
    for (const [path, xml] of await partsOf(await writeMobilisationLetters(LETTERS))) {
      if (/\.(xml|rels)$/.test(path)) expect(() => elementOf(xml), path).not.toThrow()
    }
  })

  test('has the Front’s head, a blank number and day, its type and whom it speaks to', async () => {
    expect((await linesIn({})).slice(0, 15)).toEqual([
      ...['ỦY BAN MTTQ VIỆT NAM', 'XÃ VIỆT AN', 'BAN THƯỜNG TRỰC', ''],
      ...['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', ''],
      ...['Số:         /MTTQ-BTT', 'DỰ THẢO', 'Việt An, ngày       tháng 11 năm 2026'],
      'THƯ NGỎ',
      'Về việc nhận hỗ trợ, đỡ đầu trẻ em có hoàn cảnh khó khăn trên địa bàn xã Việt An',
      ...['', 'Kính gửi: Công ty May Việt An'],
      expect.stringContaining('Lá lành đùm lá rách'),
    ])
  })

  test('says how many wait and the plan’s least, and ends ./.', async () => {
    const lines = await linesIn({})
    const text = lines.join('\n')
    expect(text).toContain('còn 42 trẻ em có hoàn cảnh khó khăn')
    expect(text).toContain('mức tối thiểu là 1.000.000 đồng/01 em/01 quý')
    expect(lines.filter((line) => line.endsWith('./.'))).toHaveLength(1)
  })

  test('says no number where few wait, and no least where there is no plan', async () => {
    const text = (await linesIn({ waiting: null, leastVnd: null })).join('\n')
    expect(text).toContain('vẫn còn trẻ em có hoàn cảnh khó khăn')
    expect(text).not.toContain('mức tối thiểu')
    expect(text).toContain('hoàn toàn tự nguyện')
  })

  test('to several units is one file with a letter for each', async () => {
    const lines = await linesIn({ units: [GARMENT, POLICE] })
    expect(lines.filter((line) => line === 'THƯ NGỎ')).toHaveLength(2)
    expect(lines.filter((line) => line.startsWith('Kính gửi'))).toEqual([
      ...['Kính gửi: Công ty May Việt An', 'Kính gửi: Công an xã'],
    ])
  })
})

describe('a letter of thanks', () => {
  test.each([
    [POLICE, 'Công an xã đang nhận đỡ đầu 05 trẻ'],
    [GARMENT, 'Công ty May Việt An đã nhận lời đỡ đầu 04 trẻ'],
    [{ ...GARMENT, promised: null }, 'Sự quan tâm ấy là nguồn động viên'],
  ])('thanks for what there is to thank for', async (unit, said) => {
    const text = (await linesIn({ ...THANKS, units: [unit] })).join('\n')
    expect(text).toContain('THƯ CẢM ƠN')
    expect(text).toContain(said)
  })
})

test('the honour list goes by kind and name, with numbers of children and without money', async () => {
  const unit = { since: day('2026-05-04'), consentedOn: day('2026-11-20') }
  const file = await writeHonourList({
    ...{ communeName: 'Việt An', communeKind: 'xa', on: day('2026-11-20') },
    units: [
      { ...unit, id: 'a', name: 'Nhà hảo tâm', kind: 'individual', children: 0 },
      { ...unit, id: 'b', name: 'Công an xã Việt An', kind: 'armed_force', children: 5 },
    ],
  })
  const lines = linesOf((await partsOf(file)).get('word/document.xml') ?? '')
  const text = lines.join('\n')
  expect(lines[0]).toBe('DANH SÁCH GHI NHẬN TẤM LÒNG')
  expect(text.indexOf('Công an xã Việt An')).toBeLessThan(text.indexOf('Nhà hảo tâm'))
  expect(lines).toContain('05')
  expect(lines).toContain('Đã từng đỡ đầu')
  expect(text).not.toContain('đồng/')
})

test('files are named after the unit or the commune', () => {
  const commune = { communeName: 'Việt An' }
  expect(mobilisationFileName({ ...commune, kind: 'open', unitName: 'Công an xã' })).toBe(
    'thu-ngo-cong-an-xa-du-thao.docx',
  )
  expect(mobilisationFileName({ ...commune, kind: 'thank', unitName: null })).toBe(
    'thu-cam-on-viet-an-du-thao.docx',
  )
  expect(mobilisationFileName({ ...commune, kind: 'honour' })).toBe(
    'danh-sach-ghi-nhan-viet-an.docx',
  )
})
