import type { ForgettingReason } from '@/lib/offers/offer'
import type { OfferIssue } from '@/lib/offers/input'
import type { ReceivingRefusal } from '@/lib/offers/rules'
import type { OfferStatus } from '@/lib/offers/status'

const issues: Record<OfferIssue, string> = {
  children_unclear: 'Hãy viết một số nguyên, ví dụ 2.',
  phone_unclear: 'Chưa đọc được số điện thoại. Ví dụ 0905 123 456, hoặc +1 617 555 0100.',
  email_unclear: 'Chưa đọc được địa chỉ thư, ví dụ ten@vidu.vn.',
  contact_missing: 'Hãy để lại số điện thoại hoặc địa chỉ thư để Mặt trận liên hệ.',
  help_missing: 'Hãy cho biết số trẻ muốn nhận, hình thức giúp, hoặc viết vài lời.',
  links: 'Tên không có địa chỉ trang mạng.',
  too_many_links: 'Lời nhắn chỉ được có một địa chỉ trang mạng. Hãy bỏ bớt rồi gửi lại.',
  consent_missing: 'Hãy đánh dấu đồng ý để Mặt trận được dùng thông tin này liên hệ với bạn.',
}

const KEPT = 'Những gì bạn viết vẫn còn dưới đây.'

const refusals: Record<ReceivingRefusal, string> = {
  unsigned: `Trang này đã mở lại trong lúc bạn viết nên chưa nhận được. ${KEPT} Hãy xem lại rồi bấm gửi lần nữa.`,
  hasty: `Biểu mẫu gửi nhanh quá nên máy ngỡ là thư tự động. ${KEPT} Hãy đợi vài giây rồi bấm gửi lần nữa.`,
  old: `Trang đã mở hơn một ngày. ${KEPT} Hãy xem lại rồi bấm gửi lần nữa.`,
  machine: `Có một ô ẩn đã bị điền, có lẽ do trình duyệt tự điền. ${KEPT} Ô ấy đã được xóa: hãy bấm gửi lần nữa.`,
  sent_before: `Đề nghị trước từ trang này đã được nhận. Nội dung dưới đây khác với lần ấy: bấm gửi nếu bạn muốn gửi thêm một đề nghị nữa.`,
  commune_unknown: `Không còn thấy xã, phường này. ${KEPT}`,
  failed: `Máy chủ đang bận nên chưa ghi được. ${KEPT} Hãy bấm gửi lại sau ít phút.`,
}

const statuses: Record<OfferStatus, { title: string; text: string }> = {
  received: {
    title: 'Đã nhận',
    text: 'Đề nghị đã tới Mặt trận và đang chờ người xem.',
  },
  in_hand: {
    title: 'Đang xem',
    text: 'Cán bộ Mặt trận đang xem đề nghị của bạn.',
  },
  answered: {
    title: 'Đã trả lời',
    text: 'Lời trả lời ở ngay dưới đây.',
  },
  taken_up: {
    title: 'Đã nhận giúp đỡ của bạn',
    text: 'Mặt trận đã ghi nhận và sẽ liên hệ để bàn cách giúp. Xin cảm ơn tấm lòng của bạn.',
  },
  declined: {
    title: 'Chưa nhận được',
    text: 'Lần này địa phương chưa nhận được đề nghị của bạn. Lý do ở ngay dưới đây.',
  },
  spam: {
    title: 'Đã khép lại',
    text: 'Nội dung gửi tới chưa được hiểu là lời đề nghị giúp đỡ. Nếu có nhầm lẫn, xin gửi lại hoặc liên hệ UBND nơi bạn đã gửi.',
  },
  forgotten: {
    title: 'Đã xóa thông tin liên hệ',
    text: 'Mặt trận không còn cách nào liên hệ với bạn về đề nghị này. Nếu muốn giúp, xin gửi đề nghị mới.',
  },
}

