import { Prisma } from '@/prisma/client/client'
import { reachOf, type Viewer } from '@/lib/access/viewer'
import { dayFromColumn, type Day } from '@/lib/calendar/day'
import { listWithMergedInto } from '@/lib/places/merged-queries'
import type { Tx } from '@/lib/platform/db/client'
import { senderStatusOf } from './status'

/** How senders are read: each answer in its turn, and whether it was opened again. */
export const WITH_ANSWERS = {
  village: { select: { name: true } },
  school: { select: { name: true, level: true } },
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

/**
 * Who came from which place in a time, as rows of place and child: proposed from there, or new in a list
 * of that sender which the office took in. What comes in that time is of the round, whoever typed it and
 * however: nobody has to name the round on a child's form.
 */
export function sentIn({ from, to }: { from: Date; to: Date | null }): Prisma.Sql {
  const until = to ?? new Date('9999-12-31')
  return Prisma.sql`(
    select coalesce(p.from_village_id, p.from_school_id) as place, p.child_id from proposal p
    where p.proposed_at >= ${from} and p.proposed_at <= ${until}
    union
    select coalesce(s.village_id, s.school_id), a.child_id from acceptance a
    join list_import l on l.commune_id = a.commune_id and l.id = a.list_id
    join list_sender s on s.commune_id = l.commune_id and s.id = l.sender_id
    where a.accepted_at >= ${from} and a.accepted_at <= ${until}
      and not exists (select from child_withdrawal w where w.commune_id = a.commune_id
        and w.child_id = a.child_id and w.returned_list_id is null))`
}

type Place = { villageId: string | null; schoolId: string | null }

/** How many children each place sent while the round was open. */
export async function countSent(
  tx: Tx,
  period: { from: Date; to: Date | null },
  places: readonly Place[],
): Promise<(place: Place) => number> {
  const ids = places.flatMap(({ villageId, schoolId }) => villageId ?? schoolId ?? [])
  const rows = await tx.$queryRaw<{ place: string; sent: number }[]>`
    select place, count(*)::int as sent from ${sentIn(period)} s
    where place = any (${ids}::uuid[]) group by place`
  const sent = new Map(rows.map((row) => [row.place, row.sent]))
  return ({ villageId, schoolId }) => sent.get(villageId ?? schoolId ?? '') ?? 0
}
