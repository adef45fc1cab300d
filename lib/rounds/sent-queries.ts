import type { Prisma } from '@/prisma/client/client'
import { reachOf, type Viewer } from '@/lib/access/viewer'
import { dayFromColumn } from '@/lib/calendar/day'
import { localChildren } from '@/lib/children/reach-queries'
import type { Tx } from '@/lib/platform/db/client'
import { inCommune } from '@/lib/platform/db/transaction'
import { sentIn } from './facts-queries'
import type { PlaceReport, RoundSender, SentChild } from './round'

/** What these places signed, each as far as it is not opened again. */
export async function listReports(
  viewer: Viewer,
  senders: readonly RoundSender[],
): Promise<PlaceReport[]> {
  const reports: PlaceReport[] = []
  for (const { id: senderId, answers } of senders) {
    const answer = answers.at(-1)
    if (!answer || answer.reopening) continue
    reports.push({ senderId, answer, sent: await listSentChildren(viewer, senderId, answer.at) })
  }
  return reports
}

/**
 * The children a place sent between the opening of a round and its signature, as far as the viewer may
 * know them.
 */
export function listSentChildren(
  viewer: Viewer,
  senderId: string,
  until: Date,
): Promise<SentChild[]> {
  return inCommune(viewer, async (tx) => {
    const sender = await tx.reviewSender.findFirst({
      where: { id: senderId },
      select: { villageId: true, schoolId: true, round: { select: { openedAt: true } } },
    })
    if (!sender) return []
    const { villageId, schoolId, round } = sender
    const sent = await tx.$queryRaw<{ id: string }[]>`
      select child_id as id from ${sentIn({ from: round.openedAt, to: until })} s
      where place = ${villageId ?? schoolId}::uuid`
    const children = await tx.child.findMany({
      where: { id: { in: sent.map(({ id }) => id) }, AND: await knownTo(tx, viewer) },
      orderBy: { code: 'asc' },
      include: {
        proposals: { orderBy: { round: 'desc' }, take: 1, select: { category: true } },
        circumstances: { where: { isMain: true, validTo: null }, select: { category: true } },
      },
    })
    return children.map(({ code, fullName, bornOn, bornYear, proposals, circumstances }) => ({
      ...{ code, fullName, bornYear, bornOn: bornOn && dayFromColumn(bornOn) },
      category: (circumstances[0] ?? proposals[0])?.category ?? null,
    }))
  })
}

async function knownTo(tx: Tx, viewer: Viewer): Promise<Prisma.ChildWhereInput> {
  const reach = reachOf(viewer, 'proposal.read')
  if (reach === 'all') return {}
  const own = { proposals: { some: { proposedBy: viewer.personId } } }
  return { OR: [own, { id: { in: await localChildren(tx, reach) } }] }
}
