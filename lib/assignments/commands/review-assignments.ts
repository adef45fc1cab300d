import { inPlaceOf } from '@/lib/access/viewer'
import { holdFiles } from '@/lib/children/records'
import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { readProposals } from '../facts-queries'
import { reviewsInput } from '../input'
import { endHolds } from '../hold-records'
import { firstRefusal } from '../named-refusal'
import { addReviews } from '../records'
import { decideReview } from '../rules'

/** The office head passes proposals on to the leader or returns them, several at once. */
export const reviewAssignments = command({
  act: 'assignments/review',
  right: 'assignment.review',
  input: reviewsInput,
  constraints: { assignment_reviewed_once: 'already_reviewed' },
  async run({ viewer, tx, now, enter }, { reviews }) {
    const ids = reviews.map(({ assignmentId }) => assignmentId)
    const before = await readProposals(tx, ids)
    await holdFiles(
      tx,
      [...before.values()].map(({ childId }) => childId),
    )
    const proposals = await readProposals(tx, ids)
    const lenders = inPlaceOf(viewer, 'assignment.review')
    const judged = reviews.map(({ assignmentId }) => {
      const proposal = proposals.get(assignmentId)
      if (!proposal) return { code: undefined, refusal: 'not_found' as const }
      return { code: proposal.childCode, refusal: decideReview(proposal, viewer.personId, lenders) }
    })
    const inTheWay = firstRefusal(judged)
    if (inTheWay) return refused(inTheWay.refusal, inTheWay.codes)

    const answers = reviews.flatMap(({ assignmentId, outcome, reason }) => {
      const proposal = proposals.get(assignmentId)
      return proposal ? [{ proposal, outcome, reason: reason ?? null }] : []
    })
    const by = { communeId: viewer.communeId, personId: viewer.personId, at: now }
    await addReviews(tx, by, answers)
    await endHolds(
      tx,
      by,
      answers.flatMap(({ proposal, outcome }) => (outcome === 'returned' ? proposal : [])),
    )
    for (const { proposal, outcome } of answers) {
      enter({
        subject: { kind: 'assignment', id: proposal.id },
        details: { child: proposal.childCode, sponsorId: proposal.sponsorId, outcome },
      })
    }
    return done({ count: answers.length, returned: countOf(answers, 'returned') })
  },
})

function countOf(answers: readonly { outcome: string }[], outcome: string): number {
  return answers.filter((answer) => answer.outcome === outcome).length
}
