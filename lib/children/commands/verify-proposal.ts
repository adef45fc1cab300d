import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { holdProposed, readProposalFacts, verifyingReach } from '../proposal-facts-queries'
import { verificationInput } from '../proposal-input'
import { addVerification } from '../proposal-records'
import { decideVerification, sideOf, type VerifyingRefusal } from '../proposal-rules'

type Verified = { id: string; code: string }

/** The child's school or village says that it is so (xác nhận). */
export const verifyProposal = command<typeof verificationInput, Verified, VerifyingRefusal>({
  act: 'children/verify-proposal',
  right: 'proposal.verify',
  input: verificationInput,
  constraints: {
    proposal_verified_once_a_side: 'already_verified',
    verification_not_own_proposal: 'own_proposal',
  },
  async run({ viewer, tx, now, enter }, { proposalId, note }) {
    const read = async () => (await readProposalFacts(tx, [proposalId])).get(proposalId)
    const before = await read()
    if (!before) return refused('not_found')
    await holdProposed(tx, [before.childId])
    const facts = await read()
    const side = facts ? sideOf(verifyingReach(viewer), facts.child) : null
    if (!facts || side === null) return refused('not_found')
    const isOwn = facts.proposedBy === viewer.personId
    const refusal = decideVerification({ ...facts, isOwn, side })
    if (refusal) return refused(refusal)
    const by = { communeId: viewer.communeId, personId: viewer.personId, at: now }
    const { proposedBy, childId, code } = facts
    await addVerification(tx, by, { proposalId, proposedBy, side, note: note ?? null })
    enter({ subject: { kind: 'child', id: childId }, details: { child: code, side } })
    return done({ id: proposalId, code })
  },
})
