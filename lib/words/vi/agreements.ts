import type {
  AgreementRefusal,
  ChildDatum,
  DataEnd,
  KeptUntil,
  VisitManner,
} from '@/lib/agreements/agreement'
import type { AgreementIssue } from '@/lib/agreements/input'
import type { AgreementStanding } from '@/lib/agreements/standing'
import { formatDay } from '@/lib/words/format'

const refusals: Record<AgreementRefusal, () => string> = {
  not_found: () => 'Không còn thấy đơn vị hoặc thỏa thuận này. Hãy mở lại trang.',
  signed_ahead: () => 'Ngày ký chưa đến.',
  over_before_signed: () => 'Ngày hết hiệu lực trước ngày ký.',
  data_end_before_signed: () => 'Ngày phải xóa, trả thông tin trước ngày ký.',
  older_than_newest: () =>
    'Trong sổ đang có thỏa thuận ký sau ngày này. Nếu bản ấy ghi nhầm ngày, hãy chấm dứt bản ấy rồi ghi lại.',
  recorded_meanwhile: () =>
    'Có người vừa ghi một thỏa thuận của đơn vị này. Hãy mở lại trang để xem trước khi ghi thêm.',
  not_newest: () => 'Thỏa thuận này đã có bản mới thay.',
  already_ended: () => 'Thỏa thuận này đã chấm dứt rồi.',
  ended_ahead: () => 'Ngày chấm dứt chưa đến. Hãy ghi khi thỏa thuận đã thôi hiệu lực.',
  ended_before_signed: () => 'Ngày chấm dứt trước ngày ký.',
}
const issues: Record<AgreementIssue, string> = {
  scan_missing: 'Hãy chọn ảnh chụp hoặc bản quét của thỏa thuận.',
  visitors_missing: 'Hãy ghi ít nhất một người được gặp trẻ, hoặc chọn không thăm riêng.',
  visitors_not_allowed: 'Đã chọn không thăm riêng thì để trống ô này.',
  visitors_too_many: 'Nhiều nhất 20 người.',
  days_unclear: 'Hãy viết số ngày, ví dụ 30.',
  until_missing: 'Hãy ghi số ngày sau khi thôi đỡ đầu, hoặc một ngày cụ thể.',
  until_twice: 'Chỉ ghi một trong hai: số ngày, hoặc ngày cụ thể.',
}
const manners: Record<VisitManner, string> = {
  none: 'Không thăm riêng, chỉ gặp ở buổi chung do UBND hoặc trường tổ chức',
  at_school: 'Qua nhà trường, có người của trường cùng dự',
  with_commune: 'Có cán bộ của UBND đi cùng',
  either: 'Qua nhà trường, hoặc có cán bộ của UBND đi cùng',
}
const data: Record<ChildDatum, string> = {
  code: 'Mã trẻ',
  given_name: 'Tên (không có họ)',
  age: 'Tuổi',
  school_level: 'Cấp học',
  needs: 'Nhu cầu',
  meeting: 'Gặp trẻ qua đâu',
}
const dataEnds: Record<DataEnd, string> = { deleted: 'Xóa', returned: 'Trả lại' }
const standings: Record<AgreementStanding, string> = {
  none: 'Chưa có thỏa thuận',
  expired: 'Thỏa thuận đã hết hạn',
  expiring: 'Thỏa thuận sắp hết hạn',
  in_force: 'Có thỏa thuận',
}

const inTable: Record<AgreementStanding, string> = {
  none: 'Chưa có',
  expired: 'Hết hạn',
  expiring: 'Sắp hết hạn',
  in_force: 'Còn hiệu lực',
}

