import {
  unpackFacts,
  type FactDifference,
  type FactField,
  type FactsRefusal,
} from '@/lib/children/facts'
import type { FileIssue } from '@/lib/children/file-input'
import { day, isDay } from '@/lib/calendar/day'
import { formatDay } from '@/lib/words/format'
import { children } from './children'
import { family } from './family'

const fields: Record<FactField, string> = {
  fullName: 'Họ và tên',
  birth: 'Ngày sinh',
  sex: 'Giới tính',
  personalId: 'Số định danh cá nhân',
  village: 'Thôn',
  guardianName: 'Người nuôi dưỡng chính',
  guardianRelation: 'Quan hệ với trẻ',
  guardianPhone: 'Điện thoại',
  note: 'Ghi chú',
}

const refusals: Record<FactsRefusal, (about: string[]) => string> = {
  not_found: () => 'Không tìm thấy trẻ này trong sổ.',
  stale: (about) =>
    `Có người vừa sửa hồ sơ này trong lúc anh/chị đang mở. ${unpackFacts(about)
      .differences.map(difference)
      .join(' ')} Muốn giữ bản của anh/chị thì bấm Lưu lần nữa.`,
  village_unknown: () => 'Thôn này không còn trong sổ. Hãy mở lại trang rồi chọn lại.',
  personal_id_taken: () => 'Trong sổ đã có một trẻ mang số định danh này. Hãy tìm trẻ ấy trước.',
  born_ahead: () => 'Ngày sinh chưa đến.',
}

const issues: Record<FileIssue, string> = {
  birth_unclear: 'Hãy viết như 05/09/2015, hoặc chỉ năm sinh: 2015.',
  personal_id_unclear: 'Số định danh có đúng 12 chữ số.',
  phone_unclear: 'Chưa đọc được số điện thoại, ví dụ 0905 123 456.',
  both_or_neither: 'Người xác minh và ngày xác minh phải ghi cùng nhau.',
  note_missing: 'Hãy ghi rõ trẻ cần gì.',
}

/** A child's own facts, and what the forms around its file share. */
export const facts = {
  fields,
  refusals,
  issues,
  title: 'Sửa thông tin của trẻ',
  edit: 'Sửa thông tin',
  who: 'Trẻ',
  guardian: 'Người nuôi dưỡng chính',
  guardianHint: 'Người xã gọi trước tiên. Người thân khác ghi ở phần Gia đình.',
  birthHint: 'ví dụ 05/09/2015, hoặc chỉ năm sinh: 2015',
  personalIdHint: (masked: string | null) =>
    masked === null
      ? '12 chữ số. Sổ chưa có số này.'
      : `Sổ đang có số ${masked}. Để trống thì giữ nguyên.`,
  noVillage: 'Chưa rõ, hoặc ngoài xã',
  save: 'Lưu',
  saved: 'Đã lưu thay đổi.',
}

function difference({ field, theirs, yours }: FactDifference): string {
  if (field === 'personalId') return `${fields.personalId}: hai bản khác nhau.`
  return `${fields[field]}: trong sổ là “${spelled(field, theirs)}”, anh/chị ghi “${spelled(field, yours)}”.`
}

function spelled(field: FactField, value: string): string {
  if (value === '') return 'chưa ghi'
  if (field === 'birth') return isDay(value) ? formatDay(day(value)) : value
  const coded: Record<string, string> = { ...children.sexes, ...family.relations }
  return field === 'sex' || field === 'guardianRelation' ? (coded[value] ?? value) : value
}
