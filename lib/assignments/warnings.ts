import type { AgreementThen } from '@/lib/agreements/standing'
import type { Day } from '@/lib/calendar/day'
import { addYears } from '@/lib/calendar/day'
import { hasCharge, isInCharge, type Charge, type PlaceOfChild } from '@/lib/sponsors/charge'

/** What somebody should know before proposing or approving (lưu ý). None of them stands in the way. */
export const ASSIGNMENT_WARNINGS = [
  'over_promise',
  'no_promise',
  'no_agreement',
  'agreement_expired',
  'below_minimum',
  'sibling_elsewhere',
  'not_in_charge',
  'reaches_end_age',
] as const
export type AssignmentWarning = (typeof ASSIGNMENT_WARNINGS)[number]

/** What the warnings about a pair look at. */
export type PairFacts = PlaceOfChild &
  Charge & {
    bornOn: Day | null
    /** the first day support would be due */
    startsOn: Day
    /** the plan's end age; null while there is no plan */
    endAge: number | null
    /** whether the sponsor's usual level can lie below the plan's minimum; null when not known */
    belowMinimum: boolean | null
    promised: number | null
    /** whether the sponsor has a safeguarding agreement that holds today and when support begins */
    agreement: AgreementThen
    /** a sibling has another unit, is proposed to one or would get one by the same list */
    siblingElsewhere: boolean
    /** children of the sponsor under the plan, approved or proposed, this one included */
    load: number
  }

/** Everything worth saying about a child and a sponsor, the weightiest first. */
export function warningsOf(pair: PairFacts): AssignmentWarning[] {
  const warnings: AssignmentWarning[] = []
  if (pair.promised === null) warnings.push('no_promise')
  else if (pair.load > pair.promised) warnings.push('over_promise')
  if (pair.agreement === 'none') warnings.push('no_agreement')
  if (pair.agreement === 'expired') warnings.push('agreement_expired')
  if (pair.belowMinimum === true) warnings.push('below_minimum')
  if (pair.siblingElsewhere) warnings.push('sibling_elsewhere')
  if (hasCharge(pair) && !isInCharge(pair, pair)) warnings.push('not_in_charge')
  if (hasReached(pair.bornOn, pair.endAge, pair.startsOn)) warnings.push('reaches_end_age')
  return warnings
}

/** Whether siblings have units and this one is none of theirs. */
export function isSiblingElsewhere(siblingUnits: readonly string[], sponsorId: string): boolean {
  return siblingUnits.length > 0 && !siblingUnits.includes(sponsorId)
}

function hasReached(bornOn: Day | null, endAge: number | null, on: Day): boolean {
  return bornOn !== null && endAge !== null && addYears(bornOn, endAge) <= on
}
