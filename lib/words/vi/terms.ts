import type { MinutesRefusal } from '@/lib/assignments/minutes'
import type { TermStanding } from '@/lib/assignments/term-filter'
import type { TermIssue } from '@/lib/assignments/term-input'
import type { TermLine } from '@/lib/assignments/term-file'

const refusals: Record<MinutesRefusal, () => string> = {
  not_found: () => 'Không còn thấy phân công này. Hãy mở lại trang.',
  recognised: () => 'Hỗ trợ này được công nhận theo danh sách có sẵn nên không cần biên bản.',
  never_began: () => 'Việc đỡ đầu này đã hủy trước khi bắt đầu nên không có biên bản.',
  already_signed: () => 'Phân công này đã có biên bản rồi. Hãy mở lại trang.',
  signed_ahead: () => 'Ngày ký chưa đến.',
  signed_before_decision: () => 'Ngày ký trước ngày lãnh đạo duyệt phân công.',
  not_signed: () => 'Biên bản này đã được hủy, hoặc chưa có biên bản nào.',
}
const issues: Record<TermIssue, string> = {
  note_missing: 'Hãy ghi rõ lý do này.',
  scan_missing: 'Hãy chọn ảnh chụp hoặc bản quét của biên bản.',
}
const standings: Record<TermStanding, string> = {
  unsigned: 'Chờ ký biên bản',
  running: 'Đang đỡ đầu',
  ended: 'Đã kết thúc',
}
const signings: Record<TermLine['signing'], string> = {
  recognised: 'Theo danh sách có sẵn',
  signed: 'Đã ký',
  unsigned: 'Chưa ký',
}

/** The time a unit stands by a child: minutes, and what follows from them. */
export const terms = {
  refusals,
  issues,
  standings,
  signings,
  title: 'Nhận đỡ đầu',
  lead: 'Mỗi dòng là một đơn vị đang giúp một trẻ. Lãnh đạo duyệt xong thì các bên ký biên bản nhận đỡ đầu.',
  myTitle: 'Nhận đỡ đầu và biên bản',
  tabs: 'Các phần của việc nhận đỡ đầu',
  empty: {
    unsigned: 'Không có phân công nào chờ ký biên bản',
    running: 'Chưa có trẻ nào được nhận đỡ đầu',
    ended: 'Không có việc đỡ đầu nào đã kết thúc',
  } satisfies Record<TermStanding, string>,
  emptyText: 'Phân công được lãnh đạo duyệt sẽ hiện ở đây.',
  minutesColumn: 'Biên bản',
  period: 'Thời gian',
  since: (day: string) => `từ ${day}`,
  until: (day: string) => `đến hết ${day}`,
  neverBegan: 'chưa bắt đầu',
  open: 'chưa định ngày kết thúc',
  pageTitle: (name: string) => `Nhận đỡ đầu: ${name}`,
  factsTitle: 'Phân công',
  basis: 'Căn cứ',
  approved: (by: string, day: string) => `${by} duyệt ngày ${day}`,
  recognisedOn: (day: string) => `công nhận theo danh sách ngày ${day}`,
  pledged: 'Mức hỗ trợ',
  noPledge: 'chưa ghi cam kết',

  minutes: 'Biên bản nhận đỡ đầu',
  minutesLead: 'In biên bản, các bên ký 02 bản, rồi chụp hoặc quét bản đã ký và ghi lại ở đây.',
  print: 'Mở biên bản để in',
  minutesFile: 'Tải về Word (.docx)',
  notNeeded: 'Hỗ trợ này có từ trước kế hoạch, được công nhận theo danh sách: không cần biên bản.',
  noneToSign: 'Việc đỡ đầu này đã hủy trước khi bắt đầu: không cần biên bản.',
  waitingMinutes: 'Chưa có biên bản đã ký',
  signedOn: 'Ngày ký',
  place: 'Nơi ký',
  placeHint: 'ví dụ Nhà văn hóa thôn, Trường Tiểu học',
  unitSigner: 'Người ký cho đơn vị nhận đỡ đầu',
  familySigner: 'Người ký cho gia đình trẻ',
  communeSigner: 'Người ký cho UBND',
  scan: 'Biên bản đã ký',
  scanHint: 'Một tệp PDF hoặc ảnh JPG, PNG, tối đa 10 MB.',
  tooLarge: 'Tệp vừa chọn lớn quá: tối đa 10 MB. Hãy chụp hoặc quét lại nhỏ hơn.',
  record: 'Ghi biên bản đã ký',
  recorded: 'Đã ghi biên bản nhận đỡ đầu.',
  recordedBy: 'Người ghi',
  byOn: (by: string, day: string) => `${by}, ${day}`,
  openScan: 'Mở biên bản đã ký',
  keptByOffice: 'Bản quét lưu tại địa phương',
  takeBack: 'Hủy biên bản ghi nhầm',
  takeBackLead: 'Bản ghi nhầm vẫn nằm trong sổ nhưng không còn giá trị; sau đó ghi lại bản đúng.',
  takeBackReason: 'Vì sao hủy',
  takeBackHint: 'ví dụ quét nhầm biên bản của trẻ khác',
  takenBack: 'Đã hủy biên bản ghi nhầm. Phân công lại chờ biên bản.',
  takenBackLine: (signed: string, day: string) => `Biên bản ký ngày ${signed}, đã hủy ngày ${day}`,
}
