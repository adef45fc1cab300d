import { yearOf, type Day } from '@/lib/calendar/day'
import type { ProgrammeCategory } from '@/lib/plans/category'

/** What a year's review of poor households says (kết quả rà soát): it left poverty, or never was in it. */
export const POVERTY_STANDINGS = ['poor', 'near_poor', 'left_poverty'] as const
export type PovertyStanding = (typeof POVERTY_STANDINGS)[number]

/** What is recorded of one child and one calendar year. */
export type PovertyFact = {
  year: number
  standing: PovertyStanding
  decisionNumber: string | null
  decidedOn: Day | null
  /** points of the review form (điểm B1, B2) */
  pointsB1: number | null
  pointsB2: number | null
}

/** A finding with who recorded it; an older one of the same year is kept and no longer holds. */
export type RecordedPoverty = PovertyFact & { isNewest: boolean; recordedAt: Date; by: string }

/** The categories that a year's review confirms. */
export const POVERTY_CATEGORIES = ['poor_household', 'near_poor_household'] as const
export type PovertyCategory = (typeof POVERTY_CATEGORIES)[number]

/** The category a standing stands for; none once poverty is left. */
export const CATEGORY_OF: Record<PovertyStanding, PovertyCategory | null> = {
  poor: 'poor_household',
  near_poor: 'near_poor_household',
  left_poverty: null,
}

/**
 * How a poor or near-poor circumstance stands on a day. Poverty is found by calendar year (Nghị định
 * 07/2021/NĐ-CP, Điều 3): what was confirmed last year is not known from 1 January on.
 *
 * | such a circumstance holds | newest record of the year | it began | → |
 * |---|---|---|---|
 * | no  | any            | any          | null |
 * | yes | says the same  | any          | confirmed |
 * | yes | says otherwise | any          | review (cần rà soát lại) |
 * | yes | none           | in this year | confirmed |
 * | yes | none           | earlier      | unconfirmed (cần xác nhận) |
 */
export const POVERTY_STATES = ['confirmed', 'unconfirmed', 'review'] as const
export type PovertyState = (typeof POVERTY_STATES)[number]

export type DatedCategory = { category: ProgrammeCategory; from: Day; to: Day | null }

export function povertyStateOn(
  circumstances: readonly DatedCategory[],
  standingOfYear: PovertyStanding | null,
  on: Day,
): PovertyState | null {
  const living = circumstances.filter(
    ({ category, from, to }) =>
      isPovertyCategory(category) && from <= on && (to === null || to > on),
  )
  if (living.length === 0) return null
  if (standingOfYear !== null) {
    const said = CATEGORY_OF[standingOfYear]
    return living.every(({ category }) => category === said) ? 'confirmed' : 'review'
  }
  const begunThisYear = living.every(({ from }) => yearOf(from) === yearOf(on))
  return begunThisYear ? 'confirmed' : 'unconfirmed'
}

/** `povertyStateOn` of a file. */
export function povertyStateOf(
  circumstances: readonly DatedCategory[],
  recorded: readonly RecordedPoverty[],
  on: Day,
): PovertyState | null {
  const newest = recorded.find(({ year, isNewest }) => isNewest && year === yearOf(on))
  return povertyStateOn(circumstances, newest?.standing ?? null, on)
}

export function isPovertyCategory(category: ProgrammeCategory): category is PovertyCategory {
  return category === 'poor_household' || category === 'near_poor_household'
}

/**
 * What this year's finding does to the circumstances that hold: poor and near-poor change places, a
 * finding without a circumstance begins one, the main one where the child has none. Leaving poverty ends
 * nothing by itself: somebody looks at the child first.
 */
export function circumstancesAfter(
  standing: PovertyStanding,
  living: readonly { category: ProgrammeCategory; isMain: boolean }[],
): { ended: ProgrammeCategory[]; begun: { category: ProgrammeCategory; isMain: boolean }[] } {
  const said = CATEGORY_OF[standing]
  if (said === null || living.some(({ category }) => category === said)) {
    return { ended: [], begun: [] }
  }
  const others = living.filter(({ category }) => isPovertyCategory(category))
  const hasMain = living.some(({ category, isMain }) => isMain && !isPovertyCategory(category))
  return {
    ended: others.map(({ category }) => category),
    begun: [{ category: said, isMain: !hasMain }],
  }
}

/** Why a finding is not recorded (lý do từ chối). */
export type PovertyRefusal =
  | 'not_found'
  | 'year_out_of_reach'
  | 'decision_later'
  | 'same_already'
  | 'recorded_meanwhile'

/** The review at the end of a year is for the next one; older findings are history worth keeping. */
const YEARS_AHEAD = 1
const YEARS_BACK = 10

/** Whether a finding may be recorded today, knowing the newest one of its year. */
export function decidePoverty(
  fact: PovertyFact,
  newest: PovertyFact | null,
  today: Day,
): PovertyRefusal | null {
  const present = yearOf(today)
  if (fact.year > present + YEARS_AHEAD || fact.year < present - YEARS_BACK) {
    return 'year_out_of_reach'
  }
  if (fact.decidedOn !== null && fact.decidedOn > today) return 'decision_later'
  return newest !== null && isSameFinding(fact, newest) ? 'same_already' : null
}

/** Whether two records say the same in everything. */
export function isSameFinding(one: PovertyFact, other: PovertyFact): boolean {
  return (
    one.year === other.year &&
    one.standing === other.standing &&
    one.decisionNumber === other.decisionNumber &&
    one.decidedOn === other.decidedOn &&
    one.pointsB1 === other.pointsB1 &&
    one.pointsB2 === other.pointsB2
  )
}
