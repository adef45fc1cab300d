import type { Viewer } from '@/lib/access/viewer'
import { reachOf } from '@/lib/access/viewer'
import { dayFromColumn } from '@/lib/calendar/day'
import { vndOf } from '@/lib/money/vnd'
import { today } from '@/lib/platform/clock'
import { inCommune } from '@/lib/platform/db/transaction'
import { filesOfChild } from '@/lib/children/merger-queries'
import { childrenInReach, localChildren } from '@/lib/children/reach-queries'
import { holdersOf } from './hold-queries'
import { endingsOf, holdsTold, signingsOf } from './support-acts'
import type { SupportHistory } from './support-history'

/**
 * Who helps a child, what was promised and given, and every act on the way, newest first. A sponsor's
 * member reads the own sponsor's part only, whoever is of the child's village, school or class who helps
 * and no money; null when the child is out of reach.
 */
export function readSupportHistory(
  viewer: Viewer,
  childId: string,
): Promise<SupportHistory | null> {
  const reach = reachOf(viewer, 'child.read')
  const paidByOwn = reach === 'all' ? {} : { sponsorId: { in: [...reach.sponsorIds] } }
  return inCommune(viewer, async (tx) => {
    const isLocal = reach !== 'all' && (await localChildren(tx, reach)).includes(childId)
    const own = isLocal ? {} : paidByOwn
    const where = {
      AND: [{ id: childId }, await childrenInReach(tx, viewer, 'child.read', today())],
    }
    if ((await tx.child.count({ where })) === 0) return null
    // What was done about a file that was closed into this one was done about this child.
    const files = await tx.child.findMany({
      where: { id: { in: await filesOfChild(tx, childId) } },
      select: {
        acceptance: true,
        terms: {
          where: own,
          orderBy: { startsOn: 'desc' },
          include: {
            sponsor: { select: { name: true } },
            recognition: true,
            pledges: { where: { validTo: null } },
            acceptances: { include: { reversal: true } },
            endings: { include: { reversal: true }, orderBy: { round: 'asc' } },
          },
        },
        holds: {
          where: reach === 'all' ? {} : { id: { in: [] } },
          include: { sponsor: { select: { name: true } }, release: true },
        },
        assignments: {
          where: reach === 'all' ? {} : { id: { in: [] } },
          include: { sponsor: { select: { name: true } }, review: true, decision: true },
        },
        paymentParts: {
          where: { payment: paidByOwn },
          include: {
            payment: { include: { reversal: true, sponsor: { select: { name: true } } } },
          },
        },
      },
    })
    const terms = files.flatMap((file) => file.terms)
    const people = await tx.person.findMany({ select: { id: true, fullName: true } })
    const isMoneyOpen = (sponsorId: string) =>
      reach === 'all' || reach.sponsorIds.includes(sponsorId)
    const nameOf = new Map(people.map((person) => [person.id, person.fullName]))
    const held = reach === 'all' ? await holdersOf(tx, [childId]) : null
    return {
      heldFor: held?.get(childId) ?? null,
      terms: terms.map((term) => ({
        id: term.id,
        sponsor: term.sponsor.name,
        role: term.role,
        from: dayFromColumn(term.startsOn),
        to: term.endsOn && dayFromColumn(term.endsOn),
        isRecognised: term.recognitionId !== null,
        endingReason: term.endings.find(({ reversal }) => reversal === null)?.reason ?? null,
        pledges: isMoneyOpen(term.sponsorId)
          ? term.pledges.map((pledge) => ({
              id: pledge.id,
              amountVnd: vndOf(pledge.amountVnd),
              rhythm: pledge.rhythm,
              item: pledge.item,
            }))
          : null,
      })),
      acts: [
        ...files.flatMap(({ acceptance }) =>
          acceptance
            ? {
                kind: 'accepted' as const,
                at: acceptance.acceptedAt,
                by: nameOf.get(acceptance.acceptedBy) ?? null,
              }
            : [],
        ),
        ...terms.flatMap(({ recognition, sponsor }) =>
          recognition
            ? {
                kind: 'recognised' as const,
                at: recognition.recognisedAt,
                by: nameOf.get(recognition.recognisedBy) ?? null,
                sponsor: sponsor.name,
              }
            : [],
        ),
        ...terms.flatMap((term) => signingsOf(term, (id) => nameOf.get(id) ?? null)),
        ...terms.flatMap((term) => endingsOf(term, (id) => nameOf.get(id) ?? null)),
        ...files.flatMap((file) => file.holds.flatMap((hold) => holdsTold(hold, nameOf))),
        ...files
          .flatMap((file) => file.assignments)
          .flatMap((assignment) => {
            const sponsor = assignment.sponsor.name
            const by = (id: string) => nameOf.get(id) ?? null
            const { review, decision } = assignment
            return [
              {
                kind: 'proposed' as const,
                at: assignment.proposedAt,
                by: by(assignment.proposedBy),
                sponsor,
              },
              ...(review
                ? [
                    {
                      kind: 'reviewed' as const,
                      outcome: review.outcome,
                      reason: review.reason,
                      at: review.reviewedAt,
                      by: by(review.reviewedBy),
                    },
                  ]
                : []),
              ...(decision
                ? [
                    {
                      kind: 'decided' as const,
                      outcome: decision.outcome,
                      reason: decision.reason,
                      at: decision.decidedAt,
                      by: by(decision.decidedBy),
                      sponsor,
                    },
                  ]
                : []),
            ]
          }),
        ...files
          .flatMap((file) => file.paymentParts)
          .map(({ payment, amountVnd, quarter }) => ({
            kind: 'paid' as const,
            paymentId: payment.id,
            amountVnd: vndOf(amountVnd),
            quarter,
            sponsor: payment.sponsor.name,
            isReversed: payment.reversal !== null,
            at: payment.recordedAt,
            by: nameOf.get(payment.recordedBy) ?? null,
          })),
      ].sort((a, b) => b.at.getTime() - a.at.getTime()),
    }
  })
}
