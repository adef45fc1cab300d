import type { PovertyStanding } from '@/lib/children/poverty'
import type { ChildField } from '@/lib/lists/child-fields'
import type { SponsorField } from '@/lib/lists/listed-sponsor'
import type { ChildChange, DoubtCode, NoticeCode, ReviewState } from '@/lib/lists/review'
import type { SponsorChange } from '@/lib/lists/review-sponsors'
import type { ListKind } from '@/lib/lists/list-kind'

const states: Record<ReviewState, string> = {
  new: 'Mới',
  changed: 'Có thay đổi',
  same: 'Giữ nguyên',
  doubtful: 'Nghi trùng',
  wrong: 'Có lỗi',
}

const stateHints: Record<ReviewState, string> = {
  new: 'Chưa có trong sổ, sẽ được thêm.',
  changed: 'Đã có trong sổ; những chỗ khác sẽ được cập nhật.',
  same: 'Đã có trong sổ và không khác gì, sẽ không ghi.',
  doubtful: 'Sổ chưa chắc. Hãy chọn cho từng dòng; dòng không chọn sẽ để lại.',
  wrong: 'Có ô chưa đọc được. Dòng có tên vẫn ghi được, ô sai để trống.',
}

const childFields: Record<ChildField, string> = {
  fullName: 'Họ và tên',
  bornOn: 'Ngày sinh',
  bornYear: 'Năm sinh',
  sex: 'Giới tính',
  personalId: 'Số định danh cá nhân',
  moetId: 'Mã định danh của ngành',
  village: 'Thôn',
  school: 'Trường',
  schoolClass: 'Lớp',
  circumstances: 'Hoàn cảnh',
  especiallyDifficult: 'Đặc biệt khó khăn',
  guardianName: 'Người nuôi dưỡng',
  guardianPhone: 'Điện thoại',
  currentSponsor: 'Đơn vị đang đỡ đầu',
  note: 'Ghi chú',
  ordinal: 'Số thứ tự',
  familyName: 'Họ và tên đệm',
  givenName: 'Tên',
  bornDay: 'Ngày sinh (ngày)',
  bornMonth: 'Ngày sinh (tháng)',
  grade: 'Khối',
  fatherName: 'Họ tên cha',
  motherName: 'Họ tên mẹ',
  supportLevel: 'Mức đang hỗ trợ',
  relation: 'Quan hệ với chủ hộ',
  status: 'Trạng thái học',
  decisionNumber: 'Số quyết định công nhận',
  decidedOn: 'Ngày quyết định',
  pointsB1: 'Điểm B1',
  pointsB2: 'Điểm B2',
}

const sponsorFields: Record<SponsorField, string> = {
  ordinal: 'Số thứ tự',
  name: 'Tên đơn vị',
  kind: 'Loại đơn vị',
  promisedChildren: 'Số trẻ nhận đỡ đầu',
  level: 'Mức hỗ trợ',
  rhythm: 'Nhịp hỗ trợ',
  form: 'Hình thức',
  villages: 'Thôn phụ trách',
  contactName: 'Người đầu mối',
  contactPhone: 'Điện thoại',
  note: 'Ghi chú',
}

const changes: Record<ChildChange | SponsorChange, string> = {
  ...childFields,
  ...sponsorFields,
  birth: 'Ngày sinh',
  poverty: 'Kết quả rà soát hộ nghèo',
}

const doubts: Record<DoubtCode, (row: string) => string> = {
  id_other_name: () => 'Số định danh đã thuộc về một em tên khác.',
  other_id: () => 'Trùng tên và ngày sinh nhưng số định danh khác.',
  several: () => 'Trong sổ có nhiều em trùng tên và năm sinh.',
  other_birth: () => 'Trùng tên và thôn nhưng ngày sinh khác.',
  no_birth: () => 'Trùng tên, nhưng một bên chưa có năm sinh.',
  other_village: () => 'Trùng tên và năm sinh, nhưng ở thôn khác.',
  similar_name: () => 'Tên chỉ khác dấu, trùng ngày sinh.',
  near: () => 'Rất có thể đã có trong sổ với cách ghi khác.',
  near_in_list: (row) => `Rất có thể là cùng một em với dòng ${row} của danh sách này.`,
  double_in_list: (row) => `Trùng với dòng ${row} của danh sách này.`,
  same_child_twice: (row) => `Dòng ${row} đã là em này rồi.`,
}

