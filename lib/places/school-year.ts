import { day, monthOf, yearOf, type Day } from '@/lib/calendar/day'

const FIRST_MONTH = 8

/**
 * The school year (năm học) a day belongs to, named by the calendar year it begins in: 2026 for
 * 2026 – 2027. For enrolment it begins on 1 August, when the new class lists are made.
 */
export function schoolYearOf(on: Day): number {
  return monthOf(on) >= FIRST_MONTH ? yearOf(on) : yearOf(on) - 1
}

export type SchoolYearDays = { startsOn: Day; endsOn: Day }

/** The days a year has until somebody enters its own: khai giảng 05/9, tổng kết 31/5. */
export function usualDays(startYear: number): SchoolYearDays {
  return { startsOn: day(`${startYear}-09-05`), endsOn: day(`${startYear + 1}-05-31`) }
}

export type SchoolYearStanding = 'to_come' | 'running' | 'over'

/** Where a school year stands on a day: to come before its first day, over after its last. */
export function standingOfYear({ startsOn, endsOn }: SchoolYearDays, on: Day): SchoolYearStanding {
  if (on < startsOn) return 'to_come'
  return on > endsOn ? 'over' : 'running'
}