/** What a unit and the commune agree on to keep children safe, and what of them is handed over. */
export const agreements = {
  refusals,
  issues,
  manners,
  data,
  dataEnds,
  standings,
  inTable,
  title: 'Thỏa thuận bảo vệ trẻ em',
  pageLead:
    'Ai của đơn vị được gặp trẻ, thông tin nào được bàn giao, dùng vào việc gì và giữ đến khi nào.',
  column: 'Thỏa thuận',
  until: (day: string) => `đến ${day}`,
  endsOn: (day: string) => `hết ngày ${day}`,
  untilEnded: 'đến khi một bên chấm dứt',
  open: 'Mở thỏa thuận',
  record: 'Ghi thỏa thuận đã ký',
  none: 'Đơn vị chưa ký thỏa thuận bảo vệ trẻ em với UBND.',
  noneText:
    'Luật yêu cầu có văn bản trước khi giao thông tin của trẻ cho đơn vị: mục đích, thông tin nào, giữ bao lâu, xóa thế nào.',
  wasEnded: (day: string) => `Thỏa thuận trước đã chấm dứt từ ngày ${day}.`,
  newestTitle: 'Thỏa thuận hiện nay',
  earlierTitle: 'Các bản trước',
  signedOn: 'Ngày ký',
  unitSigner: 'Người ký cho đơn vị',
  communeSigner: 'Người ký cho UBND',
  visits: 'Việc thăm, gặp trẻ',
  visitors: 'Người được gặp trẻ',
  visitorsHint: 'Mỗi dòng một người. Để trống nếu đơn vị không thăm riêng.',
  handedOver: 'Thông tin được bàn giao',
  handedOverHint:
    'Mã và nhu cầu luôn được bàn giao. Họ tên đầy đủ, chỗ ở, người thân, bệnh tật và số giấy tờ không bàn giao theo thỏa thuận này.',
  handedOverAlways: 'Mã trẻ và nhu cầu luôn có.',
  purpose: 'Mục đích sử dụng',
  purposeUsual: 'Đỡ đầu, thăm hỏi và trao hỗ trợ cho trẻ được phân công; không dùng vào việc khác.',
  dataEnd: 'Khi hết thời hạn giữ thì',
  keptUntil: 'Giữ thông tin đến',
  afterDays: 'Số ngày sau khi thôi đỡ đầu trẻ',
  afterDaysHint: 'Ví dụ 30. Để trống nếu ghi một ngày cụ thể.',
  dataEndsOn: 'Hoặc ngày cụ thể',
  kept: (end: DataEnd, until: KeptUntil) => `${dataEnds[end]} ${keptTold(until)}`,
  validUntil: 'Ngày cuối có hiệu lực',
  validUntilHint: 'Để trống nếu thỏa thuận có hiệu lực đến khi một bên chấm dứt.',
  scan: 'Bản thỏa thuận đã ký',
  scanHint: 'Một tệp PDF hoặc ảnh JPG, PNG, tối đa 10 MB.',
  tooLarge: 'Tệp vừa chọn lớn quá: tối đa 10 MB. Hãy chụp hoặc quét lại nhỏ hơn.',
  openScan: 'Mở bản đã ký',
  dataEndPassed: (day: string) =>
    `Hạn xóa, trả thông tin là ngày ${day} đã qua, nên không lập phiếu bàn giao nữa. Muốn bàn giao tiếp thì ký thỏa thuận mới.`,
  recordTitle: 'Ghi thỏa thuận mới',
  recordLead:
    'Bản đã ghi không sửa được; ký lại hay ghi nhầm thì ghi bản mới, bản mới thay bản trước. Ghi nhầm ngày ký muộn hơn ngày thật thì chấm dứt bản nhầm trước.',
  save: 'Ghi thỏa thuận',
  recorded: 'Đã ghi thỏa thuận bảo vệ trẻ em.',
  recordedBy: 'Người ghi',
  byOn: (by: string, day: string) => `${by}, ${day}`,
  end: 'Chấm dứt thỏa thuận',
  endLead: 'Chấm dứt trước thời hạn: từ ngày ấy đơn vị không còn thỏa thuận.',
  endedOn: 'Chấm dứt từ ngày',
  reason: 'Lý do',
  ended: 'Đã ghi việc chấm dứt thỏa thuận.',
  endedLine: (day: string, by: string) => `Chấm dứt từ ngày ${day}, ${by} ghi`,
  earlierLine: (signed: string, until: string) => `Ký ngày ${signed}, ${until}`,
  whoTitle: 'Ai ký, ngày nào',
  visitTitle: 'Thăm, gặp trẻ',
  dataTitle: 'Thông tin của trẻ',
  lasting: 'Thời hạn và bản quét',

  handover: 'Phiếu bàn giao thông tin',
  handoverOpen: 'Mở phiếu bàn giao để in',
  handoverNone: 'Chưa in được phiếu bàn giao',
  handoverNoneText:
    'Phiếu chỉ lập khi đơn vị có thỏa thuận bảo vệ trẻ em đang còn hiệu lực và chưa quá hạn xóa, trả thông tin. Hãy ghi thỏa thuận trước.',
  handoverNobody: 'Đơn vị chưa đỡ đầu trẻ nào nên chưa có gì để bàn giao.',
  handoverHint:
    'Trẻ mà gia đình chưa đồng ý chia sẻ với đơn vị đỡ đầu chỉ có mã và một nhu cầu trên phiếu, không có nhu cầu về sức khỏe. Mỗi lần mở phiếu được ghi vào nhật ký xem hồ sơ.',

  list: 'Đơn vị cần thỏa thuận',
  listLead:
    'Đơn vị đang đỡ đầu hoặc đã hứa nhận mà chưa có thỏa thuận bảo vệ trẻ em, thỏa thuận đã hết hạn hoặc hết hạn trong 60 ngày tới.',
  listEmpty: 'Đơn vị nào cũng có thỏa thuận còn hiệu lực',
  listEmptyText: 'Khi có đơn vị mới, hoặc thỏa thuận sắp hết hạn, đơn vị ấy sẽ hiện ở đây.',
  listOpen: (count: string) => `Đơn vị cần thỏa thuận (${count})`,
  children: 'Trẻ đang đỡ đầu',
}

function keptTold(until: KeptUntil): string {
  if ('on' in until) return `chậm nhất ngày ${formatDay(until.on)}`
  return until.afterDays === 0
    ? 'ngay khi thôi đỡ đầu trẻ'
    : `chậm nhất ${until.afterDays} ngày sau khi thôi đỡ đầu trẻ`
}
