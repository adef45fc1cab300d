import type { HoldRefusal } from '@/lib/assignments/hold'
import { day as dayOf } from '@/lib/calendar/day'
import { formatDay } from '@/lib/words/format'

const refusals: Record<HoldRefusal, (about: string[]) => string> = {
  not_found: () => 'Không còn thấy trẻ hoặc đơn vị này. Hãy mở lại trang.',
  not_on_list: () => 'Trẻ không có trong danh sách của địa phương.',
  not_waiting: () => 'Trẻ đã có đơn vị nhận đỡ đầu chính.',
  already_proposed: () => 'Trẻ đang có đề xuất chờ duyệt, không cần giữ nữa.',
  already_held: ([sponsor, day]) =>
    sponsor && day
      ? `Trẻ đang được giữ cho ${sponsor} đến hết ${formatDay(dayOf(day))}. Chưa ghi gì cả.`
      : 'Người khác vừa giữ trẻ này cho một đơn vị. Hãy mở lại trang.',
  not_held: () => 'Trẻ không còn được giữ: đã hết hạn hoặc đã thôi giữ.',
}

/** A child kept for a sponsor until it has answered. */
export const holds = {
  refusals,
  title: 'Giữ trẻ cho đơn vị',
  lead: 'Trong khi đơn vị trả lời, trẻ chỉ được đề xuất cho đơn vị ấy. Hết hạn thì tự thôi giữ.',
  formTitle: 'Giữ một trẻ đang chờ',
  child: 'Trẻ đang chờ',
  sponsor: 'Giữ cho đơn vị',
  days: 'Số ngày giữ',
  daysHint: 'Tính cả hôm nay, nhiều nhất 60 ngày',
  submit: 'Giữ trẻ',
  held: 'Đã giữ trẻ cho đơn vị.',
  listTitle: 'Đang giữ',
  until: 'Giữ đến hết',
  release: 'Thôi giữ',
  released: 'Đã thôi giữ. Trẻ chờ như các trẻ khác.',
  empty: 'Không giữ trẻ nào',
  emptyText: 'Trẻ được giữ cho đơn vị sẽ hiện ở đây cho đến khi hết hạn.',
  freedTitle: 'Đơn vị có thể nhận trẻ khác',
  freedLead: 'Việc đỡ đầu đã kết thúc mà đơn vị vẫn muốn giúp. Chọn một trẻ đang chờ để đề nghị.',
  freedSince: (day: string) => `từ ngày ${day}`,
  nobodyWaits: 'Không có trẻ nào đang chờ để giữ',
}
