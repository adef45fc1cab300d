import { inPlaceOf, may } from '@/lib/access/viewer'
import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { pairsOfOpenFiles } from '../distinction-queries'
import { tellAllApart } from '../distinction-records'
import { markHardship, recordCircumstances } from '../circumstance-records'
import {
  alreadySaidOf,
  holdProposed,
  readProposalFacts,
  type ProposalFacts,
} from '../proposal-facts-queries'
import type { ProposalOutcome } from '../proposal'
import { proposalDecisionsInput } from '../proposal-input'
import { addProposalDecisions } from '../proposal-records'
import { decideProposal, type ProposalDecisionRefusal } from '../proposal-rules'
import { acceptChildren } from '../records'

type Decided = { count: number; accepted: number }

/**
 * The commune takes children onto the list, sends proposals back or refuses them (xã nhận, trả lại, không
 * nhận): all of one sitting or none of it.
 */
export const decideProposals = command<
  typeof proposalDecisionsInput,
  Decided,
  ProposalDecisionRefusal
>({
  act: 'children/decide-proposals',
  right: 'proposal.decide',
  input: proposalDecisionsInput,
  constraints: {
    proposal_decided_once: 'already_decided',
    proposal_not_decided_by_proposer: 'own_proposal',
    acceptance_once: 'already_on_list',
  },
  async run({ viewer, tx, now, today, enter }, { decisions }) {
    const ids = decisions.map(({ proposalId }) => proposalId)
    const before = await readProposalFacts(tx, ids)
    await holdProposed(
      tx,
      [...before.values()].map(({ childId }) => childId),
    )
    const proposals = await readProposalFacts(tx, ids)
    const self = [viewer.personId, ...inPlaceOf(viewer, 'proposal.decide')]
    const judged = decisions.map(({ proposalId, ...said }) => {
      const facts = proposals.get(proposalId)
      if (!facts?.isNewest) return { refusal: 'not_found' as const, code: '' }
      const answer = { outcome: said.outcome, reason: said.reason ?? null }
      const isOwn = self.includes(facts.proposedBy)
      const refusal = decideProposal({ ...facts, isOwn, said: answer })
      return { refusal, code: facts.code, taken: { facts, said: { ...said, ...answer } } }
    })
    const inTheWay = judged.find(({ refusal }) => refusal !== null)
    if (inTheWay?.refusal) return refused(inTheWay.refusal, [inTheWay.code].filter(Boolean))

    const taken = judged.flatMap((one) => one.taken ?? [])
    const by = { communeId: viewer.communeId, personId: viewer.personId, at: now }
    await addProposalDecisions(
      tx,
      by,
      taken.map(({ facts, said: { outcome, reason } }) => ({
        ...{ proposalId: facts.id, proposedBy: facts.proposedBy, outcome, reason },
      })),
    )
    const accepted = taken
      .filter(({ said }) => said.outcome === 'accepted')
      .map(({ facts, said }) => found(facts, said))
    const childIds = accepted.map(({ childId }) => childId)
    const { hasMain, isMarked } = await alreadySaidOf(tx, childIds)
    await acceptChildren(tx, by, childIds, { on: today, listId: null })
    await recordCircumstances(
      tx,
      by,
      today,
      accepted
        .filter(({ childId }) => !hasMain.has(childId))
        .map(({ childId, category }) => ({ childId, category, isMain: true })),
    )
    await markHardship(
      tx,
      by,
      today,
      accepted.filter((one) => one.especiallyDifficult && !isMarked.has(one.childId)),
    )
    // Who only decides is shown no such question; an answer to it all the same is nobody's to give.
    const pairs = may(viewer, 'child.merge') ? pairsToldApart(taken) : []
    const others = await tellAllApart(tx, by, await pairsOfOpenFiles(tx, pairs))
    for (const { facts, said } of taken) {
      const told = others.get(facts.childId) ?? []
      enter({
        subject: { kind: 'child', id: facts.childId },
        details: {
          child: facts.code,
          outcome: said.outcome,
          category: said.outcome === 'accepted' ? found(facts, said).category : null,
          ...(told.length > 0 && { otherFile: told.join(', ') }),
        },
      })
    }
    return done({ count: taken.length, accepted: accepted.length })
  },
})

function pairsToldApart(
  taken: readonly { facts: ProposalFacts; said: { outcome: ProposalOutcome; apart?: string[] } }[],
) {
  return taken.flatMap(({ facts, said }) =>
    said.outcome === 'accepted'
      ? (said.apart ?? []).map((other) => ({ one: facts.childId, other }))
      : [],
  )
}

/** What the commune finds; what it says nothing of is as it was proposed. */
function found(
  facts: ProposalFacts,
  said: { category?: ProposalFacts['category']; especiallyDifficult?: boolean },
) {
  return {
    childId: facts.childId,
    category: said.category ?? facts.category,
    especiallyDifficult: said.especiallyDifficult ?? facts.especiallyDifficult,
    reason: facts.reason,
  }
}
