/** The page of documents: which file is for whom. */
export const paperwork = {
  title: 'Văn bản',
  lead: 'Kế hoạch, quyết định và bảng phân công đỡ đầu, làm từ sổ, mở được bằng Word, Excel.',
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
  assignedFile: 'bang-phan-cong-do-dau',
  exportTitle: 'Bảng tính Excel',
  exportLead: 'Bảng phân công thành hai trang: theo đơn vị và theo nơi ở.',
  decisionsTitle: 'Quyết định phân công',
  decisionsLead:
    'Quyết định của Chủ tịch kèm danh sách trẻ, mỗi ngày duyệt một quyết định. Số và ngày để trống cho văn thư.',
  decisionDraft: (children: string) =>
    `Đang trình ${children} đề xuất: tệp mang dấu “DỰ THẢO” cho đến khi lãnh đạo duyệt.`,
  decisionOn: (day: string) => `Duyệt ngày ${day}`,
  decisionCount: (children: string, units: string) => `${children} trẻ, ${units} đơn vị`,
  decisionFull: 'Có tên trẻ (.docx)',
  decisionCoded: 'Mã hóa (.docx)',
  decisionFullFor: (what: string) => `${what}: tải quyết định có tên trẻ (.docx)`,
  decisionCodedFor: (what: string) => `${what}: tải quyết định mã hóa (.docx)`,
  decisionWho:
    'Bản có tên trẻ lưu tại Phòng Văn hóa - Xã hội; gửi các nơi nhận bản mã hóa, kèm bản trích cho từng đơn vị.',
  decisionsNone: 'Chưa có phân công nào được trình hay duyệt',
  decisionsNoneText: 'Khi có đề xuất được trình hoặc duyệt, quyết định sẽ tải về được ở đây.',
  missing: (fields: readonly string[]) =>
    `Sổ chưa ghi: ${fields.join(', ')}. Chỗ ấy in dòng chấm để điền tay.`,
  draftName: 'Dự thảo',
  older: (count: string) => `Các ngày trước (${count})`,
  toDecisions: 'Quyết định, bảng phân công',
  children: (count: string) => `${count} trẻ`,
}
