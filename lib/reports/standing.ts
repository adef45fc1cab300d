import type { Day } from '@/lib/calendar/day'
import type { Quarter } from '@/lib/calendar/quarter'
import type { Vnd } from '@/lib/money/vnd'
import {
  PLAN_GROUPS,
  planGroupOf,
  type PlanGroup,
  type ProgrammeCategory,
} from '@/lib/plans/category'

/** What is known of one child for the commune's figures. */
export type StandingFacts = {
  category: ProgrammeCategory | null
  villageId: string | null
  village: string | null
  supported: boolean
  especiallyDifficult: boolean
}

/** How many of a group have a sponsor (độ bao phủ). */
export type Coverage = { total: number; supported: number }

export type VillageCoverage = Coverage & { id: string | null; name: string | null }

/** One quarter of the trend: what was due and what arrived, cash and valued goods together. */
export type QuarterFigures = { quarter: Quarter; dueVnd: Vnd; receivedVnd: Vnd; shortVnd: Vnd }

/** The child that waits longest comes first. */
export type WaitingLine = {
  id: string
  code: string
  fullName: string
  category: ProgrammeCategory | null
  especiallyDifficult: boolean
  village: string | null
  since: Day | null
}

/** The whole picture of the commune on a day: what the leader's page and its print show. */
export type Standing = {
  on: Day
  coverage: Coverage
  waitingEspeciallyDifficult: number
  byGroup: (Coverage & { group: PlanGroup })[]
  byVillage: VillageCoverage[]
  trend: QuarterFigures[]
  childrenShort: number
  waiting: WaitingLine[]
}

/** Everyone, and how many of them have a sponsor. */
export function coverageOf(facts: readonly Pick<StandingFacts, 'supported'>[]): Coverage {
  return { total: facts.length, supported: facts.filter((one) => one.supported).length }
}

/** Coverage by the plan's four groups, in its order; a group without a child is 0 of 0. */
export function coverageByGroup(facts: readonly StandingFacts[]): Standing['byGroup'] {
  return PLAN_GROUPS.map(({ key }) => ({
    group: key,
    ...coverageOf(facts.filter((one) => one.category && planGroupOf(one.category) === key)),
  }))
}

/** Coverage by village, the one with the most children waiting first; children of no known village last. */
export function coverageByVillage(facts: readonly StandingFacts[]): VillageCoverage[] {
  const villages = new Map<string | null, StandingFacts[]>()
  for (const one of facts)
    villages.set(one.villageId, [...(villages.get(one.villageId) ?? []), one])
  return [...villages]
    .map(([id, own]) => ({ id, name: own[0]?.village ?? null, ...coverageOf(own) }))
    .sort(
      (a, b) =>
        Number(a.id === null) - Number(b.id === null) ||
        b.total - b.supported - (a.total - a.supported) ||
        (a.name ?? '').localeCompare(b.name ?? '', 'vi'),
    )
}

/** Whole percent of a part, rounded down so that 100 % means everybody; null of nothing. */
export function percentOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.floor((part / whole) * 100)
}

/**
 * How far a quarter is fulfilled, in whole percent: what came beyond one child's promise does not make
 * up for what another still lacks, as in the quarter's book.
 */
export function fulfilledPercent({ dueVnd, shortVnd }: Omit<QuarterFigures, 'quarter'>): number {
  return percentOf(dueVnd - shortVnd, dueVnd) ?? 0
}
