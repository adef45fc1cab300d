import type { Day } from '@/lib/calendar/day'

/** What a place answers (trả lời): it sent children, or it has none; "none" is an answer. */
export const ANSWER_KINDS = ['children', 'none'] as const
export type RoundAnswerKind = (typeof ANSWER_KINDS)[number]

export const ROUND_STATUSES = ['open', 'overdue', 'closed'] as const
export type RoundStatus = (typeof ROUND_STATUSES)[number]

/** Where a round stands (tình trạng đợt rà soát): closed, else past its day, else open. */
export function roundStatusOf(round: { isClosed: boolean; dueOn: Day }, on: Day): RoundStatus {
  if (round.isClosed) return 'closed'
  return on > round.dueOn ? 'overdue' : 'open'
}

/**
 * Where one place stands in a round (nơi được hỏi), one ordered decision. "Answered" is a signed answer
 * that the office has not opened again.
 *
 * | answered | kind     | round closed | opened again | day passed | → status |
 * | -------- | -------- | ------------ | ------------ | ---------- | -------- |
 * | yes      | children | any          |              | any        | children |
 * | yes      | none     | any          |              | any        | none     |
 * | no       |          | yes          | any          | any        | missing  |
 * | no       |          | no           | yes          | any        | reopened |
 * | no       |          | no           | no           | yes        | late     |
 * | no       |          | no           | no           | no         | waiting  |
 */
export const SENDER_STATUSES = [
  'waiting',
  'late',
  'reopened',
  'children',
  'none',
  'missing',
] as const
export type SenderStatus = (typeof SENDER_STATUSES)[number]

export function senderStatusOf(
  round: { isClosed: boolean; dueOn: Day },
  last: { kind: RoundAnswerKind; isReopened: boolean } | null,
  on: Day,
): SenderStatus {
  if (last && !last.isReopened) return last.kind
  if (round.isClosed) return 'missing'
  if (last) return 'reopened'
  return on > round.dueOn ? 'late' : 'waiting'
}

/** Whether the place has answered. */
export function hasAnswered(status: SenderStatus): boolean {
  return status === 'children' || status === 'none'
}

/** Whether the place still may, and has to, say something. */
export function awaitsSender(status: SenderStatus): boolean {
  return status === 'waiting' || status === 'late' || status === 'reopened'
}
