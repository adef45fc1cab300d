import type { ViewRefusal } from '@/lib/views/rules'
import type { ViewedList } from '@/lib/views/view'

const lists: Record<ViewedList, string> = {
  children: 'Trẻ em',
  sponsors: 'Đơn vị đỡ đầu',
  assignments: 'Mọi đề xuất',
  payments: 'Khoản hỗ trợ',
}
const refusals: Record<ViewRefusal, (about: string[]) => string> = {
  not_found: () => 'Không còn thấy cách xem này. Hãy mở lại trang.',
  name_taken: () => 'Anh/chị đã có cách xem mang tên này trong danh sách. Hãy đặt tên khác.',
  too_many: ([most = '']) =>
    `Mỗi danh sách giữ được ${most} cách xem. Hãy xóa bớt một cách xem cũ trước.`,
  nothing_to_keep: () => 'Chưa lọc gì nên chưa có gì để lưu. Hãy lọc danh sách trước.',
}

/** Filters of the long lists, kept under a name of one's own. */
export const views = {
  lists,
  refusals,
  title: 'Cách xem đã lưu',
  lead: 'Bộ lọc anh/chị giữ lại cho từng danh sách. Chỉ anh/chị thấy và dùng được.',
  label: 'Cách xem đã lưu',
  folded: (count: number) => `Cách xem đã lưu (${count})`,
  listTabs: 'Chọn danh sách',
  all: 'Tất cả',
  save: 'Lưu cách xem này',
  manage: 'Sửa các cách xem',
  back: (list: string) => `Về ${list}`,
  saveTitle: 'Lưu cách xem',
  saveLead: 'Bộ lọc và thứ tự đang dùng được giữ lại dưới một tên. Chỉ anh/chị thấy tên này.',
  kept: 'Sẽ lưu',
  ofList: 'Danh sách',
  searchNotKept: 'Chữ đang tìm không được lưu, vì có thể là tên của trẻ.',
  name: 'Tên cách xem',
  nameHint: 'Ví dụ: Trẻ đang chờ ở Thôn 3. Đừng ghi tên của trẻ.',
  isFirst: 'Mở danh sách là thấy cách xem này trước',
  submit: 'Lưu cách xem',
  saved: (name: string) => `Đã lưu cách xem “${name}”.`,
  renamed: (name: string) => `Đã đổi tên thành “${name}”.`,
  removed: (name: string) => `Đã xóa cách xem “${name}”.`,
  nowFirst: (name: string) => `Từ nay mở danh sách là thấy “${name}” trước.`,
  nowAll: 'Từ nay mở danh sách là thấy tất cả.',
  first: 'Thấy trước tiên',
  putFirst: 'Cho thấy trước tiên',
  putAll: 'Thôi thấy trước tiên',
  rename: 'Đổi tên',
  remove: 'Xóa',
  removeOne: (name: string) => `Xóa cách xem ${name}`,
  empty: 'Chưa lưu cách xem nào của danh sách này',
  emptyText: 'Mở danh sách, lọc theo ý mình, rồi chọn “Lưu cách xem này”.',
  openList: 'Mở danh sách',
  lost: 'Một phần bộ lọc đã lưu không còn dùng được nên được bỏ qua. Hãy lọc lại và lưu cách xem mới.',
  goneVillage: 'Thôn không còn trong sổ',
  goneSchool: 'Trường không còn trong sổ',
  goneClass: 'Lớp không còn học sinh nào trong sổ',
  goneUnit: 'Đơn vị không còn trong sổ',
  merged: (from: string, into: string) => `${from} đã sáp nhập vào ${into}.`,
  seeInto: (into: string) => `Xem ${into}`,
  gone: 'Bộ lọc có thôn, trường hoặc lớp không còn trong sổ, nên không tìm thấy ai.',
  dropGone: 'Bỏ điều kiện này',
  sorted: (by: string, isUp: boolean) =>
    `Xếp theo ${by.toLowerCase()}, ${isUp ? 'tăng dần' : 'giảm dần'}`,
}
