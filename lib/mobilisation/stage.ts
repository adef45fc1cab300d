import type { StepKind } from './step'

/**
 * How far one has come with a unit (giai đoạn vận động), one ordered decision over the records. The word
 * is the last standing step, in the order they were written, that is no follow-up.
 *
 * | a term of support runs | last word  | the unit promised or helped before | → stage    |
 * | ---------------------- | ---------- | ---------------------------------- | ---------- |
 * | yes                    | any        | any                                | active     |
 * | no                     | declined   | any                                | declined   |
 * | no                     | resting    | any                                | resting    |
 * | no                     | promised   | any                                | promised   |
 * | no                     | answered   | any                                | answered   |
 * | no                     | approached | any                                | approached |
 * | no                     | none       | it promised children               | promised   |
 * | no                     | none       | it helped, nothing is promised     | resting    |
 * | no                     | none       | neither                            | listed     |
 *
 * A promise or a term without a step came with a list, before the Front kept its steps.
 */
export const STAGES = [
  'listed',
  'approached',
  'answered',
  'promised',
  'active',
  'resting',
  'declined',
] as const
export type Stage = (typeof STAGES)[number]

/** What the stage is decided from. */
export type StageFacts = {
  /** whether a term of support runs on the day */
  isHelping: boolean
  /** standing steps, in the order they were written */
  standing: readonly { kind: StepKind }[]
  /** children the unit's own lines promise; null while it has not said */
  promised: number | null
  /** whether any term of support ever ran */
  hasHelped: boolean
}

export function stageOf({ isHelping, standing, promised, hasHelped }: StageFacts): Stage {
  if (isHelping) return 'active'
  const word = lastWord(standing)
  if (word) return word
  if (promised !== null && promised > 0) return 'promised'
  return hasHelped ? 'resting' : 'listed'
}

/** The last thing a unit is known to have said; follow-ups say nothing new. */
export function lastWord(standing: readonly { kind: StepKind }[]) {
  return standing
    .map(({ kind }) => kind)
    .filter((kind) => kind !== 'followed_up')
    .at(-1)
}

/** Whether a unit has said anything itself: being talked to, and talked to again, is no answer. */
export function hasAnswered(standing: readonly { kind: StepKind }[]): boolean {
  return standing.some(({ kind }) => kind !== 'approached' && kind !== 'followed_up')
}