const notices: Record<NoticeCode, (value: string) => string> = {
  sponsor_vanished: (value) =>
    `Danh sách không còn ghi đơn vị đỡ đầu. Hỗ trợ của ${value} vẫn giữ trong sổ.`,
  other_sponsor: (value) =>
    `Trong sổ đang là ${value}. Thay đơn vị đỡ đầu phải qua phân công, danh sách không đổi được.`,
  sponsor_off_list: (value) =>
    `Em không có trong danh sách của xã nên hỗ trợ của ${value} không được công nhận theo tệp này.`,
  level_differs: (value) => `Mức hỗ trợ của ${value} khác với sổ. Hãy sửa ở phần cam kết nếu đúng.`,
  left_poverty: (year) =>
    `Hộ đã thoát nghèo, cận nghèo năm ${year}. Hoàn cảnh của em giữ nguyên và được đưa vào diện cần rà soát lại.`,
  left_poverty_unknown: (year) =>
    `Hộ đã thoát nghèo, cận nghèo năm ${year} và em chưa có trong sổ nên không ghi.`,
  class_without_school: (value) => `Có lớp ${value} nhưng chưa có trường nên chưa ghi lớp.`,
}

const titles: Record<ListKind, string> = {
  children: 'Đối chiếu danh sách trẻ em',
  sponsors: 'Đối chiếu danh sách đơn vị',
}

