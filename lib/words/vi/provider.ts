import type { ProviderRefusal } from '@/lib/access/provider-rules'

const refusals: Record<ProviderRefusal, (about: string[]) => string> = {
  not_found: () => 'Không còn thấy người này. Hãy mở lại trang.',
  no_login: () => 'Người này chưa có tên đăng nhập.',
  provider_off: () => 'Cách đăng nhập này đang tắt. Hãy mở lại trang.',
  provider_unclear: ([name]) => `${name} trả lời chưa dùng được nên chưa liên kết. Hãy thử lại.`,
  provider_cancelled: ([name]) => `Anh/chị đã dừng ở ${name} nên chưa liên kết.`,
  provider_down: ([name]) => `Chưa kết nối được với ${name} nên chưa liên kết. Hãy thử lại sau.`,
  subject_taken: ([name]) =>
    `Tài khoản ${name} này đã liên kết với người khác trong sổ. Hãy đăng nhập ${name} bằng đúng tài khoản của anh/chị.`,
  already_linked: ([name]) =>
    `Tài khoản của anh/chị đã liên kết với ${name}. Muốn đổi thì gỡ trước.`,
  link_gone: () => 'Liên kết này không còn nữa. Hãy mở lại trang.',
  own_link: () => 'Liên kết của chính mình thì gỡ ở trang Cách đăng nhập.',
  serves_elsewhere: () => 'Tài khoản này còn làm việc ở xã khác nên một xã không tự gỡ được.',
}

/** Signing in through a provider the operator configured; `name` is what its button is called. */
export const provider = {
  refusals,
  enter: (name: string) => `Vào bằng ${name}`,
  leavingTitle: (name: string) => `Đang chuyển tới ${name}`,
  leaving: 'Nếu trang không tự chuyển, hãy bấm nút dưới đây.',
  go: (name: string) => `Tới ${name}`,
  back: 'Quay lại trang đăng nhập',
  failed: {
    down: (name: string) =>
      `Chưa kết nối được với ${name}. Hãy đăng nhập bằng tên và mật khẩu, hoặc thử lại sau.`,
    unlinked: (name: string) =>
      `Tài khoản ${name} này chưa liên kết với ai trong sổ. Hãy đăng nhập bằng tên và mật khẩu, rồi liên kết ở trang Cách đăng nhập.`,
    cancelled: (name: string) => `Anh/chị đã dừng ở ${name} nên chưa vào sổ.`,
    unclear: (name: string) =>
      `${name} chưa mở được sổ. Hãy thử lại, hoặc đăng nhập bằng tên và mật khẩu.`,
  },
  own: {
    title: (name: string) => `Đăng nhập bằng ${name}`,
    lead: (name: string) =>
      `Thay cho tên và mật khẩu của sổ: mỗi lần vào, ${name} hỏi mật khẩu bên ấy. Bước thứ hai của sổ vẫn như cũ.`,
    none: 'Chưa liên kết.',
    linked: 'Đã liên kết',
    since: (when: string) => `Liên kết từ ${when}`,
    usedAt: (when: string) => `Dùng gần nhất ${when}`,
    password: 'Mật khẩu của sổ',
    passwordHint: 'Gõ mật khẩu đang dùng để xác nhận chính anh/chị làm việc này.',
    link: (name: string) => `Liên kết với ${name}`,
    done: (name: string) => `Đã liên kết với ${name}.`,
    unlink: 'Gỡ liên kết',
    unlinkTitle: (name: string) => `Gỡ liên kết với ${name}?`,
    unlinkText: (name: string) =>
      `${name} không mở được sổ cho anh/chị nữa. Tên và mật khẩu của sổ vẫn dùng được.`,
    unlinked: (name: string) => `Đã gỡ liên kết với ${name}.`,
  },
  account: {
    label: (name: string) => `Đăng nhập bằng ${name}`,
    since: (when: string) => `đã liên kết từ ${when}`,
    none: 'chưa liên kết',
    remove: (name: string) => `Gỡ liên kết với ${name}`,
    removeTitle: (name: string) => `Gỡ liên kết của người này với ${name}?`,
    removeText: (name: string) =>
      `Dùng khi người này mất tài khoản ${name} hoặc để người khác dùng. Mọi phiên của người này kết thúc; tên và mật khẩu vẫn dùng được.`,
    removed: 'Đã gỡ liên kết. Người này đăng nhập lại bằng mật khẩu.',
  },
}
