import type { EndingReason, EndingRefusal } from '@/lib/assignments/ending'

const reasons: Record<EndingReason, string> = {
  turned_sixteen: 'Trẻ đủ tuổi kết thúc hỗ trợ',
  moved_away: 'Trẻ chuyển đi nơi khác',
  circumstances_changed: 'Hoàn cảnh của trẻ đã thay đổi',
  family_declined: 'Gia đình trẻ không nhận nữa',
  sponsor_withdrew: 'Đơn vị xin thôi đỡ đầu',
  sponsor_unable: 'Đơn vị không còn điều kiện hỗ trợ',
  deceased: 'Trẻ đã mất',
  other: 'Lý do khác',
}
const refusals: Record<EndingRefusal, (about: string[]) => string> = {
  not_found: () => 'Không còn thấy phân công này. Hãy mở lại trang.',
  already_ended: () => 'Việc đỡ đầu này đã được ghi kết thúc rồi. Hãy mở lại trang.',
  change_unexplained: () => 'Hãy ghi rõ vì sao đổi việc kết thúc đã ghi.',
  after_agreed_end: () => 'Ngày này ở sau ngày kết thúc đã định.',
  too_far_ahead: () => 'Ngày này còn xa quá, hơn một năm nữa.',
  ahead: () => 'Ngày này chưa đến.',
  not_sixteen: () => 'Theo ngày sinh trong sổ, vào ngày này trẻ chưa đến tuổi kết thúc hỗ trợ.',
  given_after: (quarters) =>
    `Đơn vị đã trao hỗ trợ cho quý sau ngày này (${quarters.map(quarterTold).join(', ')}). Hãy chọn ngày cuối muộn hơn, hoặc đảo khoản hỗ trợ ghi sai trước.`,
  not_ended: () => 'Việc đỡ đầu này chưa kết thúc, hoặc việc kết thúc đã được hủy rồi.',
  too_late_to_undo: () =>
    'Đã quá 24 giờ kể từ khi ghi kết thúc. Nếu đơn vị nhận lại trẻ, hãy đề xuất phân công mới.',
  followed: () =>
    'Trẻ đã có đơn vị khác, đang được giữ hoặc đang có đề xuất khác sau ngày kết thúc nên không hủy hay lùi ngày được.',
  child_off_list: () => 'Trẻ không còn trong danh sách. Hãy đưa trẻ trở lại danh sách trước.',
}

/** How a sponsor's time with a child ends. */
export const endings = {
  reasons,
  refusals,
  title: 'Kết thúc hỗ trợ',
  lead: 'Ghi khi việc đỡ đầu dừng lại. Hồ sơ và các khoản đã trao vẫn giữ trong sổ; trẻ còn trong danh sách sẽ chờ đơn vị khác.',
  of: (child: string, sponsor: string) => `${sponsor} đỡ đầu ${child}`,
  reason: 'Lý do',
  lastDay: 'Ngày cuối được hỗ trợ',
  lastDayHint:
    'Quý có ngày này vẫn tính đủ. Muốn dừng từ đầu quý thì ghi ngày cuối của quý trước; ngày trước khi bắt đầu là hủy hẳn việc đỡ đầu.',
  note: 'Ghi rõ',
  noteHint: 'Cần ghi khi hoàn cảnh thay đổi hoặc lý do khác',
  submit: 'Ghi kết thúc',
  recorded: 'Đã ghi kết thúc hỗ trợ.',
  by: 'Người ghi',
  freedTitle: 'Đơn vị vẫn muốn giúp trẻ',
  freed: (sponsor: string) => `${sponsor} có thể được đề nghị nhận một trẻ khác đang chờ.`,
  offer: 'Đề nghị trẻ khác',
  change: 'Đổi việc kết thúc đã ghi',
  changeLead: (day: string) =>
    `Đã ghi ngày cuối được hỗ trợ là ${day}, chưa đến ngày. Ghi lại lý do và ngày cuối; lần ghi trước vẫn còn trong nhật ký.`,
  changeNote: 'Cần ghi vì sao đổi',
  undo: 'Hủy việc kết thúc ghi nhầm',
  undoLead: 'Trong 24 giờ và khi chưa có phân công khác: việc đỡ đầu lại tiếp tục như cũ.',
  undoReason: 'Vì sao hủy',
  undone: 'Đã hủy việc kết thúc. Việc đỡ đầu tiếp tục như cũ.',
}

function quarterTold(of: string): string {
  const [year, quarter] = of.split('-Q')
  return `quý ${quarter}/${year}`
}
