import type { DayIssue } from '@/lib/calendar/input'
import type { AnswerKind, DirectionOutcome } from '@/lib/directions/direction'
import type { DirectionIssue } from '@/lib/directions/input'
import type { DirectionRefusal } from '@/lib/directions/rules'
import type { DirectionStatus } from '@/lib/directions/status'

const refusals: Record<DirectionRefusal, (about: string[]) => string> = {
  day_passed: () => 'Hạn này đã qua. Hãy chọn từ hôm nay trở đi.',
  own_direction: () => 'Không ai tự giao việc hay tự xem trả lời của chính mình.',
  owner_cannot_act: () =>
    'Người này không còn vai trò để thực hiện. Hãy mở lại trang và chọn người khác.',
  child_unknown: ([code = '']) =>
    `Trong sổ không có mã trẻ ${code}. Hãy xem lại mã, ví dụ VA-0012.`,
  sponsor_unknown: () => 'Không còn thấy đơn vị này trong sổ. Hãy mở lại trang.',
  no_plan: () => 'Xã chưa có kế hoạch để gắn ý kiến này vào.',
  not_found: () => 'Không có ý kiến chỉ đạo này trong phạm vi của anh/chị.',
  not_waiting: () => 'Ý kiến này không còn chờ trả lời. Hãy mở lại trang để xem đã có gì mới.',
  not_later: () => 'Hạn mới phải sau hạn đang có và sau hôm nay.',
  already_decided: () => 'Trả lời này đã có người xem rồi. Hãy mở lại trang.',
  no_longer_followed: () => 'Ý kiến này đã xong hoặc đã được rút.',
}

const issues: Record<DirectionIssue | DayIssue, string> = {
  reason_required: 'Trả lại thì phải ghi lý do.',
  until_required: 'Xin thêm thời gian thì phải ghi hạn mới.',
  day_unreadable: 'Hãy viết ngày như 05/09/2026.',
}

const statuses: Record<DirectionStatus, string> = {
  waiting: 'Chờ trả lời',
  returned: 'Bị trả lại',
  overdue: 'Quá hạn',
  more_time_asked: 'Xin thêm thời gian',
  answered: 'Đã trả lời, chờ xem',
  closed: 'Đã xong',
  withdrawn: 'Đã rút',
}

const kinds: Record<AnswerKind, string> = {
  report: 'Trả lời',
  more_time: 'Xin thêm thời gian',
}

const outcomes: Record<DirectionOutcome, string> = { accepted: 'Đồng ý', returned: 'Trả lại' }

/** What a leader asked for in writing, and what became of it. */
export const directions = {
  refusals,
  issues,
  statuses,
  kinds,
  outcomes,
  title: 'Ý kiến chỉ đạo',
  lead: 'Lãnh đạo giao bằng văn bản, có người thực hiện và hạn; theo dõi đến khi trả lời xong.',
  leadOwn: 'Những việc lãnh đạo giao cho anh/chị, theo hạn.',
  back: 'Ý kiến chỉ đạo',
  give: 'Giao ý kiến chỉ đạo',
  giveLead: 'Ghi rõ việc cần làm. Người thực hiện thấy ngay trong Việc cần làm.',
  tabs: 'Xem ý kiến chỉ đạo',
  open: 'Đang theo dõi',
  over: 'Đã xong hoặc đã rút',
  noneOpen: 'Không có ý kiến nào đang theo dõi',
  noneOver: 'Chưa có ý kiến nào xong',
  noneText: 'Khi lãnh đạo giao việc, ý kiến hiện ở đây cùng hạn và tình trạng.',
  instruction: 'Nội dung',
  instructionHint: 'Ví dụ: Làm việc với Hội Nông dân, tìm đơn vị cho các trẻ còn lại ở Thôn 3.',
  owner: 'Người thực hiện',
  ownerHint: 'Một người chịu trách nhiệm trả lời, thấy ngay trong “Việc cần làm”.',
  chooseOwner: 'Chọn người thực hiện',
  ownerOption: (name: string, title: string) => `${name}, ${title}`,
  noOwners: 'Chưa có ai để giao',
  noOwnersText: 'Quản trị cần thêm vai trò cán bộ hoặc trưởng phòng cho một người.',
  dueOn: 'Hạn',
  dueHint: 'Ngày/tháng/năm, ví dụ 05/09/2026. Từ hôm nay trở đi.',
  aboutLegend: 'Về việc gì',
  aboutHint: 'Gắn vào đây thì người thực hiện mở được ngay hồ sơ. Bỏ trống nếu là việc chung.',
  childCode: 'Mã trẻ',
  childHint: 'Ví dụ VA-0012',
  sponsor: 'Đơn vị đỡ đầu',
  noSponsor: 'Không gắn đơn vị',
  quarter: 'Quý',
  noQuarter: 'Không gắn quý',
  plan: 'Kế hoạch hỗ trợ, đỡ đầu',
  aboutPlan: 'Về kế hoạch của xã',
  about: 'Về',
  general: 'Việc chung',
  submit: 'Giao',
  given: (owner: string) => `Đã giao cho ${owner}.`,
  givenBy: 'Người giao',
  givenOn: 'Ngày giao',
  status: 'Tình trạng',
  firstDue: (on: string) => `Hạn ${on}`,
  event: {
    given: 'Giao ý kiến',
    accepted: 'Đồng ý với trả lời',
    timeGiven: (on: string) => `Đồng ý lùi hạn đến ${on}`,
    returned: 'Trả lại',
    withdrawn: 'Rút ý kiến',
    moreTime: (on: string) => `Xin thêm thời gian đến ${on}`,
  },
  history: 'Diễn biến',
  answerTitle: 'Trả lời lãnh đạo',
  answerLead: 'Trả lời xong thì chờ lãnh đạo xem. Chưa xong thì xin thêm thời gian.',
  answerKind: 'Anh/chị muốn',
  answerText: 'Nội dung trả lời hoặc lý do xin thêm thời gian',
  until: 'Hạn mới xin',
  untilHint: 'Chỉ điền khi xin thêm thời gian, ví dụ 05/09/2026',
  answer: 'Gửi lãnh đạo',
  answered: 'Đã gửi lãnh đạo.',
  returnedBecause: 'Lãnh đạo trả lại',
  decideTitle: 'Xem trả lời',
  decideTime: (on: string) => `Người thực hiện xin thêm thời gian đến ${on}.`,
  reason: 'Lý do, khi trả lại',
  reasonHint: 'Người thực hiện sẽ đọc được lý do này.',
  accept: 'Đồng ý',
  sendBack: 'Trả lại',
  decided: { accepted: 'Đã đồng ý với trả lời.', returned: 'Đã trả lại cho người thực hiện.' },
  withdrawTitle: 'Rút ý kiến này',
  withdrawLead: 'Việc không còn cần nữa. Ý kiến và lý do rút vẫn ở lại trong sổ.',
  withdrawReason: 'Lý do rút',
  withdraw: 'Rút ý kiến',
  withdrawn: 'Đã rút ý kiến chỉ đạo.',
}
