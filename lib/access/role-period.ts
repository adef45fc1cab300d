import type { Day } from '@/lib/calendar/day'

/** The days of a role as the record of acts says them: nothing of one that begins today and has no end. */
export function daysOf(
  { from, until }: { from: Day; until?: Day },
  today: Day,
): { from?: Day; to?: Day } {
  return { ...(from !== today && { from }), ...(until && { to: until }) }
}
