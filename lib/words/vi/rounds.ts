import type { DayIssue } from '@/lib/calendar/input'
import type { RoundRefusal } from '@/lib/rounds/rules'
import type { RoundStatus, SenderStatus } from '@/lib/rounds/status'

const refusals: Record<RoundRefusal, (about: string[]) => string> = {
  day_passed: () => 'Hạn này đã qua. Hãy chọn từ hôm nay trở đi.',
  nobody_to_ask: () => 'Xã chưa có thôn hay trường nào trong sổ để gửi. Hãy thêm trước.',
  not_found: () => 'Không có đợt rà soát này trong phạm vi của anh/chị.',
  already_answered: () => 'Nơi này đã ký xác nhận rồi. Muốn sửa, hãy nhờ xã mở lại.',
  count_changed: () =>
    'Số trẻ đã gửi vừa thay đổi so với lúc anh/chị mở trang. Hãy xem lại rồi ký.',
  not_answered: () => 'Nơi này chưa ký xác nhận nên không có gì để mở lại.',
  round_closed: () => 'Đợt rà soát này đã kết thúc.',
}

const issues: Record<DayIssue, string> = {
  day_unreadable: 'Hãy viết ngày như 05/09/2026.',
}

const statuses: Record<RoundStatus, string> = {
  open: 'Đang nhận trả lời',
  overdue: 'Quá hạn',
  closed: 'Đã kết thúc',
}

const senderStatuses: Record<SenderStatus, string> = {
  waiting: 'Chưa gửi',
  late: 'Chưa gửi, quá hạn',
  reopened: 'Được mở lại',
  children: 'Đã gửi trẻ',
  none: 'Không có trẻ nào',
  missing: 'Không gửi',
}

