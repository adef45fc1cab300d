/** Sentences of the browser's queue. They travel to the browser, so none of them is a function: `{…}` is filled there. */
export const queue = {
  kinds: {
    propose_child: { one: 'đề xuất', many: 'đề xuất' },
    send_class: { one: 'danh sách lớp', many: 'danh sách lớp' },
  },
  onDay: '{hour} ngày {day}',
  waiting: '{what} đang chờ gửi, lúc {times}',
  troubles: {
    offline: 'Đang mất mạng. Máy này giữ lại, có mạng sẽ tự gửi.',
    signed_out: 'Phiên làm việc đã hết. Đăng nhập lại thì sẽ tự gửi.',
    server: 'Máy chủ chưa nhận được, lát nữa sẽ gửi lại.',
  },
  sendNow: 'Gửi ngay',
  sending: 'Đang gửi…',
  signIn: 'Đăng nhập để gửi',
  sent: 'Đã gửi xong {count} mục chờ.',
  returned: '{what} lúc {times} chưa được nhận',
  draft: '{what} viết dở, lúc {times}',
  correct: 'Xem lại và sửa',
  goOn: 'Viết tiếp',
  drop: 'Bỏ',
  dropTitle: 'Bỏ hẳn mục này?',
  dropText: 'Những gì đã nhập và ảnh kèm theo bị xóa khỏi máy này, không lấy lại được.',
  dropIt: 'Bỏ hẳn',
  close: 'Đóng',
  understood: 'Đã rõ',
  expired:
    'Có {count} mục chờ gửi quá 7 ngày nên đã bị xóa khỏi máy này, chưa được gửi. Nếu vẫn cần, hãy nhập lại.',
  takenUp: 'Đây là những gì đã nhập lúc {times}. Chưa có gì được gửi: xem lại rồi bấm gửi.',
  kept: {
    offline: 'Đã khóa kín và giữ lại trên máy này. Có thể ghi tiếp em khác.',
    signed_out:
      'Đã khóa kín và giữ lại trên máy này: phiên làm việc đã hết, đăng nhập lại thì sẽ tự gửi.',
    server: 'Đã khóa kín và giữ lại trên máy này: máy chủ chưa nhận được, lát nữa sẽ tự gửi.',
  },
  cannotKeep:
    'Chưa gửi được, và máy này chưa giữ lại được. Những gì đã nhập vẫn còn trên trang: đừng đóng trang, có mạng thì bấm gửi lần nữa.',
  unreadable:
    'Mục này không mở ra được nữa: đã để quá lâu, hoặc đã đăng xuất trên máy này. Hãy nhập lại.',
  notTaken: 'Máy chủ không nhận được mục này vì ảnh quá lớn hoặc dữ liệu hỏng. Hãy nhập lại.',
  leave: {
    title: 'Còn {count} mục chưa gửi trên máy này',
    text: 'Đăng xuất sẽ xóa hẳn các mục đó. Muốn giữ thì ở lại và gửi khi có mạng.',
    stay: 'Ở lại',
    goAnyway: 'Xóa và đăng xuất',
  },
  photo: {
    take: 'Chụp ảnh',
    choose: 'Chọn ảnh có sẵn',
    remove: 'Bỏ ảnh này',
    preview: 'Ảnh sẽ gửi kèm',
    unreadable: 'Máy này không đọc được ảnh đó. Hãy chụp lại hoặc chọn ảnh khác.',
  },
  offline: {
    title: 'Đề xuất trẻ khi mất mạng',
    lead: 'Máy này chưa kết nối được với Lá Lành. Vẫn ghi được: đề xuất được khóa kín, giữ lại trên máy, có mạng sẽ tự gửi.',
    way: 'Ghi đề xuất trẻ',
    nobody:
      'Chưa ghi được trên máy này: chưa có ai đăng nhập, hoặc đã quá 14 ngày chưa vào mạng. Khi có mạng, hãy đăng nhập và mở trang đề xuất một lần.',
    back: 'Vào trang có mạng',
  },
}
