/** A count that may be told, or null: too small, or it would tell of another that is. */
export type Told = number | null

/**
 * Parts of a known whole, small ones withheld (security.md, public statistics): what is not nothing and
 * below the least is not told. Where that hides so little that the rest would tell it, the next smaller
 * parts are withheld with it, until two parts at least and twice the least are hidden together: then
 * each of them may still be one of five numbers or more.
 */
export function toldParts(counts: readonly number[], least: number): Told[] {
  const hidden = new Set<number>([...counts.keys()].filter((at) => isSmall(counts[at] ?? 0, least)))
  const rest = [...counts.keys()]
    .filter((at) => !hidden.has(at) && (counts[at] ?? 0) > 0)
    .sort((one, other) => (counts[one] ?? 0) - (counts[other] ?? 0))
  while (hidden.size > 0 && rest.length > 0 && !isEnough(counts, hidden, least)) {
    hidden.add(rest.shift() ?? 0)
  }
  return counts.map((count, at) => (hidden.has(at) ? null : count))
}

/** How many of all have something, each count by itself: neither a few of them nor all but a few are told. */
export function toldShare(count: number, total: number, least: number): Told {
  if (count === 0) return 0
  return count < least || total - count < least ? null : count
}

/** The whole itself, where it is not too small to be told. */
export function toldTotal(total: number, least: number): Told {
  return isSmall(total, least) ? null : total
}

/** Of nothing nobody is told; of fewer than the least neither. */
function isSmall(count: number, least: number): boolean {
  return count > 0 && count < least
}

function isEnough(counts: readonly number[], hidden: ReadonlySet<number>, least: number): boolean {
  const together = [...hidden].reduce((sum, at) => sum + (counts[at] ?? 0), 0)
  return hidden.size > 1 && together >= 2 * least
}
