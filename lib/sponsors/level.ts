import { vndOf, type Vnd } from '@/lib/money/vnd'
import type { Rhythm } from '@/lib/plans/rhythm'
import type { SupportLevel } from './sponsor'

/**
 * What the lower end of a usual level comes to in a quarter, in whole đồng; for the rhythm of the
 * school year in a quarter of school months. Null for a single gift, which is no level.
 */
export function leastPerQuarter({ minVnd, rhythm }: SupportLevel): Vnd | null {
  switch (rhythm) {
    case 'monthly':
    case 'school_year':
      return minVnd * 3
    case 'quarterly':
      return minVnd
    case 'once':
      return null
  }
}

/** Whether a usual level can lie below a minimum per quarter; null when that cannot be told. */
export function isBelowMinimum(level: SupportLevel | null, minimum: Vnd | null): boolean | null {
  const least = level === null ? null : leastPerQuarter(level)
  return least === null || minimum === null ? null : least < minimum
}

/** The three columns of a level are all there or all absent: the database sees to that. */
export function levelOf(row: {
  levelMinVnd: bigint | null
  levelMaxVnd: bigint | null
  levelRhythm: Rhythm | null
}): SupportLevel | null {
  const { levelMinVnd, levelMaxVnd, levelRhythm } = row
  if (levelMinVnd === null || levelMaxVnd === null || levelRhythm === null) return null
  return { minVnd: vndOf(levelMinVnd), maxVnd: vndOf(levelMaxVnd), rhythm: levelRhythm }
}
