import { expect, test } from 'vitest'
import {
  differencesBetween,
  packDifferences,
  unpackDifferences,
  type WrittenSponsor,
} from '@/lib/sponsors/rules'
import { wordsIn } from '@/lib/words/words'

const sponsor: WrittenSponsor = {
  name: 'Công an xã',
  kind: 'armed_force',
  promisedChildren: 2,
  level: { minVnd: 1_000_000, maxVnd: 1_000_000, rhythm: 'quarterly' },
  form: 'cash',
  goods: null,
  gives: [],
  contactName: 'Đặng Minh Sơn',
  contactPhone: null,
  note: null,
  villages: ['Thôn An Lâm', 'Thôn Việt Tân'],
  schools: [],
}

test('two equal versions differ in nothing, whatever the order of the villages', () => {
  const villages = [...sponsor.villages].reverse()
  expect(differencesBetween(sponsor, { ...sponsor, villages })).toEqual([])
})

test('each field that differs is named with both values', () => {
  const yours = {
    ...sponsor,
    promisedChildren: null,
    level: { minVnd: 1_000_000, maxVnd: 1_500_000, rhythm: 'quarterly' as const },
    contactPhone: '0905 123 456',
    villages: ['Thôn An Lâm'],
  }
  expect(differencesBetween(sponsor, yours)).toEqual([
    { field: 'promisedChildren', theirs: '2', yours: '' },
    { field: 'levelMax', theirs: '1000000', yours: '1500000' },
    { field: 'contactPhone', theirs: '', yours: '0905 123 456' },
    { field: 'villages', theirs: 'Thôn An Lâm, Thôn Việt Tân', yours: 'Thôn An Lâm' },
  ])
})

test('what is packed into a refusal comes out whole, and reads as a sentence in both languages', () => {
  const differences = differencesBetween(sponsor, {
    ...sponsor,
    kind: 'agency',
    form: null,
    level: null,
  })
  const about = packDifferences(7, differences)
  expect(unpackDifferences(about)).toEqual({ version: '7', differences })
  const vietnamese = wordsIn('vi').sponsors.refusals.stale(about)
  expect(vietnamese).toContain('Loại: trong sổ là “Lực lượng vũ trang”, anh/chị nhập “Cơ quan”.')
  expect(vietnamese).toContain('Mức hỗ trợ: trong sổ là “1.000.000\u00a0đ”')
  expect(vietnamese).toContain('Hình thức: trong sổ là “Tiền mặt”, anh/chị nhập “để trống”.')
  expect(wordsIn('en').sponsors.refusals.stale(about)).toContain('Kind: the ledger says')
})
