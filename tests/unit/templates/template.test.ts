import { describe, expect, test } from 'vitest'
import { day } from '@/lib/calendar/day'
import { templatePaper } from '@/lib/documents/template-paper'
import { usualTemplate } from '@/lib/documents/usual-template'
import { templateInput } from '@/lib/templates/input'
import { decideTemplate, isNewerThanDraft } from '@/lib/templates/rules'
import { partsChanged } from '@/lib/templates/template'
import { linesOf, textTyped } from '@/lib/templates/written'

const usual = usualTemplate({ communeName: 'Việt An', communeKind: 'xa' })
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
    expect(templateInput.shape.sign.safeParse(typed).success).toBe(true)
  })

  test.each(['UBND', 'KH', 'QĐ-UBND', 'KH-', 'KH UBND', '12/KH-UBND'])('%s is none', (typed) => {
    expect(templateInput.shape.sign.safeParse(typed).success).toBe(false)
  })
})

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
