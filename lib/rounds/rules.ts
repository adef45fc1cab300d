import type { Day } from '@/lib/calendar/day'
import { awaitsSender, hasAnswered, type RoundAnswerKind, type SenderStatus } from './status'

/** Why a round cannot be opened (lý do từ chối). */
export type OpeningRefusal = 'day_passed' | 'nobody_to_ask'
/** Why an answer cannot be signed. */
export type AnswerRefusal = 'not_found' | 'already_answered' | 'round_closed' | 'count_changed'
/** Why an answer cannot be opened again. */
export type ReopeningRefusal = 'not_found' | 'not_answered' | 'round_closed'
export type ClosingRefusal = 'not_found' | 'round_closed'
export type RoundRefusal = OpeningRefusal | AnswerRefusal | ReopeningRefusal | ClosingRefusal

/** Nothing is due before it is asked, and a round asks somebody. */
export function decideOpening(facts: {
  dueOn: Day
  today: Day
  places: number
}): OpeningRefusal | null {
  if (facts.dueOn < facts.today) return 'day_passed'
  return facts.places === 0 ? 'nobody_to_ask' : null
}

/**
 * What is signed is what stands in the book: whoever read "no child" on the page signs nothing else,
 * should a child have been sent from the same place meanwhile, and the other way round.
 */
export function decideAnswer(facts: {
  status: SenderStatus
  kind: RoundAnswerKind
  sent: number
  sentAsRead: number
}): AnswerRefusal | null {
  if (facts.status === 'missing') return 'round_closed'
  if (!awaitsSender(facts.status)) return 'already_answered'
  const fits = facts.sent === facts.sentAsRead && (facts.kind === 'none') === (facts.sent === 0)
  return fits ? null : 'count_changed'
}

/** Only what was signed can be opened again, and only while the round is. */
export function decideReopening(facts: {
  status: SenderStatus
  isClosed: boolean
}): ReopeningRefusal | null {
  if (facts.isClosed) return 'round_closed'
  return hasAnswered(facts.status) ? null : 'not_answered'
}

/** What is closed stays closed. */
export function decideClosing(isClosed: boolean): ClosingRefusal | null {
  return isClosed ? 'round_closed' : null
}
