import { describe, expect, test } from 'vitest'
import { day } from '@/lib/calendar/day'
import { templatePaper } from '@/lib/documents/template-paper'
import { previewOf } from '@/lib/documents/template-preview'
import { usualTemplate } from '@/lib/documents/usual-template'
import { signOf, templateInput } from '@/lib/templates/input'
import { decideTemplate, faultIn, isNewerThanDraft } from '@/lib/templates/rules'
import {
  partsChanged,
  partsOf,
  TEMPLATE_KINDS,
  TEMPLATE_PARTS,
  type TemplateKind,
  type TemplateText,
} from '@/lib/templates/template'
import { linesOf, textTyped } from '@/lib/templates/written'

const vietAn = { communeName: 'Việt An', communeKind: 'xa' } as const
const usual = usualTemplate(vietAn)
const ward = usualTemplate({ communeName: 'Hòa Khê', communeKind: 'phuong' })

describe('the usual words', () => {
  test('speak of a commune as a commune and of a ward as a ward', () => {
    expect(usual.issuer).toEqual(['ỦY BAN NHÂN DÂN', 'XÃ VIỆT AN'])
    expect(ward.issuer).toEqual(['ỦY BAN NHÂN DÂN', 'PHƯỜNG HÒA KHÊ'])
    expect(ward.recipients).toContain('Trạm Y tế phường')
    expect(ward.recipients).toContain('Tổ trưởng các tổ dân phố')
    expect(ward.recipients.join()).not.toMatch(/\bxã\b|thôn/)
    expect(usual.superior).toBeNull()
  })
})

describe('what is typed', () => {
  test.each([
    ['- Sở Y tế;\n\n – Lưu: VT.', ['Sở Y tế', 'Lưu: VT']],
    [' \r\n•\r\n', []],
  ])('%j are the lines %j', (text, lines) => {
    expect(linesOf(text)).toEqual(lines)
  })

  test('is shown before it is kept, as the form will keep it', () => {
    const form: Record<string, string> = {
      ...{
        kind: 'plan',
        issuer: 'ủy ban nhân dân\nxã Việt An',
        sign: 'kh-ubnd',
        placeName: ' An ',
      },
      ...{ signerAuthority: 'Chủ tịch', recipients: 'Lưu: VT.', superior: '', signerName: '' },
      ...{ validFrom: '20/11/2026', source: 'Quyết định', basedOn: '0' },
    }
    const seen = textTyped((name) => form[name] ?? '')
    expect(templateInput.parse(form)).toMatchObject(seen)
    expect(textTyped(() => '')).toMatchObject({ issuer: [], superior: null, recipients: [] })
  })

  test.each(['KH-UBND', 'kh-vhxh', 'KH-UBND-PVHXH'])('%s is a sign', (typed) => {
    expect(signOf('plan').safeParse(typed).success).toBe(true)
  })

  test.each([
    ['decision', 'qđ-ubnd', 'KH-UBND'],
    ['minutes', 'BB-UBND', 'UBND'],
    ['open_letter', 'mttq-btt', 'MTTQ BTT'],
    ['thank_letter', 'MTTQ-BTT', '12/MTTQ'],
  ] as const)('%s has the sign %s, not %s', (kind, right, wrong) => {
    expect(signOf(kind).safeParse(right).success).toBe(true)
    expect(signOf(kind).safeParse(wrong).success).toBe(false)
  })

  test.each(['UBND', 'KH', 'QĐ-UBND', 'KH-', 'KH UBND', '12/KH-UBND'])('%s is none', (typed) => {
    expect(signOf('plan').safeParse(typed).success).toBe(false)
  })
})

