import { day } from '@/lib/calendar/day'
import { quarter } from '@/lib/calendar/quarter'
import type { PlanFacts } from '@/lib/documents/file/plan-document'

/** A fictional commune's plan before it has its number; its figures are not those of any test below. */
export const draftPlan: PlanFacts = {
  communeName: 'Việt An',
  communeKind: 'xa',
  number: null,
  issuedOn: null,
  plannedMonth: { year: 2026, month: 5 },
  placeName: 'Việt An',
  superior: null,
  issuer: ['ỦY BAN NHÂN DÂN', 'XÃ VIỆT AN'],
  sign: 'KH-UBND',
  startQuarter: quarter('2026-Q3'),
  minimumVnd: 1_000_000,
  endAge: 16,
  categories: [
    'orphan_both',
    'orphan_one',
    'poor_household',
    'near_poor_household',
    'other_special',
  ],
  situation: {
    takenOn: day('2026-05-08'),
    total: 75,
    supported: 33,
    bySponsor: [
      {
        name: 'Chương trình “Mẹ đỡ đầu” của Hội Liên hiệp Phụ nữ xã',
        count: 8,
        level: 'từ 300.000 đồng đến 500.000 đồng/trẻ/tháng',
      },
      { name: 'Công an xã', count: 5, level: null },
      { name: 'Quỹ Thiện Tâm', count: 20, level: null },
    ],
    waiting: 42,
    waitingEspeciallyDifficult: 27,
  },
  recipients: [
    'Sở Y tế thành phố',
    'Thường trực Đảng ủy xã',
    'Thường trực HĐND xã',
    'Các cơ quan tham mưu, giúp việc Đảng ủy xã',
    'UBMTTQVN, các tổ chức CT-XH xã;',
    'Các cơ quan, đơn vị thuộc UBND xã',
    'Công an xã; Ban CHQS xã',
    'Các Trường học thuộc xã',
    'Trạm y tế xã',
    'Trường THPT Trần Phú - Việt An',
    'Trưởng các thôn',
    'Lưu: VT, PVH-XH.',
  ],
  signer: { authority: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: null },
  draft: true,
}
