import type { Day } from '@/lib/calendar/day'
import { quarterEnd, quarterOf, quarterStart, type Quarter } from '@/lib/calendar/quarter'
import type { Vnd } from '@/lib/money/vnd'
import type { Rhythm } from '@/lib/plans/rhythm'
import type { SupportForm } from '@/lib/sponsors/sponsor'

/** Days on which a promise rests (tạm dừng). From first day included to last day excluded. */
export type Pause = { from: Day; to: Day }

/** What is promised in a support term (cam kết). From first day included to last day excluded. */
export type Pledge = {
  id: string
  amountVnd: Vnd
  rhythm: Rhythm
  from: Day
  to: Day | null
  pauses: readonly Pause[]
}

/** A promise as people read it. */
export type PledgeLine = Omit<Pledge, 'pauses'> & { form: SupportForm; item: string | null }

/** Whether the promise may still be replaced: it has no end yet and comes back. */
export function isOpen(pledge: Pick<Pledge, 'to' | 'rhythm'>): boolean {
  return pledge.to === null && pledge.rhythm !== 'once'
}

/**
 * Whether the promise stood on at least one day of a quarter; one made for once belongs to the quarter
 * of its day. What was taken back entirely stood on none.
 */
export function stoodIn({ from, to, rhythm }: Pick<Pledge, 'from' | 'to' | 'rhythm'>, of: Quarter) {
  if (to !== null && to <= from) return false
  if (rhythm === 'once') return quarterOf(from) === of
  return from < quarterEnd(of) && (to === null || to > quarterStart(of))
}

/** The earlier of two ends; null is no end at all. */
export function earlierEnd(one: Day | null, other: Day | null): Day | null {
  if (one === null || other === null) return one ?? other
  return one < other ? one : other
}
