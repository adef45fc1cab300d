import type { Day } from '@/lib/calendar/day'

/** What a file knows of a birth: the day, the year alone, or nothing. */
export type KnownBirth = { bornOn: Day | null; bornYear: number | null }

/**
 * How two births stand to each other. `bits`: how much it speaks for one child (against, when
 * negative), as the binary logarithm of how much likelier it is with one child than with two.
 * A list of a commune spreads over some sixteen years of 365 days: the same year is 4 bits, the same
 * day twelve.
 */
export type BirthLikeness = {
  kind:
    | 'same_day'
    | 'day_month_turned'
    | 'slip'
    | 'near'
    | 'same_year'
    | 'year_off'
    | 'other'
    | 'unknown'
  bits: number
  /** full years between them, where both years are known */
  years: number
}

/** Days that stand for "the day is not known" in lists: the first of January. */
const UNKNOWN_DAY = '01-01'
const MONTHS = 12

export function compareBirths(one: KnownBirth, other: KnownBirth): BirthLikeness {
  const [first, second] = [yearKnown(one), yearKnown(other)]
  if (first === null || second === null) return { kind: 'unknown', bits: 0, years: 0 }
  const years = Math.abs(first - second)
  if (one.bornOn === null || other.bornOn === null) return compareYears(years)
  return { ...compareDays(one.bornOn, other.bornOn, years), years }
}

function yearKnown({ bornOn, bornYear }: KnownBirth): number | null {
  return bornOn === null ? bornYear : yearIn(bornOn)
}

/** On one side only the year: people who count years in the old way are one off. */
function compareYears(years: number): BirthLikeness {
  if (years === 0) return { kind: 'same_year', bits: 4, years }
  return { kind: years === 1 ? 'year_off' : 'other', bits: years === 1 ? -3 : -9, years }
}

function compareDays(one: Day, other: Day, years: number): Omit<BirthLikeness, 'years'> {
  if (one === other) return { kind: 'same_day', bits: isUnknownDay(one) ? 7 : 12 }
  if (years === 0 && isTurned(one, other)) return { kind: 'day_month_turned', bits: 10 }
  if (years === 0 && (isUnknownDay(one) || isUnknownDay(other)))
    return { kind: 'same_year', bits: 4 }
  const isYearOff = years === 1 && isSamePart(one, 5, other, 5) && isSamePart(one, 8, other, 8)
  if (isYearOff || isOneSlip(one, other)) return { kind: 'slip', bits: years === 0 ? 6 : 5 }
  if (years > 0) return { kind: 'other', bits: years === 1 ? -6 : -10 }
  const isNear = isSamePart(one, 5, other, 5) || isSamePart(one, 8, other, 8)
  return isNear ? { kind: 'near', bits: 3 } : { kind: 'other', bits: -1.5 }
}

/** Days are compared by the million where two lists meet: their digits are looked at where they stand. */
function yearIn(day: Day): number {
  return digit(day, 0) * 1_000 + digit(day, 1) * 100 + digit(day, 2) * 10 + digit(day, 3)
}

function digit(day: Day, at: number): number {
  return day.charCodeAt(at) - ZERO
}

const ZERO = '0'.charCodeAt(0)

function isUnknownDay(day: Day): boolean {
  return day.endsWith(UNKNOWN_DAY)
}

/** Two digits of one day and two of the other: month with month, or month with day. */
function isSamePart(one: Day, at: number, other: Day, place: number): boolean {
  return (
    one.charCodeAt(at) === other.charCodeAt(place) &&
    one.charCodeAt(at + 1) === other.charCodeAt(place + 1)
  )
}

/** "05/09" and "09/05" of one year: a program took the day for the month. */
function isTurned(one: Day, other: Day): boolean {
  return (
    isSamePart(one, 5, other, 8) &&
    isSamePart(one, 8, other, 5) &&
    digit(one, 8) * 10 + digit(one, 9) <= MONTHS
  )
}

/** One digit taken for another, or two neighbours changed, in an otherwise equal date. */
function isOneSlip(one: Day, other: Day): boolean {
  let first = -1
  let second = -1
  for (let at = 0; at < one.length; at += 1) {
    if (one.charCodeAt(at) === other.charCodeAt(at)) continue
    if (second >= 0) return false
    if (first < 0) first = at
    else second = at
  }
  if (second < 0) return true
  return (
    second === first + 1 &&
    one.charAt(first) === other.charAt(second) &&
    one.charAt(second) === other.charAt(first)
  )
}
