import { Prisma } from '@/prisma/client/client'
import type { ActName } from '@/lib/access/act'
import { LAST_BACKUP } from '@/lib/access/backup-queries'
import type { Part } from '@/lib/access/navigation'
import { may, type Viewer } from '@/lib/access/viewer'
import type { Day } from '@/lib/calendar/day'
import { freedSponsors } from '@/lib/assignments/freed-queries'
import { archivedOn } from '@/lib/children/archival-queries'
import { LAST_STEP } from '@/lib/offers/queries'
import { parameterSql } from '@/lib/parameters/queries'
import { readInCommune } from '@/lib/platform/db/transaction'
import { diskRoom } from '@/lib/platform/files/disk-room'
import { dueTalks } from './talk-queries'
import { missingClasses } from './missing-classes-queries'
import { missingMinutes, missingPledges } from './missing-support-queries'
import { proposedChildren } from './proposed-children-queries'
import { openRounds } from './round-queries'
import { countsOf, rightOf, type TaskFact, type TaskFacts, type TaskKind } from './task'

type Row = { kind: TaskKind; count: number; since: Day | null }

/** What waits in each part, for the navigation of every page: one statement, one trip. */
export async function countWaiting(
  viewer: Viewer,
  on: Day,
): Promise<Partial<Record<Part, number>>> {
  return countsOf(await waitingFacts(viewer, on))
}

/**
 * What can be counted without going through children and money: the acts that wait for this viewer.
 * What nobody asked for is not read, so an auditor's page costs the look at the last check alone.
 */
export async function waitingFacts(viewer: Viewer, on: Day): Promise<TaskFacts> {
  const asked = SOURCES.filter(({ kinds }) => kinds.some((kind) => may(viewer, rightOf(kind))))
  if (asked.length === 0) return {}
  const all = Prisma.join(
    asked.map(({ read }) => read(on, viewer)),
    ' union all ',
  )
  const rows = await readInCommune<Row>(
    viewer,
    Prisma.sql`select kind, count, since from (${all}) as waiting (kind, count, since)`,
    { keepPlan: true },
  )
  const facts: TaskFacts = Object.fromEntries(
    rows
      .filter(({ kind }) => may(viewer, rightOf(kind)))
      .map(({ kind, count, since }) => [kind, { count, since }]),
  )
  return may(viewer, rightOf('disk_low')) ? { ...facts, disk_low: await fullDisks() } : facts
}

async function fullDisks(): Promise<TaskFact> {
  const room = await diskRoom()
  return { count: room && room.standing !== 'enough' ? 1 : 0 }
}

type Source = { kinds: readonly TaskKind[]; read: (on: Day, viewer: Viewer) => Prisma.Sql }

/** Each answers with kind, count and the day since when, in this order. */
const SOURCES: readonly Source[] = [
  {
    kinds: ['answer_round', 'answer_late_round', 'chase_round', 'close_round'],
    read: (on, viewer) => openRounds(on, viewer, dayOf),
  },
  { kinds: ['review', 'decide'], read: openProposals },
  {
    kinds: ['decide_proposals', 'verify_proposals', 'answer_proposals'],
    read: (_, viewer) => proposedChildren(dayOf, viewer),
  },
  { kinds: ['answer_class'], read: missingClasses },
  { kinds: ['talk_overdue', 'talk_today'], read: dueTalks },
  { kinds: ['answer_offer'], read: waitingOffers },
  { kinds: ['answer_returned'], read: returnedProposals },
  { kinds: ['finish_list', 'take_in_list', 'take_left_rows'], read: lists },
  {
    kinds: ['draft_plan', 'review_plan', 'decide_plan', 'answer_plan', 'issue_plan'],
    read: plan,
  },
  { kinds: ['sign_minutes'], read: (on, viewer) => missingMinutes(on, viewer, dayOf) },
  {
    kinds: ['offer_child'],
    read: (on) => Prisma.sql`
      select 'offer_child', count(*)::int, min(since)::text from (${freedSponsors(on)}) f`,
  },
  { kinds: ['record_pledge'], read: missingPledges },
  { kinds: ['place_children'], read: unplacedChildren },
  { kinds: ['chain_broken'], read: lastCheck },
  { kinds: ['job_failed'], read: failedJobs },
  { kinds: ['backup_late'], read: lateBackup },
]

/** The day in Vietnam of an instant. */
function dayOf(column: string): Prisma.Sql {
  return Prisma.raw(`((${column}) at time zone 'Asia/Ho_Chi_Minh')::date::text`)
}

function openProposals(): Prisma.Sql {
  return Prisma.sql`
    select case when r.id is null then 'review' else 'decide' end, count(*)::int,
      ${dayOf('min(coalesce(r.reviewed_at, g.proposed_at))')}
    from assignment g
    left join assignment_review r on r.commune_id = g.commune_id and r.assignment_id = g.id
    left join assignment_decision d on d.commune_id = g.commune_id and d.assignment_id = g.id
    where d.id is null and (r.id is null or r.outcome = 'passed')
    group by 1`
}

