import type { Day } from '@/lib/calendar/day'
import type { Quarter } from '@/lib/calendar/quarter'
import type { AssignmentRole } from './assignment'
import type { Reason } from './matching/reasons'
import type { AssignmentStatus } from './status'
import type { AssignedToBe } from './waiting-child'

/** A proposal as the people who work on it see it. */
export type ProposalLine = {
  id: string
  child: AssignedToBe
  sponsor: { id: string; name: string }
  role: AssignmentRole
  coReason: string | null
  fromQuarter: Quarter
  /** the last quarter; null is open */
  toQuarter: Quarter | null
  note: string | null
  /** what speaks for the unit, where it was sent from a draft of the whole list */
  reasons: readonly Reason[] | null
  status: AssignmentStatus
  proposedBy: { id: string; fullName: string }
  proposedOn: Day
  /** why it came back or was refused, and who said so; null while neither */
  answer: { reason: string; by: string; on: Day } | null
  /** the proposal this one answers: which sponsor it named and why it came back */
  before: { sponsor: string; reason: string | null } | null
  /** units that siblings of the child have or are proposed to */
  siblingUnits: readonly string[]
  /** another proposal or recognition gave the child a lead meanwhile */
  childHasLead: boolean
}

/** How many of the children on the list have a lead (độ phủ). */
export type Coverage = { total: number; supported: number }
