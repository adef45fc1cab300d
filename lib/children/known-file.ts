import type { Day } from '@/lib/calendar/day'
import type { Sex } from './child'
import type { Likeness } from './doubles'

/** A child of the ledger as it is compared and shown beside another one. */
export type KnownFile = {
  id: string
  code: string
  version: number
  fullName: string
  bornOn: Day | null
  bornYear: number | null
  sex: Sex | null
  village: string | null
  guardianName: string | null
  /** the digits in the rule's hands, masked in a component's */
  personalId: string | null
}

export type FoundDouble = Likeness & { child: KnownFile }
