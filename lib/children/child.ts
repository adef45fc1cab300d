import type { Day } from '@/lib/calendar/day'
import { ageOn, yearOf } from '@/lib/calendar/day'
import type { SchoolLevel } from '@/lib/places/school'
import type { ProgrammeCategory } from '@/lib/plans/category'
import type { FoundBy } from './search'

export const SEXES = ['female', 'male'] as const
export type Sex = (typeof SEXES)[number]

/**
 * Where a child stands (tình trạng), computed and never stored, first match counts:
 *
 * | has a lead sponsor, now or from a coming quarter | a proposal is on its way | state |
 * |---|---|---|
 * | yes | – | supported |
 * | no | yes | proposed |
 * | no | no | waiting |
 */
export const SUPPORT_STATES = ['supported', 'proposed', 'waiting'] as const
export type SupportState = (typeof SUPPORT_STATES)[number]

export function supportStateOf(facts: { supported: boolean; proposed: boolean }): SupportState {
  if (facts.supported) return 'supported'
  return facts.proposed ? 'proposed' : 'waiting'
}

/** What the commune's list shows of one child. */
export type ChildLine = {
  id: string
  code: string
  fullName: string
  bornOn: Day | null
  bornYear: number | null
  sex: Sex | null
  village: string | null
  school: string | null
  schoolClass: string | null
  category: ProgrammeCategory | null
  especiallyDifficult: boolean
  state: SupportState
  sponsors: string[]
  waitingSince: Day | null
  /** what a search found the child by, where neither its name nor its code says it */
  foundBy: FoundBy | null
}

/** What a sponsor's member sees of a child: given name, age, school level (product.md, rule 6). */
export type AssignedChildLine = {
  id: string
  code: string
  givenName: string
  age: number | null
  schoolLevel: SchoolLevel | null
}

/** A child's code, said over the phone: the commune's letters and a number. */
export function childCode(prefix: string, number: number): string {
  return `${prefix}-${String(number).padStart(4, '0')}`
}

/** Full years of age; counted from the year alone when that is all the file knows. */
export function childAge(
  born: { bornOn: Day | null; bornYear: number | null },
  on: Day,
): number | null {
  if (born.bornOn) return ageOn(born.bornOn, on)
  return born.bornYear === null ? null : yearOf(on) - born.bornYear
}
