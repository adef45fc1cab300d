import { PRIORITY_LEVELS, type PriorityLevel } from '@/lib/children/priority'
import { NEED_KINDS, type NeedKind } from '@/lib/children/need'
import type { Day } from '@/lib/calendar/day'
import type { LevelOfStudy } from '@/lib/documents/school-level'
import { sumOf, type Vnd } from '@/lib/money/vnd'
import { toldParts, toldShare, toldTotal, type Told } from '@/lib/mobilisation/small-counts'
import { STAGES, type Stage } from '@/lib/mobilisation/stage'
import type { UnitLine } from '@/lib/mobilisation/unit-line'
import { leastPerQuarter } from '@/lib/sponsors/level'

/** Where the children who wait study; `not_known` where nobody said. */
export const STUDY_LEVELS = [
  'kindergarten',
  'primary',
  'lower_secondary',
  'upper_secondary',
  'not_known',
] as const
export type StudyLevel = LevelOfStudy | 'not_known'

/** What is known of one child that waits, for counts alone: never who it is or where it lives. */
export type WaitingFacts = {
  priority: PriorityLevel
  level: StudyLevel
  needs: readonly NeedKind[]
  /** whether a proposal for it is under way */
  isProposed: boolean
}

/** Children who wait as the Front may know them: counts, small ones withheld. */
export type WaitingCounts = {
  total: Told
  proposed: Told
  byPriority: { key: PriorityLevel; count: Told }[]
  byLevel: { key: StudyLevel; count: Told }[]
  byNeed: { key: NeedKind; count: Told }[]
  least: number
}

/** The figures of the campaign on a day. Children are counted, money is whole đồng. */
export type Campaign = {
  on: Day
  units: number
  byStage: { stage: Stage; count: number }[]
  /** units with which somebody of ours has talked at least once */
  approached: number
  /** of those, units that answered whatever it was, as the steps say: support alone is no answer to a talk */
  answered: number
  promised: number
  assigned: number
  /** promised and without a child yet */
  open: number
  /** what the promised children get in a quarter by the lower end of each unit's level */
  perQuarterVnd: Vnd
  /** units that promise children and have not said how much */
  withoutLevel: number
  overdue: number
  waiting: WaitingCounts
}

/** Needs whose count crosses with health: withheld below twice the least (security.md). */
const OF_HEALTH: readonly NeedKind[] = ['medical', 'insurance']

/** Counts of the children who wait, by what matters to whoever asks for help. */
export function waitingCounts(children: readonly WaitingFacts[], least: number): WaitingCounts {
  const total = children.length
  const parts = <Key>(keys: readonly Key[], of: (child: WaitingFacts) => Key) => {
    const counts = keys.map((key) => children.filter((child) => of(child) === key).length)
    const told = toldParts(counts, least)
    return keys.map((key, at) => ({ key, count: told[at] ?? null }))
  }
  const tooFew = toldTotal(total, least) === null
  const hideAll = <Line extends { count: Told }>(lines: Line[]): Line[] =>
    tooFew ? lines.map((line) => ({ ...line, count: null })) : lines
  return {
    total: toldTotal(total, least),
    proposed: tooFew
      ? null
      : toldShare(children.filter(({ isProposed }) => isProposed).length, total, least),
    byPriority: hideAll(parts(PRIORITY_LEVELS, ({ priority }) => priority)),
    byLevel: hideAll(parts(STUDY_LEVELS, ({ level }) => level)),
    byNeed: hideAll(
      NEED_KINDS.map((key) => {
        const count = children.filter(({ needs }) => needs.includes(key)).length
        return {
          key,
          count: toldShare(count, total, OF_HEALTH.includes(key) ? 2 * least : least),
        }
      }),
    ),
    least,
  }
}

/** What the units promise, carry and still owe a child. */
export function campaignOf(
  units: readonly UnitLine[],
  children: readonly WaitingFacts[],
  { on, least }: { on: Day; least: number },
): Campaign {
  const promising = units.filter(({ promised }) => (promised ?? 0) > 0)
  const talked = units.filter(({ last }) => last !== null)
  return {
    on,
    units: units.length,
    byStage: STAGES.map((stage) => ({
      stage,
      count: units.filter((unit) => unit.stage === stage).length,
    })),
    approached: talked.length,
    answered: talked.filter(({ hasAnswered }) => hasAnswered).length,
    promised: countOf(promising.map(({ promised }) => promised ?? 0)),
    assigned: countOf(units.map(({ assigned }) => assigned)),
    open: countOf(units.map(({ open }) => open)),
    perQuarterVnd: sumOf(
      promising.map(
        ({ promised, level }) => (promised ?? 0) * ((level && leastPerQuarter(level)) ?? 0),
      ),
    ),
    withoutLevel: promising.filter(({ level }) => level === null).length,
    overdue: units.filter(({ next }) => next !== null && next.on < on).length,
    waiting: waitingCounts(children, least),
  }
}

function countOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0)
}
