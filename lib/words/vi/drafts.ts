import type { WhyLeft } from '@/lib/assignments/draft-figures'
import type { DraftIssue } from '@/lib/assignments/draft-input'
import type { DraftPriority } from '@/lib/assignments/draft-priority'
import type { DraftRefusal } from '@/lib/assignments/draft-rules'

const refusals: Record<DraftRefusal, (about: string[]) => string> = {
  not_found: () =>
    'Không còn thấy bản này, hoặc có trẻ, đơn vị không nằm trong bản. Hãy mở lại trang.',
  nobody_waits: () => 'Không có trẻ nào đang chờ nên chưa có gì để đề xuất.',
  no_room: () =>
    'Chưa đơn vị nào còn nhận được trẻ. Hãy ghi số trẻ đơn vị hứa nhận rồi làm lại, hoặc tự chọn đơn vị ở bảng bên dưới.',
  changed_elsewhere: () =>
    'Bản này vừa được sửa ở một cửa sổ khác. Hãy mở lại trang để xem bản mới nhất rồi sửa tiếp.',
  matching_too_long: () =>
    'Máy tính lâu quá nên đã dừng; chưa ghi gì. Hãy thử lại khi máy rảnh hơn, hoặc tự chọn đơn vị ở trang Phân công.',
  matching_failed: () =>
    'Máy không tính được lần này; chưa ghi gì. Hãy thử lại, hoặc tự chọn đơn vị ở trang Phân công.',
}
const issues: Record<DraftIssue, string> = {
  kept_and_barred: 'Dòng này vừa giữ vừa loại cùng một đơn vị. Hãy bỏ một trong hai.',
}
const priorities: Record<DraftPriority, string> = {
  difficult: 'Đặc biệt khó khăn',
  high: 'Ưu tiên cao khác',
  middle: 'Ưu tiên trung bình',
  usual: 'Ưu tiên thường',
}
const left: Record<WhyLeft, string> = {
  no_room: 'Không đơn vị nào còn nhận được trẻ.',
  barred: 'Đơn vị nào còn nhận được trẻ cũng đã bị loại với em này.',
  others_first:
    'Đơn vị còn nhận được trẻ đã nhận đủ: trẻ được ưu tiên hơn, hoặc đứng trước, đã nhận chỗ.',
  left_by_hand: 'Anh/chị để em này lại sau.',
  unit_barred: 'Đơn vị đang chọn đã bị loại. Chọn đơn vị khác, hoặc bấm “Chạy lại” để máy tìm.',
}

