import type { OfferStepKind } from './offer'

/**
 * Where an offer stands (tình trạng đề nghị), one ordered decision over the last thing done about it.
 *
 * | last step | → status  |
 * | --------- | --------- |
 * | none      | received  |
 * | in_hand   | in_hand   |
 * | answered  | answered  |
 * | declined  | declined  |
 * | spam      | spam      |
 * | reopened  | in_hand   |
 * | taken_up  | taken_up  |
 *
 * Whoever reopens an offer has it in hand: what was answered before stays among its steps.
 */
export const OFFER_STATUSES = [
  'received',
  'in_hand',
  'answered',
  'taken_up',
  'declined',
  'spam',
] as const
export type OfferStatus = (typeof OFFER_STATUSES)[number]

export function statusOf(last: OfferStepKind | null): OfferStatus {
  if (last === null) return 'received'
  return last === 'reopened' ? 'in_hand' : last
}

/** Whether somebody has still to say something: received, or in hand without an answer. */
export function awaitsFront(status: OfferStatus): boolean {
  return status === 'received' || status === 'in_hand'
}

/** Whether it can still be answered, declined or taken up. */
export function isOpen(status: OfferStatus): boolean {
  return awaitsFront(status) || status === 'answered'
}

/** Whether it was put away and can be taken out again. */
export function isPutAway(status: OfferStatus): boolean {
  return status === 'declined' || status === 'spam'
}
