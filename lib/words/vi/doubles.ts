import type { DoubleReason } from '@/lib/children/double-reasons'
import type { Likelihood } from '@/lib/children/doubles'
import type {
  DistinctionRefusal,
  MergedFact,
  MergerRefusal,
  MergerReversalRefusal,
} from '@/lib/children/merger'

const reasons: Record<DoubleReason, string> = {
  same_personal_id: 'Cùng số định danh',
  personal_id_slip: 'Số định danh chỉ lệch một chữ số',
  same_name: 'Cùng họ tên',
  name_marks_lost: 'Họ tên một bên không có dấu',
  name_marks: 'Họ tên chỉ khác dấu',
  name_sound: 'Họ tên đọc gần giống nhau',
  name_slip: 'Họ tên lệch một chữ',
  name_shortened: 'Một bên viết tắt họ tên',
  name_word_missing: 'Một bên thiếu một chữ trong họ tên',
  name_order: 'Họ tên viết đảo thứ tự',
  name_spaces: 'Họ tên chỉ khác cách tách chữ',
  same_birth_day: 'Cùng ngày sinh',
  birth_day_month_turned: 'Ngày sinh đảo ngày và tháng',
  birth_slip: 'Ngày sinh lệch một chữ số',
  birth_near: 'Ngày sinh gần nhau',
  same_birth_year: 'Cùng năm sinh',
  same_village: 'Cùng thôn',
  same_guardian: 'Cùng người nuôi dưỡng',
  guardian_near: 'Người nuôi dưỡng gần trùng tên',
  other_personal_id: 'Khác số định danh',
  parents_personal_id: 'Cùng ghi số định danh của cha hoặc mẹ',
  rival_given: 'Khác tên gọi',
  rival_middle: 'Khác chữ lót',
  rival_family: 'Khác họ',
  other_name: 'Khác họ tên',
  other_birth: 'Khác ngày sinh',
  other_sex: 'Khác giới tính',
  other_village: 'Khác thôn',
  other_guardian: 'Khác người nuôi dưỡng',
}

const likelihoods: Record<Likelihood, string> = {
  certain: 'Gần như chắc chắn là một trẻ',
  likely: 'Rất có thể là một trẻ',
  possible: 'Có thể là một trẻ',
  slight: 'Ít khả năng là một trẻ',
}

const facts: Record<MergedFact, string> = {
  birth: 'ngày sinh',
  sex: 'giới tính',
  personal_id: 'số định danh cá nhân',
  moet_id: 'mã định danh Bộ GD&ĐT',
  village: 'thôn',
  guardian_name: 'người nuôi dưỡng',
  guardian_phone: 'điện thoại người nuôi dưỡng',
  note: 'ghi chú',
  circumstance: 'hoàn cảnh',
  marking: 'đánh dấu đặc biệt khó khăn',
  enrolment: 'nơi học',
}

const refusals: Record<
  MergerRefusal | MergerReversalRefusal | DistinctionRefusal,
  (about: string[]) => string
> = {
  not_found: () => 'Không tìm thấy hồ sơ hoặc lần gộp này.',
  closed_already: () => 'Một trong hai hồ sơ đã được gộp vào hồ sơ khác.',
  changed_meanwhile: () => 'Hồ sơ vừa có người sửa. Hãy mở lại trang để xem bản mới rồi gộp.',
  both_supported: ([kept = '', closed = '']) =>
    `Cả ${kept} và ${closed} đang có đơn vị đỡ đầu. Hãy kết thúc phân công của một hồ sơ trước, rồi gộp hồ sơ ấy vào hồ sơ kia.`,
  closed_supported: ([, closed = '']) =>
    `${closed} đang có đơn vị đỡ đầu nên không đóng được. Hãy giữ ${closed}, hoặc kết thúc phân công trước.`,
  closed_proposed: ([, closed = '']) =>
    `${closed} đang có đề xuất phân công chờ quyết định. Hãy giữ ${closed}, hoặc đợi đề xuất được quyết định.`,
  closed_held: ([, closed = '']) =>
    `${closed} đang được giữ cho một đơn vị. Hãy giữ lại hồ sơ ${closed}, hoặc thôi giữ trẻ trước.`,
  kept_not_accepted: ([kept = '', closed = '']) =>
    `${kept} chưa được đưa vào danh sách, còn ${closed} đã có. Hãy giữ ${closed}.`,
  reversed_already: () => 'Lần gộp này đã được hoàn tác.',
  number_taken: () =>
    'Số định danh của hồ sơ đã đóng nay thuộc về một trẻ khác. Hãy xem lại số ấy trước.',
  told_already: () => 'Hai hồ sơ này đã được ghi là hai trẻ.',
  not_told: () => 'Hai hồ sơ này chưa được ghi là hai trẻ.',
}

