import { beforeAll, describe, expect, test } from 'vitest'
import { day } from '@/lib/calendar/day'
import { quarter } from '@/lib/calendar/quarter'
import { usualTemplate } from '@/lib/documents/usual-template'
import { writePlanDocument, type PlanFacts } from '@/lib/documents/file/plan-document'
import { draftPlan } from './cast'
import { all, elementOf, linesOf, partsOf, read } from './docx-parts'

const issuedPlan: PlanFacts = {
  ...draftPlan,
  number: '5',
  issuedOn: day('2027-01-05'),
  signer: { ...draftPlan.signer, name: 'Trần Văn Mẫu' },
  draft: false,
}

async function written(plan: PlanFacts) {
  const parts = await partsOf(await writePlanDocument(plan))
  const xml = parts.get('word/document.xml') ?? ''
  return { parts, xml, lines: linesOf(xml), text: linesOf(xml).join('\n') }
}

describe('the plan before it is issued', () => {
  let plan: Awaited<ReturnType<typeof written>>
  beforeAll(async () => {
    plan = await written(draftPlan)
  })

  test('every part of the file is well formed', () => {
    for (const [path, xml] of plan.parts) {
      if (/\.(xml|rels)$/.test(path)) expect(() => elementOf(xml), path).not.toThrow()
    }
    expect([...plan.parts.keys()]).toContain('word/styles.xml')
  })

  test('the head names the body, the nation, a blank number and a blank day, and says it is a draft', () => {
    expect(plan.lines.slice(0, 9)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'XÃ VIỆT AN',
      '',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      '',
      'Số:         /KH-UBND',
      'DỰ THẢO',
      'Việt An, ngày       tháng 5 năm 2026',
    ])
  })

  test('the situation is told in the plan’s own figures, padded below ten', () => {
    expect(plan.text).toContain('đến ngày 08 tháng 5 năm 2026, tổng số trẻ em')
    expect(plan.text).toContain('là 75 trẻ.')
    expect(plan.text).toContain(
      'đỡ đầu 33 trẻ, cụ thể: Chương trình “Mẹ đỡ đầu” của Hội Liên hiệp Phụ nữ xã đỡ đầu 08 trẻ với mức hỗ trợ từ 300.000 đồng đến 500.000 đồng/trẻ/tháng; Công an xã đỡ đầu 05 trẻ; Quỹ Thiện Tâm đỡ đầu 20 trẻ.',
    )
    expect(plan.text).toContain('Còn lại 42 trẻ')
    expect(plan.text).toContain('trong đó có 27 trẻ có hoàn cảnh đặc biệt khó khăn')
  })

  test('parts, headings and groups are numbered and the body closes with ./.', () => {
    const starts = plan.lines.filter((line) => /^([IVX]+|\d+)\. /.test(line))
    expect(starts.map((line) => line.slice(0, line.indexOf('.')))).toEqual(
      ['I', 'II', '1', '2', 'III', '1', '2', '3', '4', 'IV', '1', '2', '3', '4', 'V'].concat([
        '1',
        '2',
        '3',
        '4',
        '5',
      ]),
    )
    expect(plan.lines).toContain('3. Trẻ thuộc hộ nghèo, cận nghèo.')
    expect(plan.lines.filter((line) => line.endsWith('./.'))).toHaveLength(1)
    expect(plan.lines.find((line) => line.endsWith('./.'))).toContain('Trên đây là Kế hoạch')
  })

  test('minimum, beginning and end come from the plan', () => {
    expect(plan.text).toContain('tối thiểu 1.000.000 đồng/01 em/01 quý')
    expect(plan.text).toContain('từ Quý III năm 2026 và kết thúc khi trẻ đủ 16 tuổi')
  })

  test('recipients are punctuated once and the last one ends the list', () => {
    const from = plan.lines.indexOf('Nơi nhận:')
    const list = plan.lines.slice(from + 1, from + 13)
    expect(list[0]).toBe('- Sở Y tế thành phố;')
    expect(list[4]).toBe('- UBMTTQVN, các tổ chức CT-XH xã;')
    expect(list[11]).toBe('- Lưu: VT, PVH-XH.')
    expect(plan.lines.slice(from + 13)).toEqual([
      'TM. ỦY BAN NHÂN DÂN',
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
      '',
      '',
    ])
  })
})

