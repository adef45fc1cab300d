import { dayOf, type Day } from '@/lib/calendar/day'
import { env } from './env'

let moved: Date | undefined

/** The only source of now. */
export function now(): Date {
  if (moved) return new Date(moved)
  const fixed = env().LALANH_NOW
  return fixed && isThrowAway() ? new Date(fixed) : new Date()
}

/** The day it is in Vietnam. */
export function today(): Day {
  return dayOf(now())
}

/** What the machine's own clock shows: how long a form lay open is measured, and no fact of the office. */
export function machineTime(): Date {
  return new Date()
}

/** Moves the clock; refused outside tests and the loading of the demo, whose history has to lie in the past. */
export function moveClock(to: Date | undefined): void {
  const mayMove = isThrowAway() || env().DEMO_LOADING === '1'
  if (!mayMove) throw new Error('The clock moves on throw-away databases only')
  moved = to
}

/** A throw-away database says so in its name, which no office's database does. */
function isThrowAway(): boolean {
  return new URL(env().DATABASE_URL).pathname.startsWith('/throwaway')
}
