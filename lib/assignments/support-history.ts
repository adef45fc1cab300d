import type { Day } from '@/lib/calendar/day'
import type { Vnd } from '@/lib/money/vnd'
import type { EndingReason } from './ending'
import type { HeldFor } from './hold'
import type { Rhythm } from '@/lib/plans/rhythm'

/** One sponsor's time with a child, with what is promised in it now. */
export type HelpTerm = {
  id: string
  sponsor: string
  role: 'lead' | 'co'
  from: Day
  /** first day without it; null while it is open */
  to: Day | null
  isRecognised: boolean
  /** why it ended, or is to end */
  endingReason: EndingReason | null
  /** null where what was promised is not for this viewer */
  pledges: { id: string; amountVnd: Vnd; rhythm: Rhythm; item: string | null }[] | null
}

type Told = { at: Date; by: string | null }

/** An act that a child's file tells of. */
export type SupportAct = Told &
  (
    | { kind: 'accepted' }
    | { kind: 'recognised'; sponsor: string }
    | { kind: 'proposed'; sponsor: string }
    | { kind: 'signed'; sponsor: string }
    | { kind: 'signing_taken_back'; sponsor: string }
    | { kind: 'held'; until: Day; sponsor: string }
    | { kind: 'given_free'; sponsor: string }
    | { kind: 'ended'; ending: EndingReason; sponsor: string }
    | { kind: 'ending_undone'; sponsor: string }
    | { kind: 'reviewed'; outcome: 'passed' | 'returned'; reason: string | null }
    | {
        kind: 'decided'
        outcome: 'approved' | 'refused' | 'returned'
        reason: string | null
        sponsor: string
      }
    | {
        kind: 'paid'
        paymentId: string
        amountVnd: Vnd
        quarter: string
        sponsor: string
        isReversed: boolean
      }
  )

/** `heldFor`: for whom the child is kept today, as far as the viewer is told. */
export type SupportHistory = { terms: HelpTerm[]; acts: SupportAct[]; heldFor: HeldFor | null }
