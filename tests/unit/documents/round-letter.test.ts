import { describe, expect, test } from 'vitest'
import { day } from '@/lib/calendar/day'
import { writeRoundLetter, type RoundLetter } from '@/lib/documents/file/round-letter'
import { elementOf, linesOf, partsOf } from './docx-parts'

const LETTER: RoundLetter = {
  ...{ communeName: 'Việt An', communeKind: 'xa', placeName: 'Việt An' },
  ...{ superior: null, issuer: ['ỦY BAN NHÂN DÂN', 'XÃ VIỆT AN'] },
  title: 'Rà soát trẻ em có hoàn cảnh khó khăn tháng 12/2026',
  basis: 'Kế hoạch số 12/KH-UBND ngày 20/11/2026 của UBND xã.',
  asks: 'Trẻ mồ côi chưa có trong danh sách.\n\nTrẻ hộ nghèo, cận nghèo năm 2026.',
  dueOn: day('2026-12-05'),
  places: [
    { kind: 'village', name: 'Thôn Hội Lâm' },
    { kind: 'village', name: 'Tổ dân phố 3' },
    { kind: 'school', name: 'Trường Tiểu học Bình Lâm' },
  ],
  month: { year: 2026, month: 11 },
  signer: { authority: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: null },
}

async function linesIn(letter: RoundLetter): Promise<string[]> {
  const parts = await partsOf(await writeRoundLetter(letter))
  return linesOf(parts.get('word/document.xml') ?? '')
}

describe('the letter of a review round', () => {
  test('is a file whose every part is well formed', async () => {
    for (const [path, xml] of await partsOf(await writeRoundLetter(LETTER))) {
      if (/\.(xml|rels)$/.test(path)) expect(() => elementOf(xml), path).not.toThrow()
    }
  })

  test('has the head of a letter: no type, its subject under the blank number, a blank day', async () => {
    expect((await linesIn(LETTER)).slice(0, 10)).toEqual([
      ...['ỦY BAN NHÂN DÂN', 'XÃ VIỆT AN', ''],
      ...['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', ''],
      'Số:         /UBND-VHXH',
      'V/v rà soát trẻ em có hoàn cảnh khó khăn tháng 12/2026',
      'DỰ THẢO',
      'Việt An, ngày       tháng 11 năm 2026',
    ])
  })

  test('speaks to schools and villages, says what to look for, how and until when, and ends ./.', async () => {
    const lines = await linesIn(LETTER)
    const text = lines.join('\n')
    expect(text).toContain('Kính gửi:\n- Các trường học trên địa bàn xã;\n- Trưởng các thôn.')
    expect(text).toContain(
      'Thực hiện Kế hoạch số 12/KH-UBND ngày 20/11/2026 của UBND xã, Ủy ban nhân dân xã Việt An đề nghị',
    )
    expect(lines).toContain('Trẻ mồ côi chưa có trong danh sách.')
    expect(lines).toContain('Trẻ hộ nghèo, cận nghèo năm 2026.')
    expect(text).toContain('cũng báo cáo “không có”')
    expect(text).toContain('chậm nhất ngày 05 tháng 12 năm 2026.')
    expect(lines.filter((line) => line.endsWith('./.'))).toHaveLength(1)
  })

  test('goes to every school and every head by name, and to the archive', async () => {
    const lines = await linesIn(LETTER)
    expect(lines.slice(lines.indexOf('Nơi nhận:'))).toEqual([
      ...['Nơi nhận:', '- Trường Tiểu học Bình Lâm;', '- Trưởng thôn Hội Lâm;'],
      ...['- Tổ trưởng tổ dân phố 3;', '- Lưu: VT, PVH-XH.'],
      ...['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', '', ''],
    ])
  })

  test('without a basis it says why it asks; with only one kind of place it speaks to that one', async () => {
    const places = LETTER.places.filter(({ kind }) => kind === 'school')
    const text = (await linesIn({ ...LETTER, basis: null, places })).join('\n')
    expect(text).toContain('Để kịp thời phát hiện, giúp đỡ trẻ em')
    expect(text).toContain('Kính gửi: Các trường học trên địa bàn xã')
    expect(text).not.toContain('Thực hiện')
  })

  test('with more places than find room, the recipients are those above', async () => {
    const places = Array.from({ length: 31 }, (_, nth) => ({
      ...{ kind: 'village' as const, name: `Thôn ${nth}` },
    }))
    const lines = await linesIn({ ...LETTER, places })
    expect(lines).toContain('- Như trên;')
    expect(lines).not.toContain('- Trưởng thôn 7;')
  })
})
