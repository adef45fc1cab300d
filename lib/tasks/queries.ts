import { listAccounts } from '@/lib/access/accounts-queries'
import { may, reachOf, type Viewer } from '@/lib/access/viewer'
import { day, dayOf, yearOf, type Day } from '@/lib/calendar/day'
import { quarterOf } from '@/lib/calendar/quarter'
import { countPovertyStates } from '@/lib/children/poverty-queries'
import { waitingDirections } from '@/lib/directions/queries'
import type { ParameterKey } from '@/lib/parameters/parameter'
import { parameterOn, readParameter } from '@/lib/parameters/queries'
import { figuresOfQuarters } from '@/lib/payments/figures-queries'
import { totalsOf } from '@/lib/payments/fulfilment'
import { countSchooling } from '@/lib/schooling/count-queries'
import type { Tx } from '@/lib/platform/db/client'
import { inCommune } from '@/lib/platform/db/transaction'
import { quietAccounts } from './quiet-account'
import { limitsNeeded, tasksOf, type Task, type TaskFact, type TaskFacts } from './task'
import { waitingFacts } from './waiting-queries'

/** What waits for this viewer on a day. */
export async function listTasks(viewer: Viewer, on: Day): Promise<Task[]> {
  const facts = { ...(await waitingFacts(viewer, on)), ...(await heavyFacts(viewer, on)) }
  if (may(viewer, 'account.keep')) facts.quiet_account = await quietOnes(viewer, on)
  return tasksOf(facts, on, await readLimits(viewer, facts, on))
}

/** After how many days what waits is late; nothing is read where nothing of it waits. */
async function readLimits(viewer: Viewer, facts: TaskFacts, on: Day) {
  const keys = limitsNeeded(facts)
  if (keys.length === 0) return {}
  return inCommune(viewer, async (tx) => {
    const limits: Partial<Record<ParameterKey, number>> = {}
    for (const key of keys) limits[key] = await parameterOn(tx, key, on)
    return limits
  })
}

/** What goes through children and money: for the list of tasks only, not for every page. */
async function heavyFacts(viewer: Viewer, on: Day): Promise<TaskFacts> {
  const mayPropose = may(viewer, 'assignment.propose')
  const mayRecord = may(viewer, 'payment.record')
  const mayFollow = may(viewer, 'direction.read')
  const mayKeep = may(viewer, 'child.keep')
  const mayPlace = may(viewer, 'schooling.keep')
  if (!mayPropose && !mayRecord && !mayFollow && !mayKeep && !mayPlace) return {}
  return inCommune(viewer, async (tx) => ({
    ...(mayPropose && (await waitingChildren(tx, on))),
    ...(mayFollow && (await directions(tx, viewer, on))),
    ...(mayKeep && (await poverty(tx, on))),
    ...(mayPlace && (await newSchoolYear(tx, viewer, on))),
    ...(mayRecord && { quarter_short: await shortInQuarter(tx, viewer, on) }),
  }))
}

async function waitingChildren(tx: Tx, on: Day): Promise<TaskFacts> {
  const rows = await tx.$queryRaw<{ marked: boolean; count: number; since: Day | null }[]>`
    select especially_difficult as marked, count(*)::int as count, min(waiting_since)::text as since
    from child_standing(${on}::date) c where not supported and not proposed
      -- A returned proposal is a task of its own until it is answered.
      and not exists (
        select from assignment g
        left join assignment_review r on r.commune_id = g.commune_id and r.assignment_id = g.id
        left join assignment_decision d on d.commune_id = g.commune_id and d.assignment_id = g.id
        left join assignment a on a.commune_id = g.commune_id and a.answers_id = g.id
        where g.child_id = c.id and a.id is null
          and (r.outcome = 'returned' or d.outcome = 'returned'))
    group by 1`
  const factOf = (marked: boolean) => rows.find((row) => row.marked === marked) ?? { count: 0 }
  return {
    propose_especially_difficult: factOf(true),
    propose_waiting: factOf(false),
  }
}

/** What last year's review said is not known any more from 1 January on. */
async function poverty(tx: Tx, on: Day): Promise<TaskFacts> {
  const { unconfirmed, review } = await countPovertyStates(tx, on)
  return {
    confirm_poverty: { count: unconfirmed, since: day(`${yearOf(on)}-01-01`) },
    review_poverty: { count: review },
  }
}

/** From 1 August schools change to the new year; from its first day on who is nowhere is asked about. */
async function newSchoolYear(tx: Tx, viewer: Viewer, on: Day): Promise<TaskFacts> {
  const { startYear, startsOn, toOpen, asked, leavers } = await countSchooling(tx, viewer, on)
  return {
    open_year: { count: toOpen, since: day(`${startYear}-08-01`) },
    ask_schooling: { count: on >= startsOn ? asked : 0, since: startsOn },
    ...(may(viewer, 'child.keep') && { archive_leavers: { count: leavers } }),
  }
}

async function directions(tx: Tx, viewer: Viewer, on: Day): Promise<TaskFacts> {
  const { toAnswer, late, toDecide } = await waitingDirections(tx, viewer, on)
  return {
    answer_late_direction: { count: late },
    answer_direction: { count: toAnswer },
    decide_direction: { count: toDecide },
  }
}

async function shortInQuarter(tx: Tx, viewer: Viewer, on: Day): Promise<TaskFact> {
  const reach = reachOf(viewer, 'payment.record')
  const only = reach === 'all' ? {} : { sponsorIds: reach.sponsorIds }
  const of = quarterOf(on)
  const lines = (await figuresOfQuarters(tx, [of], only)).get(of) ?? []
  const short = lines.filter((line) => line.shortVnd > 0)
  const reminded = await tx.notice.aggregate({
    where: {
      ...{ kind: 'quarter_short', quarter: of },
      ...(only.sponsorIds && { sponsorId: { in: [...only.sponsorIds] } }),
    },
    _max: { sentAt: true },
  })
  return {
    count: new Set(short.map((line) => line.childId)).size,
    shortVnd: totalsOf(short).shortVnd,
    remindedOn: reminded._max.sentAt && dayOf(reminded._max.sentAt),
  }
}

/** The day of the longest silence is nobody's business: who it is stands in the list of accounts. */
async function quietOnes(viewer: Viewer, on: Day): Promise<TaskFact> {
  const days = await readParameter(viewer, 'quiet_account_days', on)
  return { count: quietAccounts(await listAccounts(viewer), on, days).length }
}
