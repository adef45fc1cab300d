import type { FactorRefusal } from '@/lib/access/factor-rules'
import { gate } from './gate'

const refusals: Record<FactorRefusal, (about: string[]) => string> = {
  not_found: () => 'Không còn thấy người này. Hãy mở lại trang.',
  no_login: () => 'Người này chưa có tên đăng nhập.',
  wrong_code: () =>
    'Mã chưa đúng. Hãy xem giờ của điện thoại có đúng không, rồi gõ mã đang hiện trong ứng dụng.',
  wrong_password: () => 'Mật khẩu chưa đúng. Chưa thay đổi gì.',
  wait: ([seconds]) => gate.wait(Number(seconds)),
  already_set_up: () => 'Ứng dụng tạo mã đã được bật rồi. Hãy mở lại trang.',
  not_set_up: () => 'Chưa có ứng dụng tạo mã nào đang bật. Hãy mở lại trang.',
  step_required: () =>
    'Xã đang bắt buộc vai trò của anh/chị đăng nhập hai bước nên không tắt được.',
  own_factors: () => 'Bước xác nhận của chính mình thì tắt ở trang Cách đăng nhập, bằng mật khẩu.',
  serves_elsewhere: () =>
    'Tài khoản này còn làm việc ở xã khác nên một xã không tự gỡ được. Hãy dùng mã khôi phục.',
  passkey_unclear: () => 'Khóa vừa tạo không dùng được. Hãy mở lại trang rồi tạo lại.',
  passkey_gone: () => 'Khóa này không còn nữa. Hãy mở lại trang.',
  session_gone: () => 'Phiên này đã kết thúc rồi. Chưa thay đổi gì; hãy đăng nhập lại.',
}

