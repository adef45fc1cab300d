import { addDays, day, monthOf, yearOf, type Day } from './day'

/** A calendar quarter (quý), written `2026-Q3`. Quarters compare and sort as text. */
export type Quarter = string & { readonly __quarter: true }

/** Whether the text names a quarter. */
export function isQuarter(text: string): text is Quarter {
  return /^\d{4}-Q[1-4]$/.test(text)
}

/** The quarter the text names; throws on anything else. */
export function quarter(text: string): Quarter {
  if (!isQuarter(text)) throw new RangeError(`Not a quarter: ${text}`)
  return text
}

/** The quarter a day lies in. */
export function quarterOf(on: Day): Quarter {
  return `${yearOf(on)}-Q${Math.ceil(monthOf(on) / 3)}` as Quarter
}

/** The first day of a quarter. */
export function quarterStart(of: Quarter): Day {
  const month = (numberOf(of) - 1) * 3 + 1
  return day(`${of.slice(0, 4)}-${String(month).padStart(2, '0')}-01`)
}

/** The first day after a quarter. */
export function quarterEnd(of: Quarter): Day {
  return quarterStart(nextQuarter(of))
}

/** The last day of a quarter. */
export function lastDayOf(of: Quarter): Day {
  return addDays(quarterEnd(of), -1)
}

export function nextQuarter(of: Quarter): Quarter {
  return shiftQuarter(of, 1)
}

/** The quarter some quarters later, or earlier when negative. */
export function shiftQuarter(of: Quarter, by: number): Quarter {
  const index = Number(of.slice(0, 4)) * 4 + numberOf(of) - 1 + by
  return `${String(Math.floor(index / 4)).padStart(4, '0')}-Q${(index % 4) + 1}` as Quarter
}

/** Every quarter from the first to the last, both included; none when they are reversed. */
export function quartersFrom(first: Quarter, last: Quarter): Quarter[] {
  const all: Quarter[] = []
  for (let at = first; at <= last; at = nextQuarter(at)) all.push(at)
  return all
}

/** 1 to 4. */
export function numberOf(of: Quarter): number {
  return Number(of.slice(6))
}
