import { ageOn, type Day } from '@/lib/calendar/day'
import { CHILD_UNTIL } from '@/lib/children/archival'

/** What became of a pupil when the school year changed (em học ở đâu). */
export const SCHOOLING_OUTCOMES = [
  'next_class',
  'repeats',
  'placed',
  'other_school',
  'elsewhere',
  'left_school',
  'moved_away',
  'turned_sixteen',
  'finished',
] as const
export type SchoolingOutcome = (typeof SCHOOLING_OUTCOMES)[number]

/** Outcomes after which the child is in no class of the ledger. */
export const GONE = [
  'elsewhere',
  'left_school',
  'moved_away',
  'turned_sixteen',
  'finished',
] as const satisfies readonly SchoolingOutcome[]
export type Gone = (typeof GONE)[number]

/** Those after which the commune looks whether the child stays on the list. */
export const OFF_THE_LIST: readonly SchoolingOutcome[] = ['moved_away', 'turned_sixteen']

/** A school and a class; an empty name stands for a class not known yet. */
export type ClassPlace = { schoolId: string; classId: string; className: string }

/** A child of the ledger who goes to school, with what is known of it in one school year. */
export type Pupil = {
  childId: string
  code: string
  fullName: string
  bornOn: Day | null
  bornYear: number | null
  /** where it was in the newest year before, and in which that was */
  before: (ClassPlace & { startYear: number }) | null
  /** where it is in the year that is asked about */
  now: ClassPlace | null
  /** what was answered about that year last */
  outcome: SchoolingOutcome | null
}

export type PupilStanding = 'in_class' | 'unplaced' | 'gone' | 'unknown'

/**
 * What is known of a pupil in a year, the first that is true:
 *
 * | enrolled in the year | in a named class | said to be gone since | standing |
 * |---|---|---|---|
 * | yes | yes | – | in_class |
 * | – | – | yes | gone |
 * | yes | no | no | unplaced: its school knows of it, the class is not known |
 * | no | – | no | unknown |
 */
export function standingOf({ now, outcome }: Pick<Pupil, 'now' | 'outcome'>): PupilStanding {
  if (now && now.className !== '') return 'in_class'
  if (outcome !== null && (GONE as readonly SchoolingOutcome[]).includes(outcome)) return 'gone'
  return now ? 'unplaced' : 'unknown'
}

/** The school that is asked about a pupil: where it is, else where it was last. */
export function schoolOf({ now, before }: Pick<Pupil, 'now' | 'before'>): string | null {
  return now?.schoolId ?? before?.schoolId ?? null
}

/** Whether somebody may be said to have turned sixteen; of whom only the year is known, in that year. */
export function maySaySixteen(
  { bornOn, bornYear }: Pick<Pupil, 'bornOn' | 'bornYear'>,
  on: Day,
): boolean {
  if (bornOn) return ageOn(bornOn, on) >= CHILD_UNTIL
  return bornYear === null || Number(on.slice(0, 4)) - bornYear >= CHILD_UNTIL
}
