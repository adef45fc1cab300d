/** The one page with which a place answers a review round. A text of the State's language, like `form.ts`. */
export const officialRoundReport = {
  type: 'BÁO CÁO',
  subject: (title: string) => `Kết quả ${title}`,
  to: (body: string) => `Kính gửi: ${body}`,
  none: (place: string, title: string, due: string) =>
    `Thực hiện ${title} (hạn gửi ${due}), ${place} đã rà soát và báo cáo: không có trẻ nào cần đề xuất thêm.`,
  children: (place: string, title: string, due: string, count: string) =>
    `Thực hiện ${title} (hạn gửi ${due}), ${place} đã rà soát và đề nghị xét hỗ trợ ${count} trẻ, hồ sơ của từng trẻ đã gửi trong sổ của xã:`,
  ordinal: 'STT',
  code: 'Mã hồ sơ',
  name: 'Họ và tên',
  born: 'Sinh',
  circumstances: 'Hoàn cảnh',
  note: (text: string) => `Ghi chú: ${text}`,
  place: (place: string, on: string) => `${place}, ${on}`,
  signed: (when: string) => `Đã ký xác nhận trong sổ lúc ${when}`,
}
