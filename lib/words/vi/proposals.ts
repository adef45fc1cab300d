import type { PaperKind, ProposalOutcome, VerifyingSide } from '@/lib/children/proposal'
import type { ProposalIssue } from '@/lib/children/proposal-input'
import type {
  ProposalDecisionRefusal,
  ProposingRefusal,
  VerifyingRefusal,
} from '@/lib/children/proposal-rules'
import type { ProposalStatus } from '@/lib/children/proposal-status'

type Refusal = ProposingRefusal | VerifyingRefusal | ProposalDecisionRefusal

const refusals: Record<Refusal, (about: string[]) => string> = {
  not_found: () => 'Không có đề xuất này trong phạm vi của anh/chị.',
  place_unclear: () =>
    'Anh/chị phụ trách nhiều nơi. Hãy chọn đề xuất cho thôn, trường hay lớp nào.',
  not_your_village: () => 'Cháu ở thôn khác. Trưởng thôn đề xuất trẻ của thôn mình.',
  not_your_class: () => 'Cháu học lớp khác. Nhà trường đề xuất học sinh của trường, lớp mình.',
  village_unknown: () => 'Không còn thấy thôn này trong sổ. Hãy mở lại trang và chọn lại.',
  class_unknown: () => 'Lớp này đã đóng hoặc không còn trong sổ. Hãy mở lại trang và chọn lại.',
  not_returned: () => 'Đề xuất này xã đã quyết định xong, không gửi lại được.',
  not_yours: () => 'Chỉ người đã gửi mới gửi lại được.',
  already_proposed: () => 'Cháu đã được đề xuất và đang chờ. Không cần gửi lần nữa.',
  changed_meanwhile: () => 'Hồ sơ vừa có người sửa. Hãy mở lại trang để thấy bản mới.',
  born_in_future: () => 'Ngày sinh ở sau hôm nay. Hãy xem lại.',
  grown_up: () => 'Theo ngày sinh này thì đã đủ 18 tuổi, không còn là trẻ em.',
  known_here: () => 'Sổ đã có em giống em này. Hãy xem trước khi gửi.',
  number_known_here: () =>
    'Số định danh này là của một em đã có trong sổ. Hãy xem lại số, hoặc bỏ trống.',
  sent_at_once: () => 'Vừa có người ghi cùng lúc. Hãy bấm gửi lần nữa.',
  own_proposal: () => 'Không ai tự xác nhận hay tự quyết định đề xuất của chính mình.',
  not_of_the_place: () => 'Cháu không thuộc thôn, trường hay lớp anh/chị phụ trách.',
  already_verified: () => 'Đề xuất này đã có người xác nhận rồi.',
  already_decided: ([code]) =>
    code ? `Đề xuất của ${code} đã được quyết định rồi.` : 'Đề xuất này đã được quyết định rồi.',
  unverified_needs_reason: ([code = '']) =>
    `Chưa trường hay thôn nào xác nhận ${code}. Muốn nhận ngay thì ghi lý do.`,
  already_on_list: ([code = '']) => `${code} đã ở trong danh sách.`,
}

const issues: Record<ProposalIssue, string> = {
  birth_unreadable: 'Hãy viết ngày sinh như 05/09/2016, hoặc chỉ năm 2016.',
  phone_unreadable: 'Số điện thoại có 10 chữ số, ví dụ 0905 123 456.',
  id_unreadable: 'Số định danh có 12 chữ số.',
  reason_required: 'Trả lại hoặc không nhận thì phải ghi lý do.',
  nothing_chosen: 'Chưa chọn đề xuất nào.',
}

const statuses: Record<ProposalStatus, string> = {
  to_verify: 'Chờ xác nhận',
  to_decide: 'Chờ xã nhận',
  returned: 'Bị trả lại',
  accepted: 'Đã vào danh sách',
  refused: 'Không nhận',
}

const sides: Record<VerifyingSide, string> = {
  school: 'Nhà trường xác nhận',
  village: 'Thôn xác nhận',
}

const papers: Record<PaperKind, string> = {
  birth_certificate: 'Giấy khai sinh',
  death_certificate: 'Giấy chứng tử',
  poverty_certificate: 'Giấy chứng nhận hộ nghèo, cận nghèo',
  disability_certificate: 'Giấy xác nhận khuyết tật',
  application: 'Đơn xin hỗ trợ',
  consent: 'Phiếu đồng ý',
  other: 'Giấy tờ khác',
}

