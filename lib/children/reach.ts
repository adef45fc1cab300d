import type { Reach } from '@/lib/access/viewer'
import type { Day } from '@/lib/calendar/day'

/** A support term as far as reach is concerned. From first day included to last day excluded. */
export type ReachTerm = { sponsorId: string; endsOn: Day | null }

/** Where a child belongs: the village it lives in, the school and class of its newest school year. */
export type ChildPlaces = {
  villageId: string | null
  schoolId: string | null
  schoolClassId: string | null
}

/**
 * Whether a child lies within reach on a day: anyone with the whole commune; who is of the child's
 * village, school or class; and a sponsor's member from the approval on – a term that begins next
 * quarter already has to be prepared – until its end.
 */
export function reachesChild(
  reach: Reach,
  child: ChildPlaces & { terms: readonly ReachTerm[] },
  on: Day,
): boolean {
  return reach === 'all' || isLocal(reach, child) || isSponsored(reach, child.terms, on)
}

/** Whether the child is of one of the places, and so known there by name and home. */
export function isLocal(
  reach: Omit<Exclude<Reach, 'all'>, 'sponsorIds'>,
  { villageId, schoolId, schoolClassId }: ChildPlaces,
): boolean {
  return (
    (villageId !== null && reach.villageIds.includes(villageId)) ||
    (schoolId !== null && reach.schoolIds.includes(schoolId)) ||
    (schoolClassId !== null && reach.schoolClassIds.includes(schoolClassId))
  )
}

function isSponsored(reach: Exclude<Reach, 'all'>, terms: readonly ReachTerm[], on: Day): boolean {
  return terms.some(
    (term) =>
      reach.sponsorIds.includes(term.sponsorId) && (term.endsOn === null || term.endsOn > on),
  )
}
