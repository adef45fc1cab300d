import type { SupportLevel } from '@/lib/sponsors/sponsor'
import type { StepKind, StepPromise } from './step'

/** What a unit's own lines promise: children (null: not said) and the usual level. */
export type Promised = { children: number | null; level: SupportLevel | null }

/**
 * What a step makes of a unit's own lines. A promise is its number, and its level where it says one.
 * Whoever declines or rests promises no more children than it carries already. Other steps leave it.
 */
export function promisedAfter(
  step: { kind: StepKind; promise: StepPromise | null },
  before: Promised,
  /** children of approved assignments in force */
  assigned: number,
): Promised {
  if (step.kind === 'promised' && step.promise) {
    return { children: step.promise.children, level: step.promise.level ?? before.level }
  }
  if (step.kind === 'declined' || step.kind === 'resting') {
    return { ...before, children: Math.min(before.children ?? assigned, assigned) }
  }
  return before
}

/** A step with what the unit's lines said before it, as the book keeps it. */
export type KeptStep = {
  id: string
  kind: StepKind
  promise: StepPromise | null
  before: Promised
  /** children of approved assignments the unit carried when it was written */
  carried: number
  recordedAt: Date
  reversedAt: Date | null
}

/**
 * What a unit's own lines say again once a step is reversed; null where the reversal leaves them alone:
 * the step changed nothing, a later one spoke since, or the office wrote something else meanwhile.
 * Where the step before it is reversed as well, what stood before that one counts, unless it had been
 * reversed already when this one was written.
 *
 * @param steps all steps of the unit in the order they were written, the reversed one still standing
 */
export function promisedAgain(
  steps: readonly KeptStep[],
  id: string,
  now: Promised,
): Promised | null {
  const words = steps.filter(changesPromise)
  const at = words.findIndex((step) => step.id === id)
  const step = words[at]
  if (!step || words.slice(at + 1).some(({ reversedAt }) => reversedAt === null)) return null
  if (!isSame(promisedAfter(step, step.before, step.carried), now)) return null
  return beforeRun(words.slice(0, at + 1))
}

/** What stood before the last step and those reversed steps it was written on top of. */
function beforeRun(words: readonly KeptStep[]): Promised | null {
  const last = words.at(-1)
  const previous = words.at(-2)
  if (!last) return null
  const wroteOnTop = previous?.reversedAt && previous.reversedAt > last.recordedAt
  return wroteOnTop ? beforeRun(words.slice(0, -1)) : last.before
}

function changesPromise({ kind }: { kind: StepKind }): boolean {
  return kind === 'promised' || kind === 'declined' || kind === 'resting'
}

function isSame(one: Promised, other: Promised): boolean {
  return (
    one.children === other.children &&
    one.level?.minVnd === other.level?.minVnd &&
    one.level?.maxVnd === other.level?.maxVnd &&
    one.level?.rhythm === other.level?.rhythm
  )
}
