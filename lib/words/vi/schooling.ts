import type { AnswerRefusal, OpeningRefusal, UndoRefusal } from '@/lib/schooling/rules'
import type { Gone, SchoolingOutcome } from '@/lib/schooling/schooling'

const refusals: Record<OpeningRefusal | UndoRefusal | AnswerRefusal, (about: string[]) => string> =
  {
    not_found: () => 'Không còn thấy trường hoặc em này trong sổ. Hãy mở lại trang.',
    opened_already: () => 'Trường đã chuyển năm học rồi. Hãy mở lại trang để xem.',
    changed_meanwhile: ([code]) =>
      code
        ? `Em ${code} vừa được người khác trả lời. Hãy mở lại trang.`
        : 'Danh sách lớp hoặc học sinh vừa thay đổi. Hãy mở lại trang rồi làm tiếp.',
    nothing_to_open: () => 'Trường không có lớp nào và không có em nào để chuyển.',
    unknown_place: () => 'Trường hoặc lớp đã chọn không còn trong sổ. Hãy chọn lại.',
    not_sixteen: ([code = '']) => `Em ${code} chưa đủ 16 tuổi. Hãy chọn câu trả lời khác.`,
    undone_already: () => 'Lần chuyển năm học này đã hủy rồi.',
    followed: () =>
      'Không hủy được: đã có em đổi lớp, có câu trả lời mới hoặc lớp mới đã có người. Sửa từng em ở phần bên dưới.',
    nothing_said: () => 'Chưa trả lời em nào.',
  }
const outcomes: Record<SchoolingOutcome, string> = {
  next_class: 'Lên lớp',
  repeats: 'Lưu ban',
  placed: 'Xếp lớp',
  other_school: 'Sang trường khác',
  elsewhere: 'Học trường không có trong sổ',
  left_school: 'Nghỉ học',
  moved_away: 'Chuyển đi nơi khác',
  turned_sixteen: 'Đã đủ 16 tuổi',
  finished: 'Học xong, không học tiếp ở trường',
}
const choices: Record<Gone | 'repeats' | 'ask_later', string> = {
  elsewhere: outcomes.elsewhere,
  left_school: outcomes.left_school,
  moved_away: outcomes.moved_away,
  turned_sixteen: outcomes.turned_sixteen,
  finished: 'Học xong',
  repeats: outcomes.repeats,
  ask_later: 'Chưa rõ, hỏi sau',
}
const year = (start: number) => `${start} – ${start + 1}`

/** September: classes go up, pupils change school, leavers are asked about. */
export const schooling = {
  refusals,
  outcomes,
  choices,
  title: 'Chuyển năm học',
  lead: (start: number) =>
    `Năm học ${year(start)}: từng trường cho các lớp lên lớp, rồi trả lời em nào chưa rõ học ở đâu.`,
  titleOf: (school: string) => `Chuyển năm học: ${school}`,
  leadOf: (start: number) => `Năm học ${year(start)}`,
  back: 'Chuyển năm học',
  schools: 'Các trường',
  none: 'Chưa có em nào đi học',
  noneText: 'Khi sổ có trẻ ghi trường và lớp, các trường hiện ở đây.',
  open: 'Mở',
  toOpen: 'Chưa chuyển',
  opened: (by: string, on: string) => `Đã chuyển ngày ${on}, ${by}`,
  isOpened: 'Đã chuyển',
  counts: {
    inClass: (count: string) => `${count} em đã có lớp`,
    unplaced: (count: string) => `${count} em chưa xếp lớp`,
    unknown: (count: string) => `${count} em chưa rõ`,
    gone: (count: string) => `${count} em không còn học ở trường trong sổ`,
  },
  leavers: 'Báo chuyển đi hoặc đã đủ 16 tuổi',
  leaversLead: 'Các em này vẫn trong danh sách. Mở hồ sơ để đưa ra khỏi danh sách.',
  leaver: (school: string, outcome: string) => [outcome, school].filter(Boolean).join(' · '),
  takeOff: 'Đưa ra khỏi danh sách',
  review: {
    title: 'Xem lại rồi chuyển',
    lead: 'Mọi thứ đã chọn sẵn theo lớp năm trước. Chỉ sửa lớp và em nào khác đi.',
    partly: (count: string) =>
      `${count} em của trường đã có lớp năm học này nên không có trong phần dưới.`,
    classTitle: (name: string) => `Lớp ${name}`,
    noClass: 'Chưa rõ lớp',
    pupils: (count: string) => `${count} em`,
    nobody: 'Chưa có em nào trong sổ',
    to: (name: string) => `Lớp ${name} lên lớp`,
    then: (name: string) => `Học sinh lớp ${name} sang`,
    leaves: 'Lớp cuối cấp, học sinh rời trường.',
    stays: 'Vẫn học tại trường, xếp lớp sau.',
    follow: (name: string) => `Theo lớp: lên ${name}`,
    followOut: 'Theo lớp: sang trường đã chọn',
    followUnplaced: 'Vẫn học tại trường',
    choiceOf: (code: string) => `Em ${code}`,
    born: (born: string) => `sinh ${born}`,
    exceptions: 'Từng em',
    first: 'Lớp đầu cấp mới',
    firstHint: 'Cách nhau bằng dấu phẩy, ví dụ 1A, 1B. Để trống nếu không có.',
    otherSchools: 'Sang trường',
    others: 'Không còn học ở trường trong sổ',
    submit: (start: number) => `Chuyển sang năm học ${year(start)}`,
    done: (placed: string, askLater: string) =>
      askLater === '0'
        ? `Đã chuyển năm học: ${placed} em.`
        : `Đã chuyển năm học: ${placed} em; còn ${askLater} em hỏi sau.`,
    nothing: 'Không còn em nào để chuyển theo lớp',
    nothingText: 'Trường không có lớp và không có em nào của năm học trước trong sổ.',
  },
  asked: {
    title: (count: string, start: number) => `${count} em chưa rõ học ở đâu năm ${year(start)}`,
    lead: 'Trả lời từng em hoặc nhiều em một lần. Em nào chưa rõ thì để nguyên.',
    nobody: (start: number) => `Em nào cũng đã rõ học ở đâu năm ${year(start)}.`,
    last: (name: string, start: number) =>
      name === '' ? `Năm ${year(start)}: chưa rõ lớp` : `Năm ${year(start)}: lớp ${name}`,
    unplaced: 'Đã về trường, chưa xếp lớp',
    answerOf: (code: string) => `Em ${code} học ở đâu`,
    later: 'Chưa rõ',
    ownClasses: 'Lớp của trường',
    inClass: (name: string) => `Lớp ${name}`,
    noClassYet: 'Học tại trường, xếp lớp sau',
    submit: 'Ghi câu trả lời',
    done: (count: string) => `Đã ghi câu trả lời của ${count} em.`,
  },
  undo: {
    title: 'Hủy lần chuyển này',
    lead: 'Các em về lại như trước khi chuyển; lớp mới lập bị xóa. Chỉ hủy được khi chưa ai làm gì thêm.',
    submit: 'Hủy chuyển năm học',
    done: 'Đã hủy chuyển năm học. Các em về lại như trước.',
  },
}
