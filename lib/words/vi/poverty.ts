import type { PovertyRefusal, PovertyStanding } from '@/lib/children/poverty'

const standings: Record<PovertyStanding, string> = {
  poor: 'Hộ nghèo',
  near_poor: 'Hộ cận nghèo',
  left_poverty: 'Không còn là hộ nghèo, cận nghèo',
}

const refusals: Record<PovertyRefusal, () => string> = {
  not_found: () => 'Không tìm thấy trẻ này trong sổ.',
  year_out_of_reach: () => 'Năm phải từ mười năm trước đến năm sau.',
  decision_later: () => 'Ngày quyết định chưa đến.',
  same_already: () => 'Sổ đã ghi đúng như vậy cho năm này.',
  recorded_meanwhile: () => 'Vừa có người ghi cho trẻ này. Hãy mở lại trang rồi xem lại.',
}

export const poverty = {
  standings,
  refusals,
  issues: {
    year_unclear: 'Hãy ghi đủ bốn chữ số, ví dụ 2027.',
    whole_points: 'Điểm là số nguyên, ví dụ 120.',
  },
  title: 'Hộ nghèo, hộ cận nghèo theo năm',
  lead: 'Kết quả rà soát chỉ có giá trị trong năm. Từ ngày 01/01 phải xác nhận lại.',
  record: 'Ghi kết quả rà soát',
  year: 'Năm',
  yearHint: 'Rà soát cuối năm là cho năm sau.',
  standing: 'Kết quả',
  decisionNumber: 'Số quyết định',
  decisionHint: 'ví dụ 125/QĐ-UBND',
  decidedOn: 'Ngày quyết định',
  pointsB1: 'Điểm B1',
  pointsB2: 'Điểm B2',
  pointsHint: 'Theo phiếu rà soát, nếu có.',
  submit: 'Ghi vào sổ',
  alsoSiblings: 'Ghi cả cho các trẻ khác cùng hộ',
  recorded: (year: number, siblings: string[]) =>
    siblings.length === 0
      ? `Đã ghi kết quả rà soát năm ${year}.`
      : `Đã ghi kết quả rà soát năm ${year} cho trẻ và cho ${siblings.join(', ')} cùng hộ.`,
  confirmed: (year: number) => `Đã xác nhận cho năm ${year}`,
  unconfirmed: (year: number) => `Cần xác nhận cho năm ${year}`,
  review: (year: number) => `Kết quả năm ${year} khác hoàn cảnh đang ghi: cần rà soát lại`,
  unconfirmedShort: 'Cần xác nhận',
  reviewShort: 'Cần rà soát lại',
  ofYear: (year: number, standing: string) => `Năm ${year}: ${standing}`,
  decision: (number: string) => `Quyết định số ${number}`,
  decidedDay: (day: string) => `ngày ${day}`,
  points: (b1: number | null, b2: number | null) =>
    [b1 === null ? '' : `B1: ${b1}`, b2 === null ? '' : `B2: ${b2}`].filter(Boolean).join(', '),
  replaced: 'đã ghi lại',
  recordedBy: (name: string, day: string) => `${name} ghi ngày ${day}`,
  byCircumstance: 'Theo hoàn cảnh ghi trong năm nay; chưa ghi kết quả rà soát riêng.',
  nothing: 'Chưa ghi kết quả rà soát năm nào.',
  filter: 'Hộ nghèo theo năm',
  toConfirm: (count: number, year: number) =>
    `${count} trẻ cần xác nhận hộ nghèo, cận nghèo của năm ${year}.`,
  see: 'Xem các trẻ này',
}
