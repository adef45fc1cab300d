export const gate = {
  title: 'Đăng nhập',
  lead: 'Dành cho cán bộ xã, nhà trường và đơn vị đỡ đầu.',
  username: 'Tên đăng nhập',
  password: 'Mật khẩu',
  submit: 'Đăng nhập',
  wrong: 'Tên đăng nhập hoặc mật khẩu chưa đúng. Hãy thử lại.',
  wait: (seconds: number) =>
    seconds < 90
      ? `Sai nhiều lần. Hãy thử lại sau ${seconds} giây.`
      : `Sai nhiều lần. Hãy thử lại sau ${Math.ceil(seconds / 60)} phút.`,
  stale: 'Trang đăng nhập đã cũ. Hãy nhập lại rồi bấm Đăng nhập.',
  endedKept:
    'Phiên làm việc đã hết nên chưa ghi được gì. Hãy đăng nhập lại: những gì anh/chị vừa nhập sẽ hiện lại.',
  endedLost: 'Phiên làm việc đã hết nên chưa ghi được gì. Hãy đăng nhập lại rồi nhập lại biểu mẫu.',
  forgotten: 'Quên mật khẩu? Hãy báo người quản trị của xã.',
  signOut: 'Đăng xuất',
}
