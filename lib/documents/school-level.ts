/** The level a child studies at (cấp học): all that a sponsor needs to know of the school. */
export type SchoolLevel = 'preschool' | 'primary' | 'lower_secondary' | 'upper_secondary'

/**
 * The level told by the grade that opens the class ("8/1", "10A"), else by the school's name; null
 * where neither tells, as in a school of two levels with an unnumbered class.
 */
export function schoolLevelOf(
  school: string | null,
  schoolClass: string | null,
): SchoolLevel | null {
  const grade = Number(/^(?:lớp\s*)?(\d{1,2})(?!\d)/iu.exec(schoolClass?.trim() ?? '')?.[1] ?? 0)
  if (grade > 0) return levelOfGrade(grade)
  return levelOfName(school ?? '')
}

function levelOfGrade(grade: number): SchoolLevel | null {
  if (grade <= 5) return 'primary'
  if (grade <= 9) return 'lower_secondary'
  return grade <= 12 ? 'upper_secondary' : null
}

function levelOfName(name: string): SchoolLevel | null {
  const words = name.normalize('NFC').toLowerCase()
  const told: SchoolLevel[] = []
  if (/mầm non|mẫu giáo|(^|[\s.])m[ng][\s.]/u.test(words)) told.push('preschool')
  if (/tiểu học|(^|[\s.&-])th(?=$|[\s.&-])/u.test(words)) told.push('primary')
  if (/trung học cơ sở|thcs/u.test(words)) told.push('lower_secondary')
  if (/trung học phổ thông|thpt/u.test(words)) told.push('upper_secondary')
  return told.length === 1 ? (told[0] ?? null) : null
}
