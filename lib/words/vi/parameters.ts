import type { ParameterIssue } from '@/lib/parameters/input'
import type { ParameterKey, ParameterUnit } from '@/lib/parameters/parameter'
import type { ParameterRefusal } from '@/lib/parameters/rules'
import type { ParameterStanding } from '@/lib/parameters/validity'

const names: Record<ParameterKey, string> = {
  proposal_late_days: 'Đề xuất chờ quá lâu',
  hold_days: 'Tạm giữ trẻ cho đơn vị',
  quarter_reminder_days: 'Nhắc đơn vị trước khi hết quý',
  school_age: 'Tuổi vào lớp một',
  offer_contact_days: 'Giữ liên hệ của đề nghị không nhận',
  giver_contact_days: 'Giữ liên hệ của người đỡ đầu trong chương trình',
  offer_late_days: 'Đề nghị giúp đỡ chờ quá lâu',
  public_least_count: 'Số nhỏ nhất được công khai',
  export_asked_above: 'Tải nhiều hồ sơ phải nhập lại mật khẩu',
  delegation_days: 'Ủy quyền dài nhất',
  code_days: 'Hạn của mã dùng một lần',
  quiet_account_days: 'Tài khoản lâu không vào sổ',
  backup_late_days: 'Hạn sao lưu',
}

const about: Record<ParameterKey, string> = {
  proposal_late_days:
    'Đề xuất phân công chờ trưởng phòng hoặc lãnh đạo lâu hơn số ngày này là chậm.',
  hold_days: 'Trẻ được giữ cho một đơn vị bấy nhiêu ngày, nếu cán bộ không ghi khác.',
  quarter_reminder_days: 'Còn bấy nhiêu ngày thì nhắc đơn vị chưa hỗ trợ đủ trong quý.',
  school_age: 'Từ năm đủ tuổi này, trẻ chưa rõ trường được nêu trong việc cần làm.',
  offer_contact_days:
    'Không nhận một đề nghị thì sau số ngày này tên và số liên hệ của người gửi tự xóa.',
  giver_contact_days:
    'Thôi đỡ đầu trẻ cuối cùng thì sau số ngày này tên và điện thoại của người ấy tự xóa.',
  offer_late_days: 'Đề nghị giúp đỡ chờ lâu hơn số ngày này mà chưa trả lời là chậm.',
  public_least_count: 'Trang công khai giấu số trẻ nhỏ hơn số này, để không ai đoán ra trẻ nào.',
  export_asked_above: 'Tệp có nhiều trẻ hơn số này thì người tải phải nhập lại mật khẩu.',
  delegation_days: 'Một lần ủy quyền vai trò không dài hơn số ngày này.',
  code_days: 'Mã mở tài khoản in trên phiếu hết hạn sau số ngày này.',
  quiet_account_days: 'Người giữ vai trò mà lâu hơn thế không vào thì nhắc quản trị xem lại.',
  backup_late_days: 'Bản sao lưu gần nhất cũ hơn thế thì nhắc quản trị.',
}

/** What the usual values rest on. */
const usualSources: Record<ParameterKey, string> = {
  proposal_late_days: 'Thông lệ: một tuần làm việc',
  hold_days: 'Thông lệ: hai tuần để đơn vị trả lời',
  quarter_reminder_days: 'Thông lệ: hai tuần trước khi hết quý',
  school_age: 'Luật Giáo dục 2019, Điều 28: vào lớp một là 6 tuổi, tính theo năm',
  offer_contact_days: 'Luật Bảo vệ dữ liệu cá nhân 2025: chỉ giữ khi còn cần; thông lệ: một quý',
  giver_contact_days: 'Luật Bảo vệ dữ liệu cá nhân 2025: chỉ giữ khi còn cần; thông lệ: hai năm',
  offer_late_days: 'Thông lệ: ba ngày',
  public_least_count: 'Thông lệ công bố thống kê: số dưới 5 có thể chỉ ra một người',
  export_asked_above: 'Quy tắc an toàn của Lá Lành: nhiều nhất 100 trẻ',
  delegation_days: 'Thông lệ: dài nhất một quý',
  code_days: 'Quy tắc an toàn của Lá Lành: nhiều nhất 7 ngày',
  quiet_account_days: 'Thông lệ: hai tháng',
  backup_late_days: 'Thông lệ: sao lưu mỗi đêm, lỡ được một đêm',
}

