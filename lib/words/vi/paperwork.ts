/** The page of documents: which file is for whom. */
export const paperwork = {
  title: 'Văn bản',
  lead: 'Kế hoạch và bảng phân công đỡ đầu, làm từ sổ, mở được bằng Word.',
  leadSponsor:
    'Bảng phân công của đơn vị, làm từ sổ, mở được bằng Word. Chỉ có trẻ lãnh đạo đã duyệt phân công, không có trẻ đơn vị đỡ đầu từ trước.',
  planTitle: 'Kế hoạch',
  planMissing: 'Chưa có kế hoạch trong sổ',
  planMissingText: 'Lập kế hoạch trước, rồi văn bản sẽ tải về được ở đây.',
  toPlan: 'Đến phần Kế hoạch',
  planIssued: (number: string, day: string) => `Đã ban hành: số ${number}, ngày ${day}.`,
  planDraft: 'Chưa ban hành: số và ngày để trống, mỗi tệp mang dấu “DỰ THẢO”.',
  annexTitle: 'Bảng phân công kèm theo kế hoạch',
  annexCount: (children: string, sponsors: string) =>
    `Đang ghi ${children} trẻ của ${sponsors} đơn vị.`,
  whoGetsWhich:
    'Bản đầy đủ chỉ dùng tại Phòng Văn hóa - Xã hội và cho lãnh đạo; mỗi đơn vị chỉ nhận bản trích của mình; mọi nơi nhận khác nhận bản mã hóa.',
  traceNote: 'Mỗi lần tải bản có tên trẻ đều được ghi lại: ai tải, lúc nào.',
  extractTitle: 'Bản trích cho từng đơn vị',
  extractLead: 'Gửi đúng đơn vị ấy, không gửi chung.',
  ownExtractTitle: 'Bản trích của đơn vị',
  noAssignments: 'Chưa có phân công nào được duyệt',
  noAssignmentsText: 'Bảng phân công có nội dung khi lãnh đạo duyệt phân công đầu tiên.',
  children: (count: string) => `${count} trẻ`,
}
