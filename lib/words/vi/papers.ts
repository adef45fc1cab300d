import type { PaperRefusal } from '@/lib/children/paper'
import type { PaperIssue } from '@/lib/children/paper-input'

const refusals: Record<PaperRefusal, () => string> = {
  not_found: () => 'Không còn thấy giấy tờ hay mục này trong hồ sơ. Hãy mở lại trang.',
  taken_out_already: () => 'Giấy tờ này đã được gỡ rồi.',
}

const issues: Record<PaperIssue, string> = {
  too_many_scans: 'Mỗi lần gửi tối đa 5 tệp. Hãy gửi phần còn lại ở lần sau.',
  no_scan: 'Hãy chọn ảnh hoặc bản quét của giấy tờ.',
}

export const papers = {
  refusals,
  issues,
  title: 'Giấy tờ',
  pageTitle: 'Giấy tờ của trẻ',
  manage: 'Gắn, gỡ giấy tờ',
  lead: 'Ảnh chụp, bản quét của giấy tờ chứng minh và phiếu đồng ý. Chỉ cán bộ của xã mở được; mỗi lần mở đều được ghi lại.',
  scans: 'Ảnh chụp, bản quét',
  scansHint: 'PDF hoặc ảnh JPG, PNG. Tối đa 5 tệp, cả thảy 10 MB.',
  tooLarge: 'Các tệp vừa chọn lớn quá: cả thảy tối đa 10 MB. Hãy gửi làm nhiều lần.',
  kind: 'Loại giấy tờ',
  shows: 'Là giấy tờ của',
  theChild: 'Hồ sơ nói chung',
  ofCircumstance: (category: string, day: string) => `Hoàn cảnh: ${category}, từ ${day}`,
  ofConsent: (purpose: string, day: string) => `Phiếu đồng ý: ${purpose}, ngày ${day}`,
  addTitle: 'Gắn giấy tờ',
  addLead:
    'Giấy tờ về bệnh, bạo lực, xâm hại thuộc các nhóm nhạy cảm theo Luật Trẻ em không gắn ở đây.',
  add: 'Gắn vào hồ sơ',
  added: (count: number) => `Đã gắn ${count} giấy tờ vào hồ sơ.`,
  living: 'Đang có trong hồ sơ',
  none: 'Chưa có giấy tờ nào.',
  open: (kind: string, nth: number) => `${kind} (${nth})`,
  addedOn: (day: string) => `gắn ngày ${day}`,
  reason: 'Lý do gỡ',
  reasonHint: 'ví dụ giấy của trẻ khác',
  takeOut: 'Gỡ giấy tờ này',
  takenOut: 'Đã gỡ giấy tờ. Từ nay không ai mở được nữa; việc gỡ còn trong sổ.',
  takenOutTitle: 'Đã gỡ',
  takenOutLine: (kind: string, day: string, name: string) => `${kind}: ${name} gỡ ngày ${day}`,
}
