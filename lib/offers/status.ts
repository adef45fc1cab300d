import type { OfferStepKind } from './offer'

/**
 * Where an offer stands (tình trạng đề nghị), one ordered decision over the last thing done about it.
 *
 * | last step | before it                | → status  |
 * | --------- | ------------------------ | --------- |
 * | none      |                          | received  |
 * | in_hand   |                          | in_hand   |
 * | answered  |                          | answered  |
 * | declined  |                          | declined  |
 * | spam      |                          | spam      |
 * | reopened  |                          | in_hand   |
 * | taken_up  |                          | taken_up  |
 * | forgotten | declined, spam, taken_up | as before |
 * | forgotten | anything else            | forgotten |
 *
 * Whoever reopens an offer has it in hand: what was answered before stays among its steps. Taking a
 * contact away closes what is open, for nobody could be reached, and leaves what is closed as it was.
 */
export const OFFER_STATUSES = [
  'received',
  'in_hand',
  'answered',
  'taken_up',
  'declined',
  'spam',
  'forgotten',
] as const
export type OfferStatus = (typeof OFFER_STATUSES)[number]

/** Of the steps in their order; the last two are enough. */
export function statusOf(steps: readonly { kind: OfferStepKind }[]): OfferStatus {
  const last = steps.at(-1)?.kind
  if (last === undefined) return 'received'
  if (last === 'reopened') return 'in_hand'
  if (last !== 'forgotten') return last
  const before = statusOf(steps.slice(0, -1))
  return isOpen(before) ? 'forgotten' : before
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
