import type { Day } from '@/lib/calendar/day'
import { maySaySixteen, type Pupil } from './schooling'
import { schoolIn, type SettledYear } from './year-plan'

/** Why a school's new year cannot be opened (chuyển năm học). */
export type OpeningRefusal =
  | 'not_found'
  | 'opened_already'
  | 'changed_meanwhile'
  | 'nothing_to_open'
  | 'unknown_place'
  | 'not_sixteen'

/** Why an opening cannot be undone. */
export type UndoRefusal = 'not_found' | 'undone_already' | 'followed'

/** Why an answer about a pupil cannot be taken. */
export type AnswerRefusal =
  | 'not_found'
  | 'nothing_said'
  | 'changed_meanwhile'
  | 'unknown_place'
  | 'not_sixteen'

type Decided = { refusal: OpeningRefusal; about: string[] } | null

/** Whether a settled year may be written down. */
export function decideOpening(
  facts: { isOpen: boolean; isSeen: boolean; schoolIds: readonly string[] },
  { classNames, placements, askLater }: SettledYear,
  today: Day,
): Decided {
  if (facts.isOpen) return { refusal: 'opened_already', about: [] }
  if (!facts.isSeen) return { refusal: 'changed_meanwhile', about: [] }
  if (classNames.length + placements.length + askLater.length === 0) {
    return { refusal: 'nothing_to_open', about: [] }
  }
  if (placements.some(({ place }) => place && !facts.schoolIds.includes(place.schoolId))) {
    return { refusal: 'unknown_place', about: [] }
  }
  const young = placements.find(
    ({ outcome, pupil }) => outcome === 'turned_sixteen' && !maySaySixteen(pupil, today),
  )
  return young ? { refusal: 'not_sixteen', about: [young.pupil.code] } : null
}

/**
 * Whether an opening may be undone: only while every pupil is still where it put them, and its classes
 * hold nobody and nothing else.
 */
export function decideUndoing(facts: {
  isUndone: boolean
  placed: number
  stillThere: number
  laterAnswers: number
  othersInClasses: number
}): UndoRefusal | null {
  if (facts.isUndone) return 'undone_already'
  const isUntouched = facts.placed === facts.stillThere
  return isUntouched && facts.laterAnswers + facts.othersInClasses === 0 ? null : 'followed'
}

/** Whether an answer about one pupil may be taken; `places` are the classes and schools to choose from. */
export function decideAnswer(
  { choice, pupil }: { choice: string; pupil: Pupil | null },
  places: { classIds: readonly string[]; schoolIds: readonly string[] },
  today: Day,
): { refusal: AnswerRefusal; about: string[] } | null {
  if (!pupil) return { refusal: 'not_found', about: [] }
  const [classId, schoolId] = [classIn(choice), schoolIn(choice)]
  const isUnknown =
    (classId !== null && !places.classIds.includes(classId)) ||
    (schoolId !== null && !places.schoolIds.includes(schoolId))
  if (isUnknown) return { refusal: 'unknown_place', about: [pupil.code] }
  if (choice === 'turned_sixteen' && !maySaySixteen(pupil, today)) {
    return { refusal: 'not_sixteen', about: [pupil.code] }
  }
  return null
}

/** The class a choice names; null for any other choice. */
export function classIn(choice: string): string | null {
  return choice.startsWith('class.') ? choice.slice('class.'.length) : null
}
