import { expect, test } from 'vitest'
import { sponsorKey } from '@/lib/sponsors/sponsor-key'
import { sponsorKindOf } from '@/lib/sponsors/sponsor-kind'

test.each([
  ['Chương trình “Mẹ đỡ đầu” – Hội LHPN xã', 'chương trình Mẹ đỡ đầu - Hội Liên hiệp Phụ nữ xã'],
  ['Công an xã', 'CA XÃ'],
  ['Văn phòng HĐND và UBND xã', 'Văn phòng HĐND & UBND xã'],
])('%s and %s are one sponsor', (one, other) => {
  expect(sponsorKey(one)).toBe(sponsorKey(other))
})

test.each([
  ['Chương trình “Mẹ đỡ đầu” – Hội LHPN xã', 'programme'],
  ['Quỹ Thiện Tâm', 'programme'],
  ['Công an xã', 'armed_force'],
  ['Ban Chỉ huy Quân sự xã', 'armed_force'],
  ['Hội Nông dân xã', 'mass_organisation'],
  ['Ủy ban MTTQ Việt Nam xã', 'mass_organisation'],
  ['Công đoàn Trường TH Bình Lâm', 'school'],
  ['Trạm Y tế xã', 'public_service'],
  ['Trưởng phòng Văn hóa', 'agency'],
  ['Văn phòng HĐND và UBND xã', 'agency'],
  ['Công ty may An Lâm (mẫu)', 'business'],
  ['Bà Nguyễn Thị Hai', 'individual'],
  ['Những tấm lòng vàng', 'group'],
])('%s is taken for: %s', (name, kind) => {
  expect(sponsorKindOf(name)).toBe(kind)
})
