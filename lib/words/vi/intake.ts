import { formatNumber } from '@/lib/words/format'
import type { NotTaken } from '@/lib/lists/left-row'
import type { ListKind } from '@/lib/lists/list-kind'
import type { ListRefusal } from '@/lib/lists/rules'
import type { SenderKind } from '@/lib/lists/sender'
import type { WritingStep } from '@/lib/lists/writing'
import { lists } from './lists'

const refusals: Record<ListRefusal, (about: string[]) => string> = {
  ...lists.files,
  no_list: () =>
    'Chưa nhận ra danh sách trong tệp. Danh sách trẻ cần dòng tiêu đề có “Họ và tên” cùng ngày sinh, trường lớp hoặc hoàn cảnh; danh sách đơn vị cần “Tên cơ quan, đơn vị” và số trẻ hoặc mức hỗ trợ.',
  no_rows: () => 'Dưới dòng tiêu đề chưa có dòng nào. Hãy kiểm tra lại tệp.',
  not_found: () => 'Không tìm thấy danh sách này.',
  not_committed: () => 'Danh sách này chưa ghi vào sổ nên không có gì để hoàn tác.',
  already_undone: () => 'Danh sách này đã được hoàn tác.',
  undo_too_late: () =>
    'Đã quá một ngày từ khi ghi nên không hoàn tác được nữa. Hãy sửa từng trường hợp trong sổ.',
  changed_since: (about) =>
    about.length > 0
      ? `Chưa hoàn tác: sau khi ghi, sổ đã có thay đổi ở ${about.join(', ')}. Hãy sửa từng trường hợp trong sổ.`
      : 'Chưa hoàn tác: sau khi ghi, sổ đã có thay đổi ở những dòng của danh sách này.',
  sender_unknown: () => 'Không tìm thấy nơi gửi đã chọn. Hãy tải lại trang rồi chọn lại.',
  already_committed: () => 'Danh sách này đã được ghi vào sổ. Hãy mở lại trang để xem kết quả.',
  review_changed: () =>
    'Sổ hoặc danh sách vừa thay đổi nên chưa ghi. Kết quả đối chiếu bên dưới là mới nhất: hãy xem lại rồi ghi.',
  being_written: () => 'Danh sách này đang được ghi. Hãy mở lại trang để xem đã đến đâu.',
  writing_failed: () =>
    'Hệ thống đã thử ghi ba lần mà không được, nên chưa ghi gì. Hãy ghi lại; nếu vẫn không được, báo người quản trị.',
  writing_no_room: () =>
    'Máy chủ hết chỗ lưu nên chưa ghi gì. Hãy báo người quản trị, rồi ghi lại.',
  not_allowed_any_more: () =>
    'Trước khi đến lượt ghi, người yêu cầu đã không còn quyền ghi danh sách, nên chưa ghi gì. Cán bộ đang phụ trách hãy xem lại rồi ghi.',
}

const writingSteps: Record<WritingStep, string> = {
  waiting: 'Chờ đến lượt',
  checking: 'Đối chiếu với sổ lần cuối',
  children: 'Ghi từng dòng vào sổ',
  schooling: 'Ghi trường, lớp',
  circumstances: 'Ghi hoàn cảnh',
  support: 'Ghi hỗ trợ sẵn có',
  closing: 'Đóng danh sách',
}

const kinds: Record<ListKind, string> = {
  children: 'Danh sách trẻ em',
  sponsors: 'Danh sách đơn vị đỡ đầu',
}

const left: Record<NotTaken, string> = {
  no_name: 'Dòng không có tên nên không thể ghi. Hãy điền tên rồi nhận lại tệp.',
  doubtful:
    'Chưa chắc là em nào trong sổ và chưa được chọn. Hãy nhận lại tệp rồi chọn ở phần nghi trùng.',
  left_poverty_unknown: 'Hộ đã thoát nghèo, cận nghèo và em chưa có trong sổ.',
  age_unknown:
    'Chưa có ngày hoặc năm sinh nên chưa rõ em dưới 16 tuổi hay không. Hãy điền rồi nhận lại tệp.',
  left_out: 'Cán bộ chọn không ghi dòng này.',
  same_child_twice: 'Một dòng khác của danh sách đã ghi cho em này.',
  same_sponsor_twice: 'Đơn vị này đã có ở một dòng phía trên của danh sách.',
}

