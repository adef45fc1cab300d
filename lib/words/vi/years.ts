import { day, isDay } from '@/lib/calendar/day'
import type { YearIssue } from '@/lib/places/input'
import type { ClassRefusal, YearRefusal } from '@/lib/places/rules'
import type { SchoolYearStanding } from '@/lib/places/school-year'
import { formatDay } from '@/lib/words/format'

const refusals: Record<YearRefusal | ClassRefusal, (about: string[]) => string> = {
  not_found: () => 'Không còn thấy năm học hoặc lớp này trong sổ. Hãy mở lại danh sách.',
  year_open_already: () => 'Năm học này đã mở rồi.',
  days_changed: ([from = '', to = '']) =>
    `Có người vừa sửa ngày của năm học này, nay là từ ${dayOf(from)} đến ${dayOf(to)}. Hãy mở lại trang rồi sửa tiếp.`,
  in_use: () => 'Đang được dùng nên không xóa được: còn lớp, còn trẻ hoặc còn vai trò gắn với nó.',
  class_name_taken: () => 'Trường đã có lớp tên này trong năm học ấy.',
  changed_meanwhile: ([now = '']) =>
    `Có người vừa đổi tên lớp, nay là “${now}”. Hãy mở lại trang rồi sửa tiếp.`,
  no_next_year: () => 'Năm học sau chưa mở. Hãy mở năm học sau trước.',
  nothing_to_promote: () => 'Không có lớp nào mới để lập: các lớp năm sau đã có đủ.',
}
const issues: Record<YearIssue, string> = {
  start_in_year: 'Phải nằm trong năm bắt đầu của năm học.',
  end_in_next_year: 'Phải nằm trong năm sau năm bắt đầu.',
}
const standings: Record<SchoolYearStanding, string> = {
  to_come: 'Sắp tới',
  running: 'Đang học',
  over: 'Đã xong',
}

/** School years and classes, as the administrator keeps them. */
export const years = {
  refusals,
  issues,
  standings,
  title: 'Năm học và lớp',
  lead: 'Lớp của từng trường theo từng năm học. Trẻ vào lớp theo danh sách trường gửi.',
  tabs: 'Thôn, trường và năm học',
  placesTab: 'Thôn và trường',
  yearsTab: 'Năm học và lớp',
  year: (start: number) => `Năm học ${start} – ${start + 1}`,
  days: (from: string, to: string) => `Từ ${from} đến ${to}`,
  counts: (classes: string, children: string) => `${classes} lớp · ${children} trẻ đã ghi lớp`,
  takesEnrolments: 'Danh sách mới ghi vào năm này',
  open: 'Mở',
  openYear: 'Mở năm học',
  openYearLead: 'Mở năm học sau trước khi trường gửi danh sách lớp mới.',
  startYear: 'Năm bắt đầu',
  startYearHint: 'Ví dụ 2026 cho năm học 2026 – 2027.',
  startsOn: 'Ngày khai giảng',
  endsOn: 'Ngày kết thúc',
  opened: (start: number) => `Đã mở năm học ${start} – ${start + 1}.`,
  saved: (start: number) => `Đã lưu năm học ${start} – ${start + 1}.`,
  daysTitle: 'Ngày của năm học',
  save: 'Lưu',
  noYears: 'Chưa có năm học nào',
  noYearsText: 'Năm học tự mở khi ghi danh sách trẻ có trường, hoặc mở ở đây.',
  back: 'Năm học và lớp',
  noClasses: 'Chưa có lớp nào trong năm học này.',
  addClass: 'Thêm lớp',
  addClassTitle: 'Thêm lớp vào năm học',
  school: 'Trường',
  chooseSchool: 'Chọn trường',
  className: 'Tên lớp',
  classHint: 'Ví dụ 4A hoặc 3/1.',
  classAdded: (name: string) => `Đã thêm lớp ${name}.`,
  classSaved: (name: string) => `Đã lưu lớp ${name}.`,
  classTitle: (name: string) => `Lớp ${name}`,
  children: (count: string) => `${count} trẻ`,
  closed: (on: string) => `Đã đóng ngày ${on}`,
  rename: 'Đổi tên lớp',
  close: 'Đóng lớp',
  closeTitle: 'Đóng hoặc xóa lớp',
  closeLead:
    'Lớp đã đóng không giao thêm giáo viên chủ nhiệm và không tính khi lập lớp năm sau. Trẻ của lớp vẫn còn trong sổ.',
  reopen: 'Mở lại lớp',
  classClosed: (name: string) => `Đã đóng lớp ${name}.`,
  classReopened: (name: string) => `Đã mở lại lớp ${name}.`,
  remove: 'Xóa lớp',
  removed: (name: string) => `Đã xóa lớp ${name}.`,
  removeYear: 'Xóa năm học',
  removeYearTitle: 'Năm học mở nhầm',
  removeYearLead: 'Năm học chưa có lớp và chưa có trẻ thì xóa được.',
  yearRemoved: (start: number) => `Đã xóa năm học ${start} – ${start + 1}.`,
  promote: {
    title: 'Lập lớp cho năm học sau',
    lead: (start: number) =>
      `Lập lớp của năm học ${start} – ${start + 1} từ các lớp năm nay: 4A thành 5A, lớp cuối cấp ra trường. Trẻ vào lớp mới khi trường gửi danh sách, vì có em ở lại lớp.`,
    needsYear: (start: number) =>
      `Hãy mở năm học ${start} – ${start + 1} trước, rồi lập lớp ở đây.`,
    submit: 'Lập lớp năm sau',
    done: (count: string) => `Đã lập ${count} lớp cho năm học sau.`,
  },
}

function dayOf(value: string): string {
  return isDay(value) ? formatDay(day(value)) : value
}
