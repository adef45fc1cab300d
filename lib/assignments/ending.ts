import { addDays, addYears, type Day } from '@/lib/calendar/day'
import { quarterEnd, quarterOf, quarterStart, type Quarter } from '@/lib/calendar/quarter'

/** Why support ends (lý do kết thúc hỗ trợ). */
export const ENDING_REASONS = [
  'turned_sixteen',
  'moved_away',
  'circumstances_changed',
  'family_declined',
  'sponsor_withdrew',
  'sponsor_unable',
  'deceased',
  'other',
] as const
export type EndingReason = (typeof ENDING_REASONS)[number]

/** Whether a reason is a judgement that has to be explained beside its code. */
export function needsNote(reason: EndingReason): boolean {
  return reason === 'other' || reason === 'circumstances_changed'
}

/** Whether the sponsor goes on helping: then another child can be offered to it. */
export function sponsorStays(reason: EndingReason): boolean {
  return reason !== 'sponsor_withdrew' && reason !== 'sponsor_unable'
}

/** Whether the two have parted: nobody would put this sponsor beside this child again unasked. */
export function hasParted(reason: EndingReason): boolean {
  return !sponsorStays(reason) || reason === 'family_declined'
}

/**
 * Whether the two are apart still. A unit that withdrew or could not go on, and has promised again since, has
 * come back, and may be put beside the child it had; a family that declined has not been asked by that.
 */
export function isApart(
  ending: { reason: EndingReason; at: Date },
  /** when the unit made promises that stand */
  promisedAt: readonly Date[],
): boolean {
  if (!hasParted(ending.reason)) return false
  const hasComeBack = !sponsorStays(ending.reason) && promisedAt.some((at) => at > ending.at)
  return !hasComeBack
}

/** How long a slip may be put right, in hours. */
export const UNDO_HOURS = 24

/** A term's ending that counts. */
export type LivingEnding = {
  id: string
  reason: EndingReason
  note: string | null
  lastDay: Day
  by: string
  at: Date
}

export type EndingRefusal =
  | 'not_found'
  | 'already_ended'
  | 'change_unexplained'
  | 'after_agreed_end'
  | 'too_far_ahead'
  | 'ahead'
  | 'not_sixteen'
  | 'given_after'
  | 'not_ended'
  | 'too_late_to_undo'
  | 'followed'
  | 'child_off_list'

export type EndingFacts = {
  startsOn: Day
  endsOn: Day | null
  /** the last day of an ending that is in the book; null where there is none */
  endedWith: Day | null
  /** whether the act says why */
  isExplained: boolean
  bornOn: Day | null
  /** the plan's end age; null while there is no plan */
  endAge: number | null
  /** quarters for which the sponsor has given this child something, in this term */
  givenFor: readonly Quarter[]
}

/** How far ahead an ending may be written down. */
const MOST_DAYS_AHEAD = 366

/**
 * Whether a term may end with a last day (ngày cuối được hỗ trợ). The quarter of that day stays due, as
 * the plan counts whole quarters; a day before the term began takes it back entirely. What was given
 * keeps its term: no quarter with something in the book is cut off. An ending whose last day is still
 * to come gives way to another one that says why.
 */
export function decideEnding(
  { reason, lastDay }: { reason: EndingReason; lastDay: Day },
  term: EndingFacts,
  today: Day,
): EndingRefusal | null {
  if (term.endedWith !== null && !isAhead({ lastDay: term.endedWith }, today))
    return 'already_ended'
  if (term.endedWith !== null && !term.isExplained) return 'change_unexplained'
  if (term.endsOn !== null && lastDay >= term.endsOn) return 'after_agreed_end'
  if (lastDay > addDays(today, MOST_DAYS_AHEAD)) return 'too_far_ahead'
  if (reason === 'deceased' && lastDay > today) return 'ahead'
  if (reason === 'turned_sixteen' && isYounger(term, lastDay)) return 'not_sixteen'
  const isCutOff = (of: Quarter) =>
    lastDay < term.startsOn || quarterStart(of) > lastDay || quarterEnd(of) <= term.startsOn
  return term.givenFor.some(isCutOff) ? 'given_after' : null
}

/** Whether an ending was written down ahead: what it says is still to come. */
export function isAhead({ lastDay }: Pick<LivingEnding, 'lastDay'>, today: Day): boolean {
  return lastDay > today
}

/** The last day of support is the day before the birthday (product.md, rule 9). */
function isYounger({ bornOn, endAge }: EndingFacts, lastDay: Day): boolean {
  return bornOn !== null && endAge !== null && lastDay < addDays(addYears(bornOn, endAge), -1)
}

/**
 * The days of a term once it has ended: until the last day, or none at all when that lies before its
 * first. An empty term stands at the beginning of the quarter in which the child came on the list, so
 * that it touches no quarter and takes none of the child's days of waiting.
 */
export function periodUntil(
  lastDay: Day,
  { startsOn, acceptedOn }: { startsOn: Day; acceptedOn: Day },
): { startsOn: Day; endsOn: Day } {
  if (lastDay >= startsOn) return { startsOn, endsOn: addDays(lastDay, 1) }
  const never = quarterStart(quarterOf(acceptedOn))
  return { startsOn: never, endsOn: never }
}

/** Whether an ending may be undone: within a day, and while nothing was built on it. */
export function decideUndoing(
  ending: Pick<LivingEnding, 'at'> | null,
  facts: { isFollowed: boolean; isOffList: boolean },
  now: Date,
): EndingRefusal | null {
  if (ending === null) return 'not_ended'
  if (!isUndoable(ending, now)) return 'too_late_to_undo'
  if (facts.isOffList) return 'child_off_list'
  return facts.isFollowed ? 'followed' : null
}

/** Whether an ending is fresh enough to be a slip. */
export function isUndoable({ at }: Pick<LivingEnding, 'at'>, now: Date): boolean {
  return at >= undoableSince(now)
}

/** The moment since which an ending is fresh enough. */
export function undoableSince(now: Date): Date {
  return new Date(now.getTime() - UNDO_HOURS * 3_600_000)
}
