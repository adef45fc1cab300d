import type { InsuranceGroup, InsuranceState } from '@/lib/children/insurance'
import type { NeedKind, NeedRefusal } from '@/lib/children/need'

const kinds: Record<NeedKind, string> = {
  cash: 'Tiền mặt hằng tháng',
  food: 'Gạo, thực phẩm',
  learning_tools: 'Sách vở, dụng cụ học tập',
  clothing: 'Quần áo, giày dép',
  insurance: 'Thẻ bảo hiểm y tế',
  tuition: 'Học phí, tiền ăn bán trú',
  transport: 'Xe đạp, đi lại',
  medical: 'Khám, chữa bệnh',
  housing: 'Sửa nhà, chỗ học',
  company: 'Người kèm học, thăm hỏi',
  other: 'Khác',
}

const groups: Record<InsuranceGroup, string> = {
  under_six: 'Trẻ dưới 6 tuổi',
  poor: 'Hộ nghèo',
  social_allowance: 'Hưởng trợ cấp xã hội hằng tháng',
  hard_region: 'Vùng khó khăn, xã đảo',
  merit: 'Thân nhân người có công',
  forces: 'Thân nhân quân đội, công an',
  near_poor: 'Hộ cận nghèo',
  pupil: 'Học sinh',
  average_farming: 'Hộ nông, lâm, ngư nghiệp mức sống trung bình',
  household: 'Hộ gia đình',
}

const states: Record<InsuranceState, string> = {
  unknown: 'Chưa kiểm tra',
  none: 'Chưa có thẻ',
  expired: 'Thẻ hết hạn',
  ending: 'Thẻ sắp hết hạn',
  valid: 'Thẻ còn hạn',
}

const refusals: Record<NeedRefusal, () => string> = {
  not_found: () => 'Không còn thấy dòng này trong sổ. Hãy mở lại trang.',
  need_known: () => 'Nhu cầu này đang có trong hồ sơ rồi.',
  checked_later: () => 'Ngày kiểm tra chưa đến.',
}

export const needs = {
  kinds,
  groups,
  states,
  refusals,
  title: 'Nhu cầu và bảo hiểm y tế',
  needsTitle: 'Nhu cầu',
  manage: 'Ghi nhu cầu, bảo hiểm',
  noNeeds: 'Chưa ghi nhu cầu nào.',
  kind: 'Trẻ cần gì',
  note: 'Ghi rõ',
  noteHint: 'ví dụ cỡ áo, lớp, mức tiền',
  record: 'Ghi nhu cầu',
  recorded: 'Đã ghi nhu cầu.',
  end: 'Đã đáp ứng',
  ended: 'Đã ghi là không còn cần.',
  insuranceTitle: 'Bảo hiểm y tế',
  hasCard: 'Thẻ bảo hiểm y tế',
  yes: 'Có thẻ',
  no: 'Chưa có thẻ',
  group: 'Tham gia theo nhóm',
  groupHint: 'Thuộc nhiều nhóm thì ghi nhóm đứng trước.',
  validTo: 'Hạn dùng đến hết ngày',
  source: 'Nguồn',
  sourceHint: 'ví dụ VssID, thẻ giấy, danh sách của BHXH',
  checkedOn: 'Ngày kiểm tra',
  recordInsurance: 'Ghi bảo hiểm',
  insuranceRecorded: 'Đã ghi tình trạng bảo hiểm.',
  until: (day: string) => `đến hết ${day}`,
  checked: (day: string, source: string) => `kiểm tra ngày ${day}, theo ${source}`,
}
