import type { ParameterStanding } from '@/lib/parameters/validity'
import type { Field, TextKind } from '@/lib/templates/field'
import type { TemplateIssue } from '@/lib/templates/input'
import type { TemplateRefusal } from '@/lib/templates/rules'
import type { TemplateKind, TemplatePart } from '@/lib/templates/template'

const kinds: Record<TemplateKind, string> = {
  plan: 'Kế hoạch hỗ trợ, đỡ đầu',
  decision: 'Quyết định phân công',
  minutes: 'Biên bản nhận đỡ đầu',
  open_letter: 'Thư ngỏ',
  thank_letter: 'Thư cảm ơn',
}

const parts: Record<TemplatePart, string> = {
  superior: 'Cơ quan cấp trên',
  issuer: 'Cơ quan ban hành',
  sign: 'Ký hiệu sau số',
  placeName: 'Địa danh',
  subject: 'Trích yếu',
  basis: 'Căn cứ',
  body: 'Nội dung',
  signerAuthority: 'Quyền hạn, chức vụ của người ký',
  signerName: 'Họ tên người ký',
  recipients: 'Nơi nhận',
}

/** The same parts as the record of acts lists what changed. */
const changed: Record<TemplatePart, string> = {
  superior: 'cơ quan cấp trên',
  issuer: 'cơ quan ban hành',
  sign: 'ký hiệu',
  placeName: 'địa danh',
  subject: 'trích yếu',
  basis: 'căn cứ',
  body: 'nội dung',
  signerAuthority: 'quyền hạn, chức vụ của người ký',
  signerName: 'người ký',
  recipients: 'nơi nhận',
}

const standings: Record<ParameterStanding, string> = {
  in_force: 'Đang áp dụng',
  coming: 'Sắp áp dụng',
  past: 'Đã hết',
  replaced: 'Đã thay trước khi áp dụng',
}

/** What stands in the place of each field. */
const fields: Record<Field, string> = {
  unitName: 'tên đơn vị, cá nhân đỡ đầu',
  commune: 'loại và tên, ví dụ xã Việt An',
  communeKind: 'xã, phường hay đặc khu',
  body: 'ví dụ Ủy ban nhân dân xã Việt An',
  day: 'ngày tải văn bản',
  waiting: 'số trẻ chưa có nơi đỡ đầu; trống khi ít đến mức không nêu số',
  leastAmount: 'mức mỗi trẻ mỗi quý của kế hoạch; trống khi chưa có kế hoạch',
  helping: 'trống khi đơn vị chưa đỡ đầu trẻ nào',
  promised: 'trống khi đơn vị chưa hứa hoặc đã đỡ đầu',
  children: 'số trẻ trong danh sách',
  units: 'số đơn vị trong danh sách',
  planNumber: 'số và ký hiệu kế hoạch; trống khi chưa ban hành',
  planDay: 'ngày ban hành kế hoạch; trống khi chưa ban hành',
  firstQuarter: 'quý bắt đầu hỗ trợ; trống khi các trẻ bắt đầu khác quý',
  roleOfUnit: '“nhận đỡ đầu” hoặc “cùng nhận đỡ đầu”',
  approvedOn: 'ngày lãnh đạo duyệt phân công',
  childFacts: 'tên, mã, ngày sinh, nơi ở của trẻ; đứng riêng một dòng',
  period: 'từ ngày nào đến khi nào',
  pledged: 'các mức đã cam kết; trống khi chưa ghi cam kết',
}

const refusals: Record<TemplateRefusal, (about: string[]) => string> = {
  unknown_field: ([name = '', nearest = '']) =>
    `Mẫu này không có trường {${name}}. Có phải là {${nearest}}? Các trường dùng được có ở dưới ô nội dung.`,
  unclosed: ([line = '']) =>
    `Dấu { } hoặc [ ] chưa đủ cặp ở: “${line}”. Hãy đóng dấu lại, hoặc bỏ đi.`,
  lacking: ([name = '']) =>
    `Mẫu này phải có trường {${name}} trên một dòng riêng: thiếu thì văn bản không ghi là trẻ nào.`,
  not_alone: ([name = '']) => `Trường {${name}} in thành nhiều dòng nên phải đứng riêng một dòng.`,
  no_field_here: ([line = '']) =>
    `Nơi nhận in đúng như ghi, không điền trường: hãy viết hẳn lời thay cho dấu { } ở “${line}”.`,
  changed_meanwhile: () =>
    'Có người vừa ghi một bản mẫu khác. Hãy mở lại trang, xem rồi ghi lại nếu cần.',
  too_far: () => 'Ngày áp dụng quá xa hôm nay. Hãy xem lại năm.',
}

const issues: Record<TemplateIssue, string> = {
  sign_unclear:
    'Hãy viết ký hiệu như KH-UBND (kế hoạch), QĐ-UBND (quyết định), BB-UBND (biên bản): loại văn bản, gạch nối, cơ quan ban hành.',
  day_unreadable: 'Hãy viết ngày như 05/09/2026.',
}

