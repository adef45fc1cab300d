import type { Day } from '@/lib/calendar/day'
import type { SchoolLevel } from '@/lib/places/school'
import { standingOf, type Pupil } from './schooling'
import type { YearPlan } from './year-plan'

/** An opening that stands: who opened the year, when, and what it came to. */
export type StandingOpening = { id: string; by: string; at: Date }

/** A school in the year that begins: how many pupils are known where (bảng chuyển năm học). */
export type SchoolYearLine = {
  id: string
  name: string
  level: SchoolLevel
  opening: StandingOpening | null
  inClass: number
  unplaced: number
  unknown: number
  gone: number
}

/** A pupil somebody said has left, who still stands on the list. */
export type LeaverLine = Pick<Pupil, 'childId' | 'code' | 'fullName' | 'outcome'> & {
  school: string
}

export type YearBoard = { startYear: number; schools: SchoolYearLine[]; leavers: LeaverLine[] }

/** Something to choose in a list. */
export type PlaceChoice = { id: string; name: string }

/** One school's page: the proposal while the year is not opened, and the pupils who are asked about. */
export type SchoolYearPage = {
  school: PlaceChoice & { level: SchoolLevel }
  startYear: number
  opening: StandingOpening | null
  mayUndo: boolean
  plan: YearPlan
  /** what the proposal was drawn from; sent along, so that a change meanwhile is noticed */
  seen: string
  inClass: number
  /** pupils of whom nobody knows, and those whose class nobody knows */
  asked: Pupil[]
  /** the year's classes of this school, and the other schools of the ledger */
  classes: PlaceChoice[]
  otherSchools: PlaceChoice[]
  on: Day
}

/** Pupils a school is asked about once its year is open: those nobody knows of, those without a class. */
export function askedAmong(pupils: readonly Pupil[]): Pupil[] {
  return pupils.filter((pupil) => ['unknown', 'unplaced'].includes(standingOf(pupil)))
}

/** Pupils the proposal is about: of the year just before, nowhere yet in this one. */
export function toMoveUp(pupils: readonly Pupil[], startYear: number): Pupil[] {
  return pupils.filter(
    (pupil) => standingOf(pupil) === 'unknown' && pupil.before?.startYear === startYear - 1,
  )
}
