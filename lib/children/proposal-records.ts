import type { ProgrammeCategory } from '@/lib/plans/category'
import type { Tx } from '@/lib/platform/db/client'
import { insertRows } from '@/lib/platform/db/insert-rows'
import type { Author } from '@/lib/platform/entries/author'
import { newId } from '@/lib/platform/new-id'
import type { ProposalOutcome, ProposalPlace, VerifyingSide } from './proposal'

/** What is written of a proposal; `round` counts how often the child was sent. */
export type NewProposal = {
  childId: string
  round: number
  from: ProposalPlace
  category: ProgrammeCategory
  especiallyDifficult: boolean
  reason: string
  schooling: string | null
  /** whose personal ID was said, where another file has it already */
  numberOfId: string | null
  listId: string | null
}

/** Writes proposals; their ids come back in the same order. */
export async function addProposals(
  tx: Tx,
  { communeId, personId, at }: Author,
  proposals: readonly NewProposal[],
): Promise<string[]> {
  const rows = proposals.map(({ from, ...proposal }) => ({
    commune_id: communeId,
    id: newId(),
    child_id: proposal.childId,
    round: proposal.round,
    from_village_id: from.villageId,
    from_school_id: from.schoolId,
    from_class_id: from.schoolClassId,
    category: proposal.category,
    especially_difficult: proposal.especiallyDifficult,
    reason: proposal.reason,
    schooling: proposal.schooling,
    number_of_id: proposal.numberOfId,
    list_id: proposal.listId,
    proposed_by: personId,
    proposed_at: at.toISOString(),
  }))
  await insertRows(tx, 'proposal', PROPOSAL_COLUMNS, rows)
  return rows.map(({ id }) => id)
}

/** A school or a village stands behind a proposal. */
export async function addVerification(
  tx: Tx,
  { communeId, personId, at }: Author,
  verification: {
    proposalId: string
    proposedBy: string
    side: VerifyingSide
    note: string | null
  },
): Promise<void> {
  await tx.proposalVerification.create({
    data: { ...verification, communeId, verifiedBy: personId, verifiedAt: at },
  })
}

/** What the commune said of proposals. */
export async function addProposalDecisions(
  tx: Tx,
  { communeId, personId, at }: Author,
  decisions: readonly {
    proposalId: string
    proposedBy: string
    outcome: ProposalOutcome
    reason: string | null
  }[],
): Promise<void> {
  await tx.proposalDecision.createMany({
    data: decisions.map((one) => ({ ...one, communeId, decidedBy: personId, decidedAt: at })),
  })
}

const PROPOSAL_COLUMNS = {
  commune_id: 'uuid',
  id: 'uuid',
  child_id: 'uuid',
  round: 'int',
  from_village_id: 'uuid',
  from_school_id: 'uuid',
  from_class_id: 'uuid',
  category: 'enum:programme_category',
  especially_difficult: 'boolean',
  reason: 'text',
  schooling: 'text',
  number_of_id: 'uuid',
  list_id: 'uuid',
  proposed_by: 'uuid',
  proposed_at: 'timestamptz',
} as const
