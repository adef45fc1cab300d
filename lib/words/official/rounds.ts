/**
 * The letter with which a commune opens a review round (công văn về việc rà soát). A text of the
 * State's language, like `form.ts`: no English twin, read by lib/documents alone.
 */
type Commune = { full: string; kind: string; body: string; village: string; villageHeads: string }

export const officialRound = {
  /** what follows the number: a letter has no type of its own (NĐ 30/2020, Phụ lục III) */
  sign: 'UBND-VHXH',
  about: (title: string) => `V/v ${title}`,
  addressees: 'Kính gửi:',
  schools: (kind: string) => `Các trường học trên địa bàn ${kind}`,
  villageHead: (village: string) => `Trưởng ${village}`,
  groupHead: (group: string) => `Tổ trưởng ${group}`,
  asAbove: 'Như trên',
  archive: 'Lưu: VT, PVH-XH',
  opening: (basis: string, { body, villageHeads }: Commune) =>
    `Thực hiện ${basis}, ${body} đề nghị Hiệu trưởng các trường học và ${villageHeads} tổ chức rà soát với các nội dung sau:`,
  openingWithoutBasis: ({ kind, body, villageHeads }: Commune) =>
    `Để kịp thời phát hiện, giúp đỡ trẻ em có hoàn cảnh khó khăn trên địa bàn ${kind}, không bỏ sót và không trùng lặp, ${body} đề nghị Hiệu trưởng các trường học và ${villageHeads} tổ chức rà soát với các nội dung sau:`,
  content: 'Nội dung rà soát',
  way: 'Cách thực hiện',
  ways: (village: string) => [
    'Mỗi trẻ lập một Phiếu rà soát (Mẫu số 01), có ý kiến của gia đình, kèm bản chụp giấy tờ chứng minh hoàn cảnh; tổng hợp vào Danh sách (Mẫu số 02).',
    `Gửi kết quả trên phần mềm Lá Lành bằng tài khoản của trường, ${village}; hoặc ghi vào biểu mẫu Excel gửi kèm và nộp trực tiếp tại Phòng Văn hóa - Xã hội.`,
    'Nơi không có trẻ nào cần đề xuất cũng báo cáo “không có” và ký xác nhận.',
    'Giữ bí mật thông tin của trẻ em và gia đình; không gửi danh sách, giấy tờ của trẻ qua nhóm Zalo, mạng xã hội.',
  ],
  due: 'Thời hạn',
  dueText: (on: string, body: string) =>
    `Hoàn thành và gửi kết quả về ${body} (qua Phòng Văn hóa - Xã hội) chậm nhất ${on}. Nơi nào có khó khăn, vướng mắc thì phản ánh kịp thời để được hướng dẫn.`,
  closing: ({ body, villageHeads }: Commune) =>
    `${body} đề nghị Hiệu trưởng các trường học và ${villageHeads} triển khai thực hiện đúng thời hạn`,
}
