import type { PlaceIssue } from '@/lib/places/input'
import type { PlaceRefusal } from '@/lib/places/rules'
import { children } from './children'

const refusals: Record<PlaceRefusal, (about: string[]) => string> = {
  not_found: () => 'Không còn thấy thôn hoặc trường này trong sổ. Hãy mở lại danh sách.',
  name_taken: () => 'Trong sổ đã có tên này. Hãy dùng tên khác, hoặc sửa dòng đã có.',
  changed_meanwhile: ([now = '']) =>
    `Có người vừa sửa dòng này, nay là “${now}”. Hãy mở lại trang rồi sửa tiếp.`,
}
const issues: Record<PlaceIssue, string> = {
  name_unclear: 'Hãy viết tên có chữ, ví dụ Thôn An Lâm.',
}

/** Villages and schools, as the administrator keeps them. */
export const places = {
  refusals,
  issues,
  levels: children.schoolLevels,
  title: 'Thôn và trường',
  lead: 'Đổi tên ở đây thì danh sách và văn bản theo tên mới; trẻ vẫn ở thôn, trường ấy.',
  back: 'Thôn và trường',
  villages: 'Thôn',
  schools: 'Trường',
  level: 'Cấp học',
  count: (count: string) => `${count} trẻ trong danh sách`,
  withoutVillage: (count: string) => `${count} trẻ chưa rõ thôn`,
  withoutSchool: (count: string) => `${count} trẻ chưa rõ trường`,
  change: 'Sửa',
  changeIt: (name: string) => `Sửa ${name}`,
  addVillage: 'Thêm thôn',
  addSchool: 'Thêm trường',
  villageName: 'Tên thôn',
  villageHint: 'Viết cả chữ Thôn hoặc Tổ dân phố, ví dụ Thôn An Lâm.',
  schoolName: 'Tên trường',
  schoolHint: 'Ví dụ Trường Tiểu học Bình Lâm. Trường ngoài xã cũng ghi ở đây.',
  chooseLevel: 'Chọn cấp học',
  save: 'Lưu',
  saved: (name: string) => `Đã lưu ${name}.`,
  added: (name: string) => `Đã thêm ${name}.`,
  noVillages: 'Chưa có thôn nào',
  noVillagesText: 'Thôn có trong danh sách trẻ sẽ tự được thêm khi ghi danh sách vào sổ.',
  noSchools: 'Chưa có trường nào',
  noSchoolsText: 'Trường có trong danh sách trẻ sẽ tự được thêm khi ghi danh sách vào sổ.',
}
