import type { JobKind, JobRefusal, RunStanding } from '@/lib/access/job'

const kinds: Record<JobKind, string> = {
  check_chain: 'Kiểm tra chuỗi nhật ký',
  clean_up: 'Dọn dữ liệu thừa',
  forget_offers: 'Xóa liên hệ hết hạn giữ',
  remind: 'Nhắc việc đến hạn',
}

const about: Record<JobKind, string> = {
  check_chain: 'Xem có dòng nhật ký nào bị sửa ngoài phần mềm không.',
  clean_up: 'Hủy tệp không ai dùng, biểu mẫu và phiên đăng nhập đã cũ.',
  forget_offers:
    'Xóa tên và số liên hệ của người gửi đề nghị không được nhận, của người đỡ đầu trong chương trình đã thôi từ lâu.',
  remind: 'Nhắc đơn vị trước khi hết quý, nhắc đề xuất chờ quá lâu.',
}

const standings: Record<RunStanding, string> = {
  done: 'Xong',
  failed: 'Bị lỗi',
  trying: 'Đang chạy',
  lost: 'Bị ngắt, sẽ chạy lại',
}

const refusals: Record<JobRefusal, () => string> = {
  not_found: () => 'Không còn thấy lần chạy này. Hãy mở lại trang.',
  not_failed: () => 'Lần này không bị lỗi hoặc đã có người cho chạy lại. Hãy mở lại trang.',
}

/** What the house does by itself, for the administrator. */
export const jobs = {
  kinds,
  about,
  standings,
  refusals,
  title: 'Việc hệ thống tự làm',
  lead: 'Mỗi việc chạy một lần mỗi ngày, không cần ai bấm. Máy tắt vào giờ ấy thì sáng hôm sau chạy bù.',
  job: 'Việc',
  last: 'Lần gần nhất',
  next: 'Lần tới',
  failedCount: 'Số lần lỗi',
  never: 'Chưa chạy lần nào',
  runsTitle: '50 lần chạy gần nhất',
  dueOn: 'Của ngày',
  started: 'Bắt đầu',
  result: 'Kết quả',
  again: 'Chạy lại',
  againFor: (job: string, day: string) => ` ${job}, ngày ${day}`,
  askedAgain: (job: string) => `Đã cho chạy lại: ${job}. Kết quả hiện ở đây sau ít giây.`,
  attempts: (count: number) => `đã thử ${count} lần`,
  reference: (failure: string) => `mã lỗi ${failure}`,
  nothing: 'không có gì phải làm',
  empty: 'Chưa có lần chạy nào',
  emptyText: 'Lần đầu tiên sẽ chạy vào đêm nay.',
}
