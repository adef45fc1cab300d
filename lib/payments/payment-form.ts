import type { Quarter } from '@/lib/calendar/quarter'
import type { OpenDue } from './split'

/** A child and quarter the form offers to share with. */
export type OfferedPart = OpenDue & {
  childId: string
  code: string
  /** the full name; to a sponsor's member the given name alone */
  name: string
  quarter: Quarter
}

/** What the form for one unit starts from. */
export type PaymentStart = {
  sponsorId: string
  sponsor: string
  /** whether a quarter of a plan has begun; without one nothing can be shared out */
  hasQuarter: boolean
  parts: OfferedPart[]
  /** proposed to the officer when it is about one child; never shown to a sponsor's member */
  recipient: string | null
}