const senderKinds: Record<SenderKind, string> = {
  school: 'Trường',
  village: 'Thôn, tổ dân phố',
  office: 'Cơ quan, đoàn thể đã gửi',
}

/** Taking lists in: the lists so far, the file, and what came of it. */
export const intake = {
  refusals,
  issues: { file_missing: 'Chưa chọn tệp danh sách.' },
  kinds,
  title: 'Nhận danh sách',
  lead: 'Danh sách từ trường, thôn và đơn vị: đọc tệp, đối chiếu với sổ, rồi ghi một lần.',
  add: 'Nhận danh sách mới',
  emptyTitle: 'Chưa nhận danh sách nào',
  emptyText:
    'Bắt đầu từ tệp Excel của xã: danh sách trẻ em, sau đó là danh sách đơn vị nhận đỡ đầu.',
  caption: 'Các danh sách đã nhận',
  file: 'Tệp',
  kind: 'Loại',
  received: 'Nhận lúc',
  by: 'Người nhận',
  state: 'Tình trạng',
  counts: 'Kết quả',
  waiting: 'Chờ đối chiếu',
  committed: 'Đã ghi vào sổ',
  undone: 'Đã hoàn tác',
  countsOf: (added: string, changed: string, same: string) =>
    `${added} mới, ${changed} thay đổi, ${same} giữ nguyên`,
  steps: ['Chọn tệp', 'Đối chiếu', 'Ghi vào sổ'],
  stepsLabel: 'Các bước nhận danh sách',
  newTitle: 'Nhận danh sách mới',
  newLead: 'Chưa có gì được ghi vào sổ ở bước này. Sổ tự nhận ra cột và loại danh sách.',
  fileField: 'Tệp danh sách',
  fileHint:
    'Excel (.xlsx, .xls), LibreOffice (.ods) hoặc .csv, tối đa 10 MB và 20.000 dòng. Để nguyên dòng quốc hiệu, tiêu đề, tổng cộng và chữ ký: sổ tự bỏ qua.',
  fileTooLarge: 'Tệp lớn hơn 10 MB. Hãy tách tệp hoặc bỏ bớt hình ảnh rồi chọn lại.',
  sender: 'Nơi gửi',
  senderHint:
    'Sổ nhớ cách hiểu cột của từng nơi gửi: tệp sau có cùng dòng tiêu đề được đọc theo cách đã chọn.',
  senderUnsaid: 'Chưa nêu nơi gửi',
  senderKinds,
  senderName: 'Nơi gửi khác',
  senderNameHint: 'Ghi tên khi nơi gửi chưa có để chọn, ví dụ: Hội Liên hiệp Phụ nữ xã.',
  read: 'Đọc tệp',
  reading: 'Đang đọc tệp…',
  readDone: (rows: number) =>
    `Đã đọc ${formatNumber(rows, 'vi')} dòng. Hãy đối chiếu trước khi ghi.`,
  backToLists: 'Các danh sách đã nhận',
  understandsTitle: 'Sổ đọc được gì',
  understands: [
    'Danh sách trẻ em: họ tên, ngày hoặc năm sinh, số định danh, thôn, trường, lớp, hoàn cảnh, người nuôi dưỡng, đơn vị đang đỡ đầu.',
    'Danh sách đơn vị: tên, loại, số trẻ nhận, mức, hình thức, thôn phụ trách, người đầu mối.',
    'Em đã có đơn vị đỡ đầu trong danh sách được công nhận hỗ trợ sẵn có, kèm mức đang hỗ trợ.',
  ],
  writing: {
    title: 'Đang ghi danh sách vào sổ',
    lead: (file: string, by: string, at: string) => `${file}, ${by} cho ghi lúc ${at}`,
    progress: 'Tiến độ',
    percent: (share: number) => `${share} %`,
    steps: writingSteps,
    rows: (rows: string) => `${rows} dòng`,
    stepsTitle: 'Các phần việc',
    isDone: 'đã xong',
    isGoingOn: 'đang làm',
    again:
      'Lần ghi trước bị ngắt giữa chừng và chưa để lại gì trong sổ. Hệ thống đang ghi lại từ đầu.',
    mayLeave:
      'Có thể đóng trang này: việc ghi vẫn tiếp tục, và trang mở ở máy nào cũng cho biết đã đến đâu. Nếu máy chủ tắt giữa chừng, khi bật lại sẽ ghi lại từ đầu. Sổ chỉ thay đổi khi toàn bộ danh sách đã ghi xong.',
    lookAgain: 'Xem đã đến đâu',
    chip: (share: number) => `Đang ghi ${share} %`,
    notWritten: 'Lần ghi vừa rồi không thành',
    sent: 'Danh sách đang được ghi. Có thể đóng trang, việc vẫn tiếp tục.',
  },
  result: {
    children: 'Danh sách trẻ em đã vào sổ',
    sponsors: 'Danh sách đơn vị đã vào sổ',
    lead: (file: string, at: string) => `${file}, ghi lúc ${at}`,
    figures: 'Kết quả ghi sổ',
    new: { children: 'trẻ mới', sponsors: 'đơn vị mới' },
    changed: 'có thay đổi',
    same: 'giữ nguyên',
    left: 'dòng không ghi',
    recognised: 'được công nhận hỗ trợ sẵn có',
    proposed: 'được đề xuất, chờ quyết định',
    toProposals: 'Xem các đề xuất',
    marked: 'được đánh dấu đặc biệt khó khăn',
    createdTitle: 'Sổ vừa có thêm',
    villages: 'Thôn',
    schools: 'Trường',
    sponsorsAdded: 'Đơn vị, chương trình',
    nothingCreated: 'Không có thôn, trường hay đơn vị nào mới.',
    supportsTitle: 'Hỗ trợ sẵn có đã công nhận',
    supportOf: (children: string) => `${children} trẻ`,
    undoTitle: 'Hoàn tác',
    undoLead: (until: string) =>
      `Nhận nhầm tệp? Có thể hoàn tác cả danh sách đến ${until}, khi chưa ai sửa gì ở các dòng này.`,
    undoWhat: {
      children:
        'Trẻ mới được rút khỏi danh sách, trẻ có thay đổi trở lại như trước, hỗ trợ sẵn có vừa công nhận bị bỏ. Thôn, trường, đơn vị mới vẫn còn trong sổ. Tệp có thể nhận lại.',
      sponsors:
        'Đơn vị mới được bỏ ra, đơn vị có thay đổi trở lại như trước. Thôn mới vẫn còn trong sổ. Tệp có thể nhận lại.',
    },
    undo: 'Hoàn tác danh sách này',
    undoDone: 'Đã hoàn tác danh sách. Sổ trở lại như trước khi ghi.',
    undoneTitle: 'Danh sách đã hoàn tác',
    undoneLead: (file: string, committed: string, undone: string) =>
      `${file}, ghi lúc ${committed}, hoàn tác lúc ${undone}`,
    undoneNote:
      'Danh sách này đã được hoàn tác: những gì nêu dưới đây không còn trong sổ. Cần ghi lại thì nhận tệp lần nữa.',
    leftTitle: 'Dòng không ghi',
    leftLead: 'Tải về, sửa trong tệp rồi nhận lại: những dòng đã ghi sẽ giữ nguyên.',
    leftNone: 'Mọi dòng của danh sách đều đã vào sổ.',
    leftFile: 'Tải các dòng không ghi (.xlsx)',
    leftFileName: 'dong-khong-ghi',
    sheet: 'Trang tính',
    row: 'Dòng',
    name: 'Họ tên hoặc tên đơn vị',
    why: 'Lý do',
    nameless: 'không có tên',
    toChildren: 'Xem danh sách trẻ em',
    toAssignments: 'Đề xuất phân công',
    toSponsors: 'Xem các đơn vị',
    another: 'Nhận danh sách khác',
  },
  left,
}
