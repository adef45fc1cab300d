import type { Day } from '@/lib/calendar/day'

/** A support term as far as reach is concerned. From first day included to last day excluded. */
export type ReachTerm = { sponsorId: string; endsOn: Day | null }

/** How far a right reaches, as `reachOf` says. */
export type Reach = 'all' | { sponsorIds: readonly string[] }

/**
 * Whether a child lies within reach on a day: anyone with the whole commune, and a sponsor's member
 * from the approval on – a term that begins next quarter already has to be prepared – until its end.
 */
export function reachesChild(reach: Reach, terms: readonly ReachTerm[], on: Day): boolean {
  if (reach === 'all') return true
  return terms.some(
    (term) =>
      reach.sponsorIds.includes(term.sponsorId) && (term.endsOn === null || term.endsOn > on),
  )
}
