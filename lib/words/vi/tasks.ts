import type { TaskKind } from '@/lib/tasks/task'

type Sentence = {
  title: string
  text: (missing: string) => string
  action: string
}

const kinds: Record<TaskKind, Sentence> = {
  answer_late_direction: {
    title: 'Ý kiến chỉ đạo quá hạn',
    text: () => 'Trả lời, hoặc xin thêm thời gian kèm lý do.',
    action: 'Trả lời',
  },
  answer_direction: {
    title: 'Ý kiến chỉ đạo chờ trả lời',
    text: () => 'Lãnh đạo đang chờ trả lời bằng văn bản.',
    action: 'Xem và trả lời',
  },
  answer_late_round: {
    title: 'Đợt rà soát quá hạn trả lời',
    text: () => 'Gửi trẻ, hoặc báo không có trẻ nào, rồi ký xác nhận.',
    action: 'Trả lời',
  },
  answer_round: {
    title: 'Đợt rà soát chờ trả lời',
    text: () => 'Gửi trẻ, hoặc báo không có trẻ nào, rồi ký xác nhận.',
    action: 'Trả lời',
  },
  chase_round: {
    title: 'Nơi chưa trả lời đợt rà soát đã quá hạn',
    text: () => 'Nhắc các nơi còn thiếu, hoặc kết thúc đợt.',
    action: 'Xem nơi thiếu',
  },
  close_round: {
    title: 'Đợt rà soát mọi nơi đã trả lời',
    text: () => 'Xem lại rồi kết thúc đợt.',
    action: 'Xem',
  },
  decide_direction: {
    title: 'Trả lời ý kiến chỉ đạo chờ lãnh đạo xem',
    text: () => 'Đồng ý, hoặc trả lại kèm lý do.',
    action: 'Xem',
  },
  decide_proposals: {
    title: 'Đề xuất trẻ chờ xã nhận',
    text: () => 'Trường hoặc thôn đã xác nhận. Nhận vào danh sách, trả lại hoặc không nhận.',
    action: 'Xem đề xuất',
  },
  verify_proposals: {
    title: 'Đề xuất trẻ chờ xác nhận',
    text: () => 'Cháu thuộc thôn, trường, lớp mình. Đúng hoàn cảnh thì xác nhận.',
    action: 'Xem và xác nhận',
  },
  answer_proposals: {
    title: 'Đề xuất được trả lại để sửa',
    text: () => 'Xem lý do, sửa lại rồi gửi lần nữa.',
    action: 'Xem',
  },
  answer_class: {
    title: 'Lớp chưa gửi danh sách',
    text: () => 'Đánh dấu em nào khó khăn rồi gửi trường. Không có em nào thì gửi “không có”.',
    action: 'Xem lớp',
  },
  chain_broken: {
    title: 'Nhật ký bị sửa ngoài phần mềm',
    text: () => 'Lần kiểm tra gần nhất thấy chuỗi bị đứt. Báo ngay lãnh đạo.',
    action: 'Xem nhật ký',
  },
  backup_late: {
    title: 'Chưa có bản sao lưu mới',
    text: () =>
      'Chưa có bản nào, hoặc bản gần nhất đã quá hạn. Hỏi người phụ trách máy chủ về việc sao lưu hằng đêm.',
    action: 'Xem',
  },
  disk_low: {
    title: 'Ổ đĩa sắp đầy',
    text: () => 'Hết chỗ thì không ghi được gì nữa. Báo người phụ trách máy chủ dọn chỗ.',
    action: 'Xem',
  },
  job_failed: {
    title: 'Việc hệ thống bị lỗi',
    text: () => 'Đã thử nhiều lần mà chưa xong. Xem lý do rồi cho chạy lại.',
    action: 'Xem',
  },
  take_left_rows: {
    title: 'Dòng nghi trùng hoặc có lỗi chưa ghi',
    text: () => 'Tải về, sửa trong tệp rồi nhận lại.',
    action: 'Xem danh sách',
  },
  place_children: {
    title: 'Trẻ chưa rõ thôn hoặc trường',
    text: () => 'Nhận danh sách có cột thôn, trường; sổ bổ sung cho đúng em.',
    action: 'Bổ sung',
  },
  open_year: {
    title: 'Trường chưa chuyển năm học',
    text: () => 'Cho các lớp lên lớp; mọi thứ đã chọn sẵn, chỉ xem lại rồi chuyển.',
    action: 'Xem và chuyển',
  },
  ask_schooling: {
    title: 'Em chưa rõ học ở đâu năm học này',
    text: () => 'Trả lời từng em hoặc nhiều em một lần: lớp nào, trường nào, hay đã nghỉ.',
    action: 'Trả lời',
  },
  archive_leavers: {
    title: 'Em được báo chuyển đi hoặc đã đủ 16 tuổi',
    text: () => 'Vẫn còn trong danh sách. Xem rồi đưa ra khỏi danh sách.',
    action: 'Xem',
  },
  quiet_account: {
    title: 'Tài khoản lâu không vào sổ',
    text: () => 'Giữ vai trò mà đã lâu không vào. Ai đã nghỉ thì kết thúc vai trò.',
    action: 'Xem tài khoản',
  },
  answer_offer: {
    title: 'Đề nghị giúp đỡ chờ trả lời',
    text: () => 'Có người muốn giúp. Trả lời sớm để không ai phải chờ.',
    action: 'Xem đề nghị',
  },
  answer_returned: {
    title: 'Đề xuất bị trả lại',
    text: () => 'Chọn đơn vị khác theo ý kiến rồi trình lại.',
    action: 'Sửa',
  },
  decide: {
    title: 'Phân công chờ lãnh đạo quyết định',
    text: () => 'Phòng đã xem xét; duyệt cả loạt trong một lượt.',
    action: 'Xem và duyệt',
  },
  review: {
    title: 'Đề xuất chờ trưởng phòng xem',
    text: () => 'Xem rồi trình lãnh đạo, hoặc trả lại kèm lý do.',
    action: 'Xem đề xuất',
  },
  propose_especially_difficult: {
    title: 'Trẻ đặc biệt khó khăn chờ phân công',
    text: () => 'Đề xuất cả danh sách, hoặc chọn đơn vị cho từng em.',
    action: 'Đề xuất',
  },
  confirm_poverty: {
    title: 'Hộ nghèo, cận nghèo cần xác nhận cho năm nay',
    text: () => 'Kết quả rà soát năm trước hết hiệu lực từ ngày 01/01.',
    action: 'Xem và xác nhận',
  },
  review_poverty: {
    title: 'Hộ nghèo, cận nghèo cần rà soát lại',
    text: () => 'Kết quả rà soát năm nay khác hoàn cảnh đang ghi, ví dụ hộ đã thoát nghèo.',
    action: 'Xem',
  },
  propose_waiting: {
    title: 'Trẻ khó khăn khác đang chờ',
    text: () => 'Đề xuất khi còn đơn vị nhận được.',
    action: 'Xem',
  },
  finish_list: {
    title: 'Danh sách đã đọc, chưa ghi vào sổ',
    text: () => 'Xem lại rồi bấm Ghi vào sổ.',
    action: 'Xem tiếp',
  },
  take_in_list: {
    title: 'Sổ chưa có danh sách nào',
    text: () => 'Bắt đầu bằng tệp Excel danh sách trẻ em của xã.',
    action: 'Nhận danh sách',
  },
  offer_child: {
    title: 'Đơn vị có thể nhận trẻ khác',
    text: () => 'Trẻ cũ đã kết thúc hỗ trợ, đơn vị vẫn muốn giúp. Đề nghị một trẻ đang chờ.',
    action: 'Đề nghị trẻ khác',
  },
  sign_minutes: {
    title: 'Phân công chờ biên bản nhận đỡ đầu',
    text: () => 'In biên bản cho các bên ký, rồi ghi lại kèm bản quét.',
    action: 'Xem và ghi',
  },
  talk_overdue: {
    title: 'Hẹn với đơn vị đã quá ngày',
    text: () => 'Gọi lại đơn vị rồi ghi kết quả, hoặc hẹn ngày khác.',
    action: 'Xem các hẹn',
  },
  talk_today: {
    title: 'Hẹn với đơn vị trong hôm nay',
    text: () => 'Làm việc xong thì ghi kết quả và việc tiếp theo.',
    action: 'Xem các hẹn',
  },
  record_pledge: {
    title: 'Trẻ chưa được ghi cam kết',
    text: () => 'Ghi mức và hình thức đơn vị hứa cho từng em.',
    action: 'Ghi cam kết',
  },
  quarter_short: {
    title: 'Trẻ chưa nhận đủ trong quý này',
    text: (missing) => `Còn thiếu ${missing} so với cam kết.`,
    action: 'Xem quý này',
  },
  review_plan: {
    title: 'Bản kế hoạch chờ trưởng phòng',
    text: () => 'Trình lãnh đạo, hoặc trả lại kèm lý do.',
    action: 'Xem kế hoạch',
  },
  decide_plan: {
    title: 'Bản kế hoạch chờ lãnh đạo duyệt',
    text: () => 'Duyệt thì kế hoạch có hiệu lực từ hôm nay.',
    action: 'Xem kế hoạch',
  },
  answer_plan: {
    title: 'Kế hoạch bị trả lại',
    text: () => 'Sửa theo lý do rồi trình lại.',
    action: 'Sửa kế hoạch',
  },
  draft_plan: {
    title: 'Xã chưa lập kế hoạch',
    text: () => 'Mức tối thiểu và thời gian hỗ trợ đọc từ kế hoạch.',
    action: 'Lập kế hoạch',
  },
  issue_plan: {
    title: 'Kế hoạch chờ số của văn thư',
    text: () => 'Nhập số và ngày khi đã được cấp.',
    action: 'Nhập số',
  },
}

export const tasks = {
  kinds,
  label: 'Việc đang chờ',
  late: 'Chậm',
  age: (days: number) => `chờ lâu nhất ${days} ngày`,
  reminded: (day: string) => `đã nhắc đơn vị ngày ${day}`,
  today: (day: string, quarter: string, left: number) => `${day} · ${quarter} còn ${left} ngày`,
  keeper: {
    title: 'Đang có trong sổ',
    people: 'người có tài khoản',
    villages: 'thôn',
    schools: 'trường',
  },
  nothing: 'Hôm nay không có việc nào chờ',
  nothingText: 'Khi có việc của anh/chị, việc sẽ hiện ở đây, việc cần trước đứng trên.',
}
