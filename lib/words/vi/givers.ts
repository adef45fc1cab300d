import type { GiverRefusal } from '@/lib/givers/giver'
import type { GiverIssue } from '@/lib/givers/input'
import type { GiverMistake } from '@/lib/givers/reversal'

const refusals: Record<GiverRefusal, () => string> = {
  not_found: () => 'Không còn thấy người hoặc trẻ này ở đơn vị. Hãy mở lại trang.',
  no_givers_here: () =>
    'Chỉ chương trình, hội, đoàn thể và nhóm mới ghi từng người đỡ đầu đứng sau.',
  stale: () => 'Có người vừa sửa tên hoặc điện thoại này. Hãy mở lại trang rồi sửa tiếp.',
  giver_forgotten: () => 'Tên và điện thoại của người này đã xóa. Hãy thêm người mới.',
  same_giver: () => 'Người này đang nhận trẻ ấy rồi.',
  outside_term: () => 'Ngày này nằm ngoài thời gian đơn vị đỡ đầu trẻ.',
  too_far_ahead: () => 'Ngày này xa quá: chỉ ghi được đến hết quý sau. Hãy xem lại năm.',
  before_last_change: () =>
    'Ngày này phải sau ngày bắt đầu của người nhận gần nhất. Nếu lần ghi ấy nhầm, hãy gỡ trước.',
  no_giver: () => 'Trẻ đang không có người nào nhận.',
  still_carries: () => 'Người này còn đang nhận trẻ. Hãy ghi người khác nhận hoặc thôi nhận trước.',
  ending_undoable: () =>
    'Việc kết thúc hỗ trợ trẻ của người này vừa ghi, trong 24 giờ còn hủy được. Hãy xóa sau đó.',
  not_newest: () => 'Đã có thay đổi sau lần ghi này. Hãy mở lại trang để xem.',
}
const mistakes: Record<GiverMistake, string> = {
  wrong_giver: 'Nhầm người',
  wrong_day: 'Nhầm ngày',
  not_so: 'Không có việc này',
}
const issues: Record<GiverIssue, string> = {
  phone_unclear: 'Chưa đọc được số điện thoại, ví dụ 0905 123 456.',
}

/** The people behind a programme or an association, each with the own children. */
export const givers = {
  refusals,
  issues,
  mistakes,
  title: 'Người đỡ đầu của chương trình',
  lead: 'Mỗi người nhận những trẻ nào của đơn vị, từ ngày nào. Đơn vị vẫn là nơi chịu trách nhiệm với UBND.',
  cardTitle: 'Người đỡ đầu từng trẻ',
  count: (carried: string, total: string) => `${carried}/${total} trẻ đã có người nhận`,
  open: 'Mở danh sách',
  none: 'Chưa ghi người nào.',
  giver: 'Người đỡ đầu',
  giverOf: (name: string) => `Người đỡ đầu: ${name}`,
  forgotten: 'đã xóa tên',
  phone: 'Điện thoại',
  child: 'Trẻ',
  carries: 'Đang nhận',
  carried: 'Đã từng nhận',
  since: (code: string, day: string) => `${code}, từ ${day}`,
  between: (code: string, from: string, to: string) => `${code}, ${from} – ${to}`,
  noChild: 'chưa nhận trẻ nào',
  childrenTitle: 'Từng trẻ và người nhận',
  childrenEmpty: 'Đơn vị chưa đỡ đầu trẻ nào.',
  nobody: 'chưa có người nhận',
  change: 'Ghi người nhận',
  peopleTitle: 'Những người đỡ đầu',
  addTitle: 'Thêm người đỡ đầu',
  addLead: (days: string) =>
    `Tên và điện thoại chỉ dùng trong công việc của UBND; tự xóa sau ${days} ngày kể từ khi thôi nhận trẻ cuối cùng.`,
  fullName: 'Họ và tên',
  add: 'Thêm người',
  edit: 'Sửa tên, điện thoại',
  save: 'Lưu',
  saved: (isNew: boolean): string => (isNew ? 'Đã thêm người đỡ đầu.' : 'Đã lưu thay đổi.'),
  forget: 'Xóa tên và điện thoại',
  forgetLead:
    'Khi người ấy yêu cầu, hoặc không còn cần liên hệ. Việc đã nhận trẻ nào vẫn còn trong sổ, không còn tên. Không lấy lại được.',
  forgotDone: 'Đã xóa tên và điện thoại.',

  cardLead: 'Ai trong chương trình nhận trẻ này.',
  chooseTitle: 'Ghi hoặc đổi người nhận',
  choose: 'Chọn người',
  from: 'Từ ngày',
  fromHint: 'Người đang nhận, nếu có, thôi từ ngày này.',
  charge: 'Ghi người nhận',
  charged: 'Đã ghi người đỡ đầu nhận trẻ.',
  noChoices: 'Chưa có ai để chọn. Hãy thêm người đỡ đầu ở trang của chương trình.',
  toGivers: 'Thêm người đỡ đầu',
  release: 'Thôi nhận, chưa có người thay',
  releaseFrom: 'Thôi nhận từ ngày',
  released: 'Đã ghi việc thôi nhận.',
  reverse: 'Gỡ lần ghi gần nhất',
  reverseCharge: (day: string) =>
    `Gỡ việc nhận trẻ từ ngày ${day}, coi như chưa ghi. Người mà lần ghi ấy cho thôi thì nhận tiếp.`,
  reverseRelease: (day: string) => `Gỡ việc thôi nhận từ ngày ${day}: người ấy nhận tiếp.`,
  because: 'Ghi nhầm gì',
  chooseMistake: 'Chọn lý do',
  reverseDo: 'Gỡ',
  reversed: 'Đã gỡ lần ghi nhầm.',
  now: 'Hiện nay',
  sinceDay: (day: string) => `từ ${day}`,
  earlier: 'Trước đây',
  span: (from: string, to: string) => `${from} – ${to}`,
}
