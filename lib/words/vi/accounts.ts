import type { AccountRefusal } from '@/lib/access/rules'
import { office } from './office'

const refusals: Record<AccountRefusal, (about: string[]) => string> = {
  not_found: () => 'Không còn thấy người hoặc vai trò này. Hãy mở lại trang.',
  no_login: () => 'Người này chưa có tên đăng nhập nên không có phiên nào.',
  not_to_oneself: () => 'Không ai tự thêm vai trò cho mình. Hãy nhờ một quản trị khác của xã.',
  role_without_work: () => 'Vai trò này chưa có việc trong sổ nên chưa giao được.',
  scope_does_not_fit: () => 'Vai trò này cần đúng một thôn, trường, lớp hoặc đơn vị. Hãy chọn lại.',
  already_held: () => 'Người này đang giữ vai trò ấy rồi.',
  last_administrator: () =>
    'Đây là quản trị cuối cùng của xã còn đăng nhập được. Hãy giao vai trò quản trị cho người khác trước.',
  day_passed: () => 'Vai trò bắt đầu từ hôm nay hoặc một ngày sau. Hãy chọn lại ngày.',
  username_taken: ([free]) =>
    `Tên đăng nhập này đã có người dùng. Tên còn trống: ${free ?? ''}. Bấm lại nếu đồng ý.`,
  username_missing: () => 'Chưa đặt được tên đăng nhập từ họ tên này. Hãy tự viết tên đăng nhập.',
  serves_elsewhere: () =>
    'Tài khoản này còn dùng ở xã khác nên một xã không tự khóa hay cấp lại mã được. Hãy báo người phụ trách máy chủ.',
  not_oneself: () => 'Không ai tự khóa hay tự cấp mã cho mình. Hãy nhờ một quản trị khác của xã.',
  already_disabled: () => 'Tài khoản này đã khóa rồi. Hãy mở lại trang.',
  not_disabled: () => 'Tài khoản này đang mở rồi. Hãy mở lại trang.',
}

/** People of the commune, their roles and how they are signed in. */
export const accounts = {
  refusals,
  roles: office.roles,
  title: 'Tài khoản',
  lead: 'Ai làm việc trong sổ của xã, với vai trò và phạm vi nào.',
  person: 'Người',
  roleColumn: 'Vai trò',
  lastSeen: 'Vào sổ gần nhất',
  openSessions: 'Phiên đang mở',
  username: 'Tên đăng nhập',
  usernameIs: (username: string) => `đăng nhập: ${username}`,
  noLogin: 'chưa có tên đăng nhập',
  disabled: 'Đã khóa',
  neverSeen: 'Chưa lần nào',
  noRole: 'Không giữ vai trò nào',
  inRole: (role: string, place: string) => `${role} – ${place}`,
  since: (day: string) => `từ ${day}`,
  until: (day: string) => `đến hết ${day}`,
  empty: 'Xã chưa có người nào trong sổ',
  back: 'Tài khoản',
  rolesTitle: 'Vai trò',
  rolesLead:
    'Vai trò kết thúc thì từ lần bấm tiếp theo người ấy không còn làm được việc của vai trò.',
  endRole: 'Kết thúc vai trò',
  endRoleTitle: 'Kết thúc vai trò này?',
  endRoleText: (role: string) =>
    `${role} kết thúc ngay hôm nay. Những gì đã làm vẫn còn trong sổ. Muốn giao lại thì thêm vai trò.`,
  roleEnded: (role: string) => `Đã kết thúc vai trò ${role}.`,
  addRole: 'Thêm vai trò',
  choice: 'Vai trò mới',
  choiceHint: 'Vai trò theo thôn, trường hoặc đơn vị có sẵn tên thôn, trường, đơn vị ấy.',
  choose: 'Chọn vai trò',
  wholeCommune: 'Cả xã',
  roleGiven: (role: string) => `Đã thêm vai trò ${role}, có hiệu lực từ hôm nay.`,
  ownRoles: 'Không ai tự thêm vai trò cho mình. Khi cần, hãy nhờ một quản trị khác của xã.',
  signInTitle: 'Đăng nhập',
  endSessions: 'Kết thúc mọi phiên',
  endSessionsTitle: 'Kết thúc mọi phiên đăng nhập?',
  endSessionsText:
    'Mọi máy và điện thoại đang mở sổ bằng tài khoản này sẽ phải đăng nhập lại. Dùng khi mất máy hoặc nghi có người dùng nhờ.',
  endOwnSessions: 'Anh/chị cũng sẽ phải đăng nhập lại.',
  sessionsEnded: (count: number) =>
    count === 0 ? 'Không có phiên nào đang mở.' : `Đã kết thúc ${count} phiên đăng nhập.`,
}
