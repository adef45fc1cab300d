import type { Day } from '@/lib/calendar/day'

/** Why a village or a school cannot be kept as asked (lý do từ chối). */
export type PlaceRefusal = 'not_found' | 'name_taken' | 'changed_meanwhile'

/** Why a place cannot be renamed by a document. */
export type RenameRefusal = PlaceRefusal | 'day_to_come' | 'before_last_name' | 'same_name'

/** Why villages cannot be merged. */
export type MergeRefusal = PlaceRefusal | 'day_to_come' | 'nothing_to_merge'

/** Why a merger cannot be taken back. */
export type MergerReversalRefusal = 'not_found' | 'already_reversed' | 'followed' | 'name_taken'

/** Why a school year cannot be kept or taken away. */
export type YearRefusal = 'not_found' | 'year_open_already' | 'days_changed' | 'in_use'

/** Why a class cannot be kept, closed, taken away or promoted. */
export type ClassRefusal =
  | 'not_found'
  | 'class_name_taken'
  | 'changed_meanwhile'
  | 'in_use'
  | 'no_next_year'
  | 'nothing_to_promote'

/**
 * Whether a place may be changed: not when somebody else changed it since the form was opened. Facts
 * are compared as texts, in the order of the form; null where the form knew of none.
 */
export function decideChange(
  now: readonly string[],
  seen: readonly (string | null | undefined)[],
): PlaceRefusal | null {
  return now.every((fact, index) => fact === seen[index]) ? null : 'changed_meanwhile'
}

/**
 * Whether a place may have another name from a day: a day that has come – the ledger is called by one
 * name, today's – and not before the name it has now began.
 */
export function decideRename(facts: {
  name: string
  was: string
  from: Day
  today: Day
  lastUntil: Day | null
}): 'day_to_come' | 'before_last_name' | 'same_name' | null {
  if (facts.name === facts.was) return 'same_name'
  if (facts.from > facts.today) return 'day_to_come'
  return facts.lastUntil !== null && facts.from < facts.lastUntil ? 'before_last_name' : null
}

/**
 * Whether a merger may be taken back: while nothing followed. A village it opened has to be as empty
 * of anything new as on that day; in one that lived before, every child has to be where it was put.
 */
export function hasFollowed(facts: {
  /** the village it made larger is living still, and was not merged or renamed since */
  isLatest: boolean
  childrenAfter: number
  childrenNow: number
  /** children that were moved and have left the village */
  movedAway: number
  /** children put on record in the village since */
  addedSince: number
  opensVillage: boolean
  /** roles and charges of the village that did not come with the merger */
  otherHolders: number
}): boolean {
  if (!facts.isLatest || facts.movedAway > 0 || facts.addedSince > 0) return true
  if (facts.childrenNow !== facts.childrenAfter) return true
  return facts.opensVillage && facts.otherHolders > 0
}
