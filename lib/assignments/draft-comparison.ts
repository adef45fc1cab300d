import { unitOf, type SaidOfLine } from './draft-line'

/** A child that one draft gives another unit than the other; null is nobody, undefined not of that draft. */
export type DraftDifference = {
  child: string
  before: string | null | undefined
  after: string | null | undefined
}

/** What differs between two drafts, child by child, in the order of the later one, then of the earlier. */
export function differencesBetween(
  before: readonly SaidOfLine[],
  after: readonly SaidOfLine[],
): DraftDifference[] {
  const then = new Map(before.map((line) => [line.child, unitOf(line)]))
  const now = new Map(after.map((line) => [line.child, unitOf(line)]))
  return [...new Set([...now.keys(), ...then.keys()])]
    .map((child) => ({ child, before: then.get(child), after: now.get(child) }))
    .filter((one) => one.before !== one.after)
}