const forgotten: Record<ForgettingReason, (day: string) => string> = {
  sender_asked: (day) =>
    `Theo yêu cầu của người gửi, tên, số liên hệ và lời nhắn đã được xóa khỏi đề nghị ngày ${day}.`,
  not_theirs: (day) =>
    `Số liên hệ để lại là của người khác, nên tên, số liên hệ và lời nhắn đã được xóa khỏi đề nghị ngày ${day}.`,
  names_child: (day) =>
    `Lời nhắn có nêu tên hoặc hoàn cảnh của trẻ, nên tên, số liên hệ và lời nhắn đã được xóa khỏi đề nghị ngày ${day}.`,
}

/** Said after one of those once the offer was taken up. */
const staysInBook =
  'Tên và số điện thoại đã ghi trong sổ đơn vị đỡ đầu vẫn còn ở đó; muốn sửa hoặc bỏ, xin báo Mặt trận hoặc UBND.'

/** How to help: the public page, its form, and what became of an offer. */
export const help = {
  issues,
  refusals,
  statuses,
  forgotten,
  staysInBook,
  title: 'Cách giúp một em',
  titleAt: (commune: string) => `Giúp trẻ em ${lower(commune)}`,
  openHelp: 'Cách giúp một em',
  chooseTitle: 'Bạn muốn giúp trẻ em ở đâu?',
  lead: 'Có những em đang đi học mà nhà thiếu trước hụt sau. Một đơn vị, một gia đình, một người nhận đỡ đầu là một em yên tâm tới lớp.',
  whyTitle: 'Vì sao cần bạn',
  why: 'Chính quyền, nhà trường và thôn, khu phố cùng xem từng hoàn cảnh, ghi vào một sổ chung. Mỗi em có một nơi đỡ đầu chính, không ai bị trùng, không ai bị quên. Mỗi khoản tới tay em đều được ghi lại và đối chiếu.',
  quarterTitle: 'Một quý nghĩa là gì',
  quarter: (minimum: string) =>
    `Hỗ trợ tính theo quý, ba tháng một lần. Kế hoạch của địa phương đặt mức tối thiểu ${minimum} cho mỗi em mỗi quý. Nhiều hơn, ít hơn hay giúp bằng hiện vật đều bàn được.`,
  quarterNoPlan:
    'Hỗ trợ tính theo quý, ba tháng một lần. Mức và cách giúp bàn với Mặt trận; giúp bằng hiện vật cũng quý.',
  until: (age: number) =>
    `Thông thường đỡ đầu tới khi em đủ ${age} tuổi hoặc gia đình hết khó khăn; bạn cũng có thể chỉ nhận một quãng.`,
  waitingTitle: 'Bao nhiêu em đang chờ',
  waiting: 'em đang chờ người đỡ đầu',
  waitingHidden: 'Số em đang chờ ở đây còn ít nên không nêu con số, để không ai đoán ra em nào.',
  countedOn: (on: string) => `Tính đến ngày ${on}, ngày đầu quý. Số đếm được giữ nguyên cả quý.`,
  byLevel: 'Theo cấp học',
  byNeed: 'Các em cần gì',
  needHint: 'Một em có thể cần vài thứ.',
  others: 'Các cấp khác',
  atHome: 'Chưa đi học, hoặc học nơi khác',
  children: (count: string) => `${count} em`,
  noChild:
    'Ở đây chỉ có số đếm. Tên, thôn, trường và hoàn cảnh của từng em không bao giờ công khai.',
  howTitle: 'Giúp như thế nào',
  how: [
    'Gửi đề nghị ngay trên trang này, mất khoảng hai phút.',
    'Mặt trận Tổ quốc ở địa phương gọi lại, cùng bạn chọn cách giúp vừa sức.',
    'Địa phương phân công một em phù hợp; bạn chỉ biết những gì cần để giúp em.',
    'Bạn trao tận tay gia đình, có người chứng kiến, hoặc qua tài khoản địa phương đã công bố. Mỗi quý địa phương báo lại.',
  ],
  formTitle: 'Gửi đề nghị giúp đỡ',
  name: 'Tên bạn hoặc tên đơn vị',
  nameHint: 'Ví dụ: Chị Lan, hoặc Công ty TNHH An Phú',
  kind: 'Bạn là',
  chooseKind: 'Chọn một loại',
  helpLegend: 'Bạn muốn giúp gì',
  helpHint: 'Chưa rõ thì để trống và viết vài lời.',
  childrenLabel: 'Số em muốn nhận đỡ đầu',
  childrenHint: 'Ví dụ: 1',
  form: 'Hình thức giúp',
  anyForm: 'Để bàn thêm',
  contactLegend: 'Liên hệ với bạn',
  contactHint: 'Số điện thoại hoặc thư điện tử, một trong hai là đủ.',
  phone: 'Số điện thoại',
  email: 'Thư điện tử',
  message: 'Lời nhắn',
  messageHint: 'Nhiều nhất 1.000 chữ cái. Xin đừng nêu tên hay hoàn cảnh của em nào.',
  consent:
    'Tôi đồng ý để UBND và Mặt trận Tổ quốc ở địa phương dùng thông tin này vào một việc: liên hệ và bàn cách giúp trẻ em.',
  consentLabel: 'Đồng ý cho dùng thông tin',
  consentHint: (days: string) =>
    `Không giao cho ai khác. Nếu đề nghị không được nhận, thông tin liên hệ tự xóa sau ${days} ngày. Muốn rút lại, hãy báo Mặt trận và đọc mã theo dõi: thông tin liên hệ được xóa ngay. Khi đã nhận giúp, tên và số điện thoại được giữ trong sổ đơn vị đỡ đầu.`,
  trap: 'Xin để trống ô này',
  send: 'Gửi đề nghị',
  wait: (seconds: number) =>
    seconds < 90
      ? `Có nhiều đề nghị gửi tới cùng lúc. ${KEPT} Hãy bấm gửi lại sau ${seconds} giây.`
      : `Có nhiều đề nghị gửi tới cùng lúc. ${KEPT} Hãy bấm gửi lại sau ${Math.ceil(seconds / 60)} phút.`,
  followTitle: 'Xem đề nghị đã gửi',
  followLead: 'Nhập mã bạn nhận được sau khi gửi.',
  code: 'Mã theo dõi',
  codeHint: 'Ví dụ VA-K7PM-3QXW-9RTD. Chữ hoa, chữ thường, gạch nối đều được.',
  follow: 'Xem',
  followUnknown: 'Không thấy đề nghị nào với mã này. Hãy xem lại từng chữ trong mã.',
  followWait: (seconds: number) => `Đã thử nhiều lần. Hãy thử lại sau ${seconds} giây.`,
  followAgain: 'Xem mã khác',
  sentOn: (day: string) => `Gửi ngày ${day}`,
  answerOf: (commune: string, day: string) => `Trả lời của ${lower(commune)}, ngày ${day}`,
  reasonOn: (day: string) => `Lý do, ngày ${day}`,
  sentTitle: 'Đã nhận đề nghị của bạn. Xin cảm ơn!',
  sentLead: 'Mặt trận sẽ liên hệ với bạn. Đây là mã để theo dõi, hãy chép lại hoặc chụp màn hình:',
  sentOnce:
    'Vì an toàn, mã chỉ hiện ở trang này trong mười phút. Không ai đọc lại được mã cho bạn. Khi gọi Mặt trận, hãy đọc mã này.',
  sentGone: 'Mã chỉ hiện một lúc sau khi gửi, và thời gian ấy đã qua.',
  sentGoneText: 'Nếu đã chép mã, hãy nhập ở dưới để xem đề nghị.',
  followNow: 'Xem tình trạng',
  home: 'Về trang đầu',
  backToHelp: 'Cách giúp một em',
}

function lower(commune: string): string {
  return `${commune.charAt(0).toLowerCase()}${commune.slice(1)}`
}
