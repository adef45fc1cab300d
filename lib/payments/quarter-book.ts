import type { Quarter } from '@/lib/calendar/quarter'
import type { Vnd } from '@/lib/money/vnd'
import type { PledgeLine } from '@/lib/pledges/pledge'
import type { SchoolLevel } from '@/lib/places/school'
import { totalsOf, type Fulfilment, type Totals } from './fulfilment'
import type { PaymentLine } from './payment'
import type { Standing } from './status'

/** One child's quarter with one unit, as the page shows it. */
export type BookLine = Fulfilment & {
  /** null where a payment stands without a term in this quarter */
  termId: string | null
  code: string
  /** the full name; to a sponsor's member the given name alone (product.md, rule 6) */
  name: string
  sponsor: string
  /** who within a programme carries the child; null where nobody does by name */
  giver: string | null
  age: number | null
  schoolLevel: SchoolLevel | null
  schoolClass: string | null
  pledges: PledgeLine[]
}

/** A quarter's promises and payments (sổ theo dõi của quý). */
export type QuarterBook = {
  quarter: Quarter
  /** quarters of the plan that have begun, the newest first */
  quarters: Quarter[]
  minimumVnd: Vnd | null
  lines: BookLine[]
}

/** What asks for something comes first: missing, then nothing promised; what is in full last. */
const URGENCY: readonly Standing[] = ['short', 'not_pledged', 'over', 'full']

/** The lines in the order of what has to be done; within one standing as they came. */
export function byUrgency(lines: readonly BookLine[]): BookLine[] {
  const rank = ({ standing }: BookLine) => URGENCY.indexOf(standing)
  return [...lines].sort((one, other) => rank(one) - rank(other))
}

/** One unit's quarter. */
export type UnitLine = Totals & { sponsorId: string; sponsor: string; children: number }

/** The units of a book with their sums, in the order of their names. */
export function unitsOf(lines: readonly BookLine[]): UnitLine[] {
  const units = new Map<string, BookLine[]>()
  for (const line of lines) units.set(line.sponsorId, [...(units.get(line.sponsorId) ?? []), line])
  return [...units.values()]
    .flatMap((own) =>
      own[0] ? [{ ...totalsOf(own), ...named(own[0]), children: own.length }] : [],
    )
    .sort((a, b) => a.sponsor.localeCompare(b.sponsor, 'vi'))
}

function named({ sponsorId, sponsor }: BookLine) {
  return { sponsorId, sponsor }
}

/** A quarter as it is looked at: by child, by unit, or payment by payment; of one unit where it is asked for. */
export type ShownBook = {
  quarter: Quarter
  unit: string | null
  shown:
    | { view: 'children'; lines: BookLine[] }
    | { view: 'units'; lines: UnitLine[] }
    | { view: 'payments'; lines: PaymentLine[] }
}
