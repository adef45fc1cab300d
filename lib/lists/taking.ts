import { changesOf, type ListSpeaks } from './comparison'
import type { KnownChild } from './known-child'
import type { NotTaken } from './left-row'
import type { Change, ChildChange, ReviewedChild } from './review'

/** What the officer says of a row that cannot decide itself. */
export type Choice =
  | { say: 'leave' }
  | { say: 'take' }
  | { say: 'new' }
  | { say: 'child'; childId: string }

/** What becomes of a row: a new child, changes of a child, nothing to write, or left out. */
export type Taking =
  | { kind: 'new' }
  | { kind: 'changes'; child: KnownChild; changes: readonly Change<ChildChange>[] }
  | { kind: 'same'; child: KnownChild }
  | { kind: 'left'; why: NotTaken }

/**
 * Decides what becomes of a row. Rows that are certain are taken; a wrong row with a name is taken
 * with nothing in the field that is amiss, unless the officer leaves it out; a doubtful row is left
 * out unless the officer says which child it is.
 */
export function decideTaking(
  row: ReviewedChild,
  choice: Choice | undefined,
  speaks: ListSpeaks,
): Taking {
  if (row.listed.fullName === null) return { kind: 'left', why: 'no_name' }
  if (row.underneath === 'doubtful') return decideDoubtful(row, choice, speaks)
  if (row.state === 'wrong' && choice?.say === 'leave') return { kind: 'left', why: 'left_out' }
  return row.match ? changing(row.match, row.changes) : { kind: 'new' }
}

function decideDoubtful(
  row: ReviewedChild,
  choice: Choice | undefined,
  speaks: ListSpeaks,
): Taking {
  if (choice?.say === 'new' && row.mayBeNew) return { kind: 'new' }
  if (choice?.say !== 'child') return { kind: 'left', why: 'doubtful' }
  const child = row.candidates.find((each) => each.id === choice.childId)
  if (!child) return { kind: 'left', why: 'doubtful' }
  return changing(child, changesOf(row.listed, child, speaks))
}

function changing(child: KnownChild, changes: readonly Change<ChildChange>[]): Taking {
  return changes.length > 0 ? { kind: 'changes', child, changes } : { kind: 'same', child }
}

/** A choice as a form sends it: `leave`, `take`, `new` or `child:<id>`; null for anything else. */
export function choiceIn(written: string): Choice | null {
  if (written === 'leave' || written === 'take' || written === 'new') return { say: written }
  const childId = /^child:([0-9a-f-]{36})$/.exec(written)?.[1]
  return childId ? { say: 'child', childId } : null
}
