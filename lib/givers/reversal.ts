import type { Charge, GiverRefusal } from './giver'

/**
 * Why what was said of a giver is taken back (lý do gỡ), a closed list: no words stay in the record of acts
 * that could name a giver, who may be forgotten.
 */
export const GIVER_MISTAKES = ['wrong_giver', 'wrong_day', 'not_so'] as const
export type GiverMistake = (typeof GIVER_MISTAKES)[number]

/** A charge with when it was said, when its end was, and whether its giver still has a name. */
export type SaidCharge = Charge & { saidAt: Date; endSaidAt: Date | null; isNamed: boolean }

/** What is taken back, and who carries the child again. */
export type GiverReversal<Said extends SaidCharge> = {
  /** null where only an end is taken back */
  charge: Said | null
  /** null where nobody carried the child, or whoever did was forgotten meanwhile */
  reopens: Said | null
}

/**
 * Takes back what was said last of a term's givers, and only that: that somebody carries the child, and then
 * whoever it ended goes on; or that somebody ended and nobody followed. `charges` by their first day, without
 * those that were taken back.
 */
export function decideReversal<Said extends SaidCharge>(
  { chargeId, isRelease }: { chargeId: string; isRelease: boolean },
  charges: readonly Said[],
): GiverReversal<Said> | GiverRefusal {
  const newest = charges.at(-1)
  if (newest?.id !== chargeId || isRelease !== (newest.to !== null)) return 'not_newest'
  if (isRelease) return newest.isNamed ? { charge: null, reopens: newest } : 'giver_forgotten'
  const ended = charges.find(
    ({ to, endSaidAt }) => to === newest.from && endSaidAt?.getTime() === newest.saidAt.getTime(),
  )
  return { charge: newest, reopens: ended?.isNamed ? ended : null }
}
