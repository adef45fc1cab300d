import { may, reachOf, type Viewer } from '@/lib/access/viewer'
import { columnOf, type Day } from '@/lib/calendar/day'
import { quarterOf } from '@/lib/calendar/quarter'
import { waitingDirections } from '@/lib/directions/queries'
import { totalsOf } from '@/lib/payments/fulfilment'
import { standingOfQuarter } from '@/lib/payments/quarter-queries'
import type { Tx } from '@/lib/platform/db/client'
import { inCommune } from '@/lib/platform/db/transaction'
import { tasksOf, type Task, type TaskFacts } from './task'

/** What waits for this viewer on a day. */
export function listTasks(viewer: Viewer, on: Day): Promise<Task[]> {
  return inCommune(viewer, async (tx) => tasksOf(await factsFor(tx, viewer, on)))
}

async function factsFor(tx: Tx, viewer: Viewer, on: Day): Promise<TaskFacts> {
  const mayPropose = may(viewer, 'assignment.propose')
  const mayReview = may(viewer, 'assignment.review')
  const mayDecide = may(viewer, 'assignment.decide')
  const open = mayPropose || mayReview || mayDecide ? await openAssignments(tx, on) : null
  return {
    propose: mayPropose && open ? { ...(await waitingChildren(tx, on)), ...open } : null,
    review: mayReview && open ? { open: open.toReview } : null,
    decide: mayDecide && open ? { open: open.toDecide } : null,
    lists: may(viewer, 'list.read') ? await lists(tx) : null,
    plan: may(viewer, 'plan.draft') ? await plan(tx, on) : null,
    pledges: may(viewer, 'pledge.record') ? await missingPledges(tx, viewer, on) : null,
    quarter: may(viewer, 'payment.record') ? await quarter(tx, viewer, on) : null,
    directions: may(viewer, 'direction.read') ? await waitingDirections(tx, viewer, on) : null,
  }
}

async function openAssignments(tx: Tx, on: Day) {
  const [row] = await tx.$queryRaw<{ to_review: bigint; to_decide: bigint; returned: bigint }[]>`
    select count(*) filter (where d.id is null and r.id is null) as to_review,
      count(*) filter (where d.id is null and r.outcome = 'passed') as to_decide,
      count(*) filter (where (r.outcome = 'returned' or d.outcome = 'returned') and a.id is null
        and c.id is not null) as returned
    from assignment g
    left join assignment_review r on r.commune_id = g.commune_id and r.assignment_id = g.id
    left join assignment_decision d on d.commune_id = g.commune_id and d.assignment_id = g.id
    left join assignment a on a.commune_id = g.commune_id and a.answers_id = g.id
    left join child_standing(${on}::date) c
      on c.id = g.child_id and not c.supported and not c.proposed`
  return {
    toReview: Number(row?.to_review ?? 0),
    toDecide: Number(row?.to_decide ?? 0),
    returned: Number(row?.returned ?? 0),
  }
}

async function waitingChildren(tx: Tx, on: Day) {
  const [row] = await tx.$queryRaw<{ marked: bigint; other: bigint }[]>`
    select count(*) filter (where especially_difficult) as marked,
      count(*) filter (where not especially_difficult) as other
    from child_standing(${on}::date) c where not supported and not proposed
      -- A returned proposal is a task of its own until it is answered.
      and not exists (
        select from assignment g
        left join assignment_review r on r.commune_id = g.commune_id and r.assignment_id = g.id
        left join assignment_decision d on d.commune_id = g.commune_id and d.assignment_id = g.id
        left join assignment a on a.commune_id = g.commune_id and a.answers_id = g.id
        where g.child_id = c.id and a.id is null
          and (r.outcome = 'returned' or d.outcome = 'returned'))`
  return {
    waitingEspeciallyDifficult: Number(row?.marked ?? 0),
    waitingOther: Number(row?.other ?? 0),
  }
}

async function lists(tx: Tx) {
  return {
    read: await tx.listImport.count({ where: { commit: null } }),
    committed: await tx.listCommit.count(),
  }
}

async function plan(tx: Tx, on: Day) {
  const latest = await tx.plan.findFirst({
    where: { effectiveFrom: { lte: columnOf(on) } },
    orderBy: { versionNo: 'desc' },
    select: { issue: { select: { id: true } } },
  })
  return { exists: latest !== null, isIssued: latest?.issue != null }
}

/** Terms that run and in which nothing is promised yet. */
async function missingPledges(tx: Tx, viewer: Viewer, on: Day) {
  const day = columnOf(on)
  const missing = await tx.supportTerm.count({
    where: {
      ...ownTerms(viewer),
      AND: [{ OR: [{ endsOn: null }, { endsOn: { gt: day } }] }],
      pledges: { none: { OR: [{ validTo: null }, { validTo: { gt: day } }] } },
    },
  })
  return { missing }
}

async function quarter(tx: Tx, viewer: Viewer, on: Day) {
  const reach = reachOf(viewer, 'payment.record')
  const units = reach === 'all' ? [undefined] : reach.sponsorIds
  const short = []
  for (const sponsorId of units) {
    const { lines } = await standingOfQuarter(tx, quarterOf(on), { sponsorId })
    short.push(...lines.filter((line) => line.shortVnd > 0))
  }
  return {
    children: new Set(short.map((line) => line.childId)).size,
    shortVnd: totalsOf(short).shortVnd,
  }
}

function ownTerms(viewer: Viewer) {
  const reach = reachOf(viewer, 'pledge.record')
  return reach === 'all' ? {} : { sponsorId: { in: [...reach.sponsorIds] } }
}
