import type { Day } from '@/lib/calendar/day'
import { quarterEnd, quarterOf, quarterStart, type Quarter } from '@/lib/calendar/quarter'
import { sumOf, type Vnd } from '@/lib/money/vnd'
import type { PaymentPart } from './payment'
import { proposeParts, type OpenDue } from './split'

export type PaymentRefusal =
  | 'not_found'
  | 'no_plan'
  | 'day_ahead'
  | 'quarter_not_open'
  | 'part_outside_term'
  | 'given_before_term'
  | 'part_twice'
  | 'parts_not_the_whole'
  | 'voucher_not_yours'

export type ReversalRefusal = 'not_found' | 'already_reversed'

type Period = { startsOn: Day; endsOn: Day | null }

/** A child and quarter the form names: its share as typed, what is due, and the terms with this unit. */
export type AskedPart = {
  childId: string
  code: string
  /** the given name: enough to know whose share it is */
  name: string
  quarter: Quarter
  amountVnd: Vnd | null
  due: OpenDue
  terms: readonly Period[]
}

export type PaymentFacts = {
  today: Day
  /** the plan's first quarter; null while there is no plan */
  startQuarter: Quarter | null
  givenOn: Day
  amountVnd: Vnd
  parts: readonly AskedPart[]
}

export type PaymentDecision =
  | { refusal: PaymentRefusal; about?: string[] }
  | { refusal: null; parts: PaymentPart[] }

/**
 * Whether what a unit gave may go into the book, and as which parts. Given today or before, within
 * the child's term; for a quarter of the plan that has begun; shares that are the whole to the đồng.
 */
export function decidePayment(facts: PaymentFacts): PaymentDecision {
  const { today, startQuarter, givenOn, amountVnd } = facts
  if (startQuarter === null) return { refusal: 'no_plan' }
  if (givenOn > today) return { refusal: 'day_ahead' }
  const isOpen = ({ quarter }: AskedPart) => startQuarter <= quarter && quarter <= quarterOf(today)
  if (!facts.parts.every(isOpen)) return { refusal: 'quarter_not_open' }
  const shares = sharesOf(facts).filter((part) => part.amountVnd > 0)
  for (const part of shares) {
    const terms = part.terms.filter((term) => touches(term, part.quarter))
    if (terms.length === 0) return { refusal: 'part_outside_term', about: [part.code] }
    if (!terms.some(({ startsOn }) => startsOn <= givenOn)) {
      return { refusal: 'given_before_term', about: [part.code] }
    }
  }
  const total = sumOf(shares.map((part) => part.amountVnd))
  if (total !== amountVnd) {
    return { refusal: 'parts_not_the_whole', about: [String(total), String(amountVnd)] }
  }
  const parts = shares.map(({ childId, quarter, amountVnd: share }) => {
    return { childId, quarter, amountVnd: share }
  })
  return { refusal: null, parts }
}

/** As typed; when nothing was typed at all, as proposed from what is due. */
function sharesOf({ amountVnd, parts }: PaymentFacts): (AskedPart & { amountVnd: Vnd })[] {
  const isOpen = parts.every((part) => part.amountVnd === null)
  const proposed = isOpen
    ? proposeParts(
        amountVnd,
        parts.map(({ due }) => due),
      )
    : []
  return parts.map((part, index) => ({
    ...part,
    amountVnd: part.amountVnd ?? proposed[index] ?? 0,
  }))
}

function touches({ startsOn, endsOn }: Period, of: Quarter): boolean {
  return startsOn < quarterEnd(of) && (endsOn === null || endsOn > quarterStart(of))
}
