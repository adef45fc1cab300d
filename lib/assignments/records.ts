import { columnOf } from '@/lib/calendar/day'
import type { Tx } from '@/lib/platform/db/client'
import type { Author } from '@/lib/platform/entries/author'
import type { DecisionOutcome, ReviewOutcome } from './assignment'
import type { ProposalAtHand } from './facts-queries'
import type { ProposalInput } from './input'
import type { Term } from './support-period'

/** Writes proposals, of a draft where they are sent from one; their ids come back in the same order. */
export async function addProposals(
  tx: Tx,
  by: Author,
  proposals: readonly ProposalInput[],
  draftId?: string,
): Promise<string[]> {
  const made = await tx.assignment.createManyAndReturn({
    data: proposals.map((proposal) => ({
      ...proposal,
      ...{ draftId, communeId: by.communeId },
      proposedBy: by.personId,
      proposedAt: by.at,
    })),
    select: { id: true },
  })
  return made.map(({ id }) => id)
}

type Answered<Outcome> = { proposal: ProposalAtHand; outcome: Outcome; reason: string | null }

/** Writes what the office head says. */
export async function addReviews(
  tx: Tx,
  by: Author,
  reviews: readonly Answered<ReviewOutcome>[],
): Promise<void> {
  await tx.assignmentReview.createMany({
    data: reviews.map(({ proposal, outcome, reason }) => ({
      communeId: by.communeId,
      assignmentId: proposal.id,
      proposedBy: proposal.proposedBy,
      outcome,
      reason,
      reviewedBy: by.personId,
      reviewedAt: by.at,
    })),
  })
}

/** Writes what the leader decides. */
export async function addDecisions(
  tx: Tx,
  by: Author,
  decisions: readonly Answered<DecisionOutcome>[],
): Promise<void> {
  await tx.assignmentDecision.createMany({
    data: decisions.map(({ proposal, outcome, reason }) => ({
      communeId: by.communeId,
      assignmentId: proposal.id,
      proposedBy: proposal.proposedBy,
      outcome,
      reason,
      decidedBy: by.personId,
      decidedAt: by.at,
    })),
  })
}

/** Opens the terms of approved assignments. */
export async function openTerms(
  tx: Tx,
  communeId: string,
  terms: readonly (Term & { childId: string; assignmentId: string })[],
): Promise<void> {
  await tx.supportTerm.createMany({
    data: terms.map(({ startsOn, endsOn, ...term }) => ({
      ...term,
      communeId,
      startsOn: columnOf(startsOn),
      endsOn: endsOn === null ? null : columnOf(endsOn),
    })),
  })
}
