import type { ParameterStanding } from '@/lib/parameters/validity'
import type { TemplateIssue } from '@/lib/templates/input'
import type { TemplateRefusal } from '@/lib/templates/rules'
import type { TemplateKind, TemplatePart } from '@/lib/templates/template'

const kinds: Record<TemplateKind, string> = { plan: 'Kế hoạch hỗ trợ, đỡ đầu' }

const parts: Record<TemplatePart, string> = {
  superior: 'Cơ quan cấp trên',
  issuer: 'Cơ quan ban hành',
  sign: 'Ký hiệu sau số',
  placeName: 'Địa danh',
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

const refusals: Record<TemplateRefusal, () => string> = {
  changed_meanwhile: () =>
    'Có người vừa ghi một bản mẫu khác. Hãy mở lại trang, xem rồi ghi lại nếu cần.',
  too_far: () => 'Ngày áp dụng quá xa hôm nay. Hãy xem lại năm.',
}

const issues: Record<TemplateIssue, string> = {
  sign_unclear: 'Hãy viết ký hiệu như KH-UBND: loại văn bản, gạch nối, cơ quan ban hành.',
  day_unreadable: 'Hãy viết ngày như 05/09/2026.',
}

/** The words around a document's content, in the form of Nghị định 30/2020/NĐ-CP. */
export const templates = {
  kinds,
  parts,
  changed,
  standings,
  refusals,
  issues,
  title: 'Mẫu văn bản',
  lead: 'Phần đầu, người ký và nơi nhận in trên văn bản, theo thể thức của Nghị định 30/2020/NĐ-CP.',
  usedBy: {
    plan: 'Bản kế hoạch lập sau lấy người ký, nơi nhận theo mẫu. Tệp kế hoạch in phần đầu theo mẫu; bảng phân công kèm theo dùng cùng ký hiệu.',
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
  signHint: 'Ví dụ KH-UBND. Số do văn thư cấp khi ban hành.',
  placeNameHint: 'Đứng trước ngày, ví dụ Việt An',
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
