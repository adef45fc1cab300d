import type { Day } from '@/lib/calendar/day'
import type { ProgrammeCategory } from '@/lib/plans/category'

/** What the order of the waiting list looks at. */
export type Waiting = {
  code: string
  especiallyDifficult: boolean
  category: ProgrammeCategory | null
  waitingSince: Day
}

/** The plan names its groups in this order; within poverty the poor come before the near-poor. */
const CATEGORY_ORDER: readonly (ProgrammeCategory | null)[] = [
  'orphan_both',
  'orphan_one',
  'poor_household',
  'near_poor_household',
  'other_special',
  null,
]

/**
 * Who comes first among children waiting (thứ tự ưu tiên): especially difficult before all others,
 * then by the plan's groups, then whoever waits longest, then by code so that the order is the same
 * each time.
 */
export function comparePriority(one: Waiting, other: Waiting): number {
  return (
    Number(other.especiallyDifficult) - Number(one.especiallyDifficult) ||
    CATEGORY_ORDER.indexOf(one.category) - CATEGORY_ORDER.indexOf(other.category) ||
    compareText(one.waitingSince, other.waitingSince) ||
    compareText(one.code, other.code)
  )
}

/** The children in the order they should find a sponsor; the list given stays as it is. */
export function byPriority<Child extends Waiting>(children: readonly Child[]): Child[] {
  return [...children].sort(comparePriority)
}

function compareText(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
