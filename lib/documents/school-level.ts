import type { SchoolLevel } from '@/lib/places/school'

export type LevelOfStudy = Exclude<SchoolLevel, 'combined'>

/**
 * The level a child studies at: told by the grade its class begins with ("8/1", "10A"), else by the
 * school; null in a combined school with an unnumbered class.
 */
export function levelOfStudy(
  school: SchoolLevel | null,
  schoolClass: string | null,
): LevelOfStudy | null {
  const grade = Number(/^\d{1,2}(?!\d)/.exec(schoolClass?.trim() ?? '')?.[0] ?? 0)
  if (school !== 'kindergarten' && grade >= 1 && grade <= 12) {
    if (grade <= 5) return 'primary'
    return grade <= 9 ? 'lower_secondary' : 'upper_secondary'
  }
  return school === 'combined' ? null : school
}
