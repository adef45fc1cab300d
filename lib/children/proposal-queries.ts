import { Prisma } from '@/prisma/client/client'
import { may, reachOf, type Viewer } from '@/lib/access/viewer'
import { today } from '@/lib/platform/clock'
import type { Tx } from '@/lib/platform/db/client'
import { inCommune } from '@/lib/platform/db/transaction'
import { leaveTrace } from '@/lib/platform/entries/leave-trace'
import { likelyDoublesOf } from './pair-queries'
import { priorityOrder } from './priority-queries'
import type { OpenedProposal, ProposalLine } from './proposal'
import { doublesOfProposed } from './proposal-doubles-queries'
import { lineOf, opened } from './proposal-line-queries'
import { rowsOf } from './proposal-row-queries'
import { localChildren } from './reach-queries'

/** Proposals that somebody still has to do something about, or those that are over. */
export type ProposalShow = 'open' | 'over'

/** The newest proposal of each child in reach: a page of them, and how many there are of each kind. */
export function listProposals(
  viewer: Viewer,
  show: ProposalShow,
  page: { skip: number; take: number },
): Promise<{ lines: ProposalLine[] } & Record<ProposalShow, number>> {
  return inCommune(viewer, async (tx) => {
    const reach = await proposalsInReach(tx, viewer)
    const counted = await tx.$queryRaw<Record<ProposalShow, number>[]>`
      select count(*) filter (where ${OPEN})::int as open,
        count(*) filter (where not ${OPEN})::int as over
      from ${NEWEST} where ${reach}`
    const ids = await tx.$queryRaw<{ id: string }[]>`
      select p.id from ${NEWEST}
      join child c on c.commune_id = p.commune_id and c.id = p.child_id
      join lateral (select (min(x.proposed_at) at time zone 'Asia/Ho_Chi_Minh')::date as since
        from proposal x where x.commune_id = p.commune_id and x.child_id = p.child_id) f on true
      where ${reach} and ${show === 'open' ? OPEN : Prisma.sql`not ${OPEN}`}
      order by ${show === 'open' ? inboxOrder() : Prisma.sql`d.decided_at desc`}, p.id
      limit ${page.take} offset ${page.skip}`
    const rows = await rowsOf(
      tx,
      ids.map(({ id }) => id),
    )
    const nameOf = await namesOf(tx)
    const lines = ids.flatMap(({ id }) => rows.find((row) => row.id === id) ?? [])
    const open = lines.filter(({ decision }) => decision === null).map(({ childId }) => childId)
    const doubles =
      may(viewer, 'proposal.decide') && open.length > 0
        ? await likelyDoublesOf(tx, viewer.communeId, open)
        : new Map<string, string[]>()
    return {
      lines: lines.map((row) => ({
        ...lineOf(row, viewer, nameOf),
        mayBe: doubles.get(row.childId) ?? [],
      })),
      open: counted[0]?.open ?? 0,
      over: counted[0]?.over ?? 0,
    }
  })
}

/** Some proposals by their ids, as far as they are in reach, in the order of the children's codes. */
export function listProposalsOf(viewer: Viewer, asked: readonly string[]): Promise<ProposalLine[]> {
  return inCommune(viewer, async (tx) => {
    const reach = await proposalsInReach(tx, viewer)
    const ids = await tx.$queryRaw<{ id: string }[]>`
      select p.id from ${NEWEST} where ${reach} and p.id = any (${[...asked]}::uuid[])`
    const rows = await rowsOf(
      tx,
      ids.map(({ id }) => id),
    )
    const nameOf = await namesOf(tx)
    const lines = rows.map((row) => lineOf(row, viewer, nameOf))
    return lines.sort((a, b) => (a.code < b.code ? -1 : 1))
  })
}

/** One proposal with everything that speaks for and against it; null when it is out of reach. */
export function openProposal(viewer: Viewer, id: string): Promise<OpenedProposal | null> {
  return inCommune(viewer, async (tx) => {
    const reach = await proposalsInReach(tx, viewer)
    const [found] = await tx.$queryRaw<{ id: string }[]>`
      select p.id from ${NEWEST} where p.id = ${id}::uuid and ${reach}`
    const [row] = found ? await rowsOf(tx, [found.id]) : []
    if (!row) return null
    await leaveTrace(tx, viewer, [row.childId], 'page')
    const nameOf = await namesOf(tx)
    const earlier = await tx.proposal.findMany({
      where: { childId: row.childId, round: { lt: row.round } },
      orderBy: { round: 'desc' },
      include: { decision: true },
    })
    const told = opened(row, earlier, viewer, nameOf)
    // Who may say nothing of it any more need not look for another child.
    const doubles = told.mayDecide ? await doublesOfProposed(tx, viewer, row.childId) : []
    const named = doubles.map(({ child }) => child.id)
    await leaveTrace(tx, viewer, named, 'page')
    return { ...told, doubles, mayCompare: may(viewer, 'child.merge') }
  })
}

const NEWEST = Prisma.sql`proposal p
  left join proposal_decision d on d.commune_id = p.commune_id and d.proposal_id = p.id
  left join lateral (select true as is_old from proposal n where n.commune_id = p.commune_id
    and n.child_id = p.child_id and n.round > p.round limit 1) o on true`
/** What the commune still has to answer by priority, then what it sent back and waits for. */
function inboxOrder(): Prisma.Sql {
  const columns = {
    ...{ category: Prisma.sql`p.category`, marked: Prisma.sql`p.especially_difficult` },
    ...{ since: Prisma.sql`f.since`, code: Prisma.sql`c.code` },
  }
  return Prisma.sql`d.id is not null, ${priorityOrder(columns, today())}`
}

// In brackets: beside the reach of the viewer, an open `or` would let everything returned through.
const OPEN = Prisma.sql`(d.id is null or d.outcome = 'returned')`

/** A file that was merged into another asks for nothing more: the other one stands for it. */
const NEWEST_OF_OPEN_FILE = Prisma.sql`o.is_old is null
  and not exists (select from child_merger m
    where m.commune_id = p.commune_id and m.closed_id = p.child_id
      and not exists (select from child_merger_reversal r
        where r.commune_id = m.commune_id and r.merger_id = m.id))`

/** Only the newest of a child's proposals, of the commune or of what is the viewer's own. */
export async function proposalsInReach(tx: Tx, viewer: Viewer): Promise<Prisma.Sql> {
  const reach = reachOf(viewer, 'proposal.read')
  if (reach === 'all') return NEWEST_OF_OPEN_FILE
  const local = await localChildren(tx, reach)
  return Prisma.sql`${NEWEST_OF_OPEN_FILE} and (p.proposed_by = ${viewer.personId}::uuid
    or p.child_id = any (${local}::uuid[]))`
}

async function namesOf(tx: Tx): Promise<(id: string) => string> {
  const people = await tx.person.findMany({ select: { id: true, fullName: true } })
  const names = new Map(people.map(({ id, fullName }) => [id, fullName]))
  return (id) => names.get(id) ?? ''
}
