import type { MergeIssue, PlaceIssue } from '@/lib/places/input'
import type {
  MergeRefusal,
  MergerReversalRefusal,
  PlaceRefusal,
  RenameRefusal,
} from '@/lib/places/rules'
import { children } from './children'

type Refusal = PlaceRefusal | RenameRefusal | MergeRefusal | MergerReversalRefusal

const refusals: Record<Refusal, (about: string[]) => string> = {
  day_to_come: () =>
    'Ngày này chưa đến. Hãy ghi vào sổ từ ngày văn bản có hiệu lực; đến lúc đó sổ mới theo tên mới.',
  before_last_name: () => 'Ngày này trước lần đổi tên gần nhất của thôn, trường ấy.',
  same_name: () => 'Tên mới giống tên đang dùng.',
  nothing_to_merge: () => 'Hãy chọn ít nhất một thôn nữa để nhập vào thôn này.',
  already_reversed: () => 'Lần sáp nhập này đã được hủy rồi.',
  followed: () =>
    'Sau lần sáp nhập này thôn đã có thay đổi khác (trẻ, vai trò, tên hoặc lần sáp nhập sau), nên không hủy được. Hãy ghi bằng việc mới.',
  not_found: () => 'Không còn thấy thôn hoặc trường này trong sổ. Hãy mở lại danh sách.',
  name_taken: () => 'Trong sổ đã có tên này. Hãy dùng tên khác, hoặc sửa dòng đã có.',
  changed_meanwhile: ([now = '']) =>
    `Có người vừa sửa dòng này, nay là “${now}”. Hãy mở lại trang rồi sửa tiếp.`,
}
const issues: Record<PlaceIssue | MergeIssue, string> = {
  two_villages: 'Hãy chọn từ hai thôn trở lên.',
  name_unclear: 'Hãy viết tên có chữ, ví dụ Thôn An Lâm.',
}

/** Villages and schools, as the administrator keeps them. */
export const places = {
  refusals,
  issues,
  levels: children.schoolLevels,
  title: 'Thôn và trường',
  lead: 'Đổi tên, sáp nhập ở đây thì danh sách và văn bản theo tên mới; tên cũ vẫn tìm thấy, không trẻ nào bị mất.',
  back: 'Thôn và trường',
  villages: 'Thôn',
  schools: 'Trường',
  level: 'Cấp học',
  count: (count: string) => `${count} trẻ trong danh sách`,
  withoutVillage: (count: string) => `${count} trẻ chưa rõ thôn`,
  withoutSchool: (count: string) => `${count} trẻ chưa rõ trường`,
  change: 'Sửa',
  see: 'Xem',
  changeIt: (name: string) => `Sửa ${name}`,
  addVillage: 'Thêm thôn',
  addSchool: 'Thêm trường',
  villageName: 'Tên thôn',
  villageHint: 'Viết cả chữ Thôn hoặc Tổ dân phố, ví dụ Thôn An Lâm.',
  schoolName: 'Tên trường',
  schoolHint: 'Ví dụ Trường Tiểu học Bình Lâm. Trường ngoài xã cũng ghi ở đây.',
  chooseLevel: 'Chọn cấp học',
  save: 'Lưu',
  saved: (name: string) => `Đã lưu ${name}.`,
  added: (name: string) => `Đã thêm ${name}.`,
  noVillages: 'Chưa có thôn nào',
  noVillagesText: 'Thôn có trong danh sách trẻ sẽ tự được thêm khi ghi danh sách vào sổ.',
  noSchools: 'Chưa có trường nào',
  noSchoolsText: 'Trường có trong danh sách trẻ sẽ tự được thêm khi ghi danh sách vào sổ.',
  oldNames: (names: string) => `Tên cũ: ${names}`,
  spelling: 'Sửa cách viết',
  schoolFacts: 'Sửa cách viết hoặc cấp học',
  spellingLead: 'Dùng khi tên viết sai. Tên sai không được giữ lại.',
  rename: {
    title: 'Đổi tên theo văn bản',
    lead: 'Từ ngày ấy sổ theo tên mới. Tên cũ vẫn tìm thấy, và danh sách còn ghi tên cũ vẫn khớp.',
    name: 'Tên mới',
    from: 'Có hiệu lực từ ngày',
    basis: 'Căn cứ',
    basisHint: 'Số, ngày và cơ quan ban hành, ví dụ Nghị quyết số 12/NQ-HĐND ngày 05/9/2026.',
    submit: 'Đổi tên',
    done: (name: string) => `Đã đổi tên thành ${name}.`,
  },
  pastNames: 'Các tên đã dùng',
  pastName: (name: string, until: string) => `${name}, đến trước ngày ${until}`,
  merge: {
    title: 'Sáp nhập thôn',
    lead: 'Trẻ, trưởng thôn và đơn vị phụ trách của các thôn đã chọn sẽ chuyển theo. Không mất dòng nào; ghi sai thì hủy được khi chưa có thay đổi khác.',
    button: 'Sáp nhập thôn',
    villages: 'Các thôn sáp nhập',
    villagesHint: 'Chọn từ hai thôn trở lên.',
    into: 'Nhập thành',
    chooseInto: 'Chọn thôn còn lại',
    intoNew: 'Thôn mới',
    newName: 'Tên thôn mới',
    newNameHint: 'Chỉ điền khi nhập thành thôn mới.',
    on: 'Có hiệu lực từ ngày',
    check: 'Sáp nhập',
    checkTitle: 'Sáp nhập các thôn đã chọn?',
    checkText: 'Các thôn được nhập sẽ khép lại. Hãy đối chiếu với nghị quyết trước khi xác nhận.',
    confirm: 'Xác nhận sáp nhập',
    done: (name: string, children: string) =>
      `Đã sáp nhập thành ${name}, ${children} trẻ chuyển theo.`,
    tooFew: 'Cần có từ hai thôn trở lên mới sáp nhập được.',
  },
  mergers: 'Sáp nhập',
  merged: (names: string, on: string) => `${names} nhập vào thôn này từ ngày ${on}`,
  mergedAway: (into: string, on: string) => `Đã nhập vào ${into} từ ngày ${on}`,
  neverOpened: 'Lần sáp nhập mở ra thôn này đã được hủy.',
  reversed: (on: string, reason: string) => `Đã hủy ngày ${on}: ${reason}`,
  toLiving: (name: string) => `Mở ${name}`,
  closedVillages: 'Thôn đã sáp nhập',
  reversal: {
    title: 'Hủy lần sáp nhập ghi sai',
    lead: 'Mọi thứ trở về thôn cũ. Chỉ hủy được khi sau đó chưa có thay đổi khác.',
    reason: 'Lý do',
    submit: 'Hủy sáp nhập',
    done: 'Đã hủy lần sáp nhập; mọi thứ đã trở về thôn cũ.',
  },
}
