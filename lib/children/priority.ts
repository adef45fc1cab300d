import { daysBetween, type Day } from '@/lib/calendar/day'
import { PROGRAMME_CATEGORIES, type ProgrammeCategory } from '@/lib/plans/category'

/** How pressing it is that a child without a sponsor finds one (mức ưu tiên), the most pressing first. */
export const PRIORITY_LEVELS = ['high', 'middle', 'usual'] as const
export type PriorityLevel = (typeof PRIORITY_LEVELS)[number]

/** What the priority looks at: of the ledger or, before the acceptance, of the proposal. */
export type InNeed = {
  category: ProgrammeCategory | null
  especiallyDifficult: boolean
  /** the day of the acceptance; of the first proposal while the commune has not answered */
  waitingSince: Day
}

/** The priority and everything that speaks for it. */
export type Priority = Pick<InNeed, 'category' | 'especiallyDifficult'> & {
  level: PriorityLevel
  /** whole days waited; 0 on the first day */
  days: number
  /** more than a whole quarter went by without help */
  waitedLong: boolean
}

/**
 * Where a child stands by its circumstance alone. The plan asks first for the especially difficult and
 * names its groups in the order of `PROGRAMME_CATEGORIES` (plan, parts I and III):
 *
 * | especially difficult | main category | level |
 * |---|---|---|
 * | yes | any | high |
 * | no | orphan of both parents | high |
 * | no | orphan of one parent, poor household | middle |
 * | no | near-poor household, other, none recorded | usual |
 *
 * Who has waited longer than the longest quarter, the plan's measure of help, rises by one level: nobody
 * is forgotten behind those who come later (product.md, rule 1).
 */
export const LEVEL_OF: Record<ProgrammeCategory, PriorityLevel> = {
  orphan_both: 'high',
  orphan_one: 'middle',
  poor_household: 'middle',
  near_poor_household: 'usual',
  other_special: 'usual',
}
export const LONG_WAIT_DAYS = 92

/** The priority of a child on a day, with its reasons. */
export function priorityOf(child: InNeed, on: Day): Priority {
  const { category, especiallyDifficult, waitingSince } = child
  const days = Math.max(0, daysBetween(waitingSince, on))
  const waitedLong = days > LONG_WAIT_DAYS
  const rank = especiallyDifficult ? 0 : baseRank(category) - (waitedLong ? 1 : 0)
  const level = PRIORITY_LEVELS[Math.max(0, rank)] ?? 'usual'
  return { level, category, especiallyDifficult, days, waitedLong }
}

/**
 * Who comes first among children waiting (thứ tự ưu tiên): by level, within it the especially difficult,
 * then by the plan's groups, then whoever waits longest, then by code so that the order is the same each
 * time.
 */
export function comparePriority(
  one: InNeed & { code: string },
  other: InNeed & { code: string },
  on: Day,
): number {
  return (
    levelRank(one, on) - levelRank(other, on) ||
    Number(other.especiallyDifficult) - Number(one.especiallyDifficult) ||
    groupRank(one.category) - groupRank(other.category) ||
    compareText(one.waitingSince, other.waitingSince) ||
    compareText(one.code, other.code)
  )
}

/** The children in the order they should find a sponsor; the list given stays as it is. */
export function byPriority<Child extends InNeed & { code: string }>(
  children: readonly Child[],
  on: Day,
): Child[] {
  return [...children].sort((one, other) => comparePriority(one, other, on))
}

function levelRank(child: InNeed, on: Day): number {
  return PRIORITY_LEVELS.indexOf(priorityOf(child, on).level)
}

function baseRank(category: ProgrammeCategory | null): number {
  return PRIORITY_LEVELS.indexOf(category === null ? 'usual' : LEVEL_OF[category])
}

/** Without a category after all that have one. */
function groupRank(category: ProgrammeCategory | null): number {
  return category === null ? PROGRAMME_CATEGORIES.length : PROGRAMME_CATEGORIES.indexOf(category)
}

function compareText(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
