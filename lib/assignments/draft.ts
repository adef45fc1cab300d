import type { ChildAsked, MatchingAsked, PairAsked } from './matching/asked'
import type { Bounds } from './matching/match'

/** A unit as the ledger had it. `room` is what it can still take, `running` what it already carries. */
export type DraftUnit = {
  id: string
  /** children promised; null while it has not said, and then it is given nobody */
  promised: number | null
  /** approved and under way, those recognised from before the plan apart */
  running: number
  villages: readonly string[]
  schools: readonly string[]
}

/** What the author said of a child before: the unit it keeps, or nobody for the time being. */
export type KeptLine = { child: string; sponsor: string | null }

/** What was asked, as the ledger stood (câu hỏi của bản đề xuất). */
export type DraftQuestion = {
  /** children waiting, in the order of priority, then siblings of theirs who have a unit */
  children: readonly ChildAsked[]
  units: readonly DraftUnit[]
  /** the siblings with the unit they have; `counted` where it uses the unit's promise */
  siblings: readonly (PairAsked & { counted: boolean })[]
  /** children kept for a unit today: they go to that one alone, and their place is taken */
  held: readonly PairAsked[]
  /** pairs that were returned or refused, or have parted, before */
  turnedDown: readonly PairAsked[]
  kept: readonly KeptLine[]
  barred: readonly PairAsked[]
}

/** What was found: a unit for each child who got one, whether that is proven, and what is possible at best. */
export type DraftAnswer = {
  found: readonly PairAsked[]
  optimal: boolean
  bounds: Bounds
}

/** The children of the question who wait, in order; the others stay where they are. */
export function waitingIn({ children, siblings }: DraftQuestion): ChildAsked[] {
  const placed = new Set(siblings.map(({ child }) => child))
  return children.filter(({ id }) => !placed.has(id))
}

/**
 * The question as the engine takes it. Units carry what runs already; a unit's promise is not used by
 * siblings it had before the plan, so that it takes so many more in all. Whom the author leaves for the
 * time being is not asked about, and what the author keeps stands against an earlier refusal. Whom a unit has
 * reserved is its own, and uses its room also while left for later.
 */
export function askedOf(question: DraftQuestion): MatchingAsked {
  const { units, siblings } = question
  const left = new Set(
    question.kept.flatMap(({ child, sponsor }) => (sponsor === null ? child : [])),
  )
  const held = new Set(question.held.map(({ child }) => child))
  const kept = question.kept.flatMap(({ child, sponsor }) =>
    sponsor === null || held.has(child) ? [] : { child, sponsor },
  )
  const staying = new Set([...held, ...kept.map(({ child }) => child)])
  return {
    ...atStandOf(question),
    children: question.children.filter(({ id }) => !left.has(id)),
    fixed: [...siblings.map(pairOf), ...runningOf(units, siblings), ...question.held, ...kept],
    excluded: [...question.turnedDown, ...question.barred].filter(
      ({ child }) => !staying.has(child),
    ),
  }
}

/** Children and units as they stood, with nothing kept and nothing barred. */
export function atStandOf({ children, units, siblings }: DraftQuestion): MatchingAsked {
  return {
    children,
    sponsors: units.map(({ id, promised, villages, schools }) => ({
      ...{ id, villages, schools },
      capacity: (promised ?? 0) + recognisedOf(id, siblings),
    })),
    fixed: [...siblings.map(pairOf), ...runningOf(units, siblings)],
    excluded: [],
  }
}

/** What a unit carries of children that are not in the question: they use its promise under no name. */
function runningOf(
  units: readonly DraftUnit[],
  siblings: DraftQuestion['siblings'],
): MatchingAsked['fixed'] {
  return units.flatMap(({ id, running }) => {
    const named = siblings.filter(({ sponsor, counted }) => counted && sponsor === id).length
    return Array.from({ length: Math.max(0, running - named) }, (_, nth) => ({
      ...{ child: `${id} ${nth}`, sponsor: id },
    }))
  })
}

function recognisedOf(unit: string, siblings: DraftQuestion['siblings']): number {
  return siblings.filter(({ sponsor, counted }) => !counted && sponsor === unit).length
}

function pairOf({ child, sponsor }: PairAsked): PairAsked {
  return { child, sponsor }
}
