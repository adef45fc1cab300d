import type { Quarter } from '@/lib/calendar/quarter'
import type { AssignmentRole, DecisionOutcome } from './assignment'
import { isReturned, isUnderWay, statusOf, type AssignmentActs } from './status'
import { overlap, periodBeside, type Term } from './support-period'

/** Why a proposal cannot be made (lý do từ chối). */
export type ProposalRefusal =
  | 'not_found'
  | 'not_on_list'
  | 'quarter_not_open'
  | 'already_has_lead'
  | 'already_with_sponsor'
  | 'already_proposed'
  | 'held_for_other'
  | 'not_returned'
  | 'already_answered'
  | 'no_longer_waiting'
/** Why the office head's word cannot be taken. */
export type ReviewRefusal = 'not_found' | 'own_proposal' | 'already_reviewed'
/** Why the leader's decision cannot be taken. */
export type DecisionRefusal =
  | 'not_found'
  | 'own_proposal'
  | 'not_reviewed'
  | 'already_decided'
  | 'not_on_list'
  | 'already_has_lead'
  | 'already_with_sponsor'
export type AssignmentRefusal = ProposalRefusal | ReviewRefusal | DecisionRefusal

/** A child as the rules see it. */
export type ChildFacts = {
  code: string
  /** the commune put the child on its list, and it stands there still */
  onList: boolean
  terms: readonly Term[]
  /** sponsors whose proposals for this child are under way, in the same role or another */
  proposedTo: readonly string[]
  /** the sponsor a waiting child is kept for today; null where it is kept for none */
  heldFor: string | null
}

export type ProposalFacts = {
  child: ChildFacts
  sponsorId: string
  role: AssignmentRole
  from: Quarter
  /** the last quarter; null is open */
  to: Quarter | null
  /** quarters support may begin in, as `quartersOffered` says */
  quarters: readonly Quarter[]
  /** the returned proposal this one answers */
  answers: (AssignmentActs & { childCode: string }) | null
  /** sent from a draft of the whole list, which was made of those who wait: whether the child still does */
  waits?: boolean
}

/**
 * Whether the officer may make a proposal; null when nothing is against it. Several sponsors may be
 * proposed for one child: the first approval wins. A child that has a lead gets no second one, and one
 * that is kept for a sponsor is proposed to that one alone.
 */
export function decideProposal(facts: ProposalFacts): ProposalRefusal | null {
  const { child, sponsorId, role, from, to, quarters, answers } = facts
  if (!child.onList) return 'not_on_list'
  if (!quarters.includes(from)) return 'quarter_not_open'
  if (answers !== null) {
    if (answers.childCode !== child.code) return 'not_returned'
    const status = statusOf(answers)
    if (status === 'answered') return 'already_answered'
    if (!isReturned(status)) return 'not_returned'
  }
  const inTheWay = termInTheWay(child.terms, { sponsorId, role, from, to })
  if (inTheWay !== null) return inTheWay
  const isKept = child.heldFor !== null && child.heldFor !== sponsorId
  if (isKept && role === 'lead') return 'held_for_other'
  if (child.proposedTo.includes(sponsorId)) return 'already_proposed'
  return facts.waits === false ? 'no_longer_waiting' : null
}

type Judged = AssignmentActs & { proposedBy: string }

/**
 * Whether a person may pass on or return a proposal: once, and never an own one, nor one of whoever
 * lent the role it is done by.
 */
export function decideReview(
  proposal: Judged,
  reviewerId: string,
  inPlaceOf: readonly string[] = [],
): ReviewRefusal | null {
  if ([reviewerId, ...inPlaceOf].includes(proposal.proposedBy)) return 'own_proposal'
  return statusOf(proposal) === 'proposed' ? null : 'already_reviewed'
}

export type DecisionFacts = Judged & {
  sponsorId: string
  role: AssignmentRole
  from: Quarter
  to: Quarter | null
  onList: boolean
  /** terms of the child that other approvals and recognitions opened */
  childTerms: readonly Term[]
}

/**
 * Whether a leader may decide: after the review, once, never on an own proposal, never a second lead; an
 * approval only of a child that is on the list.
 */
export function decideDecision(
  proposal: DecisionFacts,
  outcome: DecisionOutcome,
  deciderId: string,
  inPlaceOf: readonly string[] = [],
): DecisionRefusal | null {
  if ([deciderId, ...inPlaceOf].includes(proposal.proposedBy)) return 'own_proposal'
  const status = statusOf(proposal)
  if (status === 'proposed' || status === 'returned_by_head') return 'not_reviewed'
  if (!isUnderWay(status)) return 'already_decided'
  if (outcome !== 'approved') return null
  return proposal.onList ? termInTheWay(proposal.childTerms, proposal) : 'not_on_list'
}

/** A term that leaves no room for another: a lead beside a lead, or the same sponsor twice. */
export function termInTheWay(
  terms: readonly Term[],
  wanted: { sponsorId: string; role: AssignmentRole; from: Quarter; to: Quarter | null },
): 'already_has_lead' | 'already_with_sponsor' | null {
  const period = periodBeside(wanted, terms)
  const beside = terms.filter((term) => overlap(term, period))
  const isSecondLead = wanted.role === 'lead' && beside.some(({ role }) => role === 'lead')
  if (isSecondLead) return 'already_has_lead'
  const isThere = beside.some(({ sponsorId }) => sponsorId === wanted.sponsorId)
  return isThere ? 'already_with_sponsor' : null
}
