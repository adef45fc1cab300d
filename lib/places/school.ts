import { officeKey } from '@/lib/people/office-key'

/** Levels of school (cấp học). A combined school teaches more than one of them. */
export const SCHOOL_LEVELS = [
  'kindergarten',
  'primary',
  'lower_secondary',
  'upper_secondary',
  'combined',
] as const
export type SchoolLevel = (typeof SCHOOL_LEVELS)[number]

/** The name of a school as it is compared, without the word "trường" before it. */
export function schoolKey(name: string): string {
  return officeKey(name).replace(/^truong (?=.)/, '')
}

/**
 * The level a school's own name tells: Mẫu giáo and Mầm non, TH, THCS, THPT or several of them.
 * A name that tells nothing is taken for a combined school, which closes no door.
 */
export function schoolLevelOf(name: string): SchoolLevel {
  const key = schoolKey(name)
  const told: SchoolLevel[] = []
  if (/\b(mau giao|mam non|nha tre)\b/.test(key)) told.push('kindergarten')
  if (/\b(tieu hoc|cap 1|cap i)\b/.test(key)) told.push('primary')
  if (/\b(trung hoc co so|cap 2|cap ii)\b/.test(key)) told.push('lower_secondary')
  if (/\b(trung hoc pho thong|cap 3|cap iii|giao duc thuong xuyen|gdtx)\b/.test(key)) {
    told.push('upper_secondary')
  }
  const [only] = told
  return told.length === 1 && only ? only : 'combined'
}