describe('a kind', () => {
  test.each(TEMPLATE_KINDS)(
    '%s: its usual words are taken, and seen as they will be kept',
    (kind) => {
      for (const communeKind of ['xa', 'phuong', 'dac_khu'] as const) {
        const text = usualTemplate({ communeName: 'Việt An', communeKind }, kind)
        expect(faultIn(text, kind)).toBeNull()
        const form = formOf(kind, text)
        expect(templateInput.parse(form)).toMatchObject(text)
        expect(textTyped((name) => form[name] ?? '')).toEqual(text)
      }
    },
  )

  test.each(TEMPLATE_KINDS)('%s: what it has not is empty, whatever a form says', (kind) => {
    const full = Object.fromEntries(TEMPLATE_PARTS.map((part) => [part, 'Điều gì đó']))
    const named = { ...usualTemplate(vietAn, kind), superior: 'TRÊN', signerName: 'Tên' }
    const parsed = templateInput.parse({ ...full, ...formOf(kind, named) })
    expect(TEMPLATE_PARTS.filter((part) => [parsed[part] ?? ''].flat().join('') !== '')).toEqual(
      partsOf(kind),
    )
  })

  test.each(TEMPLATE_KINDS)(
    '%s: its preview has no field left open and no figure missing',
    (kind) => {
      const { lines, subject } = previewOf(kind, usualTemplate(vietAn, kind), vietAn)
      const printed = [subject, ...(lines ?? []).map(({ text }) => text)].join('\n')
      expect(printed).not.toMatch(/[{}[\]|]|…{5,}/)
      expect(subject).not.toBe('')
      expect(lines === null).toBe(kind === 'plan')
    },
  )

  test('a preview follows what is typed, also what cannot be printed yet', () => {
    const text = { ...usualTemplate(vietAn, 'open_letter'), body: ['Gửi {tên đơn vị}', 'Gửi {tên'] }
    expect(previewOf('open_letter', text, vietAn).lines?.map((line) => line.text)).toEqual([
      'Gửi Doanh nghiệp Ví Dụ',
      'Gửi tên',
    ])
    expect(faultIn(text, 'open_letter')).toEqual({ fault: 'unclosed', line: 'Gửi {tên' })
  })

  test('a field among the recipients is told: they are printed as they are written', () => {
    const text = { ...usualTemplate(vietAn, 'decision'), recipients: ['Như Điều 3', 'Lưu: {tên}'] }
    expect(faultIn(text, 'decision')).toEqual({ fault: 'no_field_here', line: 'Lưu: {tên}' })
  })
})

function formOf(kind: TemplateKind, text: TemplateText): Record<string, string> {
  return {
    ...Object.fromEntries(
      partsOf(kind).map((part) => [part, [text[part] ?? ''].flat().join('\n')]),
    ),
    ...{ kind, validFrom: '20/11/2026', source: 'Quyết định', basedOn: '0' },
  }
}

describe('the sheet', () => {
  test('leaves number and day blank and ends the last recipient with a stop', () => {
    const paper = templatePaper(usual, { year: 2026, month: 5 })
    expect(paper.number).toMatch(/^Số:\s+\/KH-UBND$/)
    expect(paper.placeAndDay).toMatch(/^Việt An, ngày\s+tháng 5 năm 2026$/)
    expect(paper.recipients[0]).toBe('- Sở Y tế thành phố;')
    expect(paper.recipients.at(-1)).toBe('- Lưu: VT, PVH-XH.')
  })
})

describe('a new version', () => {
  const today = day('2026-11-20')
  test.each([
    ['1996-11-20', null],
    ['1996-11-19', 'too_far'],
    ['2029-11-20', null],
    ['2029-11-21', 'too_far'],
  ] as const)('from %s: %s', (from, refusal) => {
    expect(decideTemplate(day(from), today)).toBe(refusal)
  })

  test('says which parts it changes', () => {
    expect(partsChanged(usual, usual)).toEqual([])
    expect(partsChanged(usual, { ...usual, sign: 'KH-X', signerName: 'An' })).toEqual([
      'sign',
      'signerName',
    ])
  })

  const noon = new Date('2026-11-20T05:00:00Z')
  const of = (recordedAt: string, validFrom: string) => ({
    recordedAt: new Date(recordedAt),
    validFrom: day(validFrom),
  })
  test.each([
    ['never drafted', null, null, true],
    ['no template', null, noon, false],
    ['recorded before', of('2026-11-20T04:00:00Z', '2026-11-20'), noon, false],
    ['recorded after', of('2026-11-20T06:00:00Z', '2026-01-01'), noon, true],
    ['begun on a later day', of('2026-11-01T04:00:00Z', '2026-11-21'), noon, true],
  ] as const)('newer than the draft, %s: %s', (_, template, draftedAt, newer) => {
    expect(isNewerThanDraft(template, draftedAt)).toBe(newer)
  })
})
