import type { ContactPart, ContactRefusal } from '@/lib/sponsors/contact'
import type { ContactIssue } from '@/lib/sponsors/contact-input'

const refusals: Record<ContactRefusal, () => string> = {
  not_found: () => 'Không còn thấy người này hoặc đơn vị này trong sổ. Hãy mở lại trang đơn vị.',
  already_ended: () =>
    'Người này vừa được sửa hoặc đã thôi làm đầu mối. Hãy mở lại trang đơn vị để xem bản mới nhất.',
  payer_known: () =>
    'Đơn vị đã có người chi. Hãy sửa người ấy, hoặc ghi người ấy đã thôi rồi thêm người mới.',
  left_before_start: () => 'Ngày thôi không được trước ngày bắt đầu.',
  left_in_future: () => 'Ngày thôi không được sau hôm nay.',
}
const issues: Record<ContactIssue, string> = {
  phone_unclear: 'Chưa đọc được số điện thoại, ví dụ 0905 123 456.',
  email_unclear: 'Chưa đọc được thư điện tử, ví dụ ten@donvi.vn.',
  only_of_payer: 'Chỉ ghi chủ tài khoản cho người chi.',
}
const parts: Record<ContactPart, string> = { contact: 'Đầu mối', payer: 'Người chi' }

/** Who is asked for at a unit, and who pays in its name. */
export const contacts = {
  refusals,
  issues,
  parts,
  title: 'Người liên hệ',
  lead: 'Chỉ dùng trong công việc của UBND. Người thôi làm đầu mối vẫn còn trong lịch sử của đơn vị.',
  empty: 'Chưa có người đầu mối nào.',
  first: 'Đầu mối chính',
  since: (day: string) => `từ ${day}`,
  account: (holder: string) => `Chủ tài khoản: ${holder}`,
  nameless: 'Chưa rõ tên',
  change: 'Sửa',
  changeOf: (name: string) => `Sửa ${name}`,
  noPayer: 'Đơn vị tự chi.',
  addContact: 'Thêm đầu mối',
  addPayer: 'Ghi người chi',
  addTitle: { contact: 'Thêm đầu mối', payer: 'Ghi người chi' } satisfies Record<
    ContactPart,
    string
  >,
  addLead: {
    contact: 'Người của đơn vị mà UBND gọi khi có việc về trẻ được đỡ đầu.',
    payer: 'Khi người hoặc tổ chức chi tiền không phải là chính đơn vị, ví dụ công đoàn cấp trên.',
  } satisfies Record<ContactPart, string>,
  changeTitle: (name: string) => `Sửa ${name}`,
  changeLead:
    'Dùng khi vẫn là người này nhưng đổi số điện thoại, chức vụ. Có người khác thay thì ghi người này đã thôi, rồi thêm người mới.',
  name: 'Họ và tên, hoặc tên tổ chức',
  role: 'Chức vụ, bộ phận',
  roleHint: 'Ví dụ: Chủ tịch công đoàn, kế toán',
  phone: 'Điện thoại',
  email: 'Thư điện tử',
  accountHolder: 'Chủ tài khoản chuyển tiền',
  accountHolderHint: 'Tên hiện trên sao kê khi đơn vị chuyển khoản. Không ghi số tài khoản.',
  isFirst: 'Là đầu mối chính: gọi người này trước',
  isFirstNow: 'Đang là đầu mối chính của đơn vị.',
  save: 'Lưu',
  added: 'Đã thêm vào sổ.',
  changed: 'Đã lưu. Thông tin trước đó vẫn còn trong lịch sử.',
  endTitle: 'Đã thôi',
  endLead:
    'Người này không còn là đầu mối hoặc không chi cho đơn vị nữa. Tên vẫn còn trong lịch sử.',
  leftOn: 'Thôi từ ngày',
  reason: 'Lý do',
  reasonHint: 'Ví dụ: chuyển công tác, nghỉ hưu',
  end: 'Ghi đã thôi',
  ended: 'Đã ghi. Người này vẫn còn trong lịch sử của đơn vị.',
  others: 'Đầu mối khác',
  payer: 'Người chi',
}
