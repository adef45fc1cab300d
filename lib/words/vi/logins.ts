import type { AccountIssue } from '@/lib/access/input'
import type { PasswordIssue } from '@/lib/access/new-password'
import type { DelegationRefusal } from '@/lib/access/delegation'
import { asRefusals, type OwnRefusal } from '@/lib/access/own-rules'
import { gate } from './gate'

const issues: Record<AccountIssue, string> = {
  username_shape:
    'Chỉ dùng chữ thường không dấu, số và dấu chấm, gạch ở giữa, bắt đầu bằng chữ. Ví dụ hoa.nt.',
  phone_unclear: 'Chưa đọc được số điện thoại. Ví dụ 0905 000 126.',
  to_before_from: 'Ngày cuối phải từ ngày đầu trở đi.',
}

const passwordIssues: Record<PasswordIssue, string> = {
  password_too_short: 'Mật khẩu cần ít nhất 12 ký tự. Một câu dễ nhớ với mình là được.',
  password_too_long: 'Mật khẩu dài quá 256 ký tự.',
  password_common: 'Mật khẩu này dễ đoán, kẻ dò mật khẩu thử trước tiên. Hãy đặt mật khẩu khác.',
  password_about_you:
    'Mật khẩu này gần như chỉ gồm tên đăng nhập, tên xã hoặc tên phần mềm. Hãy đặt mật khẩu khác.',
  password_unequal: 'Hai lần nhập mật khẩu mới chưa giống nhau.',
  password_same: 'Mật khẩu mới trùng mật khẩu đang dùng. Hãy đặt mật khẩu khác.',
}

const refusals: Record<OwnRefusal, (about: string[]) => string> = {
  ...asRefusals(passwordIssues),
  password_wrong: () => 'Mật khẩu đang dùng chưa đúng. Hãy nhập lại.',
  wait: ([seconds]) => gate.wait(Number(seconds)),
  session_gone: () => 'Phiên này đã kết thúc rồi. Hãy mở lại trang.',
}

const delegationRefusals: Record<DelegationRefusal, (about: string[]) => string> = {
  not_found: () => 'Không còn thấy người hoặc ủy quyền này. Hãy mở lại trang.',
  day_passed: () => 'Ủy quyền bắt đầu từ hôm nay hoặc một ngày sau. Hãy chọn lại ngày.',
  days_too_many: ([most = '']) =>
    `Ủy quyền dài nhất là ${most} ngày. Vắng lâu hơn thì giao hẳn vai trò.`,
  to_lender: () => 'Không ai ủy quyền cho chính mình. Hãy chọn người khác.',
  to_oneself: () => 'Quản trị không tự nhận ủy quyền. Hãy nhờ chính người vắng ghi ủy quyền.',
  not_held_then: () => 'Người ủy quyền không giữ vai trò này trong cả những ngày ấy.',
  already_held: () => 'Người nhận đang giữ vai trò này trong những ngày ấy rồi.',
  already_lent: () => 'Vai trò này đã ủy quyền cho người khác trong những ngày ấy.',
}