/** The office asks villages and schools who needs help, and each of them signs an answer. */
export const rounds = {
  refusals,
  issues,
  statuses,
  senderStatuses,
  title: 'Đợt rà soát',
  lead: 'Xã hỏi mọi thôn, mọi trường theo hạn; mỗi nơi gửi trẻ hoặc báo không có, rồi ký xác nhận.',
  leadOwn: 'Xã hỏi nơi anh/chị phụ trách còn trẻ nào có hoàn cảnh khó khăn. Không có cũng cần báo.',
  back: 'Đợt rà soát',
  open: 'Mở đợt rà soát',
  openLead: (villages: string, schools: string) =>
    `Gửi tới ${villages} thôn và ${schools} trường. Mỗi nơi thấy ngay trong Việc cần làm.`,
  noPlaces: 'Chưa có thôn, trường nào để hỏi',
  noPlacesText: 'Người quản trị thêm thôn và trường của xã, rồi mới mở được đợt rà soát.',
  name: 'Tên đợt',
  nameHint: 'Ví dụ: Rà soát trẻ em có hoàn cảnh khó khăn tháng 12/2026',
  basis: 'Căn cứ',
  basisHint: 'Ví dụ: Kế hoạch số 12/KH-UBND ngày 20/11/2026 của UBND xã',
  asks: 'Nội dung cần rà soát',
  asksHint: 'Ghi rõ tìm những trẻ nào, cần giấy tờ gì, điều gì cần xem lại.',
  dueOn: 'Hạn gửi',
  dueHint: 'Ví dụ: 05/12/2026',
  submit: 'Mở đợt và gửi các nơi',
  opened: (places: string) => `Đã mở đợt rà soát và gửi tới ${places} nơi.`,
  none: 'Chưa có đợt rà soát nào',
  noneText: 'Khi xã mở đợt rà soát, các thôn và trường thấy ở đây và trong Việc cần làm.',
  openedOn: 'Ngày mở',
  openedBy: 'Người mở',
  status: 'Tình trạng',
  answered: 'Đã trả lời',
  answeredOf: (answered: string, asked: string) => `${answered}/${asked} nơi`,
  daysLeft: (days: number) => {
    if (days > 0) return `còn ${days} ngày`
    return days === 0 ? 'hạn là hôm nay' : `quá ${-days} ngày`
  },
  about: 'Nội dung',
  progress: 'Các nơi đã trả lời',
  places: 'Từng nơi',
  place: 'Nơi được hỏi',
  village: 'Thôn',
  school: 'Trường',
  sent: 'Số trẻ đã gửi',
  signed: 'Ký xác nhận',
  signedBy: (by: string, when: string) => `${by}, ${when}`,
  missing: (count: string) => `Còn ${count} nơi chưa trả lời`,
  missingLead: 'Chép đoạn này để nhắc qua Zalo. Trong đó không có tên trẻ nào.',
  missingText: (title: string, due: string, places: string[]) =>
    [
      `${title}: hạn gửi ${due}.`,
      `Các nơi chưa gửi: ${places.join('; ')}.`,
      'Nơi không có trẻ nào cũng vào phần mềm báo “không có” và ký xác nhận giúp xã. Xin cảm ơn.',
    ].join('\n'),
  missingLabel: 'Lời nhắc để chép',
  copy: 'Chép lời nhắc',
  copied: 'Đã chép',
  allAnswered: 'Mọi nơi đã trả lời',
  allAnsweredText: 'Anh/chị có thể kết thúc đợt rà soát.',
  answerTitle: (place: string) => `Trả lời của ${place}`,
  answerNone: 'Từ khi mở đợt, nơi này chưa gửi trẻ nào.',
  answerChildren: (count: string) => `Từ khi mở đợt, nơi này đã gửi ${count} trẻ.`,
  answerHow: 'Còn trẻ cần giúp thì đề xuất trước, rồi quay lại đây ký xác nhận.',
  toProposals: 'Đề xuất trẻ',
  formsHow: 'Đi từng nhà thì in mẫu giấy; gửi bằng tệp thì ghi vào mẫu Excel rồi nộp cho xã.',
  forms: 'Biểu mẫu',
  excel: 'Excel',
  paper: 'Giấy',
  excelForm: 'Tải mẫu Excel',
  paperForm: 'In mẫu giấy',
  excelFormOf: (place: string) => `Tải mẫu Excel của ${place}`,
  paperFormOf: (place: string) => `In mẫu giấy của ${place}`,
  paperTitle: 'Mẫu giấy',
  paperOf: (place: string) => `Mẫu giấy của ${place}`,
  paperLead: 'Mỗi trẻ một phiếu, gom vào một danh sách. In ra rồi ghi bằng bút.',
  letter: 'Tải công văn (.docx)',
  letterText: 'Bản dự thảo gửi mọi trường, mọi thôn; văn thư ghi số và ngày.',
  note: 'Ghi chú gửi xã',
  signNone: 'Không có trẻ nào, ký xác nhận',
  signChildren: 'Đã gửi đủ, ký xác nhận',
  signTitle: 'Ký xác nhận?',
  signTextNone: (place: string) =>
    `Anh/chị xác nhận: ${place} đã rà soát và không có trẻ nào cần đề xuất.`,
  signTextChildren: (place: string, count: string) =>
    `Anh/chị xác nhận: ${place} đã rà soát xong và gửi đủ ${count} trẻ.`,
  signAfter: 'Sau khi ký, chỉ xã mới mở lại được.',
  signConfirm: 'Ký xác nhận',
  close: 'Đóng',
  answeredDone: 'Đã ký xác nhận và gửi xã. Cảm ơn anh/chị.',
  reopenedBecause: 'Xã mở lại trả lời này',
  print: 'In báo cáo',
  reopen: 'Mở lại',
  reopenTitle: 'Mở lại một trả lời',
  reopenLead: 'Nơi đó trả lời lại được; lần ký trước vẫn còn trong sổ.',
  reopenPlace: 'Nơi',
  choosePlace: 'Chọn nơi',
  reason: 'Lý do',
  reopened: (place: string) => `Đã mở lại cho ${place}.`,
  closeTitle: 'Kết thúc đợt rà soát',
  closeLead: (missing: string) =>
    `Nơi chưa gửi sẽ được ghi là không gửi: ${missing}. Kết thúc rồi thì không nhận trả lời nữa.`,
  closeAll: 'Mọi nơi đã trả lời. Kết thúc rồi thì không nhận trả lời nữa.',
  closeRound: 'Kết thúc đợt',
  closeAsk: 'Kết thúc đợt rà soát này?',
  closed: (missing: string) => `Đã kết thúc đợt rà soát. Số nơi không gửi: ${missing}.`,
  closedBy: 'Kết thúc',
  classesTitle: 'Các lớp trong đợt này',
  classesLead: (sent: number, none: number, missing: number) =>
    `Từ khi mở đợt: ${sent} lớp đã gửi, ${none} lớp không có em nào, ${missing} lớp chưa gửi.`,
  toClasses: 'Xem các lớp',
  toRound: 'Mở đợt rà soát',
  classDeadline: (day: string, left: string) => `Hạn trường gửi xã: ${day} (${left}).`,
  classesSilent: (names: string) => `Chưa gửi từ khi mở đợt: lớp ${names}.`,
  allClassesSaid: 'Lớp nào cũng đã gửi từ khi mở đợt.',
  history: 'Diễn biến',
  event: {
    opened: 'Mở đợt rà soát',
    none: (place: string) => `${place}: không có trẻ nào`,
    children: (place: string, count: string) => `${place}: đã gửi ${count} trẻ`,
    reopened: (place: string) => `Mở lại cho ${place}`,
    closed: (missing: string) => `Kết thúc, ${missing} nơi không gửi`,
  },
}
