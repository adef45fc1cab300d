import { needs } from './needs'
import { support } from './support'
import type { NeedKind } from '@/lib/children/need'
import { formatNumber, formatVnd } from '@/lib/words/format'
import type { Rhythm } from '@/lib/plans/rhythm'
import {
  unpackDifferences,
  type Difference,
  type SponsorRefusal,
  type WrittenField,
} from '@/lib/sponsors/rules'
import type { SponsorIssue } from '@/lib/sponsors/input'
import type { SponsorKind, SupportForm, SupportLevel } from '@/lib/sponsors/sponsor'

const fields: Record<WrittenField, string> = {
  name: 'Tên đơn vị, chương trình hoặc người đỡ đầu',
  kind: 'Loại',
  promisedChildren: 'Số trẻ hứa nhận',
  levelMin: 'Mức hỗ trợ',
  levelMax: 'Đến mức',
  levelRhythm: 'Nhịp',
  form: 'Hình thức',
  goods: 'Hiện vật thường trao',
  gives: 'Trao được gì',
  contactName: 'Người đầu mối',
  contactPhone: 'Điện thoại',
  note: 'Ghi chú',
  villages: 'Thôn phụ trách',
  schools: 'Trường phụ trách',
}
const refusals: Record<SponsorRefusal, (about: string[]) => string> = {
  not_found: () => 'Không còn thấy đơn vị này trong sổ. Hãy mở lại danh sách đơn vị.',
  village_unknown: () => 'Có thôn không còn trong sổ. Hãy mở lại trang rồi chọn lại.',
  school_unknown: () => 'Có trường không còn trong sổ. Hãy mở lại trang rồi chọn lại.',
  name_taken: () => 'Trong sổ đã có đơn vị mang tên này. Hãy tìm đơn vị ấy để sửa.',
  stale: (about) =>
    `Có người vừa sửa đơn vị này trong lúc anh/chị đang mở. ${unpackDifferences(about)
      .differences.map(difference)
      .join(' ')} Muốn giữ bản của anh/chị thì bấm Lưu lần nữa.`,
}
const issues: Record<SponsorIssue, string> = {
  count_unclear: 'Hãy viết một số nguyên, ví dụ 3.',
  amount_unclear: 'Chưa đọc được số tiền. Viết 1.000.000, 500k hoặc 1tr2.',
  phone_unclear: 'Chưa đọc được số điện thoại, ví dụ 0905 123 456.',
  rhythm_missing: 'Hãy chọn nhịp cho mức hỗ trợ.',
  max_below_min: 'Mức cao phải từ mức thấp trở lên.',
}

