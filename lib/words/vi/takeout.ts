import type { TakeoutRefusal } from '@/lib/reports/takeout'

const refusals: Record<TakeoutRefusal, (about: string[]) => string> = {
  wrong_password: () => 'Mật khẩu chưa đúng. Chưa có gì được tải.',
  wait: ([seconds = '']) => `Sai nhiều lần. Hãy thử lại sau ${seconds} giây.`,
}

/** Everything the commune owns, to leave with. */
export const takeout = {
  refusals,
  title: 'Tải toàn bộ dữ liệu của xã',
  lead: 'Một tệp .zip có mọi thứ xã đã ghi, đọc được bằng Excel và phần mềm khác, để mang đi khi cần.',
  contents: [
    'Mọi bảng dữ liệu của xã dạng CSV (mở bằng Excel) và JSON',
    'Mọi tệp đã gửi: danh sách, chứng từ, ảnh',
    'Từ điển dữ liệu và bảng kê có mã kiểm tra từng tệp',
  ],
  warning: 'Tệp có số định danh và hoàn cảnh của trẻ ở dạng đọc được.',
  told: 'Hãy giữ tệp như hồ sơ mật. Lần tải được ghi vào nhật ký, vào nhật ký xem hồ sơ của từng trẻ, và báo cho lãnh đạo.',
  password: 'Mật khẩu của anh/chị',
  submit: 'Tải toàn bộ dữ liệu',
  sent: 'Đang chuẩn bị tệp. Tải xong, tệp nằm trong thư mục tải về của trình duyệt.',
  notice: (who: string, when: string) => `${who} đã tải toàn bộ dữ liệu của xã lúc ${when}.`,
  noticeText: 'Nếu lãnh đạo không biết việc này, hãy hỏi ngay người quản trị.',
  readMe: (commune: string) => [
    `Toàn bộ dữ liệu của ${commune} trong phần mềm Lá Lành.`,
    '',
    'data/<bảng>.csv: mỗi bảng một tệp, UTF-8, mở bằng Excel. Ô bắt đầu bằng = + - @ có dấu nháy đơn phía trước để Excel không coi là công thức.',
    'data/<bảng>.jsonl: cùng dữ liệu, mỗi dòng một bản ghi JSON, nguyên văn.',
    'files/<mã>/<tên>: các tệp đã gửi. Mã là cột id của bảng stored_file.',
    'dictionary.csv: ý nghĩa từng bảng, từng cột.',
    'manifest.json: số dòng từng bảng, kích thước và mã SHA-256 từng tệp.',
    '',
    'Tệp này có dữ liệu cá nhân của trẻ em. Giữ như hồ sơ mật.',
  ],
}
