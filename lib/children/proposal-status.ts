import type { ProposalOutcome, ProposalPlace, VerifyingSide } from './proposal'

/**
 * Where a proposal stands, first match counts:
 *
 * | the commune said | a school or village stands behind it | status |
 * |---|---|---|
 * | accepted | – | accepted |
 * | refused | – | refused |
 * | returned | – | returned |
 * | nothing yet | yes | to_decide |
 * | nothing yet | no | to_verify |
 */
export const PROPOSAL_STATUSES = [
  'to_verify',
  'to_decide',
  'returned',
  'accepted',
  'refused',
] as const
export type ProposalStatus = (typeof PROPOSAL_STATUSES)[number]

export function proposalStatusOf(facts: {
  outcome: ProposalOutcome | null
  from: ProposalPlace
  sides: readonly VerifyingSide[]
}): ProposalStatus {
  if (facts.outcome !== null) return facts.outcome
  return isVerified(facts) ? 'to_decide' : 'to_verify'
}

/**
 * Whether a school or a village stands behind a proposal: by confirming it, or because its head sent
 * it. What a class sends still needs the school; what the office itself wrote needs either.
 */
export function isVerified({
  from,
  sides,
}: {
  from: ProposalPlace
  sides: readonly VerifyingSide[]
}): boolean {
  if (sides.length > 0 || from.villageId !== null) return true
  return from.schoolId !== null && from.schoolClassId === null
}
