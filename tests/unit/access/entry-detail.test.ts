import { describe, expect, test } from 'vitest'
import { detailTexts } from '@/components/entries/detail-text'
import { detailsOf } from '@/lib/access/entry-detail'
import { sealOf } from '@/lib/access/entry-line'
import { RHYTHMS } from '@/lib/plans/rhythm'
import { ROLES } from '@/lib/access/role'
import { SCHOOL_LEVELS } from '@/lib/places/school'
import { SUPPORT_FORMS } from '@/lib/sponsors/sponsor'
import { LOCALES } from '@/lib/words/locale'
import { wordsIn } from '@/lib/words/words'

/** The details of a line as they are read in Vietnamese, label and values. */
function read(kept: unknown): string[] {
  const words = wordsIn('vi').entries
  return detailsOf(kept).map((detail) => {
    const texts = detailTexts(detail, 'vi', words)
    return detail.kind === 'known'
      ? words.details[detail.name]
      : `${words.details[detail.name]}: ${texts.join(', ')}`
  })
}

describe('a line read by a person', () => {
  test.each([
    [{ amountVnd: 1_000_000 }, ['Số tiền: 1.000.000\u00a0đ']],
    [{ givenOn: '2026-11-20' }, ['Ngày trao: 20/11/2026']],
    [{ quarters: ['2026-Q3', '2026-Q4'] }, ['Cho: Quý III/2026, Quý IV/2026']],
    [{ outcome: 'approved' }, ['Kết quả: được duyệt']],
    [{ role: 'sponsor_member' }, ['Vai trò: Đầu mối đơn vị đỡ đầu']],
    [{ hasVoucher: true, replaces: null }, ['Có ảnh chứng từ']],
    [{ hasVoucher: false, new: 0, rows: 1_234 }, ['Số dòng của tệp: 1.234']],
    [{ changed: ['contactPhone', 'note'] }, ['Nội dung sửa: điện thoại, ghi chú']],
    [
      { changed: { 'VA-0001': ['village', 'birth'], 'VA-0002': ['sex'] } },
      ['Nội dung sửa: VA-0001 (thôn, ngày sinh), VA-0002 (giới tính)'],
    ],
    [{ outcome: 'returned', child: 'VA-0007' }, ['Trẻ: VA-0007', 'Kết quả: trả lại']],
  ])('%j', (kept, texts) => {
    expect(read(kept)).toEqual(texts)
  })

  test.each([null, undefined, 'text', 7, {}, { unheard_of: 'x' }, { name: '' }, { child: {} }])(
    '%j says nothing',
    (kept) => {
      expect(read(kept)).toEqual([])
    },
  )
})

test('every code a line may carry has its word in both languages', () => {
  const codes = [...ROLES, ...SCHOOL_LEVELS, ...SUPPORT_FORMS, ...RHYTHMS, 'lead', 'co', 'passed']
  for (const locale of LOCALES) {
    const { values } = wordsIn(locale).entries
    expect(codes.filter((code) => !Object.hasOwn(values, code))).toEqual([])
  }
})

test('a seal is sixteen digits in fours', () => {
  const hash = Uint8Array.from({ length: 32 }, (_, at) => at * 7)
  expect(sealOf(hash)).toBe('0007 0e15 1c23 2a31')
})