/** Ways of signing in: the app that makes codes, recovery codes, and the step after the password. */
export const factors = {
  refusals,
  title: 'Cách đăng nhập',
  lead: 'Sau mật khẩu, một mã trên điện thoại của anh/chị giữ cho tài khoản không ai dùng được dù lộ mật khẩu.',
  back: 'Cách đăng nhập',
  appTitle: 'Ứng dụng tạo mã',
  appLead:
    'Điện thoại tạo một mã 6 số, nửa phút đổi một lần. Dùng được cả khi điện thoại không có mạng.',
  on: 'Đang bật',
  off: 'Chưa bật',
  onSince: (when: string) => `Bật từ ${when}`,
  requiredHere: 'Xã bắt buộc vai trò của anh/chị đăng nhập hai bước.',
  setUp: 'Bật ứng dụng tạo mã',
  switchOff: 'Tắt ứng dụng tạo mã',
  setUpTitle: 'Bật ứng dụng tạo mã',
  setUpLead: 'Ba bước, khoảng hai phút.',
  install:
    'Mở một ứng dụng tạo mã trên điện thoại: Google Authenticator, Microsoft Authenticator, FreeOTP hoặc ứng dụng tương tự.',
  scan: 'Trong ứng dụng, chọn thêm tài khoản rồi quét hình này.',
  picture: 'Hình để ứng dụng tạo mã quét',
  orType: 'Không quét được thì gõ khóa này vào ứng dụng:',
  confirm: 'Gõ mã 6 số mà ứng dụng đang hiện.',
  code: 'Mã 6 số',
  codeHint: 'ví dụ 123 456',
  confirmSubmit: 'Xác nhận và bật',
  isOn: 'Ứng dụng tạo mã đang bật. Muốn đổi sang điện thoại khác thì tắt rồi bật lại.',
  appOn: 'Đã bật ứng dụng tạo mã.',
  appOff: 'Đã tắt ứng dụng tạo mã. Từ nay chỉ cần mật khẩu.',
  offTitle: 'Tắt ứng dụng tạo mã',
  offLead: 'Sau khi tắt, ai biết mật khẩu là vào được sổ. Các mã khôi phục cũng hết dùng được.',
  password: 'Mật khẩu',
  passwordHint: 'Gõ mật khẩu đang dùng để xác nhận chính anh/chị làm việc này.',
  codesTitle: 'Mã khôi phục',
  codesLead: 'Dùng khi mất điện thoại. Mỗi mã mở được một lần.',
  codesLeft: (count: number) => `Còn ${count} mã chưa dùng`,
  renew: 'Tạo bộ mã mới',
  renewTitle: 'Tạo bộ mã khôi phục mới',
  renewLead: 'Bộ cũ hết dùng được ngay khi có bộ mới.',
  codesRenewed: 'Đã tạo bộ mã khôi phục mới.',
  sheetTitle: 'Mã khôi phục của anh/chị',
  sheetLead:
    'Hãy in hoặc chép lại rồi cất riêng, không để cùng điện thoại. Các mã này chỉ hiện lần này.',
  sheetOf: (product: string, username: string) => `${product}, tài khoản ${username}`,
  print: 'In các mã',
  stored: 'Tôi đã cất các mã',
  sheetGone: 'Các mã đã hiện một lần và không hiện lại.',
  sheetGoneText: 'Nếu chưa kịp cất, hãy tạo bộ mới ở trang Cách đăng nhập.',
  passkeys: {
    title: 'Khóa truy cập',
    lead: 'Mở sổ bằng vân tay, khuôn mặt hoặc mã PIN của máy, không gõ mật khẩu. Thay cho cả hai bước.',
    none: 'Chưa có khóa nào.',
    addedAt: (when: string) => `Thêm lúc ${when}`,
    usedAt: (when: string) => `Dùng gần nhất ${when}`,
    add: 'Thêm khóa truy cập',
    newTitle: 'Thêm khóa truy cập',
    newLead:
      'Khóa nằm trong máy hoặc điện thoại này. Chỉ thêm trên máy của riêng anh/chị, không thêm trên máy dùng chung.',
    name: 'Tên khóa',
    nameHint: 'để nhận ra sau này, ví dụ Điện thoại của tôi',
    make: 'Tạo khóa trên máy này',
    unsupported:
      'Trình duyệt này chưa tạo được khóa truy cập. Hãy dùng bản Chrome, Edge, Safari hoặc Firefox mới.',
    notMade: 'Chưa tạo được khóa: máy từ chối hoặc đã hết giờ. Chưa thay đổi gì, hãy thử lại.',
    added: 'Đã thêm khóa truy cập.',
    remove: 'Gỡ',
    removeTitle: (name: string) => `Gỡ khóa ${name}?`,
    removeText: 'Khóa này không mở được sổ nữa. Sau đó hãy xóa khóa cả trong máy.',
    removed: 'Đã gỡ khóa truy cập.',
    signIn: 'Vào bằng khóa truy cập',
    failed: 'Khóa truy cập chưa mở được sổ. Hãy thử lại, hoặc dùng mật khẩu.',
    stepText:
      'Tài khoản này xác nhận bằng khóa truy cập. Hãy dùng máy hoặc điện thoại có khóa. Mất khóa thì báo người quản trị của xã.',
  },
  second: {
    title: 'Bước thứ hai',
    lead: (username: string) => `Tài khoản ${username} đăng nhập hai bước.`,
    code: 'Mã 6 số trong ứng dụng',
    lost: 'Không có điện thoại? Dùng mã khôi phục',
    recoveryCode: 'Mã khôi phục',
    recoveryHint: 'ví dụ k7mq-x2dn-ap4w',
    submit: 'Xác nhận',
    wrong: 'Mã chưa đúng hoặc đã dùng rồi. Hãy gõ mã đang hiện trong ứng dụng.',
    lostBoth: 'Mất cả điện thoại và mã khôi phục? Hãy báo người quản trị của xã.',
    other: 'Đăng nhập bằng tài khoản khác',
    setUpTitle: 'Bật đăng nhập hai bước',
    setUpLead:
      'Xã yêu cầu vai trò của anh/chị đăng nhập hai bước. Bật xong là vào sổ ngay, làm một lần.',
  },
  account: {
    label: 'Đăng nhập hai bước',
    since: (when: string) => `đã bật từ ${when}`,
    none: 'chưa bật',
    remove: 'Gỡ bước xác nhận đã mất',
    removeTitle: 'Gỡ bước xác nhận của người này?',
    removeText:
      'Chỉ dùng khi người này mất điện thoại và hết mã khôi phục. Hãy gặp hoặc gọi đúng người trước khi gỡ. Mọi phiên của người này kết thúc.',
    removed: 'Đã gỡ bước xác nhận. Người này đăng nhập lại bằng mật khẩu.',
  },
  commune: {
    title: 'Đăng nhập hai bước',
    on: 'Bắt buộc',
    off: 'Không bắt buộc',
    text: (roles: string) =>
      `Khi bắt buộc, các vai trò sau phải có ứng dụng tạo mã hoặc khóa truy cập mới vào được sổ: ${roles}. Ai chưa có sẽ được dẫn đi bật ngay ở lần bấm tiếp theo.`,
    require: 'Bắt buộc đăng nhập hai bước',
    release: 'Thôi bắt buộc',
    releaseTitle: 'Thôi bắt buộc đăng nhập hai bước?',
    releaseText:
      'Ai đã bật thì vẫn dùng. Người chưa bật sẽ chỉ cần mật khẩu. Việc này được ghi vào nhật ký.',
    requireTitle: 'Bắt buộc đăng nhập hai bước?',
    requireText:
      'Từ lần bấm tiếp theo, người chưa có ứng dụng tạo mã hoặc khóa truy cập phải bật ứng dụng mới vào được sổ, kể cả anh/chị.',
    done: {
      required: 'Từ nay bắt buộc đăng nhập hai bước.',
      not_required: 'Đã thôi bắt buộc đăng nhập hai bước.',
    },
  },
}
