import type { Day } from '@/lib/calendar/day'
import type { Stage } from './stage'
import type { StepKind } from './step'

/** Why a step is not written (lý do từ chối). */
export type StepRefusal =
  | 'not_found'
  | 'day_ahead'
  | 'next_day_passed'
  | 'talker_unknown'
  | 'already_further'
  | 'nothing_begun'
export type StepReversalRefusal = 'not_found' | 'already_reversed'
export type ProspectRefusal = 'name_taken'
export type MendingRefusal = ProspectRefusal | 'not_found' | 'no_prospect' | 'stale'
export type NamingRefusal = 'not_found' | 'day_ahead' | 'already_named'
export type NamingWithdrawalRefusal = 'not_found' | 'already_withdrawn'
export type MobilisationRefusal =
  | StepRefusal
  | StepReversalRefusal
  | MendingRefusal
  | NamingRefusal
  | NamingWithdrawalRefusal

/** From where a unit cannot go back by a first talk or a first answer: that is a follow-up. */
const FURTHER: Partial<Record<StepKind, readonly Stage[]>> = {
  approached: ['answered', 'promised', 'active'],
  answered: ['promised', 'active'],
}

/**
 * A step is of a day that has come and its next one of a day that has not gone. Whoever is further than
 * the step says is only followed up; whoever was never talked to is not. A unit may always promise
 * (again), decline or rest.
 */
export function decideStep(facts: {
  kind: StepKind
  doneOn: Day
  nextOn: Day | null
  today: Day
  stage: Stage
  hasSteps: boolean
}): StepRefusal | null {
  const { kind, doneOn, nextOn, today, stage, hasSteps } = facts
  if (doneOn > today) return 'day_ahead'
  if (nextOn !== null && nextOn < today) return 'next_day_passed'
  if (FURTHER[kind]?.includes(stage)) return 'already_further'
  return kind === 'followed_up' && stage === 'listed' && !hasSteps ? 'nothing_begun' : null
}

/** What was reversed is not reversed again. */
export function decideReversal(step: { reversedAt: Date | null }): StepReversalRefusal | null {
  return step.reversedAt === null ? null : 'already_reversed'
}

/** One consent at a time: a new wording comes after the old one was withdrawn. */
export function decideNaming(facts: {
  consentedOn: Day
  today: Day
  isNamed: boolean
}): NamingRefusal | null {
  if (facts.consentedOn > facts.today) return 'day_ahead'
  return facts.isNamed ? 'already_named' : null
}
