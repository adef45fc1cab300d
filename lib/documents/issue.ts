import { monthOf, yearOf, type Day } from '@/lib/calendar/day'
import { formatDocumentDay } from '@/lib/words/format'
import { official } from '@/lib/words/official/form'

/** When and under which number a document goes out; blank until the clerk's office issued it. */
export type Issue = {
  /** The running number of the year ("12"), with its sign ("12/KH-UBND") or without. */
  number: string | null
  issuedOn: Day | null
  /** The month it is meant for, shown while the day is not known. */
  plannedMonth: { year: number; month: number }
}

/** Blanks that neither break nor are folded, for what a pen or the clerk's office fills in. */
const NUMBER_BLANK = '\u00a0'.repeat(8)
const DAY_BLANK = '\u00a0'.repeat(7)

/** Whether the document has its number and its day: before that it is a draft. */
export function isIssued(issue: Issue): boolean {
  return issue.number !== null && issue.issuedOn !== null
}

/** `05/KH-UBND`; numbers below ten are padded, and a number not given yet leaves its room. */
export function numberAndSign(number: string | null, sign: string): string {
  if (number === null) return `${NUMBER_BLANK}/${sign}`
  const written = number.trim()
  const padded = /^\d(?!\d)/.test(written) ? `0${written}` : written
  return padded.includes('/') ? padded : `${padded}/${sign}`
}

/** `Việt An, ngày 05 tháng 01 năm 2027`, with a blank day until it is issued. */
export function placeAndDay(place: string, issue: Issue): string {
  if (issue.issuedOn !== null) return formatDocumentDay(place, issue.issuedOn)
  const { year, month } = issue.plannedMonth
  return official.blankDay(place, DAY_BLANK, monthWritten(month), year)
}

/** `ngày 05 tháng 01 năm 2027` inside a sentence, with a blank day until it is issued. */
export function dayInWords(issue: Issue): string {
  if (issue.issuedOn !== null) return longDay(issue.issuedOn)
  const { year, month } = issue.plannedMonth
  return official.longDay(DAY_BLANK, monthWritten(month), year)
}

/** `ngày 05 tháng 01 năm 2027`. */
export function longDay(on: Day): string {
  return official.longDay(on.slice(8), monthWritten(monthOf(on)), yearOf(on))
}

/** The decree pads January and February only, so that no month can be made another by a stroke. */
function monthWritten(month: number): string {
  return month < 3 ? `0${month}` : String(month)
}
