import { monthOf, yearOf, type Day } from '@/lib/calendar/day'

const FIRST_MONTH = 8

/**
 * The school year (năm học) a day belongs to, named by the calendar year it begins in: 2026 for
 * 2026 – 2027. For enrolment it begins on 1 August, when the new class lists are made.
 */
export function schoolYearOf(on: Day): number {
  return monthOf(on) >= FIRST_MONTH ? yearOf(on) : yearOf(on) - 1
}
