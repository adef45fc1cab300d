import { isEmpty } from '@/lib/assignments/support-period'
import { addDays, type Day } from '@/lib/calendar/day'
import { lastDayOf, nextQuarter, quarterOf } from '@/lib/calendar/quarter'
import type { SponsorKind } from '@/lib/sponsors/sponsor'

/**
 * Kinds of sponsors that stand for people of their own ("Mẹ đỡ đầu" of the Women's Union, a club): each
 * giver behind them carries children by name, while the sponsor answers to the commune.
 */
const WITH_GIVERS: readonly SponsorKind[] = ['programme', 'mass_organisation', 'group']

export function hasGivers(kind: SponsorKind): boolean {
  return WITH_GIVERS.includes(kind)
}

/** Who a giver is; null once that was forgotten. */
export type GiverContact = { fullName: string; phone: string | null; version: number }

/** The time in which a giver carries one child of the sponsor (lượt nhận đỡ đầu của người trong chương trình). */
export type Charge = {
  id: string
  giverId: string
  termId: string
  from: Day
  /** the first day without it; null while it is open, its own first day once it was taken back */
  to: Day | null
}

/** Whether a charge has a day at all: one that was taken back, or that support ended before, has none. */
export function hasDays({ from, to }: Pick<Charge, 'from' | 'to'>): boolean {
  return to === null || from < to
}

/** A term of the sponsor, as far as its givers ask after it. */
export type CarriedTerm = { startsOn: Day; endsOn: Day | null; charges: readonly Charge[] }

/** Why nothing is written about a giver (lý do từ chối). */
export type GiverRefusal =
  | 'not_found'
  | 'no_givers_here'
  | 'stale'
  | 'giver_forgotten'
  | 'same_giver'
  | 'outside_term'
  | 'too_far_ahead'
  | 'before_last_change'
  | 'no_giver'
  | 'still_carries'
  | 'ending_undoable'
  | 'not_newest'

/** The charge a child has on a day; of one child there is one at most. */
export function chargeOn<Of extends Charge>(charges: readonly Of[], on: Day): Of | null {
  return charges.find(({ from, to }) => from <= on && (to === null || on < to)) ?? null
}

/**
 * The charge a child of a term has on a day, and once support is over, the one it had on the last day of it;
 * nobody carried a child whose support was taken back.
 */
export function chargeOfTermOn<Of extends Charge>(
  { startsOn, endsOn, charges }: { startsOn: Day; endsOn: Day | null; charges: readonly Of[] },
  on: Day,
): Of | null {
  if (isEmpty({ startsOn, endsOn })) return null
  return chargeOn(charges, endsOn !== null && endsOn <= on ? addDays(endsOn, -1) : on)
}

/** The charge that goes on, today or from a coming day: what a change ends. */
export function openCharge(charges: readonly Charge[]): Charge | null {
  return charges.find(({ to }) => to === null) ?? null
}

/**
 * Whether a giver may carry a child from a day on: within the time the sponsor supports it, no later than the
 * next quarter, after whatever was said before, and not twice the same.
 */
export function decideCharge(
  wanted: { giverId: string; from: Day },
  { startsOn, endsOn, charges }: CarriedTerm,
  today: Day,
): GiverRefusal | null {
  const { from, giverId } = wanted
  if (from < startsOn || (endsOn !== null && from >= endsOn)) return 'outside_term'
  if (isTooFar(from, startsOn, today)) return 'too_far_ahead'
  const open = openCharge(charges)
  if (open?.giverId === giverId) return 'same_giver'
  return isBeforeLast(from, charges) ? 'before_last_change' : null
}

/** Whether the giver of a child may end with a day: there is one, and the day comes after it began, and soon. */
export function decideRelease(
  from: Day,
  { startsOn, endsOn, charges }: CarriedTerm,
  today: Day,
): GiverRefusal | null {
  const open = openCharge(charges)
  if (!open || (endsOn !== null && endsOn <= open.from)) return 'no_giver'
  if (endsOn !== null && from > endsOn) return 'outside_term'
  if (isTooFar(from, startsOn, today)) return 'too_far_ahead'
  return from <= open.from ? 'before_last_change' : null
}

/** Until when a charge lasts: its own end, or that of the sponsor's support, whichever comes first. */
export function lastsUntil({ to }: Pick<Charge, 'to'>, endsOn: Day | null): Day | null {
  if (to === null || endsOn === null) return to ?? endsOn
  return to < endsOn ? to : endsOn
}

/**
 * A day after the next quarter, unless support itself begins as late: nobody says so far ahead who carries a
 * child, but a year is mistyped easily, and every other day would come before it.
 */
function isTooFar(from: Day, startsOn: Day, today: Day): boolean {
  return from > startsOn && from > lastDayOf(nextQuarter(quarterOf(today)))
}

/** A day no charge may begin on: at or before the beginning of another, or while an ended one lasted. */
function isBeforeLast(from: Day, charges: readonly Charge[]): boolean {
  return charges.some((charge) => from <= charge.from || (charge.to !== null && from < charge.to))
}