/** How people get into the ledger: invitation, one-time code, password. */
export const logins = {
  issues,
  refusals: { ...delegationRefusals, ...refusals },
  passwordIssues,
  add: 'Thêm người',
  addTitle: 'Thêm người vào sổ',
  addLead: 'Người mới nhận một phiếu có mã dùng một lần để tự đặt mật khẩu.',
  fullName: 'Họ và tên',
  fullNameHint: 'ví dụ Nguyễn Thị Hòa',
  jobTitle: 'Chức danh',
  jobTitleHint: 'ví dụ Chuyên viên Phòng Văn hóa - Xã hội',
  phone: 'Điện thoại',
  usernameHint: 'Để trống thì sổ tự đặt theo họ tên, ví dụ hoa.nt.',
  from: 'Từ ngày',
  fromHint: 'Để trống là từ hôm nay. Ví dụ 05/09/2026.',
  until: 'Đến hết ngày',
  untilHint: 'Để trống nếu chưa định ngày thôi. Ví dụ 31/12/2026.',
  invite: 'Thêm và cấp mã',
  invited: (name: string) => `Đã thêm ${name}. Hãy in hoặc chép phiếu này ngay.`,
  slipGone: 'Việc này đã ghi rồi. Mã chỉ hiện một lần: nếu chưa kịp chép, hãy cấp mã mới.',
  waiting: 'Chưa đặt mật khẩu',
  codeState: 'Mã dùng một lần',
  codeUntil: (when: string) => `còn dùng được đến ${when}`,
  codeNone: 'không có mã nào còn dùng được',
  codeTitle: 'Quên mật khẩu hoặc mất phiếu',
  codeLead:
    'Cấp mã mới để người này tự đặt mật khẩu. Mã cũ hết giá trị, mọi phiên đang mở kết thúc; mật khẩu cũ thôi dùng được khi mã mới được dùng.',
  codeSubmit: 'Cấp mã mới',
  codeGiven: (name: string) => `Đã cấp mã mới cho ${name}. Hãy in hoặc chép phiếu này ngay.`,
  codeOwn: 'Không ai tự cấp mã cho mình. Quên mật khẩu thì nhờ một quản trị khác của xã.',
  closeTitle: 'Khóa tài khoản',
  closeLead:
    'Dùng khi nghỉ việc, chuyển công tác hoặc nghi lộ mật khẩu. Mọi phiên kết thúc ngay. Nghi lộ mật khẩu thì cấp mã mới khi tài khoản còn khóa: mật khẩu cũ mất hẳn, rồi hãy mở khóa.',
  closeSubmit: 'Khóa tài khoản',
  closed: 'Đã khóa tài khoản.',
  openTitle: 'Mở khóa tài khoản',
  openLead: 'Người này đăng nhập lại được như trước, với các vai trò còn hiệu lực.',
  openSubmit: 'Mở khóa',
  opened: 'Đã mở khóa tài khoản.',
  reason: 'Lý do',
  reasonHint: 'Ghi vào nhật ký. Đừng viết tên hay chuyện riêng của trẻ.',
  slip: {
    title: 'Phiếu mở tài khoản',
    forPerson: 'Cấp cho',
    address: 'Địa chỉ',
    username: 'Tên đăng nhập',
    code: 'Mã dùng một lần',
    endsAt: 'Dùng được đến',
    steps: [
      'Mở địa chỉ trên bằng máy tính hoặc điện thoại.',
      'Nhập tên đăng nhập và mã (chữ hoa, chữ thường, dấu gạch đều được).',
      'Tự đặt mật khẩu từ 12 ký tự, rồi đăng nhập và hủy phiếu này.',
    ],
    once: 'Mã chỉ hiện một lần này. Rời trang rồi thì phải cấp mã mới.',
    print: 'In phiếu',
    toAccount: 'Đến trang của người này',
  },
  activate: {
    title: 'Đặt mật khẩu bằng mã',
    lead: 'Dành cho người vừa nhận phiếu có mã dùng một lần.',
    code: 'Mã dùng một lần',
    codeHint: '12 chữ và số trên phiếu, ví dụ 7KPM-2QXC-V9TD',
    password: 'Mật khẩu mới',
    passwordHint:
      'Ít nhất 12 ký tự. Một câu dài, dễ nhớ với mình là tốt nhất; không bắt buộc chữ hoa hay ký hiệu.',
    again: 'Nhập lại mật khẩu mới',
    submit: 'Đặt mật khẩu',
    wrong: 'Tên đăng nhập hoặc mã chưa đúng, hoặc mã đã dùng, đã hết hạn. Hãy xem lại phiếu.',
    failed: 'Chưa đặt được mật khẩu. Hãy nhập lại rồi bấm lần nữa.',
    done: 'Đã đặt mật khẩu. Hãy đăng nhập bằng mật khẩu vừa đặt.',
    fromSignIn: 'Có phiếu với mã dùng một lần?',
    fromSignInLink: 'Đặt mật khẩu bằng mã',
    noSlip: 'Chưa có phiếu hoặc mã hết hạn? Hãy báo người quản trị của xã.',
  },
  delegation: {
    title: 'Ủy quyền khi vắng',
    lead: 'Người được ủy quyền làm thay trong những ngày đã ghi; nhật ký ghi rõ thay cho ai. Hết ngày thì tự thôi.',
    role: 'Vai trò ủy quyền',
    roleHint: 'Chỉ vai trò này được làm thay; người vắng vẫn giữ vai trò của mình.',
    person: 'Ủy quyền cho',
    personHint: 'Người làm thay dùng tài khoản của chính mình; không ai phải đưa mật khẩu cho ai.',
    choosePerson: 'Chọn người',
    from: 'Từ ngày',
    fromHint: 'Từ hôm nay trở đi, ví dụ 05/09/2026.',
    until: 'Đến hết ngày',
    untilHint: 'Ngày cuối còn làm thay. Vắng rất lâu thì giao hẳn vai trò.',
    submit: 'Ủy quyền',
    done: (name: string) => `Đã ủy quyền cho ${name}.`,
    none: 'Chưa ủy quyền cho ai.',
    lentTo: (role: string, name: string) => `${role}: ${name}`,
    days: (from: string, until: string) => `từ ${from} đến hết ${until}`,
    end: 'Kết thúc sớm',
    ended: 'Đã kết thúc ủy quyền.',
    inPlaceOf: (role: string, name: string) => `${role} – thay ${name}`,
  },
  me: {
    title: 'Tài khoản của tôi',
    who: 'Tôi trong sổ',
    roles: 'Vai trò',
    roleUntil: (role: string, day: string) => `${role} (đến hết ${day})`,
    passwordTitle: 'Đổi mật khẩu',
    passwordLead: 'Các máy và điện thoại khác đang mở sổ bằng tài khoản này sẽ phải đăng nhập lại.',
    current: 'Mật khẩu đang dùng',
    change: 'Đổi mật khẩu',
    changed: (others: number) =>
      others === 0 ? 'Đã đổi mật khẩu.' : `Đã đổi mật khẩu và kết thúc ${others} phiên khác.`,
    sessionsTitle: 'Nơi đang đăng nhập',
    sessionsLead: 'Thấy thiết bị lạ thì kết thúc phiên ấy rồi đổi mật khẩu.',
    device: 'Thiết bị',
    since: 'Đăng nhập lúc',
    lastSeen: 'Dùng gần nhất',
    thisOne: 'Phiên này',
    onSystem: (browser: string, system: string) => `${browser} trên ${system}`,
    unknownBrowser: 'Trình duyệt lạ',
    unknownSystem: 'thiết bị lạ',
    endOne: 'Kết thúc',
    endedOne: 'Đã kết thúc phiên ấy.',
    endAll: 'Đăng xuất khỏi mọi thiết bị',
    endAllText: 'Mọi phiên kết thúc, kể cả phiên này. Anh/chị sẽ phải đăng nhập lại.',
    endedAll: 'Đã đăng xuất khỏi mọi thiết bị.',
  },
  confirm: {
    title: 'Nhập lại mật khẩu',
    lead: 'Việc anh/chị sắp làm lấy lại tiền đã ghi hoặc đưa thông tin của nhiều trẻ ra khỏi sổ.',
    kept: 'Những gì đã nhập vẫn còn và sẽ hiện lại. Mật khẩu có hiệu lực 10 phút.',
    lost: 'Biểu mẫu dài quá nên không giữ lại được: sau đây hãy nhập lại.',
    password: 'Mật khẩu',
    submit: 'Xác nhận',
    wrong: 'Mật khẩu chưa đúng. Hãy nhập lại.',
  },
}
