import type { TermFile } from '@/lib/assignments/term-file'
import { addDays } from '@/lib/calendar/day'
import { formatDay } from '@/lib/words/format'
import type { Words } from '@/lib/words/words'

/** From when until when, as it is read: the last day is the one before the first without it. */
export function periodTold(
  { startsOn, endsOn }: Pick<TermFile, 'startsOn' | 'endsOn'>,
  w: Words['terms'],
): string {
  if (endsOn !== null && endsOn <= startsOn) return w.neverBegan
  const since = w.since(formatDay(startsOn))
  return endsOn === null ? since : `${since} ${w.until(formatDay(addDays(endsOn, -1)))}`
}
