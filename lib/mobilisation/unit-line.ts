import type { Day } from '@/lib/calendar/day'
import type { SponsorKind, SupportLevel } from '@/lib/sponsors/sponsor'
import { STAGES, type Stage } from './stage'
import type { NextStep, StepKind, StepLine } from './step'

/** A unit as the board and the list show it. Counts are of children. */
export type UnitLine = {
  id: string
  name: string
  kind: SponsorKind
  stage: Stage
  contactName: string | null
  contactPhone: string | null
  promised: number | null
  level: SupportLevel | null
  assigned: number
  /** promised and without a child yet */
  open: number
  /** children it supports now, those it supported before the plan among them */
  helping: number
  last: { kind: StepKind; doneOn: Day; by: { id: string; name: string } } | null
  next: NextStep | null
  /** whether a standing step says that the unit answered, whatever it was */
  hasAnswered: boolean
}

/** The consent by which a unit is named, as what, and who gave it. */
export type Naming = { id: string; namedAs: string; givenByName: string; consentedOn: Day }

/** A unit with everything that was done to win it, in the order it was written. */
export type MobilisedUnit = UnitLine & {
  note: string | null
  /** offers of the public page it was taken up from: there stands how to reach whoever sent them */
  offers: { id: string; takenUpOn: Day }[]
  version: number
  /** no child was ever proposed for it or supported by it */
  isProspect: boolean
  steps: StepLine[]
  naming: Naming | null
}

/**
 * Promised and without a child yet: never below nothing, and nothing where nothing was promised or no more
 * children are taken.
 */
export function openPromise(
  promised: number | null,
  assigned: number,
  takesNoMore: boolean,
): number {
  return takesNoMore ? 0 : Math.max(0, (promised ?? 0) - assigned)
}

/** Whether what was agreed to be done next should have been done by a day. */
export function isOverdue({ next }: Pick<UnitLine, 'next'>, on: Day): boolean {
  return next !== null && next.on < on
}

/** The board: every stage with its units, those with the earliest next step first. */
export function boardOf(units: readonly UnitLine[]): { stage: Stage; units: UnitLine[] }[] {
  return STAGES.map((stage) => ({
    stage,
    units: units.filter((unit) => unit.stage === stage).sort(byNextDay),
  }))
}

/** Whose next step comes first; units without one by name behind them. */
export function byNextDay(one: UnitLine, other: UnitLine): number {
  const [first, second] = [one.next?.on ?? '9', other.next?.on ?? '9']
  if (first !== second) return first < second ? -1 : 1
  return one.name.localeCompare(other.name, 'vi')
}