/** Returned and not answered, and the child is on the list still and has neither a sponsor nor another open proposal by now. */
function returnedProposals(on: Day): Prisma.Sql {
  return Prisma.sql`
    select 'answer_returned', count(*)::int,
      ${dayOf('min(coalesce(d.decided_at, r.reviewed_at))')}
    from assignment g
    join acceptance e on e.commune_id = g.commune_id and e.child_id = g.child_id
      and e.accepted_on <= ${on}::date
    left join assignment_review r on r.commune_id = g.commune_id and r.assignment_id = g.id
    left join assignment_decision d on d.commune_id = g.commune_id and d.assignment_id = g.id
    where (r.outcome = 'returned' or d.outcome = 'returned')
      and g.child_id not in (${archivedOn(on)})
      and not exists (select from child_merger m where m.commune_id = g.commune_id
        and m.closed_id = g.child_id and not exists (select from child_merger_reversal x
          where x.commune_id = m.commune_id and x.merger_id = m.id))
      and not exists (select from assignment a
        where a.commune_id = g.commune_id and a.answers_id = g.id)
      and not exists (select from support_term t
        where t.commune_id = g.commune_id and t.child_id = g.child_id and t.role = 'lead'
          and (t.ends_on is null or t.ends_on > ${on}::date))
      and not exists (select from assignment o
        left join assignment_review v on v.commune_id = o.commune_id and v.assignment_id = o.id
        left join assignment_decision w on w.commune_id = o.commune_id and w.assignment_id = o.id
        where o.commune_id = g.commune_id and o.child_id = g.child_id and w.id is null
          and coalesce(v.outcome, 'passed') = 'passed')`
}

/** Offers of help without an answer, whoever has them in hand. */
function waitingOffers(): Prisma.Sql {
  return Prisma.sql`
    select 'answer_offer', count(*)::int, ${dayOf('min(o.received_at)')}
    from offer o left join (${LAST_STEP}) l on l.offer_id = o.id
    where l.kind is null or l.kind in ('in_hand', 'reopened')`
}

/** Rows that were left out of the ledger wait until somebody takes them to put them right. */
function lists(): Prisma.Sql {
  const taken: ActName = 'lists/take-left'
  return Prisma.sql`
    select case when c.id is null then 'finish_list' else 'take_left_rows' end,
      case when c.id is null then count(*) else sum(c.doubtful_count + c.wrong_count) end::int,
      ${dayOf('min(coalesce(c.committed_at, l.received_at))')}
    from list_import l
    left join list_commit c on c.commune_id = l.commune_id and c.list_id = l.id
    where c.id is null or (c.doubtful_count + c.wrong_count > 0 and not exists (
      select from entry e where e.commune_id = c.commune_id and e.subject_kind = 'list'
        and e.subject_id = c.list_id and e.act = ${taken})
      and not exists (select from list_undoing u
        where u.commune_id = c.commune_id and u.list_id = c.list_id))
    group by c.id is null
    union all
    select 'take_in_list', 1, null where not exists (select from list_import)`
}

/** The newest version waits for somebody; the one in force for its number. */
function plan(on: Day): Prisma.Sql {
  return Prisma.sql`
    select case when p.id is null then 'draft_plan'
        when d.outcome = 'returned' or r.outcome = 'returned' then 'answer_plan'
        when r.id is null then 'review_plan' else 'decide_plan' end, 1,
      ${dayOf('coalesce(d.decided_at, r.reviewed_at, p.drafted_at)')}
    from (select) as one
    left join lateral (select * from plan order by version_no desc limit 1) p on true
    left join plan_review r on r.commune_id = p.commune_id and r.plan_id = p.id
    left join plan_decision d on d.commune_id = p.commune_id and d.plan_id = p.id
    where p.effective_from is null and coalesce(d.outcome, 'returned') = 'returned'
    union all
    select 'issue_plan', 1, ${dayOf('coalesce(p.decided_at, p.drafted_at)')}
    from (
      select v.commune_id, v.id, v.drafted_at, d.decided_at from plan v
      left join plan_decision d on d.commune_id = v.commune_id and d.plan_id = v.id
      where coalesce(d.effective_from, v.effective_from) <= ${on}::date
      order by v.version_no desc limit 1) p
    where not exists (
      select from plan_issue i where i.commune_id = p.commune_id and i.plan_id = p.id)`
}

/** Children on the list of whom nobody knows where they live, or, once of school age, where they learn. */
function unplacedChildren(on: Day): Prisma.Sql {
  return Prisma.sql`
    select 'place_children', count(*)::int, min(a.accepted_on)::text
    from child c
    join acceptance a on a.commune_id = c.commune_id and a.child_id = c.id
      and a.accepted_on <= ${on}::date
    where c.id not in (${archivedOn(on)}) and not exists (select from child_withdrawal w
        where w.commune_id = c.commune_id and w.child_id = c.id and w.returned_list_id is null)
      and (c.village_id is null
      or (c.born_year <= extract(year from ${on}::date) - ${parameterSql('school_age', on)} and not exists (
        select from enrolment n where n.commune_id = c.commune_id and n.child_id = c.id)))`
}

function lastCheck(): Prisma.Sql {
  const check: ActName = 'entries/check-chain'
  return Prisma.sql`
    select 'chain_broken', 1, ${dayOf('e.at')}
    from (select details, at from entry where act = ${check} order by seq desc limit 1) e
    where e.details ->> 'brokenLine' is not null`
}

function failedJobs(): Prisma.Sql {
  return Prisma.sql`
    select 'job_failed', count(*)::int, min(slot)::text from job_run where outcome = 'failed'`
}

/** Counted from the last one, or from the first day of the ledger; a demo needs none. */
function lateBackup(on: Day): Prisma.Sql {
  const due = Prisma.sql`((coalesce(${LAST_BACKUP}, c.created_at) at time zone 'Asia/Ho_Chi_Minh')::date
    + ${parameterSql('backup_late_days', on)} + 1)`
  return Prisma.sql`
    select 'backup_late', 1, ${due}::text from commune c where not c.is_demo and ${due} <= ${on}::date`
}
