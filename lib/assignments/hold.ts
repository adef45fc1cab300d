import { addDays, type Day } from '@/lib/calendar/day'

/** A child kept for a sponsor (tạm giữ): from the first day included to the last day excluded. */
export type Hold = { sponsorId: string; heldOn: Day; heldUntil: Day }

/** A hold on the list of them, and on the child's own row. */
export type HoldLine = {
  id: string
  child: { id: string; code: string; fullName: string }
  sponsor: { id: string; name: string }
  heldOn: Day
  lastDay: Day
  by: string
}

/** For whom a child is kept, as far as others have to know. */
export type HeldFor = { sponsorId: string; sponsor: string; lastDay: Day }

export type HoldRefusal =
  | 'not_found'
  | 'not_on_list'
  | 'not_waiting'
  | 'already_proposed'
  | 'already_held'
  | 'not_held'

/** The longest a child is kept for one sponsor at once, in days. */
export const MOST_HOLD_DAYS = 60

/** The hold that keeps a child on a day; null when none does. It lapses by itself. */
export function holdOn<Kept extends Pick<Hold, 'heldOn' | 'heldUntil'>>(
  holds: readonly Kept[],
  on: Day,
): Kept | null {
  return holds.find(({ heldOn, heldUntil }) => heldOn <= on && on < heldUntil) ?? null
}

/** The days of a hold that begins today, this day being the first of them. */
export function daysHeld(days: number, today: Day): { heldOn: Day; heldUntil: Day } {
  return { heldOn: today, heldUntil: addDays(today, days) }
}

/**
 * Whether a child may be kept for a sponsor: on the list, without a lead now or from a coming quarter,
 * with no proposal under way, and kept for nobody else. Nobody keeps a child longer by keeping it again.
 */
export function decideHold(
  child: {
    onList: boolean
    hasLead: boolean
    isProposed: boolean
    holds: readonly Pick<Hold, 'heldOn' | 'heldUntil'>[]
  },
  today: Day,
): HoldRefusal | null {
  if (!child.onList) return 'not_on_list'
  if (child.hasLead) return 'not_waiting'
  if (child.isProposed) return 'already_proposed'
  return holdOn(child.holds, today) === null ? null : 'already_held'
}
