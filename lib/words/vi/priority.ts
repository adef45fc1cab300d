import type { PriorityLevel } from '@/lib/children/priority'
import type { ProgrammeCategory } from '@/lib/plans/category'

const levels: Record<PriorityLevel, string> = {
  high: 'Ưu tiên cao',
  middle: 'Ưu tiên trung bình',
  usual: 'Ưu tiên thường',
}
const short: Record<PriorityLevel, string> = { high: 'Cao', middle: 'Trung bình', usual: 'Thường' }
const categories: Record<ProgrammeCategory, string> = {
  orphan_both: 'mồ côi cả cha lẫn mẹ',
  orphan_one: 'mồ côi cha hoặc mẹ',
  poor_household: 'hộ nghèo',
  near_poor_household: 'hộ cận nghèo',
  other_special: 'hoàn cảnh khó khăn khác',
}

/** Who should find a sponsor first, and why. */
export const priority = {
  levels,
  short,
  categories,
  title: 'Ưu tiên',
  explained: 'Vì sao ưu tiên',
  noCategory: 'chưa ghi hoàn cảnh',
  marked: 'đặc biệt khó khăn',
  waited: (days: number) => (days === 0 ? 'chờ từ hôm nay' : `đã chờ ${days} ngày`),
  waitedLong: (days: number) => `đã chờ ${days} ngày, quá một quý`,
  say: (level: string, reasons: string) => `${level}: ${reasons}`,
}
