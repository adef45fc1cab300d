import type { SchoolLevel } from './school'

/** The grades a level teaches, first and last (khối lớp). */
const GRADES: Record<SchoolLevel, readonly [first: number, last: number]> = {
  kindergarten: [0, 0],
  primary: [1, 5],
  lower_secondary: [6, 9],
  upper_secondary: [10, 12],
  combined: [1, 12],
}

/**
 * The classes a school has next year, made from this year's: 4A becomes 5A, 3/1 becomes 4/1. The last
 * grade leaves, the first one has as many classes as this year. A name without a grade (Lá, Chồi)
 * comes again as it is.
 */
export function promotedClasses(level: SchoolLevel, names: readonly string[]): string[] {
  const [first, last] = GRADES[level]
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
function gradeOf(name: string): number | null {
  const [, written] = /^(\d{1,2})(?!\d)/.exec(name) ?? []
  return written === undefined ? null : Number(written)
}