/** Who helps: units, programmes, people. */
export const sponsors = {
  fields,
  refusals,
  issues,
  title: 'Đơn vị đỡ đầu',
  lead: 'Cơ quan, đoàn thể, doanh nghiệp, chương trình và người nhận đỡ đầu trẻ của xã.',
  add: 'Thêm đơn vị',
  addTitle: 'Thêm đơn vị đỡ đầu',
  editTitle: (name: string) => `Sửa ${name}`,
  edit: 'Sửa',
  back: 'Đơn vị đỡ đầu',
  count: (count: string) => `${count} đơn vị`,
  searchLabel: 'Tìm và lọc đơn vị',
  search: 'Tên đơn vị',
  searchHint: 'Không cần gõ dấu',
  kind: 'Loại',
  anyKind: 'Mọi loại',
  apply: 'Lọc',
  clear: 'Bỏ lọc',
  removeFilter: (what: string) => `Bỏ lọc ${what}`,
  name: 'Đơn vị',
  promised: 'Hứa nhận',
  assigned: 'Đã phân công',
  recognised: 'Công nhận từ trước',
  proposed: 'Đang trình',
  room: 'Còn nhận được',
  contact: 'Đầu mối',
  unknown: 'chưa hứa',
  full: 'đã đủ',
  overBy: (count: string) => `vượt ${count}`,
  level: 'Mức thường hỗ trợ',
  levelOf: (level: SupportLevel) => levelWords(level),
  form: 'Hình thức',
  villages: 'Thôn phụ trách',
  schools: 'Trường phụ trách',
  noVillages: 'Không phụ trách thôn nào riêng',
  inChargeOf: (places: string) => `Phụ trách ${places}`,
  noSchools: 'Không phụ trách trường nào riêng',
  note: 'Ghi chú',
  empty: 'Chưa có đơn vị nào trong sổ',
  emptyText: 'Nhận danh sách đơn vị từ tệp Excel, hoặc thêm từng đơn vị.',
  noneFound: 'Không tìm thấy đơn vị nào',
  noneFoundText: 'Hãy bỏ bớt điều kiện lọc hoặc gõ ít chữ hơn.',
  takeList: 'Nhận danh sách',
  factsTitle: 'Thông tin đơn vị',
  childrenTitle: 'Trẻ đang được đỡ đầu',
  childrenEmpty: 'Đơn vị chưa đỡ đầu trẻ nào.',
  childrenEmptyText: 'Đề xuất trẻ cho đơn vị ở phần Phân công.',
  proposalsTitle: 'Đề xuất của đơn vị',
  proposalsEmpty: 'Chưa có đề xuất nào cho đơn vị này.',
  toAssignments: 'Đến phần Phân công',
  child: 'Trẻ',
  since: 'Từ ngày',
  basis: 'Căn cứ',
  basisRecognised: 'Công nhận theo danh sách',
  basisAssigned: 'Phân công của xã',
  extract: 'Tải bản trích của đơn vị (.docx)',
  none: 'Chưa có',
  whoTitle: 'Đơn vị',
  promiseTitle: 'Hứa nhận và mức hỗ trợ',
  contactTitle: 'Đầu mối liên hệ',
  furtherTitle: 'Thông tin thêm',
  nameHint: 'Ví dụ: Hội Liên hiệp Phụ nữ xã',
  promisedHint:
    'Không kể trẻ đã được công nhận từ trước. Để trống nếu đơn vị chưa hứa số trẻ cụ thể.',
  levelMinHint: 'Cho một trẻ, mỗi lần trao.',
  rhythmHint: 'Bao lâu trao một lần.',
  formHint: 'Hình thức đơn vị thường trao; từng cam kết ghi khác được.',
  levelMaxHint: 'Chỉ ghi khi mức hỗ trợ nằm trong một khoảng.',
  rhythmLabels: {
    monthly: 'Hằng tháng',
    quarterly: 'Hằng quý',
    school_year: 'Hằng tháng trong năm học (chín tháng)',
    once: 'Một lần',
  },
  chargeTitle: 'Thôn và trường phụ trách',
  chargeHint:
    'Đơn vị phụ trách thôn, trường nào thì được đề xuất trước cho trẻ của nơi ấy. Để trống nếu đơn vị nhận trẻ ở đâu cũng được.',
  save: 'Lưu',
  saved: (isNew: boolean): string => (isNew ? 'Đã thêm đơn vị vào sổ.' : 'Đã lưu thay đổi.'),
  personal: 'Người đầu mối và số điện thoại chỉ dùng trong công việc của xã.',
}

function levelWords({ minVnd, maxVnd, rhythm }: SupportLevel): string {
  const [low, high] = [formatVnd(minVnd, 'vi'), formatVnd(maxVnd, 'vi')]
  const range = minVnd === maxVnd ? low : `${low} – ${high}`
  return `${range}/trẻ ${support.rhythms[rhythm]}`
}

function difference({ field, theirs, yours }: Difference): string {
  return `${fields[field]}: trong sổ là “${written(field, theirs)}”, anh/chị nhập “${written(field, yours)}”.`
}

function written(field: WrittenField, value: string): string {
  if (value === '') return 'để trống'
  if (field === 'kind') return support.kinds[value as SponsorKind]
  if (field === 'gives') return needsIn(value)
  if (field === 'form') return support.forms[value as SupportForm]
  if (field === 'levelRhythm') return support.rhythms[value as Rhythm]
  if (field === 'levelMin' || field === 'levelMax') return formatVnd(Number(value), 'vi')
  return field === 'promisedChildren' ? formatNumber(Number(value), 'vi') : value
}

function needsIn(value: string): string {
  return value
    .split(', ')
    .map((kind) => needs.kinds[kind as NeedKind])
    .join(', ')
}
