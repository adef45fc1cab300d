import type { ClassState, SendingRefusal } from '@/lib/classes/class-answer'
import type { ClassColumn } from '@/lib/classes/class-row'
import type { PUPIL_ISSUES } from '@/lib/classes/pupil'

const columns: Record<ClassColumn, string> = {
  fullName: 'Họ và tên',
  birth: 'Ngày sinh',
  sex: 'Giới tính',
  personalId: 'Số định danh',
  village: 'Thôn',
  guardianName: 'Người nuôi dưỡng',
  guardianPhone: 'Điện thoại',
  circumstance: 'Hoàn cảnh',
  difficult: 'Đặc biệt khó khăn',
  note: 'Ghi rõ hoàn cảnh',
  card: 'Có thẻ BHYT',
  cardGroup: 'Nhóm thẻ BHYT',
}

const issues: Record<(typeof PUPIL_ISSUES)[number], string> = {
  name_missing: 'chưa có họ tên',
  birth_missing: 'chưa có ngày sinh; không nhớ ngày thì ghi năm',
  birth_unreadable: 'không đọc được ngày sinh; viết như 05/09/2016',
  birth_in_future: 'ngày sinh ở sau hôm nay',
  grown_up: 'theo ngày sinh thì đã đủ 18 tuổi',
  sex_unknown: 'viết Nam hoặc Nữ',
  id_unreadable: 'số định danh có 12 chữ số',
  phone_unreadable: 'số điện thoại có 10 chữ số',
  circumstance_unknown: 'chưa rõ diện nào: mồ côi, hộ nghèo, cận nghèo hay khó khăn khác',
  circumstance_unclear: 'nói rõ: mồ côi cha, mẹ hay cả hai; hộ nghèo hay cận nghèo',
  difficult_unknown: 'đánh x, hoặc để trống',
  reason_missing: 'ghi rõ vì sao khó khăn',
  card_unknown: 'viết có hoặc không',
  card_group_unknown: 'chưa rõ nhóm thẻ, ví dụ HN, CN, HS',
  card_contradicts: 'ghi không có thẻ mà lại có nhóm thẻ',
}

const states: Record<ClassState, string> = {
  missing: 'Chưa gửi',
  to_check: 'Chờ trường soát',
  none: 'Không có em nào',
  sent: 'Đã gửi',
}

const refusals: Record<SendingRefusal, (about: string[]) => string> = {
  not_found: () => 'Không có lớp này trong phạm vi của anh/chị.',
  class_closed: () => 'Lớp này đã đóng, không gửi được nữa.',
  rows_wrong: (rows) => `Còn ô chưa đúng ở dòng ${rows.join(', ')}. Hãy sửa rồi gửi lại.`,
  rows_unmarked: (rows) => `Dòng ${rows.join(', ')} chưa đánh dấu hoàn cảnh nên không gửi.`,
  row_twice: (rows) => `Dòng ${rows.join(', ')} trùng với một dòng ở trên.`,
  counts_wrong: () => 'Sĩ số không khớp với số em được đánh dấu. Hãy mở lại trang.',
  sent_at_once: () => 'Vừa có người ghi cùng lúc. Hãy bấm gửi lần nữa.',
}

/** A class's sheet in the browser: plain sentences, for they travel there; `{…}` is filled there. */
const sheet = {
  columns,
  issues,
  label: 'Bảng của lớp',
  no: 'STT',
  cell: '{column}, dòng {no}',
  intro:
    'Dán cả bảng từ Excel vào ô bất kỳ, có dòng tiêu đề thì sổ tự xếp cột. Hoặc gõ thẳng vào bảng.',
  privacy:
    'Chỉ em có ghi Hoàn cảnh hoặc Đặc biệt khó khăn mới được gửi đi. Tên các em khác không lưu ở đâu, chỉ đếm số.',
  file: 'Mở tệp của lớp',
  fileReading: 'Đang đọc tệp…',
  fileFailed: 'Chưa đọc được tệp: mất mạng hoặc phiên làm việc đã hết.',
  undo: 'Hoàn tác',
  clear: 'Xóa bảng',
  marked: 'Đánh dấu {marked} / {pupils} em',
  withoutCard: 'chưa có thẻ BHYT: {count}',
  taken: 'Đã dán {count} dòng. Bấm Hoàn tác để bỏ cả lượt dán.',
  tooMany: 'Mỗi lần gửi nhiều nhất 200 em; các dòng sau không lấy.',
  wrongTitle: 'Các ô cần xem lại',
  wrongCell: 'Dòng {no}, {column}: {issue}',
  wrongMore: 'và {count} ô nữa',
  wrongFirst: 'Còn ô chưa đúng. Hãy sửa các ô được chỉ ra rồi gửi lại.',
  send: 'Gửi trường {marked} em',
  sendNone: 'Gửi “không có”',
  noneHint:
    'Chưa đánh dấu em nào. Nếu lớp không có em khó khăn thì gửi “không có”: đó cũng là câu trả lời.',
  needsScript: 'Bảng này cần JavaScript. Không bật được thì đề xuất từng em ở trang “Đề xuất trẻ”.',
  keys: 'Phím mũi tên, Enter và Tab để đi; F2 để sửa trong ô; Delete để xóa ô; Ctrl+Z để hoàn tác.',
  sexes: { female: 'Nữ', male: 'Nam' },
  tick: 'x',
  yes: 'có',
  no_: 'không',
}

