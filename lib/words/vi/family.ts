import type { FamilyRefusal, GuardianRelation } from '@/lib/children/family'

const relations: Record<GuardianRelation, string> = {
  mother: 'Mẹ',
  father: 'Cha',
  grandparent: 'Ông, bà',
  aunt_uncle: 'Cô, dì, chú, bác, cậu',
  sibling: 'Anh, chị',
  foster: 'Người nhận chăm sóc',
  institution: 'Cơ sở trợ giúp xã hội',
  other: 'Người khác',
}

const refusals: Record<FamilyRefusal, (about: string[]) => string> = {
  not_found: () => 'Không còn thấy dòng này trong sổ. Hãy mở lại trang.',
  sibling_unknown: ([code = '']) => `Không tìm thấy trẻ mang mã ${code}.`,
  same_child: () => 'Đây là mã của chính trẻ này.',
  already_siblings: () => 'Hai trẻ đã ở cùng một hộ trong sổ.',
  no_household: () => 'Trẻ không ở hộ nào trong sổ.',
  changed_meanwhile: () => 'Vừa có người ghi cho trẻ này. Hãy mở lại trang rồi xem lại.',
}

export const family = {
  relations,
  refusals,
  title: 'Gia đình',
  manage: 'Ghi gia đình',
  lead: 'Trẻ cùng một hộ là anh chị em; người thân có thể gọi khi cần.',
  siblings: 'Cùng hộ',
  noSiblings: 'Chưa ghi trẻ nào cùng hộ.',
  siblingCode: 'Mã của trẻ cùng hộ',
  siblingHint: 'ví dụ VA-0012',
  join: 'Ghi cùng hộ',
  joined: (code: string) => `Đã ghi cùng hộ với ${code}.`,
  leave: 'Không còn ở hộ này',
  left: 'Đã ghi trẻ không còn ở hộ này.',
  guardians: 'Người thân khác',
  noGuardians: 'Chưa ghi người thân nào khác.',
  relation: 'Quan hệ với trẻ',
  fullName: 'Họ và tên',
  phone: 'Điện thoại',
  add: 'Thêm người thân',
  added: 'Đã thêm người thân.',
  end: 'Bỏ khỏi hồ sơ',
  ended: 'Đã bỏ khỏi hồ sơ.',
  main: (relation: string | null) => (relation === null ? 'người nuôi dưỡng chính' : relation),
}
