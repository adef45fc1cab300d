import type { Viewer } from '@/lib/access/viewer'
import { inCommune } from '@/lib/platform/db/transaction'
import type { OwnProposal } from './own-proposal'
import { proposalStatusOf } from './proposal-status'

/** As many as one looks through on a telephone; the rest stands in the list of proposals. */
const MOST = 10

/** What the viewer sent last, the newest first; of a child that was sent several times the last one. */
export function listOwnProposals(viewer: Viewer): Promise<OwnProposal[]> {
  return inCommune(viewer, async (tx) => {
    const rows = await tx.proposal.findMany({
      where: { proposedBy: viewer.personId },
      distinct: ['childId'],
      orderBy: [{ proposedAt: 'desc' }, { id: 'desc' }],
      take: MOST,
      include: {
        child: { select: { code: true, fullName: true } },
        verifications: { select: { side: true } },
        decision: { select: { outcome: true, reason: true } },
      },
    })
    return rows.map((row) => ({
      ...{ id: row.id, code: row.child.code, fullName: row.child.fullName },
      proposedAt: row.proposedAt,
      status: proposalStatusOf({
        outcome: row.decision?.outcome ?? null,
        from: {
          villageId: row.fromVillageId,
          schoolId: row.fromSchoolId,
          schoolClassId: row.fromClassId,
        },
        sides: row.verifications.map(({ side }) => side),
      }),
      answer: row.decision?.reason ?? null,
    }))
  })
}
