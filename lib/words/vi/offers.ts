import type { OfferShown } from '@/lib/offers/filter'
import type { ForgettingReason, KnownSponsor, OfferStepKind } from '@/lib/offers/offer'
import type { OfferRefusal } from '@/lib/offers/rules'
import type { OfferStatus } from '@/lib/offers/status'

const refusals: Record<OfferRefusal, (about: string[]) => string> = {
  not_found: () => 'Không có đề nghị này trong sổ của địa phương.',
  changed_meanwhile: () =>
    'Có người vừa xử lý đề nghị này trong lúc anh/chị đang mở. Hãy mở lại trang để xem, rồi làm tiếp.',
  not_open: () => 'Đề nghị này đã khép lại. Hãy mở lại trang để xem.',
  not_put_away: () => 'Đề nghị này đang mở, không cần mở lại.',
  in_hand_already: () => 'Đề nghị này đã có người nhận xem.',
  contact_gone: () => 'Thông tin liên hệ đã được xóa nên không làm tiếp được nữa.',
  sponsor_unknown: () => 'Không còn thấy đơn vị này trong sổ. Hãy mở lại trang.',
  name_taken: () =>
    'Trong sổ đã có đơn vị mang tên này. Hãy chọn “Là đơn vị đã có” ở mục có thể đã có trong sổ.',
}

const statuses: Record<OfferStatus, string> = {
  received: 'Mới nhận',
  in_hand: 'Đang xem',
  answered: 'Đã trả lời',
  taken_up: 'Đã đưa vào vận động',
  declined: 'Không nhận',
  spam: 'Thư rác',
  forgotten: 'Đã xóa liên hệ',
}

const steps: Record<OfferStepKind, string> = {
  in_hand: 'Nhận xem',
  answered: 'Trả lời',
  declined: 'Không nhận',
  spam: 'Đánh dấu thư rác',
  reopened: 'Mở lại',
  taken_up: 'Đưa vào vận động',
  forgotten: 'Xóa liên hệ ngay',
}

const forgettingReasons: Record<ForgettingReason, string> = {
  sender_asked: 'Người gửi xin xóa',
  not_theirs: 'Liên hệ là của người khác, người ấy không gửi',
  names_child: 'Lời nhắn nêu tên hoặc hoàn cảnh của trẻ',
}

const shown: Record<OfferShown, string> = {
  waiting: 'Chờ trả lời',
  answered: 'Đã trả lời',
  taken_up: 'Vào vận động',
  declined: 'Không nhận',
  spam: 'Thư rác',
  forgotten: 'Đã xóa',
}

const knownBy: Record<KnownSponsor['by'], string> = {
  name: 'tên giống',
  phone: 'cùng số điện thoại',
}

