/** Why an act was refused. Every refusal of every command has its sentence here; the compiler asks for it. */
export const refusals = {
  forbidden: () => 'Vai trò của anh/chị không có quyền làm việc này.',
  form_reused: () => 'Biểu mẫu này đã được gửi với nội dung khác. Hãy mở lại trang rồi gửi lại.',
  disk_full: () =>
    'Ổ đĩa của máy chủ đã đầy nên chưa ghi được gì. Những gì anh/chị nhập vẫn còn đây: hãy báo người quản trị dọn chỗ trống rồi bấm gửi lại.',
  busy: () =>
    'Sổ đang bận, có thể vì đang ghi một danh sách dài, nên chưa ghi được gì. Những gì anh/chị nhập vẫn còn đây: hãy bấm gửi lại sau ít phút.',
  unconfirmed: () => 'Việc này cần nhập lại mật khẩu trước.',
  signed_out: () =>
    'Phiên làm việc đã hết. Những gì anh/chị nhập vẫn còn đây: hãy đăng nhập ở một thẻ khác rồi quay lại bấm gửi.',
}
