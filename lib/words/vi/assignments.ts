import type { AssignmentRole } from '@/lib/assignments/assignment'
import type { AssignmentIssue } from '@/lib/assignments/input'
import type { AssignmentRefusal } from '@/lib/assignments/rules'
import type { AssignmentStatus } from '@/lib/assignments/status'
import type { AssignmentWarning } from '@/lib/assignments/warnings'

const statuses: Record<AssignmentStatus, string> = {
  proposed: 'Chờ trưởng phòng',
  reviewed: 'Chờ lãnh đạo',
  returned_by_head: 'Trưởng phòng trả lại',
  returned_by_leader: 'Lãnh đạo trả lại',
  answered: 'Đã sửa và trình lại',
  refused: 'Không duyệt',
  approved: 'Đã duyệt',
}
const roles: Record<AssignmentRole, string> = { lead: 'Nhận đỡ đầu chính', co: 'Cùng đỡ đầu' }
const warnings: Record<AssignmentWarning, string> = {
  over_promise: 'Vượt số trẻ đơn vị hứa nhận',
  no_promise: 'Đơn vị chưa hứa nhận bao nhiêu trẻ',
  no_agreement: 'Đơn vị chưa có thỏa thuận bảo vệ trẻ em',
  agreement_expired: 'Thỏa thuận bảo vệ trẻ em đã hết hạn, hoặc hết hạn trước khi bắt đầu hỗ trợ',
  below_minimum: 'Mức thường hỗ trợ có thể thấp hơn mức tối thiểu của kế hoạch',
  sibling_elsewhere: 'Anh chị em của trẻ có đơn vị khác, hoặc đang được đề xuất cho đơn vị khác',
  not_in_charge: 'Đơn vị không phụ trách thôn hoặc trường của trẻ',
  reaches_end_age: 'Trẻ đã đến tuổi kết thúc hỗ trợ',
}
const refusals: Record<AssignmentRefusal, (about: string[]) => string> = {
  not_found: (codes) =>
    `Không còn thấy đề xuất, trẻ hoặc đơn vị này${of(codes)}. Hãy mở lại trang để xem danh sách mới nhất.`,
  not_on_list: (codes) => `Trẻ không có trong danh sách của địa phương${of(codes)}.`,
  quarter_not_open: (codes) =>
    `Quý bắt đầu không nằm trong các quý được chọn${of(codes)}. Hãy chọn quý này hoặc quý sau.`,
  already_has_lead: (codes) => `Trẻ đã có đơn vị nhận đỡ đầu chính${of(codes)}. Chưa ghi gì cả.`,
  already_with_sponsor: (codes) => `Đơn vị này đang đỡ đầu trẻ ấy${of(codes)}.`,
  already_proposed: (codes) => `Đơn vị này đã được đề xuất cho trẻ, đang chờ duyệt${of(codes)}.`,
  held_for_other: (codes) =>
    `Trẻ đang được tạm giữ cho đơn vị khác${of(codes)}. Hãy chọn đúng đơn vị ấy, hoặc thôi giữ trước.`,
  not_returned: (codes) => `Đề xuất này không bị trả lại nên không sửa được${of(codes)}.`,
  already_answered: (codes) => `Đề xuất này đã được sửa và trình lại rồi${of(codes)}.`,
  no_longer_waiting: (codes) =>
    `Trẻ không còn chờ: đã có đề xuất khác${of(codes)}. Chưa trình gì cả; hãy bỏ các dòng ấy rồi trình lại.`,
  own_proposal: (codes) =>
    `Không ai được xem xét hay quyết định đề xuất của chính mình${of(codes)}.`,
  already_reviewed: (codes) => `Đã có ý kiến về đề xuất này${of(codes)}. Hãy mở lại trang.`,
  not_reviewed: (codes) => `Trưởng phòng chưa trình đề xuất này${of(codes)}.`,
  already_decided: (codes) => `Đề xuất này đã được quyết định${of(codes)}. Hãy mở lại trang.`,
}
const issues: Record<AssignmentIssue, string> = {
  nothing_chosen: 'Chưa chọn dòng nào.',
  reason_required: 'Hãy ghi lý do trả lại hoặc không duyệt.',
  quarters_reversed: 'Quý cuối phải từ quý bắt đầu trở đi.',
  co_reason_required: 'Hãy ghi lý do cần thêm đơn vị cùng đỡ đầu.',
}

