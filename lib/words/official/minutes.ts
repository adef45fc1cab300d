/**
 * The minutes a unit, a family and the commune sign (Biên bản nhận đỡ đầu trẻ em). A text of the State's
 * language, like `form.ts`: no English twin. Minutes have no "căn cứ" block: time, place, who was there,
 * what was agreed, conclusion, signatures (Nghị định 30/2020/NĐ-CP, Phụ lục III).
 */
export const officialMinutes = {
  title: 'BIÊN BẢN',
  subject: 'Về việc nhận đỡ đầu trẻ em có hoàn cảnh khó khăn',
  opening: 'Hôm nay, hồi …… giờ …… ngày …… tháng …… năm …………, tại',
  parties: 'I. THÀNH PHẦN',
  unit: 'Đại diện đơn vị nhận đỡ đầu',
  family: 'Đại diện gia đình trẻ',
  commune: (body: string) => `Đại diện ${body}`,
  witness: 'Người chứng kiến (thôn, nhà trường)',
  name: 'Ông (bà)',
  post: 'Chức vụ',
  relation: 'Quan hệ với trẻ',
  content: 'II. NỘI DUNG',
  roles: { lead: 'nhận đỡ đầu', co: 'cùng nhận đỡ đầu' },
  child: 'Họ và tên trẻ',
  givenName: 'Tên trẻ',
  code: 'Mã trong sổ',
  born: 'Ngày sinh',
  age: 'Tuổi',
  level: 'Cấp học',
  village: 'Nơi ở',
  period: (from: string, to: string | null) =>
    to === null
      ? `từ ${from} đến khi trẻ hết diện hỗ trợ theo Kế hoạch`
      : `từ ${from} đến hết ${to}`,
  promised: (amount: string, rhythm: string, item: string | null) =>
    `${amount} đồng/${rhythm}${item ? ` (${item})` : ''}`,
  /** The usual text of part II, with its fields (lib/templates/field.ts). */
  body: [
    '1. {tên đơn vị} {vai trò} trẻ em có tên dưới đây, theo phân công được lãnh đạo {ủy ban} duyệt {ngày duyệt}:',
    '{thông tin trẻ}',
    '2. Thời gian: {thời gian}.',
    '3. Mức và hình thức hỗ trợ: {mức hỗ trợ}',
    '4. Đơn vị nhận đỡ đầu: hỗ trợ đúng mức, đúng hạn đã cam kết; thăm, gặp trẻ và trao hỗ trợ qua nhà trường hoặc {loại địa phương}, có người của nhà trường hoặc của {loại địa phương} cùng dự; chỉ dùng thông tin của trẻ cho việc đỡ đầu, không đăng hình ảnh, hoàn cảnh của trẻ; báo trước cho {loại địa phương} khi có thay đổi.',
    '5. Gia đình: dùng khoản hỗ trợ cho việc ăn, ở, học tập và sức khỏe của trẻ; báo cho {loại địa phương} khi chỗ ở, việc học hoặc hoàn cảnh của trẻ thay đổi.',
    '6. Ủy ban nhân dân: theo dõi việc hỗ trợ, ghi vào sổ, báo cáo hằng quý; bảo vệ thông tin của trẻ và gia đình.',
  ],
  conclusion: 'III. KẾT LUẬN',
  agree:
    'Các bên thống nhất nội dung trên. Biên bản kết thúc hồi …… giờ …… cùng ngày, đã đọc lại cho các bên cùng nghe.',
  copies:
    'Biên bản được lập thành 02 bản có giá trị như nhau: đơn vị nhận đỡ đầu giữ 01 bản, Ủy ban nhân dân giữ 01 bản; gia đình được nhận bản sao.',
  signers: {
    family: 'ĐẠI DIỆN GIA ĐÌNH',
    unit: 'ĐẠI DIỆN ĐƠN VỊ NHẬN\u00a0ĐỠ\u00a0ĐẦU',
    commune: 'ĐẠI DIỆN UBND',
  },
  signature: '(Ký, ghi rõ họ tên)',
}
