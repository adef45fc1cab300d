import { reachOf } from '@/lib/access/viewer'
import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { holdProposed, readProposalFacts, type ProposalFacts } from '../proposal-facts-queries'
import { proposalChecksInput } from '../proposal-input'
import { addProposalDecisions, addVerification } from '../proposal-records'
import { decideVerification, type VerifyingRefusal } from '../proposal-rules'

type Checked = { confirmed: number; returned: number }

/**
 * A school goes through what its classes sent (soát đề xuất của lớp): it confirms, and the commune sees
 * it; or it sends back with a reason, and whoever sent it puts it right. All of one sitting or none of it.
 */
export const checkProposals = command<typeof proposalChecksInput, Checked, VerifyingRefusal>({
  act: 'children/check-proposals',
  right: 'proposal.check',
  input: proposalChecksInput,
  constraints: {
    proposal_verified_once_a_side: 'already_verified',
    verification_not_own_proposal: 'own_proposal',
    proposal_decided_once: 'already_decided',
    proposal_not_decided_by_proposer: 'own_proposal',
  },
  async run({ viewer, tx, now, enter }, { checks }) {
    const reach = reachOf(viewer, 'proposal.check')
    const schools = reach === 'all' ? [] : reach.schoolIds
    const ids = checks.map(({ proposalId }) => proposalId)
    const before = await readProposalFacts(tx, ids)
    await holdProposed(
      tx,
      [...before.values()].map(({ childId }) => childId),
    )
    const proposals = await readProposalFacts(tx, ids)
    const judged = checks.map((check) => {
      const facts = proposals.get(check.proposalId)
      if (!facts?.isNewest || !isOfClass(facts, schools)) {
        return { check, facts: null, refusal: 'not_found' as const }
      }
      const isOwn = facts.proposedBy === viewer.personId
      return { check, facts, refusal: decideVerification({ ...facts, isOwn, side: 'school' }) }
    })
    const inTheWay = judged.find(({ refusal }) => refusal !== null)
    if (inTheWay?.refusal) {
      return refused(inTheWay.refusal, inTheWay.facts ? [inTheWay.facts.code] : [])
    }
    const by = { communeId: viewer.communeId, personId: viewer.personId, at: now }
    const taken = judged.flatMap(({ check, facts }) => (facts ? [{ check, facts }] : []))
    for (const { check, facts } of taken) {
      const { id: proposalId, proposedBy, childId, code } = facts
      const reason = check.reason ?? null
      if (check.outcome === 'confirmed') {
        await addVerification(tx, by, { proposalId, proposedBy, side: 'school', note: reason })
      } else {
        await addProposalDecisions(tx, by, [
          { proposalId, proposedBy, outcome: 'returned', reason },
        ])
      }
      enter({
        subject: { kind: 'child', id: childId },
        details: { child: code, outcome: check.outcome },
      })
    }
    const confirmed = taken.filter(({ check }) => check.outcome === 'confirmed').length
    return done({ confirmed, returned: taken.length - confirmed })
  },
})

/** What one of the school's classes sent, of a child that is still at the school. */
function isOfClass({ from, child }: ProposalFacts, schools: readonly string[]): boolean {
  if (from.schoolClassId === null || from.schoolId === null) return false
  return schools.includes(from.schoolId) && child.schoolId === from.schoolId
}
