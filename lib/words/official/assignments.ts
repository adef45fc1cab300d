/**
 * The annex of assignments (bảng phân công đỡ đầu). A text of the State's language, like
 * `form.ts`: no English twin, read by lib/documents alone.
 */
export const officialAssignments = {
  title: 'BẢNG PHÂN CÔNG CƠ QUAN, ĐƠN VỊ HỖ TRỢ, ĐỠ ĐẦU TRẺ EM',
  full: (kind: string) =>
    `Bản đầy đủ – dùng tại Phòng Văn hóa - Xã hội và lãnh đạo UBND ${kind}, không gửi nơi khác`,
  extract: (sponsor: string) => `Bản trích gửi ${sponsor}`,
  byVillage: (kind: string, word: string) =>
    `Xếp theo ${word} – dùng tại Phòng Văn hóa - Xã hội và lãnh đạo UBND ${kind}, không gửi nơi khác`,
  coded: 'Bản mã hóa – không ghi tên trẻ; gửi các cơ quan, đơn vị tại mục Nơi nhận',

  sheetByUnit: 'Theo đơn vị',
  sheetByVillage: (word: string) => `Theo ${word.replaceAll(',', ' và')}`,
  takenOn: (order: string, day: string) => `${order}, tính đến ngày ${day}`,

  ordinal: 'TT',
  code: 'Mã số',
  fullName: 'Họ và tên',
  givenName: 'Tên trẻ',
  born: 'Ngày, năm sinh',
  age: 'Tuổi',
  sex: 'Giới tính',
  female: 'Nữ',
  male: 'Nam',
  village: (word: string) => `Nơi ở (${word})`,
  school: 'Trường, lớp',
  schoolLevel: 'Cấp học',
  circumstance: 'Hoàn cảnh',
  group: 'Nhóm đối tượng',
  guardian: 'Người nuôi dưỡng',
  from: 'Hỗ trợ từ',
  level: 'Mức hỗ trợ',
  note: 'Ghi chú',
  co: 'Cùng đỡ đầu',
  offList: 'Không còn trong danh sách',
  sponsor: 'Đơn vị nhận đỡ đầu',
  schoolAndClass: (school: string, schoolClass: string) => `${school}, lớp ${schoolClass}`,
  classOnly: (schoolClass: string) => `Lớp ${schoolClass}`,
  difficult: (circumstance: string) => `${circumstance}; đặc biệt khó khăn`,

  sponsorRow: (roman: string, name: string, count: string) => `${roman}. ${name} (${count} trẻ)`,
  noVillage: (word: string) => `Chưa ghi ${word}`,
  none: 'Chưa có trẻ em được phân công đỡ đầu.',
  totals: (children: string, sponsors: string) =>
    `Tổng cộng: ${children} trẻ; ${sponsors} cơ quan, đơn vị nhận hỗ trợ, đỡ đầu.`,
  groupTotals: (groups: string) => `Trong đó: ${groups}.`,
  groupTotal: (group: string, count: string) => `${group}: ${count} trẻ`,
  extractTotal: (sponsor: string, children: string) =>
    `Tổng cộng: ${sponsor} nhận hỗ trợ, đỡ đầu ${children} trẻ.`,
  ageOn: (on: string) => `Tuổi của trẻ tính đến ngày ${on}.`,
  meeting: (kind: string) =>
    `Việc thăm, gặp trẻ và trao hỗ trợ được hẹn trước qua Phòng Văn hóa - Xã hội ${kind} hoặc nhà trường nơi trẻ học, có người của nhà trường hoặc của ${kind} cùng dự.`,
  contact: (name: string, phone: string) => `Đầu mối liên hệ: ${name}, điện thoại ${phone}.`,
  confidential:
    'Thông tin về trẻ em trong bảng này chỉ dùng để thực hiện Kế hoạch; không sao chép, đăng tải hoặc chuyển cho người khác.',

  circumstances: {
    orphan_both: 'Mồ côi cả cha và mẹ',
    orphan_one: 'Mồ côi cha hoặc mẹ',
    poor_household: 'Hộ nghèo',
    near_poor_household: 'Hộ cận nghèo',
    other_special: 'Hoàn cảnh đặc biệt khó khăn khác',
  },
  schoolLevels: {
    kindergarten: 'Mầm non',
    primary: 'Tiểu học',
    lower_secondary: 'Trung học cơ sở',
    upper_secondary: 'Trung học phổ thông',
  },
}
