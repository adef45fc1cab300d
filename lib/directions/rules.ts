import type { Day } from '@/lib/calendar/day'
import type { AnswerKind } from './direction'
import { awaitsLeader, awaitsOwner, isFollowed, type DirectionStatus } from './status'

/** Why a direction cannot be given (lý do từ chối). */
export type GivingRefusal =
  | 'day_passed'
  | 'own_direction'
  | 'owner_cannot_act'
  | 'child_unknown'
  | 'sponsor_unknown'
  | 'no_plan'
/** Why the owner's word cannot be taken. */
export type AnswerRefusal = 'not_found' | 'not_waiting' | 'not_later'
/** Why the leader's word cannot be taken. */
export type DirectionDecisionRefusal = 'not_found' | 'own_direction' | 'already_decided'
export type WithdrawalRefusal = 'not_found' | 'no_longer_followed'
export type DirectionRefusal =
  | GivingRefusal
  | AnswerRefusal
  | DirectionDecisionRefusal
  | WithdrawalRefusal

/** Nobody instructs themselves, and nothing is due before it is said. */
export function decideGiving(facts: {
  dueOn: Day
  today: Day
  ownerId: string
  giverId: string
  ownerMayAnswer: boolean
}): GivingRefusal | null {
  if (facts.dueOn < facts.today) return 'day_passed'
  if (facts.ownerId === facts.giverId) return 'own_direction'
  return facts.ownerMayAnswer ? null : 'owner_cannot_act'
}

/** The owner speaks when it is the owner's turn; more time is a day after the one that holds and after today. */
export function decideAnswer(facts: {
  status: DirectionStatus
  kind: AnswerKind
  until: Day | null
  dueOn: Day
  today: Day
}): AnswerRefusal | null {
  if (!awaitsOwner(facts.status)) return 'not_waiting'
  if (facts.kind === 'report') return null
  const { until } = facts
  return until !== null && until > facts.dueOn && until > facts.today ? null : 'not_later'
}

/** Any leader may decide – the one who gave it may be away – but never on an answer of one's own. */
export function decideOnAnswer(facts: {
  status: DirectionStatus
  isLast: boolean
  ownerId: string
  deciderId: string
}): DirectionDecisionRefusal | null {
  if (!facts.isLast || !awaitsLeader(facts.status)) return 'already_decided'
  return facts.ownerId === facts.deciderId ? 'own_direction' : null
}

/** What is closed stays closed. */
export function decideWithdrawal(status: DirectionStatus): WithdrawalRefusal | null {
  return isFollowed(status) ? null : 'no_longer_followed'
}
