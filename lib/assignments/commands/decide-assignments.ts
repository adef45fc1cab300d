import { inPlaceOf } from '@/lib/access/viewer'
import { holdFiles } from '@/lib/children/records'
import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { readChildren, readProposals } from '../facts-queries'
import { decisionsInput } from '../input'
import { endHolds } from '../hold-records'
import { firstRefusal } from '../named-refusal'
import { addDecisions, openTerms } from '../records'
import { decideDecision } from '../rules'
import { periodBeside } from '../support-period'

/** The leader decides in one sitting: each approval opens a support term, all of it or none. */
export const decideAssignments = command({
  act: 'assignments/decide',
  right: 'assignment.decide',
  input: decisionsInput,
  constraints: {
    assignment_decided_once: 'already_decided',
    child_one_lead_at_a_time: 'already_has_lead',
    child_sponsor_once_at_a_time: 'already_with_sponsor',
  },
  async run({ viewer, tx, now, enter }, { decisions }) {
    const ids = decisions.map(({ assignmentId }) => assignmentId)
    const before = await readProposals(tx, ids)
    const childIds = [...before.values()].map(({ childId }) => childId)
    await holdFiles(tx, childIds)
    const proposals = await readProposals(tx, ids)
    const children = await readChildren(tx, childIds)

    const lenders = inPlaceOf(viewer, 'assignment.decide')
    const judged = decisions.map(({ assignmentId, outcome, reason }) => {
      const proposal = proposals.get(assignmentId)
      const child = proposal && children.get(proposal.childId)
      if (!child) return { code: undefined, refusal: 'not_found' as const }
      const facts = { ...proposal, onList: child.onList, childTerms: [...child.terms] }
      const refusal = decideDecision(facts, outcome, viewer.personId, lenders)
      const term = { ...proposal, ...periodBeside(proposal, facts.childTerms) }
      // The next line of the same sitting already has this approval beside it.
      if (outcome === 'approved') child.terms.push(term)
      return {
        code: child.code,
        refusal,
        answer: { proposal, outcome, reason: reason ?? null },
        term,
      }
    })
    const inTheWay = firstRefusal(judged)
    if (inTheWay) return refused(inTheWay.refusal, inTheWay.codes)

    const taken = judged.flatMap(({ answer, term }) => (answer ? [{ ...answer, term }] : []))
    const by = { communeId: viewer.communeId, personId: viewer.personId, at: now }
    await addDecisions(tx, by, taken)
    await endHolds(
      tx,
      by,
      taken.map(({ proposal }) => proposal),
    )
    const approved = taken.filter(({ outcome }) => outcome === 'approved')
    await openTerms(
      tx,
      viewer.communeId,
      approved.map(({ term: { id, childId, sponsorId, role, startsOn, endsOn } }) => ({
        assignmentId: id,
        childId,
        sponsorId,
        role,
        startsOn,
        endsOn,
      })),
    )
    for (const { proposal, outcome } of taken) {
      enter({
        subject: { kind: 'assignment', id: proposal.id },
        details: { child: proposal.childCode, sponsorId: proposal.sponsorId, outcome },
      })
    }
    return done({ count: taken.length, approved: approved.length })
  },
})