const decided: Record<ProposalOutcome, string> = {
  accepted: 'Đã đưa vào danh sách.',
  returned: 'Đã trả lại cho người đề xuất.',
  refused: 'Đã ghi không nhận.',
}

/** A child that somebody says needs help, until the commune has answered. */
export const proposals = {
  refusals,
  issues,
  statuses,
  sides,
  papers,
  decided,
  title: 'Đề xuất',
  one: 'Đề xuất trẻ cần giúp',
  lead: 'Trẻ do thôn, trường, lớp đề xuất. Có xác nhận rồi thì xã nhận, trả lại hoặc không nhận.',
  leadOwn: 'Trẻ anh/chị đã đề xuất, và trẻ của thôn, trường, lớp mình đang chờ xác nhận.',
  propose: 'Đề xuất trẻ',
  back: 'Đề xuất',
  tabs: 'Xem đề xuất',
  open: 'Đang chờ',
  over: 'Đã xong',
  withOthers: 'Đang chờ người khác',
  noneOpen: 'Không có đề xuất nào đang chờ',
  noneOver: 'Chưa có đề xuất nào xong',
  noneText: 'Thôn, trường, lớp đề xuất thì trẻ hiện ở đây.',
  noneTextOwn: 'Biết một cháu cần giúp thì đề xuất; xã trả lời ở đây.',
  child: 'Trẻ',
  why: 'Hoàn cảnh',
  from: 'Nơi gửi',
  status: 'Tình trạng',
  office: 'Phòng Văn hóa - Xã hội',
  classOf: (name: string, school: string) => `Lớp ${name}, ${school}`,
  again: (round: number) => `gửi lần ${round}`,
  paperCount: (count: number) => (count === 0 ? 'chưa có giấy tờ' : `${count} giấy tờ`),
  missingPapers: (papers: string) => `Nên có thêm: ${papers}.`,
  doublesLead: 'Xem trước khi quyết định: có thể cháu đã có hồ sơ.',
  section: {
    doubles: 'Có thể trùng với',
    why: 'Vì sao đề xuất',
    who: 'Trẻ và gia đình',
    papers: 'Giấy tờ',
    sides: 'Ai đứng sau đề xuất',
    decide: 'Quyết định của xã',
    verify: 'Xác nhận',
    history: 'Đã trả lại trước đây',
  },
  schooling: 'Nơi học (theo lời kể)',
  proposedBy: 'Người đề xuất',
  proposedAt: 'Gửi lúc',
  noPapers: 'Chưa có giấy tờ nào kèm theo.',
  openPaper: (kind: string, nth: number) => `${kind} (${nth})`,
  sentByVillage: 'Trưởng thôn đề xuất, tức là thôn đã xác nhận.',
  sentBySchool: 'Nhà trường đề xuất, tức là trường đã xác nhận.',
  nobodyYet: 'Chưa trường hay thôn nào xác nhận.',
  openChild: 'Mở hồ sơ trẻ',
  verifyLead: 'Anh/chị biết cháu: hoàn cảnh đúng như trên thì xác nhận.',
  note: 'Ghi thêm',
  verify: 'Xác nhận đúng như vậy',
  verified: 'Đã xác nhận.',
  answerOf: (code: string) => `Quyết định đề xuất ${code}`,
  outcomes: {
    accepted: 'Nhận vào danh sách',
    returned: 'Trả lại',
    refused: 'Không nhận',
    later: 'Để sau',
  },
  isDouble: (name: string, code: string) => `Có phải là ${name}, ${code}?`,
  doubleHint: 'Cùng một trẻ thì không nhận: mở em ấy ở phần “Có thể trùng với” để so sánh và gộp.',
  another: 'Là trẻ khác, không hỏi lại',
  mayBe: (codes: string) => `Có thể trùng với ${codes}.`,
  take: 'Nhận',
  reason: 'Lý do',
  reasonOf: (code: string) => `Lý do (${code})`,
  reasonHint: 'Bắt buộc khi trả lại, không nhận, hoặc nhận khi chưa ai xác nhận.',
  category: 'Hoàn cảnh xã ghi nhận',
  marking: 'Ghi nhận đặc biệt khó khăn',
  decide: 'Ghi quyết định',
  decideAll: 'Ghi các quyết định',
  decidedCount: (accepted: string, others: string) =>
    `Đã nhận ${accepted} trẻ vào danh sách; trả lại hoặc không nhận ${others}.`,
  returnedBecause: 'Trả lại vì',
  refusedBecause: 'Xã không nhận vì',
  sendAgain: 'Sửa và gửi lại',
  saidBy: (by: string, on: string) => `${by}, ${on}`,
}