describe('the form of NĐ 30/2020', () => {
  test('A4 with margins 20, 20, 30 and 15 mm, no number on the first page', async () => {
    const { xml } = await written(draftPlan)
    const [section] = all('w:sectPr', elementOf(xml))
    expect(section && all('w:pgSz', section)[0]?.attributes).toMatchObject({
      'w:w': '11906',
      'w:h': '16838',
    })
    expect(section && all('w:pgMar', section)[0]?.attributes).toMatchObject({
      'w:top': '1134',
      'w:bottom': '1134',
      'w:left': '1701',
      'w:right': '850',
    })
    expect(section && all('w:titlePg', section)).toHaveLength(1)
  })

  test('the page number stands in the head of later pages only', async () => {
    const { parts } = await written(issuedPlan)
    const heads = [...parts].filter(([path]) => /^word\/header\d+\.xml$/.test(path))
    const numbered = heads.filter(([, xml]) => xml.includes('PAGE'))
    expect(heads).toHaveLength(2)
    expect(numbered).toHaveLength(1)
  })

  test('Times New Roman throughout, body of 14 points, justified, set in by 12.7 mm', async () => {
    const { parts } = await written(draftPlan)
    const styles = elementOf(parts.get('word/styles.xml') ?? '')
    const fonts = all('w:rFonts', styles).map(({ attributes }) => attributes['w:ascii'])
    expect(new Set(fonts)).toEqual(new Set(['Times New Roman']))
    const body = all('w:style', styles).find(
      ({ attributes }) => attributes['w:styleId'] === 'OfficialBody',
    )
    expect(body && all('w:jc', body)[0]?.attributes['w:val']).toBe('both')
    expect(body && all('w:ind', body)[0]?.attributes['w:firstLine']).toBe('720')
    const [defaults] = all('w:docDefaults', styles)
    expect(defaults && all('w:sz', defaults)[0]?.attributes['w:val']).toBe('28')
  })

  test('the recipients’ label is bold italic 12, its items upright 11', async () => {
    const { xml } = await written(draftPlan)
    const runs = all('w:r', elementOf(xml))
    const label = runs.find((run) => read(run) === 'Nơi nhận:')
    const item = runs.find((run) => read(run) === '- Thường trực Đảng ủy xã;')
    const isOn = (name: string, run?: (typeof runs)[number]) =>
      run !== undefined && all(name, run).some(({ attributes }) => attributes['w:val'] !== 'false')
    expect([isOn('w:b', label), isOn('w:i', label)]).toEqual([true, true])
    expect([isOn('w:b', item), isOn('w:i', item)]).toEqual([false, false])
    expect(label && all('w:sz', label)[0]?.attributes['w:val']).toBe('24')
    expect(item && all('w:sz', item)[0]?.attributes['w:val']).toBe('22')
  })

  test('the last paragraph stays with the signature, and the signature is not split', async () => {
    const { xml } = await written(draftPlan)
    const closing = all('w:p', elementOf(xml)).find((line) => read(line).endsWith('./.'))
    expect(closing && all('w:keepNext', closing)).toHaveLength(1)
    const signature = all('w:tbl', elementOf(xml)).at(-1)
    expect(signature && all('w:cantSplit', signature)).toHaveLength(1)
  })
})

describe('the plan once it is issued', () => {
  test('number, day and name are there and nothing says draft', async () => {
    const { parts, lines } = await written(issuedPlan)
    expect(lines).toContain('Số: 05/KH-UBND')
    expect(lines).toContain('Việt An, ngày 05 tháng 01 năm 2027')
    expect(lines.at(-2)).toBe('Trần Văn Mẫu')
    expect([...parts.values()].join('')).not.toContain('DỰ THẢO')
  })

  test('the file is the same however often it is made, and is dated by nobody’s clock', async () => {
    const [once, again] = [await written(issuedPlan), await written(issuedPlan)]
    expect([...again.parts]).toEqual([...once.parts])
    const core = once.parts.get('docProps/core.xml') ?? ''
    expect(core).toContain('<dc:creator>Ủy ban nhân dân xã Việt An</dc:creator>')
    expect(core).not.toMatch(/dcterms|Un-named/)
  })
})

describe('another commune with other figures', () => {
  test('a ward speaks of itself as a ward, and of only the groups it covers', async () => {
    const { text, lines } = await written({
      ...draftPlan,
      communeName: 'Hòa Khê',
      communeKind: 'phuong',
      ...usualTemplate({ communeName: 'Hòa Khê', communeKind: 'phuong' }),
      recipients: ['Lưu: VT'],
      startQuarter: quarter('2027-Q1'),
      minimumVnd: 1_250_000,
      endAge: 18,
      categories: ['poor_household', 'orphan_both'],
      situation: {
        takenOn: day('2027-02-03'),
        total: 9,
        supported: 0,
        bySponsor: [],
        waiting: 9,
        waitingEspeciallyDifficult: 0,
      },
    })
    expect(lines).toContain('PHƯỜNG HÒA KHÊ')
    expect(text).toContain('trên địa bàn phường là 09 trẻ')
    expect(text).toContain('đến ngày 03 tháng 02 năm 2027')
    expect(text).toContain('chưa có trẻ nào được các cơ quan, đơn vị nhận đỡ đầu')
    expect(text).toContain('tối thiểu 1.250.000 đồng/01 em/01 quý')
    expect(text).toContain('từ Quý I năm 2027 và kết thúc khi trẻ đủ 18 tuổi')
    expect(lines).toContain('4. Tổ trưởng các tổ dân phố trên địa bàn phường')
    expect(lines).toContain('2. Trẻ thuộc hộ nghèo.')
    expect(text).not.toMatch(/trên địa bàn xã|Trưởng các thôn|cận nghèo\.|Việt An/)
  })

  test('a name with signs of XML does not break the file', async () => {
    const { lines } = await written({ ...draftPlan, recipients: ['Công ty A & B <TNHH>'] })
    expect(lines).toContain('- Công ty A & B <TNHH>.')
  })
})
