import { TELLING_OF_HEALTH, type NeedKind } from '@/lib/children/need'
import type { SchoolLevel } from '@/lib/places/school'

/** A level of school, or none that is known here. */
export type WaitingLevel = SchoolLevel | 'elsewhere'

/** Waiting children by level: a level each, and the others together. Null where it could point at somebody. */
export type LevelCounts = { shown: { level: WaitingLevel; count: number }[]; others: number | null }

/** Waiting children by need; what would point at somebody is absent. */
export type NeedCounts = { need: NeedKind; count: number }[]

/**
 * Levels that anyone may read. The levels add up to a total that stands beside them, so that one that
 * is withheld could be told from the others: the small ones – none at all included – go together with the
 * next smallest until there are at least two of them with twice the least public count among them. Where
 * less than one level is left to show, there is no table.
 */
export function levelCounts(
  counts: ReadonlyMap<WaitingLevel, number>,
  least: number,
): LevelCounts | null {
  const sorted = [...counts].sort(([, a], [, b]) => a - b)
  const small = sorted.filter(([, count]) => count < least).length
  let hidden = small
  while (hidden > 0 && hidden < sorted.length && !isBlurred(sorted.slice(0, hidden), least)) {
    hidden += 1
  }
  const shown = sorted.slice(hidden)
  if (shown.length === 0) return null
  return {
    shown: shown.reverse().map(([level, count]) => ({ level, count })),
    others: hidden > 0 ? sumOf(sorted.slice(0, hidden)) : null,
  }
}

/**
 * Needs that anyone may read, the most frequent first. A child may have several and none, so that no
 * count follows from another; but few who lack something, and few who do not, are few children.
 */
export function needCounts(
  counts: ReadonlyMap<NeedKind, number>,
  waiting: number,
  least: number,
): NeedCounts {
  const boundOf = (need: NeedKind) => (TELLING_OF_HEALTH.includes(need) ? 2 * least : least)
  return [...counts]
    .filter(([need, count]) => {
      const bound = boundOf(need)
      return need !== 'other' && count >= bound && waiting - count >= bound
    })
    .map(([need, count]) => ({ need, count }))
    .sort((a, b) => b.count - a.count || (a.need < b.need ? -1 : 1))
}

type Counted = readonly (readonly [WaitingLevel, number])[]

function isBlurred(hidden: Counted, least: number): boolean {
  return hidden.length >= 2 && sumOf(hidden) >= 2 * least
}

function sumOf(counts: Counted): number {
  return counts.reduce((sum, [, count]) => sum + count, 0)
}
