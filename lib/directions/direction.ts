import type { Day } from '@/lib/calendar/day'
import type { Quarter } from '@/lib/calendar/quarter'
import type { DirectionStatus } from './status'

/** What the owner may say: it is done (trả lời), or it needs more time (xin thêm thời gian). */
export const ANSWER_KINDS = ['report', 'more_time'] as const
export type AnswerKind = (typeof ANSWER_KINDS)[number]

/** What the leader says of an answer (đồng ý, trả lại). */
export const DIRECTION_OUTCOMES = ['accepted', 'returned'] as const
export type DirectionOutcome = (typeof DIRECTION_OUTCOMES)[number]

type Named = { id: string; name: string }

/** A direction in a list (ý kiến chỉ đạo). */
export type DirectionLine = {
  id: string
  instruction: string
  owner: Named
  givenBy: Named
  givenOn: Day
  /** the day that holds now: the first one, or the last one the leader agreed to */
  dueOn: Day
  status: DirectionStatus
  about: {
    child: { id: string; code: string } | null
    sponsor: Named | null
    hasPlan: boolean
    quarter: Quarter | null
  }
}

/** One answer and what the leader said of it. */
export type Answer = {
  id: string
  kind: AnswerKind
  text: string
  until: Day | null
  at: Date
  decision: { outcome: DirectionOutcome; reason: string | null; by: string; at: Date } | null
}

/** A direction with everything that was done about it, in the order it was done. */
export type OpenedDirection = DirectionLine & {
  givenAt: Date
  answers: Answer[]
  withdrawal: { reason: string; by: string; at: Date } | null
}

/** Whom a direction can be given to. */
export type PossibleOwner = { id: string; fullName: string; jobTitle: string }
