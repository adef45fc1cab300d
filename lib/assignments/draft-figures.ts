import { askedOf, atStandOf, waitingIn, type DraftAnswer, type DraftQuestion } from './draft'
import { unitOf, type DraftLine, type SaidOfLine } from './draft-line'
import { at, instanceOf, NOBODY, type Instance } from './matching/instance'
import { weigh } from './matching/objective'
import { reasonsOf, whyNobody, type Reason, type WhyNobody } from './matching/reasons'

/** What a draft comes to, the most important first; counts are of children who wait. */
export type DraftFigures = {
  covered: readonly { priority: number; covered: number; of: number }[]
  /** pairs of siblings with one unit, at least one of them waiting */
  siblingPairs: number
  nearby: number
  continued: number
  /** the unit with the largest load: children it would have of those it promised */
  largestLoad: { unit: string; has: number; promised: number } | null
}

/** What each figure could come to at best, where that is known to be more than what was found. */
export type DraftBounds = { siblingPairs: number; nearby: number; continued: number }

/** The figures of lines as they stand. */
export function figuresOf(question: DraftQuestion, lines: readonly SaidOfLine[]): DraftFigures {
  const instance = instanceOf(atStandOf(question))
  const weighed = weigh(instance, givenBy(instance, lines))
  const staying = weigh(instance, instance.fixed)
  const unit = new Map(lines.map((line) => [line.child, unitOf(line)]))
  const covered = new Map<number, { covered: number; of: number }>()
  for (const { id, priority } of waitingIn(question)) {
    const own = covered.get(priority) ?? { covered: 0, of: 0 }
    const isCovered = (unit.get(id) ?? null) !== null
    covered.set(priority, { covered: own.covered + (isCovered ? 1 : 0), of: own.of + 1 })
  }
  return {
    covered: [...covered]
      .map(([priority, counts]) => ({ priority, ...counts }))
      .sort((one, other) => one.priority - other.priority),
    siblingPairs: weighed.siblingPairsTogether - staying.siblingPairsTogether,
    nearby: weighed.nearby - staying.nearby,
    continued: weighed.continued - staying.continued,
    largestLoad: largestLoadOf(question, lines),
  }
}

/** What the engine knows nobody can do better than, in the same counts. */
export function boundsOf(question: DraftQuestion, { bounds }: DraftAnswer): DraftBounds {
  const instance = instanceOf(atStandOf(question))
  const staying = weigh(instance, instance.fixed)
  return {
    siblingPairs: bounds.siblingPairsTogether - staying.siblingPairsTogether,
    nearby: bounds.nearby - staying.nearby,
    continued: bounds.continued - staying.continued,
  }
}

/** Children each unit would get by these lines. */
export function givenTo(lines: readonly SaidOfLine[]): Map<string, number> {
  const given = new Map<string, number>()
  for (const line of lines) {
    const unit = unitOf(line)
    if (unit !== null) given.set(unit, (given.get(unit) ?? 0) + 1)
  }
  return given
}

function largestLoadOf(
  { units }: DraftQuestion,
  lines: readonly SaidOfLine[],
): DraftFigures['largestLoad'] {
  const given = givenTo(lines)
  return units.reduce<DraftFigures['largestLoad']>((most, { id, promised, running }) => {
    if (promised === null || promised === 0) return most
    const has = running + (given.get(id) ?? 0)
    const isMore = most === null || has / promised > most.has / most.promised
    return isMore ? { unit: id, has, promised } : most
  }, null)
}

/** Why a child gets nobody: as the engine knows it, or by the author's own word. */
export type WhyLeft = WhyNobody | 'left_by_hand' | 'unit_barred'

/** Why each child has its unit, or nobody, by the place of its line. */
export type DraftReasons = {
  reasons: readonly (readonly Reason[])[]
  left: readonly (WhyLeft | null)[]
}

/** The reasons of lines as they stand, those changed by hand included. */
export function draftReasons(question: DraftQuestion, lines: readonly DraftLine[]): DraftReasons {
  const stand = instanceOf(atStandOf(question))
  const asked = instanceOf(askedOf(question))
  const given = givenBy(stand, lines)
  const places = new Map(stand.children.map(({ id }, place) => [id, place]))
  const askedAt = new Map(asked.children.map(({ id }, place) => [id, place]))
  const sponsors = new Map(stand.sponsors.map(({ id }, place) => [id, place]))
  return {
    reasons: lines.map((line) => {
      const [child, unit] = [places.get(line.child), sponsors.get(unitOf(line) ?? '')]
      if (child === undefined || unit === undefined) return []
      const isHeld = question.held.some(
        (one) => one.child === line.child && one.sponsor === unitOf(line),
      )
      return [
        ...(isHeld ? [{ kind: 'held' as const }] : []),
        ...reasonsOf({ instance: stand, given }, child, unit).map((reason) =>
          reason.kind === 'room' ? roomOfUnit(question, unit) : reason,
        ),
      ]
    }),
    left: lines.map((line) => {
      if (unitOf(line) !== null) return null
      if (line.sponsor !== null) return 'unit_barred'
      const place = askedAt.get(line.child)
      const isAsked = place !== undefined && at(asked.fixed, place) === NOBODY
      return isAsked && line.found === null ? whyNobody(asked, place) : 'left_by_hand'
    }),
  }
}

/** The room a unit had, in the promise it made: children from before the plan use none of it. */
function roomOfUnit({ units }: DraftQuestion, place: number): Reason {
  const { promised = 0, running = 0 } = units[place] ?? {}
  const capacity = promised ?? 0
  return { kind: 'room', left: Math.max(0, capacity - running), capacity }
}

function givenBy(instance: Instance, lines: readonly SaidOfLine[]): Int32Array {
  const sponsors = new Map(instance.sponsors.map(({ id }, place) => [id, place]))
  const unit = new Map(lines.map((line) => [line.child, unitOf(line)]))
  return Int32Array.from(instance.children, ({ id }, place) => {
    const own = unit.get(id)
    return own === undefined ? at(instance.fixed, place) : (sponsors.get(own ?? '') ?? NOBODY)
  })
}
