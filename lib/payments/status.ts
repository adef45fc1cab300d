import type { Vnd } from '@/lib/money/vnd'

/**
 * How a quarter stands for one child and one unit, read from top to bottom:
 *
 * | promised | arrived         | standing    |
 * |----------|-----------------|-------------|
 * | nothing  | nothing         | not_pledged |
 * | any      | more than that  | over        |
 * | some     | less than that  | short       |
 * | some     | exactly that    | full        |
 *
 * Being below the plan's least is another question and stands beside it.
 */
export const STANDINGS = ['not_pledged', 'over', 'short', 'full'] as const
export type Standing = (typeof STANDINGS)[number]

/** The one answer of the table above. */
export function standingOf({ dueVnd, receivedVnd }: { dueVnd: Vnd; receivedVnd: Vnd }): Standing {
  if (dueVnd === 0 && receivedVnd === 0) return 'not_pledged'
  if (receivedVnd > dueVnd) return 'over'
  return receivedVnd < dueVnd ? 'short' : 'full'
}
