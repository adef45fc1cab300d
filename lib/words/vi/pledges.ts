import { formatDay, formatVnd } from '@/lib/words/format'
import type { PledgeIssue } from '@/lib/pledges/input'
import type { PledgeRefusal } from '@/lib/pledges/rules'
import type { DayIssue } from '@/lib/calendar/input'
import type { VndIssue } from '@/lib/money/input'
import type { Day } from '@/lib/calendar/day'
import type { Rhythm } from '@/lib/plans/rhythm'
import type { SupportForm } from '@/lib/sponsors/sponsor'
import { support } from './support'

const refusals: Record<PledgeRefusal, (about: string[]) => string> = {
  not_found: () => 'Không có trẻ này trong các trẻ anh/chị đỡ đầu.',
  pledge_outside_term: () => 'Ngày bắt đầu nằm ngoài thời gian đỡ đầu trẻ này. Hãy chọn quý khác.',
  pledge_in_past_quarter: () =>
    'Quý đã qua không đổi được nữa. Hãy chọn quý này hoặc quý sau; cần sửa quý cũ thì báo cán bộ xã.',
  pledge_not_open: () => 'Cam kết cần thay đã kết thúc. Hãy mở lại trang để xem cam kết mới nhất.',
  pledge_before_replaced: () => 'Cam kết mới không thể bắt đầu trước cam kết được thay.',
  pledge_change_within_quarter: () =>
    'Cam kết theo quý chỉ đổi được từ ngày đầu quý, để một quý không tính hai lần.',
  already_pledged: () =>
    'Trẻ này đã có cam kết cùng hình thức trong thời gian đó. Hãy chọn thay cho cam kết đang có.',
}

/** Why an amount or a day cannot be taken; used wherever one is written. */
const issues: Record<PledgeIssue | VndIssue | DayIssue, string> = {
  amount_unreadable:
    'Chưa đọc được số tiền. Hãy viết bằng chữ số, ví dụ 1.000.000, 500k hoặc 1tr2, không viết bằng chữ.',
  amount_not_positive: 'Số tiền phải lớn hơn 0.',
  amount_too_big: 'Số tiền lớn quá 10 tỷ đồng. Hãy xem lại số chữ số 0.',
  amount_needed: 'Cam kết tiền mặt cần có số tiền.',
  item_needed: 'Hãy ghi rõ hỗ trợ gì, ví dụ gạo và sữa, thẻ bảo hiểm y tế.',
  day_unreadable: 'Chưa đọc được ngày. Hãy viết ngày/tháng/năm, ví dụ 05/09/2026.',
}

const { forms } = support

const rhythms: Record<Rhythm, string> = {
  monthly: 'Hằng tháng',
  quarterly: 'Hằng quý',
  school_year: 'Theo năm học (9 tháng)',
  once: 'Một lần',
}

const per: Record<Rhythm, string> = {
  monthly: '/tháng',
  quarterly: '/quý',
  school_year: '/tháng trong năm học',
  once: ', một lần',
}

export const pledges = {
  refusals,
  issues,
  forms,
  rhythms,
  title: 'Ghi cam kết',
  lead: (child: string) => `Đơn vị hứa hỗ trợ ${child} những gì, bao nhiêu và từ khi nào.`,
  /** `500.000 đ/tháng, Tiền mặt` */
  inShort: (amountVnd: number, rhythm: Rhythm, form: SupportForm, item: string | null) =>
    [
      amountVnd > 0 ? `${formatVnd(amountVnd, 'vi')}${per[rhythm]}` : rhythms[rhythm],
      item ?? forms[form],
    ].join(' · '),
  fromTo: (from: Day, to: Day | null) =>
    to === null ? `từ ${formatDay(from)}` : `từ ${formatDay(from)} đến trước ${formatDay(to)}`,
  takenBack: 'đã rút, không có hiệu lực',
  existing: 'Cam kết đã ghi',
  noneYet: 'Chưa có cam kết nào.',
  replaces: 'Cam kết mới này',
  replacesNone: 'Thêm bên cạnh các cam kết đang có',
  replacesOne: (pledge: string) => `Thay cho: ${pledge}`,
  form: 'Hình thức',
  formHint: 'Mỗi cam kết một hình thức. Hứa cả tiền và hiện vật thì ghi hai cam kết.',
  rhythm: 'Nhịp hỗ trợ',
  rhythmHint: 'Bao lâu trao một lần. Theo năm học: mỗi tháng một lần, nghỉ tháng 6 đến tháng 8.',
  amount: 'Số tiền hoặc trị giá mỗi lần',
  amountHint: 'Hiện vật, bảo hiểm: ghi trị giá. Thăm hỏi không quy ra tiền: để trống.',
  item: 'Hỗ trợ gì',
  itemHint: 'Chỉ cần khi không phải tiền mặt, ví dụ 10 kg gạo và 2 thùng sữa.',
  from: 'Bắt đầu từ',
  fromHint: 'Ngày đầu quý. Hỗ trợ một lần: ghi ngày sẽ hỗ trợ.',
  submit: 'Ghi cam kết',
  done: 'Đã ghi cam kết.',
  belowMinimum: (minimumVnd: number) =>
    `Mức tối thiểu của kế hoạch là ${formatVnd(minimumVnd, 'vi')}/trẻ/quý. Ít hơn vẫn ghi được, sổ sẽ đánh dấu.`,
}
