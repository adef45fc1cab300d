import { isUndoable } from '@/lib/assignments/ending'
import type { Day } from '@/lib/calendar/day'
import { hasDays, type Charge, type GiverRefusal } from './giver'

/** A charge as forgetting asks after it: with the support it is of, and when the ending of that was recorded. */
export type KeptCharge = Pick<Charge, 'from' | 'to'> & {
  termEndsOn: Day | null
  endedAt: Date | null
}

/**
 * Whether a giver may be forgotten: it carries nobody, today or from a coming day, and no child comes back to it
 * because the ending of support is undone: nobody carries a child without a name.
 */
export function decideForgetting(
  charges: readonly KeptCharge[],
  { on, now }: { on: Day; now: Date },
): GiverRefusal | null {
  const open = charges.filter((one) => hasDays(one) && (one.to === null || one.to > on))
  if (open.some(({ termEndsOn }) => termEndsOn === null || termEndsOn > on)) return 'still_carries'
  const comesBack = open.some(({ endedAt }) => endedAt !== null && isUndoable({ at: endedAt }, now))
  return comesBack ? 'ending_undoable' : null
}
