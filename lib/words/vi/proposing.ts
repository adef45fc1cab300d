import type { ProgrammeCategory } from '@/lib/plans/category'

/** As one says it at the door, where the plan's own words are an office's. */
const why: Record<ProgrammeCategory, string> = {
  orphan_both: 'Mất cả cha và mẹ',
  orphan_one: 'Mất cha hoặc mất mẹ',
  poor_household: 'Nhà thuộc hộ nghèo',
  near_poor_household: 'Nhà thuộc hộ cận nghèo',
  other_special: 'Khó khăn khác: bệnh nặng, khuyết tật, bị bỏ rơi…',
}

export const proposing = {
  title: 'Đề xuất trẻ',
  lead: 'Ghi những gì biết chắc. Xã và nhà trường sẽ xác nhận phần còn lại.',
  fullName: 'Họ và tên của trẻ',
  birth: 'Ngày sinh hoặc năm sinh',
  birthHint: 'Ví dụ 05/09/2016. Không nhớ ngày thì chỉ ghi 2016.',
  sex: 'Giới tính',
  guardianName: 'Trẻ đang ở với ai',
  guardianHint: 'Họ tên người đang nuôi, ví dụ bà nội Đặng Thị Tín',
  guardianPhone: 'Số điện thoại người nuôi',
  category: 'Vì sao cần giúp',
  why,
  paperLegend: 'Giấy tờ kèm theo',
  paperKind: 'Đó là giấy gì',
  paper: 'Ảnh một giấy tờ',
  paperHint: 'Giấy khai sinh, giấy chứng nhận hộ nghèo hoặc giấy khác. Chụp thẳng, đủ sáng.',
  schooling: 'Đang học trường, lớp nào',
  schoolingHint: 'Ví dụ lớp 4A, Trường Tiểu học Việt An',
  reason: 'Kể ngắn gọn hoàn cảnh',
  reasonHint: 'Một, hai câu. Không ghi tên bệnh nếu gia đình không muốn.',
  personalId: 'Số định danh',
  submitAgain: 'Gửi lại',
  submit: 'Gửi đề xuất',
  done: (code: string) => `Đã gửi đề xuất, mã hồ sơ ${code}. Có thể ghi tiếp em khác.`,
  place: 'Đề xuất cho nơi nào',
  village: 'Thôn',
  schoolClass: 'Lớp',
  especiallyDifficult: 'Đề nghị ghi “đặc biệt khó khăn”',
  own: {
    title: 'Đã gửi',
    none: 'Chưa gửi đề xuất nào.',
    sent: (instant: string) => `Gửi ${instant}`,
    reason: (reason: string) => `Lý do: ${reason}`,
    again: 'Sửa và gửi lại',
  },
  againTitle: 'Gửi lại đề xuất',
  againLead: (reason: string) => `Xã đã trả lại: ${reason}`,
}
