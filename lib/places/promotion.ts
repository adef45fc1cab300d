import type { SchoolLevel } from './school'

/** The grades a level teaches, first and last (khối lớp). */
const GRADES: Record<SchoolLevel, readonly [first: number, last: number]> = {
  kindergarten: [0, 0],
  primary: [1, 5],
  lower_secondary: [6, 9],
  upper_secondary: [10, 12],
  combined: [1, 12],
}

/** The last grade of each part of school (cấp): who has learnt it goes to another school. */
const LAST_OF_PARTS = [5, 9, 12] as const

/**
 * The grades a school teaches, first and last. What a combined school teaches is told by its classes:
 * one whose highest class is the ninth has no tenth next year.
 */
export function gradesTaught(
  level: SchoolLevel,
  names: readonly string[],
): readonly [first: number, last: number] {
  if (level !== 'combined') return GRADES[level]
  const grades = names.flatMap((name) => gradeOf(name) ?? []).filter((grade) => grade <= 12)
  if (grades.length === 0) return GRADES.combined
  const last = LAST_OF_PARTS.find((end) => Math.max(...grades) <= end) ?? 12
  const before = LAST_OF_PARTS.filter((end) => end < Math.min(...grades))
  return [(before.at(-1) ?? 0) + 1, last]
}

/**
 * The classes a school has next year, made from this year's: 4A becomes 5A, 3/1 becomes 4/1. The last
 * grade leaves, the first one has as many classes as this year. A name without a grade (Lá, Chồi)
 * comes again as it is.
 */
export function promotedClasses(level: SchoolLevel, names: readonly string[]): string[] {
  const [first, last] = gradesTaught(level, names)
  const next = new Set<string>()
  for (const name of names) {
    const grade = gradeOf(name)
    if (grade === null || grade < first || grade > last) {
      next.add(name)
      continue
    }
    if (grade === first) next.add(name)
    if (grade < last) next.add(`${grade + 1}${name.slice(String(grade).length)}`)
  }
  return [...next].sort((a, b) => a.localeCompare(b, 'vi', { numeric: true }))
}

/** 4 for 4A, 10 for 10/2; null where the name begins with no grade. */
export function gradeOf(name: string): number | null {
  const [, written] = /^(\d{1,2})(?!\d)/.exec(name) ?? []
  return written === undefined ? null : Number(written)
}