/** The words of documents, in the form of Nghị định 30/2020/NĐ-CP. */
export const templates = {
  kinds,
  parts,
  changed,
  standings,
  refusals,
  issues,
  title: 'Mẫu văn bản',
  lead: 'Phần đầu, lời văn, người ký và nơi nhận in trên văn bản, theo thể thức của Nghị định 30/2020/NĐ-CP.',
  tabs: 'Loại văn bản',
  fields,
  usedBy: {
    plan: 'Bản kế hoạch lập sau lấy người ký, nơi nhận theo mẫu. Tệp kế hoạch in phần đầu theo mẫu; bảng phân công kèm theo dùng cùng ký hiệu.',
    decision: 'Quyết định tải ở trang Văn bản in theo bản mẫu của ngày duyệt.',
    minutes: 'Biên bản in ra và tệp Word của từng phân công.',
    open_letter: 'Thư ngỏ của Mặt trận gửi từng đơn vị hoặc nhiều đơn vị.',
    thank_letter: 'Thư cảm ơn của Mặt trận gửi từng đơn vị hoặc nhiều đơn vị.',
  } satisfies Record<TemplateKind, string>,
  current: 'Đang áp dụng',
  usual: 'Chưa ghi mẫu nào: phần mềm dùng lời thường dùng của các xã.',
  validFrom: 'Áp dụng từ',
  source: 'Căn cứ hoặc lý do',
  recordedBy: 'Người ghi',
  standing: 'Tình trạng',
  versionNo: 'Bản',
  version: (no: number) => `Bản ${no}`,
  coming: (no: number, day: string) => `Bản ${no} sẽ áp dụng từ ${day}`,
  newVersion: 'Ghi bản mới',
  newVersionLead:
    'Bản mới áp dụng từ ngày ghi dưới đây. Văn bản đã ban hành giữ nguyên. Ghi nhầm thì ghi lại bản đúng từ cùng ngày ấy.',
  superiorHint: 'Ủy ban nhân dân xã, phường không ghi cơ quan cấp trên: để trống.',
  issuerHint: 'Mỗi dòng một phần, ví dụ ỦY BAN NHÂN DÂN rồi XÃ VIỆT AN. Phần mềm viết hoa.',
  signHint: (sign: string) => `Ví dụ ${sign}. Số do văn thư cấp khi ban hành.`,
  placeNameHint: 'Đứng trước ngày, ví dụ Việt An',
  subjectHint: 'Một câu, ví dụ Về việc phân công nhận đỡ đầu trẻ em.',
  basisHint: 'Mỗi dòng một căn cứ. Dấu chấm phẩy, dấu chấm cuối do phần mềm đặt.',
  bodyHint: {
    decision:
      'Mỗi dòng một điều: chữ “Điều 1.” do phần mềm đánh số. Dòng bắt đầu bằng gạch nối là một ý của điều trên.',
    minutes: 'Phần II. Nội dung, mỗi dòng một đoạn. Thành phần, kết luận, chỗ ký do phần mềm đặt.',
    open_letter: 'Mỗi dòng một đoạn. Dòng bắt đầu bằng gạch nối là một ý.',
    thank_letter: 'Mỗi dòng một đoạn. Dòng bắt đầu bằng gạch nối là một ý.',
  } satisfies Record<TextKind, string>,
  fieldsTitle: 'Các trường dùng được',
  fieldsLead:
    'Viết tên trường trong dấu { }, phần mềm thay bằng số liệu trong sổ. Trường không có số liệu thì in dòng chấm để điền tay, và nơi tải văn bản nói rõ là trường nào.',
  choiceLead:
    'Đặt trong dấu [ ] phần chỉ in khi mọi trường trong đó có số liệu; [cách một|cách hai] in cách đầu tiên có đủ số liệu.',
  previewFictional: 'Số liệu trong bản xem trước là ví dụ.',
  childPlace: 'Thành phần dự, do phần mềm đặt',
  endPlace: 'Kết luận, lập thành 02 bản, chỗ ký: do phần mềm đặt',
  usualAgain: 'Điền lại lời thường dùng',
  usualAgainLead:
    'Ô dưới đây là lời thường dùng của các xã. Chưa ghi gì: xem lại rồi ghi thành bản mới.',
  signerAuthorityHint:
    'Mỗi dòng một mục, ví dụ TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH, PHÓ CHỦ TỊCH. Phần mềm viết hoa.',
  signerNameHint: 'Để trống nếu chưa biết ai ký.',
  recipientsHint: 'Mỗi dòng một nơi nhận; dòng cuối là nơi lưu, ví dụ Lưu: VT, PVH-XH.',
  sourceHint: 'Ví dụ Quyết định 07/QĐ-UBND phân công Phó Chủ tịch',
  preview: 'Xem trước',
  previewLead: 'Văn bản sẽ in như thế này. Xem ở đây không ban hành văn bản nào.',
  content: 'Nội dung văn bản',
  save: 'Ghi bản mẫu',
  saved: (name: string) => `Đã ghi bản mẫu mới của “${name}”.`,
  history: 'Các bản đã ghi',
  noHistory: 'Chưa ghi bản nào',
  noHistoryText: 'Mỗi bản đã ghi sẽ đứng ở đây, không dòng nào bị sửa hay xóa.',
}
