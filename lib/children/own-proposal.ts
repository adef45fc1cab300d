import type { ProposalStatus } from './proposal-status'

/** A proposal as whoever sent it follows it: the child, when it went, and where it stands. */
export type OwnProposal = {
  id: string
  code: string
  fullName: string
  proposedAt: Date
  status: ProposalStatus
  /** what the commune said when it sent it back or refused it */
  answer: string | null
}