export const doubles = {
  reasons,
  likelihoods,
  facts,
  refusals,
  title: 'Hồ sơ có thể trùng',
  lead: 'Mỗi trẻ chỉ nên có một hồ sơ. Hãy xem từng cặp, gộp lại nếu là một trẻ.',
  count: (count: number) => `${count} cặp hồ sơ có thể trùng.`,
  see: 'Xem các cặp này',
  none: 'Không còn cặp hồ sơ nào cần xem',
  noneText: 'Khi có hồ sơ mới giống một hồ sơ đã có, cặp hồ sơ ấy sẽ hiện ở đây.',
  more: (count: number) => `Còn ${count} cặp nữa. Hãy xử lý các cặp trên trước.`,
  pair: (one: string, other: string) => `${one} và ${other}`,
  agrees: 'Giống nhau',
  differs: 'Khác nhau',
  different: 'khác',
  hintWith: (codes: string) => `Có thể trùng với ${codes}.`,
  compare: 'So sánh và gộp',
  notDouble: 'Không trùng: là hai trẻ',
  told: (one: string, other: string) => `Đã ghi ${one} và ${other} là hai trẻ. Sẽ không hỏi lại.`,
  toldBefore: 'Hai hồ sơ này đã được ghi là hai trẻ.',
  askAgain: 'Hỏi lại cặp này',
  askedAgain: 'Cặp hồ sơ này sẽ được hỏi lại.',
  toldBy: (name: string, day: string) => `${name} ghi ngày ${day}`,
  kept: 'Hồ sơ được giữ',
  closed: 'Hồ sơ đóng lại',
  swap: (code: string) => `Đổi lại: giữ ${code}`,
  mergeTitle: 'Gộp thành một hồ sơ',
  mergeLead: (kept: string, closed: string) =>
    `${closed} sẽ ra khỏi danh sách, mở ${closed} sẽ thấy ${kept}. Diễn biến của cả hai được giữ nguyên. Có thể hoàn tác bất cứ lúc nào.`,
  take: (kept: string) => `Những gì ${kept} còn thiếu, lấy từ hồ sơ kia`,
  nothingToTake: (kept: string) => `${kept} không thiếu gì so với hồ sơ kia.`,
  reason: 'Lý do',
  optional: 'không bắt buộc',
  merge: (kept: string) => `Gộp, giữ ${kept}`,
  merged: (kept: string, closed: string) => `Đã gộp ${closed} vào ${kept}.`,
  mergedFiles: 'Hồ sơ đã gộp vào đây',
  mergedBy: (name: string, day: string) => `${name} gộp ngày ${day}`,
  taken: (facts: string) => `Đã lấy sang: ${facts}`,
  nothingTaken: 'Không lấy gì sang.',
  undo: 'Hoàn tác gộp',
  undoLead: (code: string) => `${code} trở lại danh sách như trước khi gộp.`,
  undoReason: 'Vì sao hoàn tác',
  undone: (code: string) => `Đã hoàn tác: ${code} trở lại như trước.`,
  supportedBy: (names: string) => `Đang được ${names} đỡ đầu`,
  waitsForDecision: 'Đang có đề xuất phân công',
  notAccepted: 'Chưa vào danh sách',
}
