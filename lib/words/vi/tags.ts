import type { LegalGroup, TagRefusal } from '@/lib/children/legal-tag'

const groups: Record<LegalGroup, string> = {
  orphan_of_both: 'Mồ côi cả cha và mẹ',
  abandoned: 'Bị bỏ rơi',
  without_support: 'Không nơi nương tựa',
  disabled: 'Khuyết tật',
  hiv: 'Nhiễm HIV/AIDS',
  offender: 'Vi phạm pháp luật',
  drug_user: 'Nghiện ma túy',
  left_school_to_work: 'Phải bỏ học kiếm sống, chưa hoàn thành phổ cập trung học cơ sở',
  harmed_by_violence: 'Bị tổn hại nghiêm trọng về thể chất, tinh thần do bạo lực',
  exploited: 'Bị bóc lột',
  sexually_abused: 'Bị xâm hại tình dục',
  trafficked: 'Bị mua bán',
  gravely_ill_and_poor: 'Mắc bệnh hiểm nghèo, phải điều trị dài ngày, thuộc hộ nghèo, cận nghèo',
  migrant: 'Di cư, lánh nạn, tị nạn chưa xác định được cha mẹ hoặc không người chăm sóc',
}

const refusals: Record<TagRefusal, () => string> = {
  not_found: () => 'Không còn thấy dòng này trong sổ. Hãy mở lại trang.',
  case_officer_only: () => 'Nhóm này chỉ người phụ trách ca của trẻ được ghi.',
  already_tagged: () => 'Nhóm này đang có trong hồ sơ rồi.',
  begins_later: () => 'Ngày bắt đầu chưa đến.',
  not_a_candidate: () => 'Người này không giữ vai trò được ghi nhóm đối tượng.',
  already_appointed: () => 'Người này đang phụ trách ca của trẻ rồi.',
  nobody_appointed: () => 'Chưa có ai phụ trách ca của trẻ.',
  changed_meanwhile: () => 'Vừa có người ghi cho trẻ này. Hãy mở lại trang rồi xem lại.',
}

export const tags = {
  groups,
  refusals,
  title: 'Nhóm hoàn cảnh đặc biệt',
  open: 'Xem nhóm đối tượng theo Luật Trẻ em',
  lead: 'Theo Luật Trẻ em, Điều 10. Mỗi lần mở trang này đều để lại vết.',
  none: 'Không có nhóm nào anh/chị được xem.',
  group: 'Nhóm',
  groupHint: 'Không phải diện của kế hoạch: mồ côi một bên, hộ nghèo ghi ở phần Hoàn cảnh.',
  evidence: 'Căn cứ',
  evidenceHint: 'ví dụ giấy xác nhận khuyết tật số 12, ngày cấp',
  from: 'Từ ngày',
  record: 'Ghi nhóm',
  recorded: 'Đã ghi nhóm.',
  end: 'Không còn thuộc nhóm',
  ended: 'Đã ghi là không còn thuộc nhóm.',
  past: 'Trước đây',
  officerTitle: 'Người phụ trách ca',
  officerLead:
    'Các nhóm nhạy cảm nhất chỉ người này được xem và ghi; không vai trò nào khác, kể cả giám sát.',
  officer: 'Người phụ trách',
  nobody: 'Không ai',
  candidate: (name: string, title: string) => `${name}, ${title}`,
  appoint: 'Ghi người phụ trách',
  appointed: (name: string | null) =>
    name === null
      ? 'Không còn ai phụ trách ca của trẻ.'
      : `${name} phụ trách ca của trẻ từ hôm nay.`,
}
