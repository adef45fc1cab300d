import type { Day } from '@/lib/calendar/day'
import type { ProgrammeCategory } from '@/lib/plans/category'

/** A circumstance that holds. */
export type LivingCircumstance = {
  id: string
  category: ProgrammeCategory
  isMain: boolean
  from: Day
}

/** Why a circumstance is not written (lý do từ chối). */
export type CircumstanceRefusal =
  | 'not_found'
  | 'begins_later'
  | 'ends_later'
  | 'before_it_began'
  | 'already_recorded'
  | 'main_first'
  | 'main_needed'
  | 'already_marked'
  | 'not_marked'
  | 'changed_meanwhile'

/**
 * Whether a circumstance may be recorded from a day on, and which end for it. There is exactly one main
 * one at a time: a new main one ends the one before it, and the first of a child is the main one.
 */
export function decideRecording(
  wanted: { category: ProgrammeCategory; isMain: boolean; from: Day },
  living: readonly LivingCircumstance[],
  today: Day,
): { refusal: CircumstanceRefusal } | { refusal: null; ended: LivingCircumstance[] } {
  if (wanted.from > today) return { refusal: 'begins_later' }
  const same = living.find(({ category }) => category === wanted.category)
  if (same && (same.isMain || !wanted.isMain)) return { refusal: 'already_recorded' }
  const main = living.find(({ isMain }) => isMain)
  if (!main && !wanted.isMain) return { refusal: 'main_first' }
  const ended = [...(same ? [same] : []), ...(main && wanted.isMain ? [main] : [])]
  if (ended.some(({ from }) => wanted.from < from)) return { refusal: 'before_it_began' }
  return { refusal: null, ended }
}

/** Whether a circumstance may end; `on` is the first day on which it no longer holds. */
export function decideEndingOf(
  circumstance: Pick<LivingCircumstance, 'isMain' | 'from'>,
  on: Day,
  today: Day,
): CircumstanceRefusal | null {
  if (circumstance.isMain) return 'main_needed'
  if (on > today) return 'ends_later'
  return on < circumstance.from ? 'before_it_began' : null
}
