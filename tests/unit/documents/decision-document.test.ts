import { describe, expect, test } from 'vitest'
import {
  decisionText,
  decisionValues,
  missingInDecision,
  type Decision,
} from '@/lib/documents/decision'
import { communeNamed } from '@/lib/documents/commune-name'
import { decisionFileName } from '@/lib/documents/file-name'
import { writeDecision } from '@/lib/documents/file/decision-document'
import { day } from '@/lib/calendar/day'
import { quarter } from '@/lib/calendar/quarter'
import { assigned } from './assigned'
import { draftPlan } from './cast'
import { approvedDecision } from './decision'
import { all, elementOf, linesOf, partsOf, rowsOf } from './docx-parts'

const at = communeNamed('Việt An', 'xa')

async function written(version: 'full' | 'coded', change: Partial<Decision> = {}) {
  const parts = await partsOf(await writeDecision({ ...approvedDecision, ...change }, version))
  const xml = parts.get('word/document.xml') ?? ''
  const everything = [...parts.values()].join('\n')
  return { parts, xml, lines: linesOf(xml), rows: rowsOf(xml), everything }
}

describe('the decision', () => {
  test('holds no sign a reader of the file stumbles over, whatever was pasted into its subject', async () => {
    const words = { ...approvedDecision.words, subject: 'Về việc \u0002phân công\u0000' }
    const { everything, lines } = await written('full', { words })
    expect(lines).toContain('Về việc phân công')
    expect(everything).not.toMatch(/(?![\n\r\t])\p{Cc}/u)
  })

  test('stands in the form of the decree: margins, font, blank number and day, parts in their order', async () => {
    const { parts, xml, lines } = await written('full')
    for (const [path, part] of parts) {
      if (/\.(xml|rels)$/.test(path)) expect(() => elementOf(part), path).not.toThrow()
    }
    const [first] = all('w:pgMar', elementOf(xml))
    const mm = (twips: string | undefined) => Math.round((Number(twips) * 25.4) / 1440)
    const { attributes = {} } = first ?? {}
    expect(['w:top', 'w:bottom', 'w:left', 'w:right'].map((side) => mm(attributes[side]))).toEqual([
      20, 20, 30, 15,
    ])
    expect(parts.get('word/styles.xml')).toContain('w:ascii="Times New Roman"')
    const named = lines.filter((line) => line !== '')
    expect(named.slice(0, 8)).toEqual([
      ...['ỦY BAN NHÂN DÂN', 'XÃ VIỆT AN'],
      ...['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
      ...['Số:         /QĐ-UBND', 'Việt An, ngày       tháng 11 năm 2026', 'QUYẾT ĐỊNH'],
      'Về việc phân công cơ quan, đơn vị, cá nhân nhận đỡ đầu trẻ em có hoàn cảnh khó khăn trên địa bàn xã Việt An',
    ])
    expect(named[8]).toBe('CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ VIỆT AN')
    expect(named).toContain('QUYẾT ĐỊNH:')
  })

  test('rests on its bases in italics, each with its semicolon and the last with a stop', async () => {
    const { xml, lines } = await written('full')
    const bases = lines.filter((line) => /^(Căn cứ|Theo đề nghị)/.test(line))
    expect(bases).toHaveLength(5)
    expect(bases.slice(0, -1).every((line) => line.endsWith(';'))).toBe(true)
    expect(bases.at(-1)).toBe('Theo đề nghị của Trưởng phòng Văn hóa - Xã hội.')
    expect(bases[3]).toContain('Căn cứ Kế hoạch số 12/KH-UBND ngày 04 tháng 6 năm 2026 của')
    const italic = all('w:p', elementOf(xml)).filter(
      (one) => linesOfOne(one).startsWith('Căn cứ') && all('w:i', one).length > 0,
    )
    expect(italic).toHaveLength(4)
  })

  test('has its articles with a bold number, counts a child with two units once, and ends ./.', async () => {
    const { lines } = await written('full')
    const articles = lines.filter((line) => line.startsWith('Điều'))
    expect(articles.map((line) => line.slice(0, 7))).toEqual(['Điều 1.', 'Điều 2.', 'Điều 3.'])
    expect(articles[0]).toContain('Phân công 03 cơ quan, đơn vị, cá nhân nhận đỡ đầu 04 trẻ em')
    expect(articles[0]).toContain('thực hiện từ Quý III năm 2026')
    expect(articles[1]).toContain('không dưới 1.000.000 đồng/trẻ/quý')
    expect(lines.filter((line) => line.endsWith('./.'))).toEqual([articles[2]])
  })

  test('has its list as an annex whose pages are counted on their own', async () => {
    const { xml, lines, rows } = await written('full')
    const starts = all('w:pgNumType', elementOf(xml)).map(({ attributes }) => attributes['w:start'])
    expect(starts.at(-1)).toBe('1')
    expect(all('w:titlePg', elementOf(xml))).toHaveLength(2)
    expect(lines).toContain(
      '(Kèm theo Quyết định số         /QĐ-UBND ngày         tháng 11 năm 2026 của Chủ tịch Ủy ban nhân dân xã Việt An)',
    )
    expect(rows[0]?.header).toBe(true)
    expect(rows.every(({ unsplit }) => unsplit)).toBe(true)
    expect(rows.flatMap(({ cells }) => cells)).toContain('Đặng Thị Thanh Nhi')
  })

  test('is a draft until it was approved, and then no longer', async () => {
    expect((await written('coded', { decidedOn: null })).everything).toContain('DỰ THẢO')
    expect((await written('coded')).everything).not.toContain('DỰ THẢO')
  })

  test('coded, it names no child, home, school or guardian, and nobody who made the file', async () => {
    const { everything } = await written('coded')
    for (const { childName, village, guardianName } of assigned) {
      for (const secret of [childName, village, guardianName]) {
        if (secret) expect(everything).not.toContain(secret)
      }
    }
    expect(everything).not.toContain('Lê Thị Mẫu')
    expect(everything).toContain('VA-0031')
  })
})

describe('what the ledger has nothing for', () => {
  test('a plan without number is no base, quarters that differ stand in the list alone', async () => {
    const [one, ...others] = assigned
    const rows = [...(one ? [{ ...one, fromQuarter: quarter('2027-Q1') }] : []), ...others]
    const { lines } = await written('full', { plan: draftPlan, rows, leastVnd: null })
    expect(lines.filter((line) => line.startsWith('Căn cứ'))).toHaveLength(3)
    expect(lines.join('\n')).not.toMatch(/thực hiện từ|không dưới/)
  })

  test('outside brackets room to write is left, and told', () => {
    const words = { subject: 'Về việc', basis: ['Căn cứ Kế hoạch {số kế hoạch}'], body: ['Một'] }
    const values = decisionValues({ ...approvedDecision, plan: draftPlan }, at)
    expect(decisionText(words, values).basis).toEqual(['Căn cứ Kế hoạch ……………………….'])
    expect(missingInDecision(words, values)).toEqual(['planNumber'])
  })
})

test('articles are counted by the program, points stand under theirs', () => {
  const body = ['Điều 7. Một', '- điểm a', 'Hai']
  expect(decisionText({ subject: 'V', basis: ['B'], body }, {}).articles).toEqual([
    { lead: 'Điều 1.', text: 'Một', points: ['điểm a'] },
    { lead: 'Điều 2.', text: 'Hai', points: [] },
  ])
})

test('its file is named after commune, version and day', () => {
  const commune = { communeName: 'Việt An', version: 'coded' } as const
  expect(decisionFileName({ ...commune, decidedOn: day('2026-11-30') })).toBe(
    'quyet-dinh-do-dau-viet-an-ma-hoa-2026-11-30.docx',
  )
  expect(decisionFileName({ ...commune, decidedOn: null })).toBe(
    'quyet-dinh-do-dau-viet-an-ma-hoa-du-thao.docx',
  )
})

function linesOfOne(paragraph: ReturnType<typeof elementOf>): string {
  return all('w:t', paragraph)
    .map(({ text }) => text)
    .join('')
}