const units: Record<ParameterUnit, (value: string) => string> = {
  days: (value) => `${value} ngày`,
  children: (value) => `${value} trẻ`,
  years: (value) => `${value} tuổi`,
}

const standings: Record<ParameterStanding, string> = {
  in_force: 'Đang áp dụng',
  coming: 'Sắp áp dụng',
  past: 'Đã hết',
  replaced: 'Đã thay trước khi áp dụng',
}

const refusals: Record<ParameterRefusal, () => string> = {
  changed_meanwhile: () =>
    'Có người vừa ghi một giá trị khác cho tham số này. Hãy mở lại trang, xem rồi ghi lại nếu cần.',
  checked_later: () => 'Ngày đối chiếu không được sau hôm nay.',
  too_far: () => 'Ngày đã nhập quá xa hôm nay. Hãy xem lại năm.',
}

const issues: Record<ParameterIssue, string> = {
  whole_number: 'Hãy viết một số nguyên, ví dụ 14.',
  out_of_bounds: 'Giá trị nằm ngoài khoảng cho phép ghi dưới ô.',
}

/** Amounts of law and habits of the commune, each with its source and the days it holds. */
export const parameters = {
  names,
  about,
  usualSources,
  units,
  standings,
  refusals,
  issues,
  title: 'Tham số',
  lead: 'Các con số mà phần mềm làm theo: mỗi giá trị có căn cứ, ngày áp dụng và ngày đối chiếu.',
  name: 'Tham số',
  value: 'Giá trị',
  validFrom: 'Áp dụng từ',
  source: 'Căn cứ',
  checkedOn: 'Đối chiếu ngày',
  recordedBy: 'Người ghi',
  standing: 'Tình trạng',
  usual: 'Giá trị thường dùng',
  usualFrom: 'Từ đầu',
  usualBy: 'Lá Lành',
  ofLaw: 'Luật định',
  ofPractice: 'Thông lệ',
  kind: 'Loại',
  bounds: (least: string, most: string) => `Được chọn từ ${least} đến ${most}.`,
  allowed: 'Khoảng cho phép',
  from: (least: string, most: string) => `${least} đến ${most}`,
  coming: (value: string, day: string) => `Sẽ là ${value} từ ${day}`,
  allHistory: 'Xem mọi lần thay đổi',
  historyTitle: 'Các lần thay đổi tham số',
  historyLead: 'Mọi giá trị đã ghi, mới nhất đứng trên. Không dòng nào bị sửa hay xóa.',
  ownHistory: 'Các giá trị đã ghi',
  noHistory: 'Chưa ghi giá trị nào',
  noHistoryText: 'Phần mềm đang dùng giá trị thường dùng.',
  noChanges: 'Chưa có thay đổi nào',
  noChangesText: 'Mọi tham số đang ở giá trị thường dùng.',
  current: 'Đang áp dụng',
  newValue: 'Ghi giá trị mới',
  newValueLead:
    'Giá trị mới thay giá trị cũ từ ngày áp dụng. Ghi nhầm thì ghi lại giá trị đúng từ cùng ngày ấy.',
  sourceHint: 'Số, ngày của văn bản hoặc quyết định, ví dụ Công văn 12/UBND ngày 05/01/2027',
  save: 'Ghi giá trị',
  saved: (name: string) => `Đã ghi giá trị mới của “${name}”.`,
}
