/** How long a list that was written may be taken back (hoàn tác): a day, hour for hour. */
export const UNDO_HOURS = 24

export type UndoRefusal =
  | 'not_found'
  | 'not_committed'
  | 'already_undone'
  | 'undo_too_late'
  | 'changed_since'

/** Until when a commit may be taken back. */
export function undoableUntil(committedAt: Date): Date {
  return new Date(committedAt.getTime() + UNDO_HOURS * 3_600_000)
}

/** What has to be known of a list before it is taken back. */
export type UndoFacts = {
  committedAt: Date | null
  undoneAt: Date | null
  /** codes of children, or names of units, that somebody changed after the list was written */
  touched: readonly string[]
}

/**
 * Decides whether a list may be taken back:
 * | written | taken back | within a day | touched since | |
 * | no | | | | not_committed |
 * | yes | yes | | | already_undone |
 * | yes | no | no | | undo_too_late |
 * | yes | no | yes | yes | changed_since |
 * | yes | no | yes | no | null: it may |
 */
export function decideUndo(facts: UndoFacts, at: Date): UndoRefusal | null {
  if (facts.committedAt === null) return 'not_committed'
  if (facts.undoneAt !== null) return 'already_undone'
  if (at.getTime() > undoableUntil(facts.committedAt).getTime()) return 'undo_too_late'
  return facts.touched.length > 0 ? 'changed_since' : null
}
