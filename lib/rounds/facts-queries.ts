import { Prisma } from '@/prisma/client/client'
import { reachOf, type Viewer } from '@/lib/access/viewer'
import { dayFromColumn, type Day } from '@/lib/calendar/day'
import { listWithMergedInto } from '@/lib/places/merged-queries'
import type { Tx } from '@/lib/platform/db/client'
import { senderStatusOf } from './status'

/** How senders are read: each answer in its turn, and whether it was opened again. */
export const WITH_ANSWERS = {
  village: { select: { name: true } },
  school: { select: { name: true } },
  answers: { orderBy: { turn: 'asc' }, include: { reopening: true } },
} as const

/**
 * Which senders a viewer may read, or answer for: the office all, others their own places. A round asks
 * the villages of its day; one that was merged since is answered for by the head of the new one.
 */
export async function sendersInReach(
  tx: Tx,
  viewer: Viewer,
  right: 'round.read' | 'round.answer',
): Promise<Prisma.ReviewSenderWhereInput> {
  const reach = reachOf(viewer, right)
  if (reach === 'all') return {}
  const villageIds = await listWithMergedInto(tx, reach.villageIds)
  return {
    OR: [{ villageId: { in: villageIds } }, { schoolId: { in: [...reach.schoolIds] } }],
  }
}

/**
 * The round as the rules see it, held until the transaction ends: an answer, its reopening and the end
 * of the round come one after the other.
 */
export async function holdRound(tx: Tx, id: string, on: Day) {
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`round:${id}`}, 0))::text`
  const round = await tx.reviewRound.findFirst({
    where: { id },
    include: { closing: true, senders: { include: WITH_ANSWERS } },
  })
  if (!round) return null
  const state = { isClosed: round.closing !== null, dueOn: dayFromColumn(round.dueOn) }
  const senders = round.senders.map(({ answers, village, school, ...sender }) => {
    const last = answers.at(-1) ?? null
    const kept = last && { kind: last.kind, isReopened: last.reopening !== null }
    return {
      ...sender,
      name: village?.name ?? school?.name ?? '',
      turns: answers.length,
      lastAnswerId: last?.id ?? null,
      status: senderStatusOf(state, kept, on),
    }
  })
  return { id, title: round.title, openedAt: round.openedAt, ...state, senders }
}

type Place = { villageId: string | null; schoolId: string | null }

/**
 * How many children each place proposed while the round was open. What a place sends in that time is
 * of the round, whoever typed it and however: nobody has to name the round on a child's form.
 */
export async function countSent(
  tx: Tx,
  period: { from: Date; to: Date | null },
  places: readonly Place[],
): Promise<(place: Place) => number> {
  const ids = places.flatMap(({ villageId, schoolId }) => villageId ?? schoolId ?? [])
  const rows = await tx.$queryRaw<{ place: string; sent: number }[]>(Prisma.sql`
    select place, count(distinct child_id)::int as sent from (
      select coalesce(p.from_village_id, p.from_school_id) as place, p.child_id from proposal p
      where p.proposed_at >= ${period.from} and p.proposed_at <= ${period.to ?? new Date('9999-12-31')}) s
    where place = any (${ids}::uuid[]) group by place`)
  const sent = new Map(rows.map((row) => [row.place, row.sent]))
  return ({ villageId, schoolId }) => sent.get(villageId ?? schoolId ?? '') ?? 0
}
