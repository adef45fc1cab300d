import { reachesPlace, type Places } from '@/lib/access/place-reach'
import type { Reach } from '@/lib/access/viewer'
import type { Day } from '@/lib/calendar/day'

/** A support term as far as reach is concerned. From first day included to last day excluded. */
export type ReachTerm = { sponsorId: string; endsOn: Day | null }

/**
 * Whether a child lies within reach on a day, by the village it lives in and the school and class of its
 * newest school year: anyone with the whole commune; who is of the child's
 * village, school or class; and a sponsor's member from the approval on – a term that begins next
 * quarter already has to be prepared – until its end.
 */
export function reachesChild(
  reach: Reach,
  child: Places & { terms: readonly ReachTerm[] },
  on: Day,
): boolean {
  return reach === 'all' || reachesPlace(reach, child) || isSponsored(reach, child.terms, on)
}

function isSponsored(reach: Exclude<Reach, 'all'>, terms: readonly ReachTerm[], on: Day): boolean {
  return terms.some(
    (term) =>
      reach.sponsorIds.includes(term.sponsorId) && (term.endsOn === null || term.endsOn > on),
  )
}