/** The whole list proposed by the engine, looked through, changed by hand and sent. */
export const drafts = {
  refusals,
  issues,
  priorities,
  left,

  title: 'Đề xuất cả danh sách',
  lead: 'Máy tìm cách phân công tốt nhất cho mọi trẻ đang chờ: nhiều trẻ ưu tiên có đơn vị nhất, rồi anh chị em về cùng một đơn vị, đơn vị phụ trách thôn hoặc trường, các đơn vị gánh đều, đơn vị từng đỡ đầu. Kết quả là bản nháp để anh/chị xem, sửa rồi mới trình.',
  start: 'Đề xuất cả danh sách',
  working: 'Máy đang tính…',
  byHand: 'Hoặc tự chọn đơn vị cho từng em ở bảng dưới đây.',
  mine: 'Bản nháp của anh/chị',
  open: 'Mở',
  draftedAt: (at: string) => `Bản lập lúc ${at}`,
  placedOf: (placed: string, waiting: string) => `${placed}/${waiting} trẻ có đơn vị`,
  sentOf: (sent: string) => `đã trình ${sent}`,
  made: (placed: string, waiting: string) =>
    `Đã lập bản nháp: ${placed}/${waiting} trẻ có đơn vị. Chưa trình gì cả.`,
  saved: 'Đã lưu bản nháp.',

  pageTitle: 'Bản đề xuất cả danh sách',
  pageLead: (at: string) => `Lập lúc ${at}. Chỉ anh/chị thấy bản này; chưa trình thì chưa ai xem.`,
  back: 'Phân công đỡ đầu',
  compare: 'So với bản khác',

  movedTitle: 'Sổ đã thay đổi từ khi lập bản này',
  gone: (codes: string) => `Không còn chờ nên không trình được nữa: ${codes}.`,
  came: (count: string) => `${count} trẻ mới chờ, chưa có trong bản này.`,
  heldMoved: (codes: string) => `Mới giữ cho đơn vị, giữ cho đơn vị khác hoặc thôi giữ: ${codes}.`,
  unitsMoved: (names: string) => `Số hứa, số đang nhận hoặc nơi phụ trách đã khác: ${names}.`,
  movedHint: 'Bấm “Chạy lại” để tính theo sổ hiện nay; dòng đã giữ và đơn vị đã loại vẫn còn.',
  unitGone: 'một đơn vị không còn trong sổ',

  figuresTitle: 'Kết quả',
  proven: 'Đã chứng minh: không có cách nào tốt hơn',
  notProven: 'Số trẻ có đơn vị đã chứng minh là cao nhất; các mục khác có thể còn nhích lên',
  aim: 'Mục tiêu',
  asFound: 'Máy tìm được',
  asChanged: 'Bản đang sửa',
  atBest: 'Cao nhất có thể',
  covered: (priority: string) => `${priority}: trẻ có đơn vị`,
  siblingPairs: 'Cặp anh chị em về cùng đơn vị',
  nearby: 'Trẻ có đơn vị phụ trách thôn hoặc trường',
  largestLoad: 'Đơn vị gánh nặng nhất so với số hứa',
  loadOf: (unit: string, has: string, promised: string) => `${unit}: ${has}/${promised}`,
  noLoad: 'chưa có',
  continued: 'Trẻ về lại đơn vị từng đỡ đầu',

  linesTitle: 'Từng em',
  all: 'Tất cả',
  leftOut: 'Chưa có đơn vị',
  leftNone: 'Em nào cũng đã có đơn vị',
  leftNoneText: 'Không còn em nào bị để lại trong bản này.',
  unitFor: (child: string) => `Đơn vị cho ${child}`,
  nobody: 'Để lại sau',
  why: (reasons: string) => `Vì: ${reasons}`,
  changedByHand: (found: string) => `Anh/chị sửa; máy tìm được: ${found}`,
  foundNobody: 'không có đơn vị',
  keep: 'Giữ khi chạy lại',
  bar: (unit: string) => `Không giao cho ${unit}`,
  sent: (unit: string) => `Đã trình: ${unit}`,
  notWaiting: 'Không còn chờ, không trình được từ bản này',
  offList: (code: string) => `${code} – không còn trong danh sách`,
  lineOf: (code: string) => `Dòng của trẻ ${code}`,
  handHint: 'Dòng đã sửa tay thì máy cũng giữ khi chạy lại.',
  save: 'Lưu bản nháp',
  again: 'Chạy lại',
  toCheck: 'Lưu và xem trước khi trình',
  nothingOpen: 'Không còn dòng nào để sửa',
  nothingOpenText: 'Mọi dòng của bản này đã trình hoặc không còn chờ.',

  checkTitle: 'Xem trước khi trình',
  checkLead:
    'Bỏ dấu ở dòng chưa muốn trình; dòng ấy vẫn nằm trong bản nháp. Lưu ý chỉ để biết, không chặn.',
  backToDraft: 'Bản đề xuất',
  sendLine: (child: string, unit: string) => `${child} → ${unit}`,
  onlyDifficult: 'Chỉ trẻ đặc biệt khó khăn',
  warned: (count: string) => `${count} dòng có lưu ý`,
  warnedKind: (warning: string, count: string) => `${warning}: ${count}`,
  noWarning: 'Không dòng nào có lưu ý.',
  unitsTitle: 'Số trẻ từng đơn vị nếu trình cả trang này',
  unitLoad: (now: string, after: string, promised: string) =>
    `Nay ${now} · sau khi duyệt ${after} · hứa ${promised}`,
  nothingToSend: 'Chưa có dòng nào để trình',
  firstOf: (shown: number, all: number) => `Trình được ${shown} trong ${all} em một lần`,
  firstOfText:
    'Dưới đây là những em đứng đầu. Trình xong, mở lại trang này để xem và trình tiếp các em còn lại.',
  nothingToSendText: 'Quay lại bản đề xuất, chọn đơn vị cho ít nhất một em.',
  send: 'Trình trưởng phòng',

  compareTitle: 'So hai bản đề xuất',
  compareLead: 'Xem bản sau khác bản trước ở những em nào, và các mục tiêu tăng giảm ra sao.',
  compareWith: 'So với',
  compareNow: 'So sánh',
  compareNone: 'Chưa có bản nào khác để so',
  compareNoneText: 'Chạy lại bản này sau khi giữ hoặc loại vài dòng, rồi so hai bản.',
  before: 'Bản trước',
  after: 'Bản này',
  draftNamed: (name: string, at: string) => `${name} lập lúc ${at}`,
  differTitle: (count: string) => `${count} trẻ có đơn vị khác nhau`,
  sameTitle: 'Hai bản giao mọi em cho cùng một đơn vị',
  notInDraft: 'không có trong bản',
}
