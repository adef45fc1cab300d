import type { ArchivalReason, ArchivalRefusal } from '@/lib/children/archival'

const reasons: Record<ArchivalReason, string> = {
  moved_away: 'Chuyển đi nơi khác',
  turned_sixteen: 'Đủ 16 tuổi',
  out_of_hardship: 'Không còn khó khăn',
  deceased: 'Đã mất',
  entered_by_mistake: 'Ghi nhầm',
  other: 'Lý do khác',
}

const refusals: Record<ArchivalRefusal, () => string> = {
  not_found: () => 'Không tìm thấy trẻ này trong sổ.',
  not_on_list: () => 'Trẻ chưa được đưa vào danh sách.',
  archived_already: () => 'Trẻ đã được đưa ra khỏi danh sách rồi.',
  not_archived: () => 'Trẻ đang có trong danh sách.',
  ahead: () => 'Ngày này chưa đến.',
  before_acceptance: () => 'Ngày này trước ngày trẻ vào danh sách.',
  still_supported: () => 'Trẻ đang có người đỡ đầu. Hãy kết thúc việc đỡ đầu trước.',
  proposal_open: () => 'Trẻ đang có đề xuất phân công chờ xử lý. Hãy xử lý đề xuất ấy trước.',
  still_held: () => 'Trẻ đang được giữ cho một đơn vị. Hãy thôi giữ trước.',
  not_sixteen: () => 'Theo ngày sinh trong sổ, trẻ chưa đủ 16 tuổi vào ngày này.',
}

export const archivals = {
  reasons,
  refusals,
  title: 'Đưa ra khỏi danh sách',
  manage: 'Đưa ra khỏi danh sách',
  lead: 'Trẻ không còn trong danh sách từ ngày này; hồ sơ vẫn giữ trong sổ.',
  reason: 'Lý do',
  on: 'Từ ngày',
  note: 'Ghi rõ',
  submit: 'Đưa ra khỏi danh sách',
  archived: 'Đã đưa trẻ ra khỏi danh sách.',
  standing: (reason: string, day: string) => `Không còn trong danh sách từ ${day}: ${reason}.`,
  undoTitle: 'Đưa trở lại danh sách',
  undoLead: 'Như thể trẻ chưa từng ra khỏi danh sách; cả hai việc vẫn còn trong nhật ký.',
  undoReason: 'Vì sao',
  undo: 'Đưa trở lại',
  undone: 'Đã đưa trẻ trở lại danh sách.',
  tied: 'Chưa đưa ra được',
}
