import { gradeOf, gradesTaught } from '@/lib/places/promotion'
import type { SchoolLevel } from '@/lib/places/school'

/** Children go to the first grade in the year in which they turn six. */
const AGE_OF_FIRST_GRADE = 6

/** How kindergartens call their years, youngest first: words that are looked for in a name, not said. */
const LADDERS = [
  [/mầm/, /chồi/, /lá/],
  [/bé/, /nhỡ/, /lớn/],
].map((ladder) => ladder.map(({ source }) => source))

/** Where a class goes when the school year changes: to the next one, or out of the school. */
export type NextPlace = { kind: 'class'; name: string } | { kind: 'leaves'; to: SchoolLevel | null }

/** A school as far as it tells where its classes go. */
export type Teaching = { level: SchoolLevel; classNames: readonly string[] }

/**
 * Where a class goes: 2A becomes 3A, chồi becomes lá; the last grade leaves the school, after the
 * twelfth for good (`to` null). A name that tells no year comes again as it is.
 */
export function nextPlaceOf({ level, classNames }: Teaching, name: string): NextPlace {
  const [first, last] = gradesTaught(level, classNames)
  if (level === 'kindergarten') return nextRung(name) ?? { kind: 'class', name }
  const grade = gradeOf(name)
  if (grade === null || grade < first || grade > last) return { kind: 'class', name }
  if (grade === last) return { kind: 'leaves', to: levelAfter(last) }
  return { kind: 'class', name: `${grade + 1}${name.slice(String(grade).length)}` }
}

/** The first classes of the new year: as many and called as those of this year. */
export function firstClassesOf({ level, classNames }: Teaching): string[] {
  const [first] = gradesTaught(level, classNames)
  return classNames
    .filter((name) => (level === 'kindergarten' ? rungOf(name)?.at === 0 : gradeOf(name) === first))
    .sort((a, b) => a.localeCompare(b, 'vi', { numeric: true }))
}

/**
 * Whether a pupil of a class that tells no grade is by its age through with the school in the year that
 * begins in `startYear`, and the level that follows; false where the age tells nothing.
 */
export function outgrows(
  { level, classNames }: Teaching,
  bornYear: number | null,
  startYear: number,
): { to: SchoolLevel | null } | false {
  if (bornYear === null) return false
  const [, last] = gradesTaught(level, classNames)
  const grade = startYear - bornYear - AGE_OF_FIRST_GRADE + 1
  return grade > last && { to: levelAfter(last) }
}

/** Whether a class's own name tells which year of school it is. */
export function tellsYear({ level, classNames }: Teaching, name: string): boolean {
  if (level === 'kindergarten') return rungOf(name) !== null
  const [first, last] = gradesTaught(level, classNames)
  const grade = gradeOf(name)
  return grade !== null && grade >= first && grade <= last
}

/**
 * The school of the commune that pupils of a level go to when there is just one: of that level, else one
 * that teaches several. Null where there is none or more than one, for then somebody has to say.
 */
export function onlySchoolOf(
  to: SchoolLevel,
  schools: readonly { id: string; level: SchoolLevel }[],
): string | null {
  const exact = schools.filter(({ level }) => level === to)
  const among = exact.length > 0 ? exact : schools.filter(({ level }) => level === 'combined')
  return among.length === 1 ? (among[0]?.id ?? null) : null
}

function levelAfter(lastGrade: number): SchoolLevel | null {
  if (lastGrade >= 12) return null
  if (lastGrade >= 9) return 'upper_secondary'
  return lastGrade >= 5 ? 'lower_secondary' : 'primary'
}

type Rung = { at: number; ladder: readonly string[]; word: string }

function nextRung(name: string): NextPlace | null {
  const rung = rungOf(name)
  if (!rung) return null
  const next = rung.ladder[rung.at + 1]
  if (next === undefined) return { kind: 'leaves', to: 'primary' }
  const isCapital = rung.word !== rung.word.toLocaleLowerCase('vi')
  const word = isCapital ? next.charAt(0).toLocaleUpperCase('vi') + next.slice(1) : next
  return { kind: 'class', name: name.replace(rung.word, word) }
}

function rungOf(name: string): Rung | null {
  const words = name.split(/[\s\d./-]+/)
  for (const ladder of LADDERS) {
    for (const word of words) {
      const at = ladder.indexOf(word.toLocaleLowerCase('vi'))
      if (at >= 0) return { at, ladder, word }
    }
  }
  return null
}
