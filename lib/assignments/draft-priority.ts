import type { Day } from '@/lib/calendar/day'
import { priorityOf, PRIORITY_LEVELS, type InNeed } from '@/lib/children/priority'

/** Priorities as the engine takes them, the first in need first. */
export const DRAFT_PRIORITIES = ['difficult', 'high', 'middle', 'usual'] as const
export type DraftPriority = (typeof DRAFT_PRIORITIES)[number]

/**
 * The number of a child's priority: 1 the especially difficult, whom the plan asks for first, then the
 * levels of `priorityOf`. Within one priority the order of the list decides, and there who has waited
 * longest stands first.
 */
export function draftPriorityOf(child: InNeed, on: Day): number {
  return child.especiallyDifficult ? 1 : 2 + PRIORITY_LEVELS.indexOf(priorityOf(child, on).level)
}

/** What a number is called; a number nobody gave is the usual one. */
export function draftPriorityNamed(priority: number): DraftPriority {
  return DRAFT_PRIORITIES[priority - 1] ?? 'usual'
}
