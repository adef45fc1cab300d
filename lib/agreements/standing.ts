import { addDays, type Day } from '@/lib/calendar/day'
import type { Agreement } from './agreement'

/**
 * Where a unit stands with its agreement, read from the top; only the newest one counts.
 *
 * | the newest agreement            | standing   |
 * |---|---|
 * | there is none, or it was ended  | `none`     |
 * | its last day has passed         | `expired`  |
 * | its last day is near            | `expiring` |
 * | otherwise                       | `in_force` |
 */
export const AGREEMENT_STANDINGS = ['none', 'expired', 'expiring', 'in_force'] as const
export type AgreementStanding = (typeof AGREEMENT_STANDINGS)[number]

/** The newest agreement of a unit as far as it counts: one that was ended is none. */
export type LivingAgreement = { validUntil: Day | null }

/** So many days ahead the office is told that an agreement runs out: time to sign the next one. */
export const EXPIRING_WITHIN = 60

export function agreementStanding(newest: LivingAgreement | null, on: Day): AgreementStanding {
  if (newest === null) return 'none'
  const { validUntil } = newest
  if (validUntil === null) return 'in_force'
  if (validUntil < on) return 'expired'
  return validUntil <= addDays(on, EXPIRING_WITHIN) ? 'expiring' : 'in_force'
}

/** The day by which data had to be deleted or returned and that has passed; null while they may be kept. */
export function dataEndPassed({ keptUntil }: Pick<Agreement, 'keptUntil'>, on: Day): Day | null {
  return 'on' in keptUntil && keptUntil.on < on ? keptUntil.on : null
}

/** Whether data of children may be handed over on a day: the newest agreement holds, and lets them be kept. */
export function mayHandOver(
  newest: Pick<Agreement, 'validUntil' | 'keptUntil' | 'ending'> | null,
  on: Day,
): boolean {
  if (newest === null || newest.ending) return false
  const standing = agreementStanding(newest, on)
  const holds = standing === 'in_force' || standing === 'expiring'
  return holds && dataEndPassed(newest, on) === null
}

/** What the warnings about a pair ask: whether support from a day on has an agreement, today and then. */
export type AgreementThen = 'none' | 'expired' | 'in_force'

export function agreementThen(
  newest: LivingAgreement | null,
  { today, startsOn }: { today: Day; startsOn: Day },
): AgreementThen {
  const standing = agreementStanding(newest, startsOn > today ? startsOn : today)
  return standing === 'expiring' ? 'in_force' : standing
}