/** Classes that tell their school who needs help. */
export const classes = {
  columns,
  states,
  refusals,
  sheet,
  title: 'Lớp học',
  leadSchool: 'Lớp nào đã gửi, lớp nào chưa. Mở lớp để soát các em rồi gửi xã.',
  leadTeacher: 'Lớp anh/chị chủ nhiệm: đánh dấu em khó khăn và gửi trường.',
  one: 'Một lớp',
  sheetTitle: (name: string) => `Danh sách lớp ${name}`,
  sheetPage: 'Danh sách của lớp',
  className: (name: string) => `Lớp ${name}`,
  year: (start: number) => `Năm học ${start} – ${start + 1}`,
  none: 'Chưa có lớp nào',
  noneText: 'Quản trị của xã ghi lớp của năm học vào sổ thì lớp hiện ở đây.',
  summary: (sent: number, all: number) => `${sent} trong ${all} lớp đã gửi`,
  list: 'Các lớp của trường',
  schoolClass: 'Lớp',
  teacher: 'Giáo viên chủ nhiệm',
  noTeacher: 'Chưa có tài khoản chủ nhiệm',
  noPhone: 'Chưa ghi số điện thoại',
  state: 'Tình trạng',
  sent: 'Đã gửi',
  sentAt: (at: string, by: string) => `${at}, ${by}`,
  counts: (proposed: number, known: number) =>
    proposed + known === 0
      ? 'không có em nào'
      : [`${proposed} em mới`, ...(known > 0 ? [`${known} em đã có trong sổ`] : [])].join(', '),
  pupils: (pupils: number, withoutCard: number) =>
    pupils === 0 ? '' : `sĩ số ${pupils}, chưa có thẻ BHYT ${withoutCard}`,
  waiting: (count: number) => `${count} em chờ trường soát`,
  open: (name: string) => `Mở lớp ${name}`,
  write: 'Nhập danh sách lớp',
  writeAgain: 'Gửi thêm',
  back: 'Lớp học',
  backToClass: (name: string) => `Lớp ${name}`,
  answerTitle: 'Lớp đã trả lời',
  missingText: 'Lớp chưa gửi. Dán danh sách từ Excel, đánh dấu em khó khăn rồi gửi trường.',
  childrenTitle: 'Các em của lớp có trong sổ',
  noChildren: 'Chưa em nào của lớp có trong sổ.',
  onList: 'Đã vào danh sách',
  sentBack: (reason: string) => `Trả lại vì: ${reason}`,
  sendAgain: 'Sửa và gửi lại',
  checkTitle: 'Trường soát và gửi xã',
  checkLead: 'Đúng hoàn cảnh thì gửi xã; chưa đúng thì trả lại giáo viên kèm lý do.',
  check: 'Ghi và gửi xã',
  checkOf: (code: string) => `Soát đề xuất ${code}`,
  outcomes: { confirmed: 'Đúng, gửi xã', returned: 'Trả lại', later: 'Để sau' },
  reason: 'Lý do',
  reasonOf: (code: string) => `Lý do (${code})`,
  checked: (confirmed: number, returned: number) =>
    [
      ...(confirmed > 0 ? [`Đã gửi xã ${confirmed} em.`] : []),
      ...(returned > 0 ? [`Đã trả lại giáo viên ${returned} em.`] : []),
    ].join(' '),
  sentDone: (proposed: number, known: string[]) =>
    [
      proposed + known.length === 0
        ? 'Đã gửi trường: lớp không có em nào.'
        : `Đã gửi trường ${proposed} em.`,
      ...(known.length > 0 ? [`Đã có trong sổ, không gửi lần nữa: ${known.join(', ')}.`] : []),
    ].join(' '),
  knownPupil: (no: number, code: string) => `dòng ${no} (${code})`,
  remindTitle: 'Nhắc các lớp chưa gửi',
  remindLead: 'Chép rồi dán vào nhóm Zalo của trường. Không có tên em nào trong đó.',
  remindLabel: 'Lời nhắc',
  remind: (classes: string[]) =>
    `Kính gửi thầy cô chủ nhiệm: nhà trường đang tổng hợp danh sách học sinh có hoàn cảnh khó khăn gửi xã. Còn các lớp chưa gửi: ${classes.join(', ')}. Thầy cô vào Lá Lành, mục Lớp học, đánh dấu và gửi giúp; lớp không có em nào thì gửi “không có”. Xin không nhắn tên học sinh vào nhóm.`,
  copy: 'Chép lời nhắc',
  copied: 'Đã chép.',
  allSent: 'Tất cả các lớp đã gửi.',
}