/** Offers of help from the public page, as the Front and the office see them. */
export const offers = {
  refusals,
  statuses,
  steps,
  forgettingReasons,
  shown,
  knownBy,
  title: 'Đề nghị giúp đỡ',
  lead: 'Người và đơn vị tự gửi đề nghị từ trang công khai. Ai gửi cũng được trả lời.',
  back: 'Đề nghị giúp đỡ',
  tabs: 'Xem đề nghị',
  filterLabel: 'Lọc đề nghị',
  kind: 'Loại',
  anyKind: 'Mọi loại',
  apply: 'Lọc',
  clear: 'Bỏ lọc',
  removeFilter: (what: string) => `Bỏ lọc ${what}`,
  name: 'Người, đơn vị đề nghị',
  nameGone: 'Đã xóa tên',
  wish: 'Muốn giúp',
  children: (count: string) => `${count} trẻ`,
  noWish: 'Xem lời nhắn',
  receivedOn: 'Ngày nhận',
  receivedAt: 'Nhận lúc',
  status: 'Tình trạng',
  noneTitle: 'Không có đề nghị nào ở đây',
  noneText: 'Đề nghị gửi từ trang “Cách giúp” hiện ở đây ngay khi tới.',
  openPage: 'Xem trang công khai',
  factsTitle: 'Đề nghị',
  phone: 'Điện thoại',
  email: 'Thư điện tử',
  form: 'Hình thức',
  count: 'Số trẻ muốn nhận',
  language: 'Viết bằng',
  languages: { vi: 'Tiếng Việt', en: 'Tiếng Anh' },
  message: 'Lời nhắn',
  notSaid: 'Không ghi',
  noMessage: 'Không có lời nhắn.',
  contactGone:
    'Tên, số liên hệ và lời nhắn đã được xóa, không ai đọc lại được. Những việc đã làm vẫn còn trong mục “Đã làm gì”.',
  history: 'Đã làm gì',
  historyEmpty: 'Chưa ai xử lý.',
  knownTitle: 'Có thể đã có trong sổ',
  knownLead: 'Nếu là cùng một đơn vị thì nhập vào đơn vị ấy, đừng thêm lần nữa.',
  isKnown: (name: string) => `Là đơn vị đã có: ${name}`,
  takeInHand: 'Nhận xem',
  takeInHandLead: 'Người gửi sẽ thấy đề nghị đang được xem.',
  tookInHand: 'Đã nhận xem đề nghị.',
  answerTitle: 'Trả lời',
  answerLead:
    'Người gửi đọc được lời này bằng mã theo dõi. Không ghi tên hay hoàn cảnh của trẻ nào.',
  answerText: 'Lời trả lời',
  answerHint:
    'Ví dụ: Cảm ơn anh/chị. Mặt trận sẽ gọi trong tuần này để hẹn gặp, bàn cách giúp phù hợp.',
  answer: 'Gửi trả lời',
  answered: 'Đã gửi trả lời.',
  takeUpTitle: 'Đưa vào vận động',
  takeUpLead:
    'Người hoặc đơn vị này thành một đơn vị trong sổ, bước đầu của vận động được ghi luôn. Lời đề nghị chưa phải lời hứa: số trẻ ghi khi đã bàn xong.',
  takeUpNew: 'Thêm đơn vị mới',
  takenUp: (isNew: boolean): string =>
    isNew ? 'Đã thêm đơn vị và đưa vào vận động.' : 'Đã nhập vào đơn vị có sẵn.',
  takenUpAs: (name: string) => `Đơn vị trong sổ: ${name}`,
  declineTitle: 'Không nhận đề nghị này',
  declineLead: (days: string) =>
    `Người gửi đọc được lý do. Tên và số liên hệ tự xóa sau ${days} ngày; trước đó còn mở lại được.`,
  reason: 'Lý do',
  reasonHint: 'Ví dụ: Ở đây không nhận quần áo đã dùng. Xin cảm ơn tấm lòng của anh/chị.',
  decline: 'Không nhận',
  declined: 'Đã ghi không nhận, kèm lý do.',
  spamTitle: 'Không phải lời đề nghị',
  spamLead: 'Quảng cáo, phá rối. Đánh nhầm thì mở lại được.',
  markSpam: 'Đánh dấu thư rác',
  markedSpam: 'Đã đánh dấu thư rác.',
  reopenTitle: 'Mở lại đề nghị',
  reopenLead: 'Khép nhầm thì mở lại, rồi trả lời hoặc đưa vào vận động.',
  reopen: 'Mở lại',
  reopened: 'Đã mở lại đề nghị.',
  findTitle: 'Tìm theo mã theo dõi',
  findLead: 'Khi người gửi gọi tới và đọc mã.',
  code: 'Mã theo dõi',
  codeHint: 'Ví dụ VA-K7PM-3QXW-9RTD. Bỏ chữ đầu, gạch nối, viết thường đều được.',
  find: 'Tìm',
  findNone: 'Không có đề nghị nào mang mã này ở địa phương. Hãy nhờ người gọi đọc lại từng chữ.',
  findWait: (seconds: number) => `Đã thử nhiều mã. Hãy thử lại sau ${seconds} giây.`,
  forgetTitle: 'Xóa thông tin liên hệ ngay',
  forgetLead:
    'Tên, điện thoại, thư điện tử và lời nhắn bị xóa hẳn, không lấy lại được. Đề nghị vẫn được đếm, việc đã làm vẫn còn. Người gửi mở bằng mã sẽ thấy đã xóa và vì sao.',
  forgetTakenUp: 'Tên và điện thoại ghi trong sổ đơn vị thì sửa ở trang của đơn vị ấy.',
  forgetBecause: 'Vì sao xóa',
  forget: 'Xóa liên hệ ngay',
  forgotten: 'Đã xóa thông tin liên hệ.',
}