/** The review of a list before it is written. */
export const review = {
  titles,
  lead: (file: string, at: string, by: string) => `${file}, nhận lúc ${at}, người nhận ${by}`,
  states,
  stateHints,
  childFields,
  sponsorFields,
  changes,
  doubts,
  notices,
  countsTitle: 'Kết quả đối chiếu',
  rows: (count: string) => `${count} dòng`,
  findings: {
    supported: 'trẻ đã có đơn vị đỡ đầu',
    waiting: 'trẻ chưa có',
    hard: 'trong đó đặc biệt khó khăn',
  },
  povertyTitle: 'Đối chiếu danh sách hộ nghèo, cận nghèo',
  povertyFindings: {
    poor: 'trẻ hộ nghèo',
    near_poor: 'trẻ hộ cận nghèo',
    left_poverty: 'trẻ hộ đã thoát nghèo, cận nghèo',
  } satisfies Record<PovertyStanding, string>,
  columnsTitle: 'Các cột được hiểu như sau',
  columnsLead: 'Nếu có cột hiểu sai, chọn lại rồi bấm Đọc lại. Sổ chưa ghi gì.',
  columnLabel: (letter: string, title: string) =>
    title ? `Cột ${letter}: ${title}` : `Cột ${letter}`,
  columnSamples: (samples: string) => `Ví dụ: ${samples}`,
  columnEmpty: 'Cột không có giá trị',
  columnUnused: 'Không dùng cột này',
  sheetHeader: (sheet: string, row: number) => `Trang tính ${sheet}, tiêu đề ở dòng ${row}`,
  converted: (cells: string) => `Đã đổi ${cells} ô từ phông chữ cũ sang Unicode.`,
  recalled: (sender: string) =>
    `Các cột được hiểu theo lần trước của ${sender}. Có thể chọn lại ở dưới.`,
  remembers: 'Cách hiểu cột sẽ được nhớ cho nơi gửi này.',
  reread: 'Đọc lại',
  rereadDone: 'Đã đọc lại theo các cột vừa chọn.',
  placesTitle: 'Sẽ được thêm vào sổ',
  villages: (names: string) => `Thôn mới: ${names}`,
  schools: (names: string) => `Trường mới: ${names}`,
  findingsTitle: 'Danh sách cho biết',
  supportTitle: 'Hỗ trợ sẵn có sẽ được công nhận',
  supportLead: 'Danh sách là căn cứ. Mỗi em có đơn vị nhận đỡ đầu chính từ ngày ghi sổ.',
  sponsorNew: (kind: string) => `sẽ được thêm, loại: ${kind}`,
  sponsorKnown: 'đã có trong sổ',
  supportCount: (count: string) => `${count} trẻ`,
  noLevel: 'chưa rõ mức',
  row: (row: string) => `Dòng ${row}`,
  rowIn: (row: string, sheet: string) => `Dòng ${row}, ${sheet}`,
  column: (letter: string) => `cột ${letter}`,
  nameless: 'Dòng không có tên',
  nothing: 'chưa có',
  from: 'trong sổ',
  to: 'trong danh sách',
  marked: 'Đặc biệt khó khăn',
  notMarked: 'không',
  agrees: (facts: string) => `Giống: ${facts}.`,
  differs: (facts: string) => `Khác: ${facts}.`,
  leaveOut: 'Để lại, chưa ghi',
  isNew: 'Là em khác, ghi mới',
  isChild: (name: string, code: string) => `Là em ${name} (${code})`,
  takeAnyway: 'Ghi, ô sai để trống',
  dontTake: 'Không ghi dòng này',
  choose: (place: string) => `${place} là`,
  born: (birth: string) => `sinh ${birth}`,
  more: (count: string) => `Xem cả ${count} dòng`,
  allTitle: (state: string) => `Các dòng: ${state}`,
  tooManyChoices: (count: string) =>
    `Còn ${count} dòng nữa chưa hiện ở đây và sẽ để lại. Hãy sửa tệp rồi nhận lại.`,
  noticesTitle: 'Cần biết',
  noticesLead: 'Không cần chọn gì; sổ giữ nguyên như nêu ở đây.',
  skippedTitle: 'Dòng không phải của danh sách',
  skippedCount: (count: string) => `${count} dòng tiêu đề, đề mục, tổng cộng, chữ ký`,
  wholeSheet: 'cả trang tính',
  proposedHint:
    'Chưa có trong sổ: sẽ được đề xuất, chờ trường hoặc thôn xác nhận rồi xã quyết định. Hãy ghi nơi học nếu biết.',
  schooling: (name: string) => `${name} đang học trường, lớp nào`,
  moreProposed: (count: string) =>
    `Còn ${count} em nữa chưa hiện ở đây, cũng được đề xuất; nơi học có thể bổ sung ở từng đề xuất.`,
  commitProposals: (count: string) => `Đề xuất ${count} em, chờ xác nhận và quyết định.`,
  finding: (standing: string, year: string, decision: string) =>
    [`${standing} năm ${year}`, decision && `quyết định số ${decision}`].filter(Boolean).join(', '),
  commitTitle: 'Ghi vào sổ',
  commitLead: {
    children: (added: string, changed: string, recognised: string) => {
      const said = [
        added !== '0' && `thêm ${added} trẻ`,
        changed !== '0' && `cập nhật ${changed} trẻ`,
        recognised !== '0' && `công nhận ${recognised} hỗ trợ sẵn có`,
      ].filter(Boolean)
      return `${said.length > 0 ? `Sẽ ${said.join(', ')}. ` : ''}Ghi tất cả cùng lúc hoặc không ghi gì.`
    },
    sponsors: (added: string, changed: string) =>
      `Sẽ thêm ${added} đơn vị, cập nhật ${changed} đơn vị. Ghi tất cả cùng lúc hoặc không ghi gì.`,
  },
  nothingToWrite: 'Danh sách không có gì khác với sổ. Ghi vào sổ chỉ để đánh dấu là đã đối chiếu.',
  commit: 'Ghi vào sổ',
  committing: 'Đang ghi…',
  done: (added: number, changed: number) => `Đã ghi vào sổ: ${added} mới, ${changed} thay đổi.`,
}