/** Who proposes, passes on and decides which sponsor stands by which child. */
export const assignments = {
  statuses,
  roles,
  warnings,
  refusals,
  issues,
  title: 'Phân công đỡ đầu',
  lead: 'Cán bộ đề xuất, trưởng phòng xem, lãnh đạo duyệt. Mỗi trẻ chỉ có một đơn vị nhận đỡ đầu chính.',
  tabs: 'Các phần của phân công',
  tabWork: 'Việc cần làm',
  tabAll: 'Tất cả đề xuất',
  coverage: 'Trẻ đã có đơn vị đỡ đầu chính',
  coverageOf: (supported: string, total: string) => `${supported}/${total}`,
  waitingFigure: 'Trẻ đang chờ đơn vị',
  toReviewFigure: 'Chờ trưởng phòng xem',
  toDecideFigure: 'Chờ lãnh đạo duyệt',
  returnedFigure: 'Bị trả lại',

  waitingTitle: 'Trẻ đang chờ đơn vị đỡ đầu',
  waitingLead:
    'Xếp theo mức ưu tiên: đặc biệt khó khăn trước, rồi mồ côi cả cha lẫn mẹ và các nhóm của kế hoạch. Chờ quá một quý thì lên một mức; cùng mức, cùng nhóm thì trẻ chờ lâu hơn trước.',
  onlyDifficult: 'Đặc biệt khó khăn',
  allWaiting: 'Tất cả trẻ đang chờ',
  waitingTabs: 'Nhóm trẻ đang chờ',
  waitingEmpty: 'Không còn trẻ nào đang chờ',
  waitingEmptyText: 'Mọi trẻ trong danh sách đã có đơn vị đỡ đầu hoặc đã được đề xuất.',
  difficultEmpty: 'Không còn trẻ đặc biệt khó khăn nào đang chờ',
  difficultEmptyText: 'Hãy xem tiếp những trẻ khác đang chờ.',
  noChildren: 'Chưa có trẻ trong danh sách',
  noChildrenText: 'Hãy nhận danh sách trẻ em trước, rồi quay lại đây để đề xuất đơn vị.',
  takeList: 'Nhận danh sách',
  noSponsors: 'Chưa có đơn vị đỡ đầu nào trong sổ',
  noSponsorsText: 'Hãy nhận danh sách đơn vị hoặc ghi thêm đơn vị, rồi quay lại đây.',
  addSponsor: 'Thêm đơn vị',
  difficult: 'Đặc biệt khó khăn',
  noVillage: 'chưa rõ thôn',
  noSchool: 'chưa rõ trường',
  schoolAndClass: (school: string, schoolClass: string) => `${school}, lớp ${schoolClass}`,
  noCategory: 'chưa ghi hoàn cảnh',
  bornOn: (day: string) => `sinh ${day}`,

  fromQuarter: 'Hỗ trợ từ quý',
  toQuarter: 'Đến hết quý',
  toQuarterHint: 'Để trống thì hỗ trợ đến khi trẻ hết diện theo kế hoạch.',
  toQuarterOpen: 'Chưa định',
  fromQuarterHint: 'Hỗ trợ tính từ ngày đầu của quý đã chọn.',
  chooseSponsor: 'Để lại sau',
  sponsorFor: (child: string) => `Đơn vị cho ${child}`,
  inChargeGroup: 'Phụ trách thôn hoặc trường của trẻ',
  roomGroup: 'Còn nhận được trẻ',
  fullGroup: 'Đã đủ số hứa hoặc chưa hứa',
  sponsorWithRoom: (name: string, room: string, promised: string) =>
    `${name} – còn ${room}/${promised}`,
  sponsorFull: (name: string, promised: string) => `${name} – đã đủ ${promised} trẻ`,
  sponsorUnpromised: (name: string) => `${name} – chưa hứa số trẻ`,
  heldFor: (sponsor: string, day: string) => `Đang giữ cho ${sponsor} đến hết ${day}`,
  note: 'Ghi chú cho trưởng phòng và lãnh đạo',
  noteShort: 'Thêm ghi chú',
  chosen: 'Đã chọn đơn vị cho',
  chosenOf: 'trẻ trên trang này',
  send: 'Trình trưởng phòng',
  sent: (count: string) => `Đã trình trưởng phòng ${count} đề xuất.`,

  unitsTitle: 'Đơn vị còn nhận được trẻ',
  room: 'Còn nhận',
  promisedShort: 'Hứa',
  loadShort: 'Đang có',
  chosenShort: 'Chọn thêm',
  unitLoad: 'Đang có: trẻ đã duyệt và đang trình. Trẻ công nhận từ trước không tính vào số hứa.',
  inChargeOf: (places: string) => `Phụ trách ${places}`,

  returnedTitle: 'Bị trả lại, cần chọn lại',
  returnedLead: 'Xem lý do, chọn đơn vị khác rồi trình lại.',
  returnedBy: (by: string, day: string) => `${by}, ${day}`,
  answer: 'Sửa',
  answerFor: (code: string) => `Sửa đề xuất cho trẻ ${code}`,
  answerTitle: (code: string) => `Sửa đề xuất cho trẻ ${code}`,
  answerLead: 'Đề xuất cũ vẫn nằm trong sổ; đề xuất mới trả lời cho đề xuất cũ.',
  sponsor: 'Đơn vị đỡ đầu',
  child: 'Trẻ',
  reason: 'Lý do',
  sendAgain: 'Trình lại trưởng phòng',
  backToWork: 'Phân công đỡ đầu',

  coTitle: 'Thêm đơn vị cùng đỡ đầu',
  coLead:
    'Khi một đơn vị không lo đủ cho trẻ, đơn vị thứ hai có thể cùng đỡ đầu. Cần ghi rõ lý do; đơn vị nhận chính vẫn giữ nguyên.',
  coChild: 'Trẻ đã có đơn vị nhận chính',
  coSponsorHint: 'Giúp thêm bên cạnh đơn vị nhận chính, không thay đơn vị ấy.',
  coReason: 'Lý do cần thêm đơn vị',
  coReasonHint: 'Ví dụ: trẻ cần thêm sách vở và thẻ bảo hiểm y tế',
  coEmpty: 'Chưa có trẻ nào có đơn vị nhận chính',
  coEmptyText: 'Đơn vị cùng đỡ đầu chỉ thêm vào sau khi trẻ đã có đơn vị nhận chính.',

  reviewTitle: 'Đề xuất chờ trưởng phòng xem',
  reviewLead: 'Mỗi dòng đang chọn sẵn “Trình lãnh đạo”. Trả lại thì ghi lý do để cán bộ sửa.',
  reviewEmpty: 'Không có đề xuất nào chờ xem',
  reviewEmptyText: 'Khi cán bộ trình đề xuất mới, các dòng sẽ hiện ở đây.',
  pass: 'Trình lãnh đạo',
  return: 'Trả lại',
  later: 'Để sau',
  approve: 'Duyệt',
  refuse: 'Không duyệt',
  reasonField: (code: string) => `Lý do trả lại hoặc không duyệt (${code})`,
  answerOf: (code: string) => `Ý kiến về trẻ ${code}`,
  sendReviews: 'Gửi ý kiến',
  reviewed: (passed: string, returned: string) =>
    returned === '0'
      ? `Đã trình lãnh đạo ${passed} đề xuất.`
      : `Đã trình lãnh đạo ${passed} đề xuất, trả lại ${returned}.`,

  sittingTitle: 'Đề xuất chờ lãnh đạo duyệt',
  sittingLead:
    'Mỗi dòng đang chọn sẵn “Duyệt”. Trả lại hoặc không duyệt thì ghi lý do. Bấm một lần ở cuối trang cho cả danh sách.',
  sittingEmpty: 'Không có đề xuất nào chờ duyệt',
  sittingEmptyText: 'Khi trưởng phòng trình lên, các đề xuất sẽ hiện ở đây.',
  decide: 'Ghi quyết định',
  decided: (approved: string, other: string) =>
    other === '0'
      ? `Đã duyệt ${approved} phân công.`
      : `Đã duyệt ${approved} phân công; ${other} đề xuất trả lại hoặc không duyệt.`,
  hasLeadAlready: 'Trẻ đã có đơn vị nhận chính từ một đề xuất khác',
  secondInList: 'Còn một đề xuất khác cho trẻ này ở trên; chỉ duyệt được một',
  effectTitle: 'Nếu duyệt như đang chọn',
  effectCoverage: 'Trẻ có đơn vị đỡ đầu chính',
  effectUnits: 'Số trẻ từng đơn vị nhận',
  now: 'Nay',
  after: 'sau khi duyệt',
  proposedBy: (by: string, day: string) => `${by} đề xuất ngày ${day}`,
  answersBefore: (sponsor: string, reason: string) =>
    `Sửa từ đề xuất ${sponsor} bị trả lại: ${reason}`,
  circumstance: 'Hoàn cảnh',
  from: (quarter: string) => `từ ${quarter}`,
  fromTo: (from: string, to: string) => `từ ${from} đến hết ${to}`,
  because: (reasons: string) => `Vì: ${reasons}`,
  noted: (note: string) => `Ghi chú: ${note}`,
  coBecause: (reason: string) => `Cùng đỡ đầu vì: ${reason}`,

  allTitle: 'Tất cả đề xuất phân công',
  allEmpty: 'Chưa có đề xuất nào',
  allEmptyText: 'Mọi đề xuất, ý kiến và quyết định sẽ được giữ lại ở đây.',
  filterLabel: 'Lọc theo tình trạng',
  status: 'Tình trạng',
  standings: {
    toReview: 'Chờ trưởng phòng',
    toDecide: 'Chờ lãnh đạo',
    returned: 'Bị trả lại',
    open: 'Chưa xong',
    approved: 'Đã duyệt',
    refused: 'Không duyệt',
  },
  count: (count: string) => `${count} đề xuất`,
  proposed: 'Đề xuất',
  quarterColumn: 'Từ quý',
  nothingToDo: 'Hiện không có việc gì chờ anh/chị ở đây',
  nothingToDoText: 'Xem mọi đề xuất và quyết định ở phần “Tất cả đề xuất”.',
}

function of(codes: string[]): string {
  return codes.length > 0 ? `: ${codes.join(', ')}` : ''
}
