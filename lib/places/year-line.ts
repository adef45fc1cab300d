import type { Day } from '@/lib/calendar/day'
import type { SchoolLevel } from './school'
import type { SchoolYearDays, SchoolYearStanding } from './school-year'

/** A school year (năm học) as the administrator keeps it. */
export type YearLine = SchoolYearDays & {
  id: string
  startYear: number
  standing: SchoolYearStanding
  /** new enrolments go here today */
  takesEnrolments: boolean
  classes: number
  children: number
}

/** A class (lớp) of a year. */
export type ClassLine = {
  id: string
  name: string
  children: number
  closedOn: Day | null
}

export type ClassesOfSchool = {
  school: { id: string; name: string; level: SchoolLevel }
  classes: ClassLine[]
}

/** A year with every school's classes; the year after it, where it is open. */
export type YearFile = YearLine & { schools: ClassesOfSchool[]; nextYear: number | null }

/** A class with where it belongs. */
export type ClassFile = ClassLine & {
  yearId: string
  startYear: number
  schoolName: string
}
