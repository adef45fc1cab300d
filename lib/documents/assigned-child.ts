import type { Sex } from '@/lib/children/child'
import type { ProgrammeCategory } from '@/lib/plans/category'
import { ageOn, yearOf, type Day } from '@/lib/calendar/day'
import type { Quarter } from '@/lib/calendar/quarter'
import { sortName } from '@/lib/people/full-name'
import { formatDay } from '@/lib/words/format'
import type { SchoolLevel } from '@/lib/places/school'

/** One approved assignment as the annex needs it; what each reader sees is decided per audience. */
export type AssignedChild = {
  ordinal: number
  sponsorName: string
  childCode: string
  childName: string | null
  bornOn: Day | null
  /** Where only the year is known. */
  bornYear: number | null
  sex: Sex | null
  village: string | null
  school: string | null
  schoolLevel: SchoolLevel | null
  /** Bare: "4A". */
  schoolClass: string | null
  /** Null where the file names none: the cell stays blank. */
  circumstance: ProgrammeCategory | null
  especiallyDifficult: boolean
  guardianName: string | null
  fromQuarter: Quarter
  /** As it is to be printed: "1.000.000 đồng/quý". */
  level: string | null
  /** For the office only. */
  note: string | null
}

/** `05/09/2016`, or the year where only that is known. */
export function birthWritten(child: Pick<AssignedChild, 'bornOn' | 'bornYear'>): string {
  if (child.bornOn !== null) return formatDay(child.bornOn)
  return child.bornYear === null ? '' : String(child.bornYear)
}

/** Full years on a day; the difference of the years where only the year of birth is known. */
export function ageWritten(child: Pick<AssignedChild, 'bornOn' | 'bornYear'>, on: Day): string {
  if (child.bornOn !== null) return String(ageOn(child.bornOn, on))
  return child.bornYear === null ? '' : String(yearOf(on) - child.bornYear)
}

/** The children of each sponsor together, sponsors in the order they first appear. */
export function bySponsor(
  children: readonly AssignedChild[],
): { sponsorName: string; children: AssignedChild[] }[] {
  const sorted = [...children].sort((a, b) => a.ordinal - b.ordinal)
  return groupedBy(sorted, ({ sponsorName }) => sponsorName).map(([sponsorName, own]) => ({
    ...{ sponsorName, children: own },
  }))
}

/** The children of each village together, villages by name and last whoever has none. */
export function byVillage(
  children: readonly AssignedChild[],
): { village: string | null; children: AssignedChild[] }[] {
  const sorted = [...children].sort(
    (a, b) =>
      Number(a.village === null) - Number(b.village === null) ||
      byName.compare(a.village ?? '', b.village ?? '') ||
      byName.compare(sortName(a.childName ?? ''), sortName(b.childName ?? '')) ||
      a.ordinal - b.ordinal,
  )
  return groupedBy(sorted, ({ village }) => village).map(([village, own]) => ({
    ...{ village, children: own },
  }))
}

/** "Thôn 2" before "Thôn 10". */
const byName = new Intl.Collator('vi', { numeric: true })

function groupedBy<Key>(
  children: readonly AssignedChild[],
  keyOf: (child: AssignedChild) => Key,
): [Key, AssignedChild[]][] {
  const groups = new Map<Key, AssignedChild[]>()
  for (const child of children) {
    const key = keyOf(child)
    const group = groups.get(key)
    if (group) group.push(child)
    else groups.set(key, [child])
  }
  return [...groups]
}
