/**
 * A day of the office's calendar (ngày) in Asia/Ho_Chi_Minh, written `YYYY-MM-DD`.
 * Days compare and sort as text. An instant becomes a day only through `dayOf`.
 */
export type Day = string & { readonly __day: true }

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/
const MS_PER_DAY = 86_400_000
/** Vietnam keeps UTC+7 the whole year: no daylight saving to look up. */
const HANOI_OFFSET_MS = 7 * 3_600_000

/** Whether the text is a real day, 29 February of ordinary years refused. */
export function isDay(text: string): text is Day {
  const match = SHAPE.exec(text)
  if (!match) return false
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text
}

/** The day the text names; throws on anything that is no day. */
export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(`Not a day: ${text}`)
  return text
}

/** The day it is in Vietnam at an instant. */
export function dayOf(instant: Date): Day {
  return new Date(instant.getTime() + HANOI_OFFSET_MS).toISOString().slice(0, 10) as Day
}

/** The first instant of a day in Vietnam. */
export function startOf(on: Day): Date {
  return new Date(utc(on) - HANOI_OFFSET_MS)
}

/** A column of type `date` carries midnight UTC: these two are the only crossing. */
export function dayFromColumn(column: Date): Day {
  return column.toISOString().slice(0, 10) as Day
}

/** @see dayFromColumn */
export function columnOf(on: Day): Date {
  return new Date(utc(on))
}

/** The day a number of days later (or earlier, when negative). */
export function addDays(on: Day, days: number): Day {
  return new Date(utc(on) + days * MS_PER_DAY).toISOString().slice(0, 10) as Day
}

/** Whole days from one day to another; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((utc(to) - utc(from)) / MS_PER_DAY)
}

/** The same day some years later; 29 February becomes 1 March, as Vietnamese law counts ages in full years. */
export function addYears(on: Day, years: number): Day {
  const moved = `${String(yearOf(on) + years).padStart(4, '0')}${on.slice(4)}`
  return isDay(moved) ? moved : day(`${moved.slice(0, 4)}-03-01`)
}

/** Full years of age on a day (tuổi tròn). */
export function ageOn(bornOn: Day, on: Day): number {
  const years = yearOf(on) - yearOf(bornOn)
  return addYears(bornOn, years) > on ? years - 1 : years
}

export function yearOf(on: Day): number {
  return Number(on.slice(0, 4))
}

export function monthOf(on: Day): number {
  return Number(on.slice(5, 7))
}

function utc(on: Day): number {
  return Date.parse(`${on}T00:00:00Z`)
}
