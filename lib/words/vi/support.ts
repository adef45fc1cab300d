import type { Rhythm } from '@/lib/plans/rhythm'
import type { SponsorKind, SupportForm } from '@/lib/sponsors/sponsor'

const rhythms: Record<Rhythm, string> = {
  monthly: 'mỗi tháng',
  quarterly: 'mỗi quý',
  school_year: 'mỗi tháng trong năm học',
  once: 'một lần',
}
const forms: Record<SupportForm, string> = {
  cash: 'Tiền mặt',
  goods: 'Hiện vật',
  cash_and_goods: 'Tiền mặt và hiện vật',
  insurance: 'Thẻ bảo hiểm y tế',
  learning_tools: 'Đồ dùng, phương tiện học tập',
  visits: 'Thăm hỏi, động viên',
  other: 'Hình thức khác',
}
const kinds: Record<SponsorKind, string> = {
  agency: 'Cơ quan',
  armed_force: 'Lực lượng vũ trang',
  mass_organisation: 'Đoàn thể',
  public_service: 'Đơn vị sự nghiệp',
  school: 'Trường học',
  business: 'Doanh nghiệp',
  programme: 'Chương trình, quỹ',
  group: 'Nhóm thiện nguyện',
  individual: 'Cá nhân',
}

/** The vocabulary of support, shared by sponsors, pledges and the plan. */
export const support = { rhythms, forms, kinds }
