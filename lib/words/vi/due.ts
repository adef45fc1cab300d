import type { DueKind } from '@/lib/children/due'

const kinds: Record<DueKind, string> = {
  no_main_circumstance: 'Ghi hoàn cảnh chính',
  poverty_review: 'Rà soát lại hộ nghèo, cận nghèo',
  poverty_unconfirmed: 'Xác nhận hộ nghèo, cận nghèo năm nay',
  waiting_for_sponsor: 'Tìm người đỡ đầu',
  insurance_missing: 'Kiểm tra bảo hiểm y tế',
  insurance_ending: 'Gia hạn thẻ bảo hiểm y tế',
  nearly_sixteen: 'Sắp hết tuổi hỗ trợ',
  consent_missing: 'Lấy phiếu đồng ý của gia đình',
  phone_missing: 'Ghi số điện thoại liên lạc',
}

/** What a child's file says at a glance. */
export const due = {
  kinds,
  title: 'Tóm tắt',
  why: 'Vì sao',
  who: 'Ai giúp',
  what: 'Cần làm',
  last: 'Gần nhất',
  nothing: 'Không có việc nào',
  allActs: 'Diễn biến',
  pages: 'Việc khác của hồ sơ',
}
