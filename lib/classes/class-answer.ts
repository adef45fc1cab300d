import type { ProposalStatus } from '@/lib/children/proposal-status'

/** What a class sent to its school (câu trả lời của lớp): counts alone. */
export type ClassAnswer = {
  at: Date
  by: string
  pupils: number
  withoutCard: number
  proposed: number
  known: number
}

/**
 * How a class stands:
 *
 * | newest answer | of the class's children | → |
 * |---|---|---|
 * | none | – | missing (chưa gửi) |
 * | any | somebody waits for the school's word | to_check (chờ trường soát) |
 * | nobody proposed, nobody known | nobody waits | none (không có) |
 * | any | nobody waits | sent (đã gửi) |
 */
export const CLASS_STATES = ['missing', 'to_check', 'none', 'sent'] as const
export type ClassState = (typeof CLASS_STATES)[number]

export function classStateOf(facts: {
  answer: Pick<ClassAnswer, 'proposed' | 'known'> | null
  waiting: number
}): ClassState {
  if (facts.answer === null) return 'missing'
  if (facts.waiting > 0) return 'to_check'
  return facts.answer.proposed + facts.answer.known === 0 ? 'none' : 'sent'
}

/** What a class said while its school is asked (đợt rà soát): nothing, that it has nobody, or somebody. */
export const CLASS_REPLIES = ['missing', 'none', 'sent'] as const
export type ClassReply = (typeof CLASS_REPLIES)[number]

/** What a class said since a round was opened; an older answer is to an older question. */
export function classReplySince(answer: ClassAnswer | null, since: Date): ClassReply {
  if (answer === null || answer.at < since) return 'missing'
  return answer.proposed + answer.known === 0 ? 'none' : 'sent'
}

/** One class in the list of a school's classes. */
export type ClassLine = {
  id: string
  name: string
  school: string
  schoolYear: number
  /** null for whoever is not to call them */
  teachers: { fullName: string; phone: string | null }[] | null
  answer: ClassAnswer | null
  /** children of the class that wait for the school's word */
  waiting: number
  state: ClassState
}

/** A child of the class that the book knows: proposed, or on the list. */
export type ClassChild = {
  code: string
  fullName: string
  proposalId: string | null
  childId: string
  status: ProposalStatus | 'on_list'
  /** why it came back */
  answer: string | null
}

/** A pupil that was recognised when the class was sent: by its row, and the file that was there. */
export type KnownPupil = { no: number; code: string }
/** What sending a class did. */
export type SentClass = {
  classId: string
  proposed: number
  known: KnownPupil[]
}

/** Why a class cannot be sent. */
export type SendingRefusal =
  | 'not_found'
  | 'class_closed'
  | 'rows_wrong'
  | 'rows_unmarked'
  | 'row_twice'
  | 'counts_wrong'
  | 'sent_at_once'
