import { nextQuarter, quarterOf } from '@/lib/calendar/quarter'
import { holdFiles } from '@/lib/children/records'
import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { planInForce } from '@/lib/plans/queries'
import { findDraftIn } from '../draft-queries'
import { knownSponsors, readChildren, readProposals } from '../facts-queries'
import { proposalsInput } from '../input'
import { addProposals } from '../records'
import { decideProposal } from '../rules'
import { quartersOffered } from '../support-period'
import { waitingChildrenIn } from '../waiting-queries'
import { firstRefusal } from '../named-refusal'

/** The officer proposes sponsors for children (đề xuất phân công): the whole list or none of it. */
export const proposeAssignments = command({
  act: 'assignments/propose',
  right: 'assignment.propose',
  input: proposalsInput,
  constraints: {
    assignment_answered_once: 'already_answered',
    assignment_commune_id_sponsor_id_fkey: 'not_found',
  },
  async run({ viewer, tx, now, today, enter }, { proposals, draftId }) {
    const childIds = proposals.map(({ childId }) => childId)
    await holdFiles(tx, childIds)
    const draft = draftId === undefined ? null : await findDraftIn(tx, viewer, draftId)
    if (draftId !== undefined && !draft) return refused('not_found')
    const waiting = draft && new Set((await waitingChildrenIn(tx, childIds)).map(({ id }) => id))
    const children = await readChildren(tx, childIds)
    const sponsors = await knownSponsors(
      tx,
      proposals.map(({ sponsorId }) => sponsorId),
    )
    const answered = await readProposals(
      tx,
      proposals.flatMap(({ answersId }) => answersId ?? []),
    )
    const present = quarterOf(today)
    const plan = await planInForce(tx, today)
    const quarters = quartersOffered(present, nextQuarter(present), plan?.startQuarter ?? null)

    const judged = proposals.map(({ childId, sponsorId, answersId, ...wanted }) => {
      const child = children.get(childId)
      const answers = answersId === undefined ? null : answered.get(answersId)
      if (!child || !sponsors.has(sponsorId) || answers === undefined) {
        return { code: child?.code, refusal: 'not_found' as const }
      }
      // The same child a second time waits no longer.
      const waits = waiting?.delete(childId) ?? undefined
      const { role, fromQuarter: from, toQuarter: to = null } = wanted
      const facts = { child, sponsorId, role, from, to, quarters, answers, waits }
      const refusal = decideProposal(facts)
      // The next line of the same list already has this one beside it.
      child.proposedTo.push(sponsorId)
      return { code: child.code, refusal }
    })
    const inTheWay = firstRefusal(judged)
    if (inTheWay) return refused(inTheWay.refusal, inTheWay.codes)

    const by = { communeId: viewer.communeId, personId: viewer.personId, at: now }
    const ids = await addProposals(tx, by, proposals, draftId)
    proposals.forEach(({ sponsorId, role, fromQuarter, toQuarter }, index) =>
      enter({
        subject: { kind: 'assignment', id: ids[index] ?? null },
        details: {
          child: judged[index]?.code ?? '',
          sponsorId,
          role,
          fromQuarter,
          ...(toQuarter && { toQuarter }),
        },
      }),
    )
    return done({ count: ids.length })
  },
})
