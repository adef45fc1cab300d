import type { Prisma } from '@/prisma/client/client'
import type { Viewer } from '@/lib/access/viewer'
import { columnOf, dayFromColumn, dayOf, type Day } from '@/lib/calendar/day'
import { quarter } from '@/lib/calendar/quarter'
import { vndOf } from '@/lib/money/vnd'
import type { Tx } from '@/lib/platform/db/client'
import { inCommune } from '@/lib/platform/db/transaction'
import { PROGRAMME_CATEGORIES } from './category'
import type { Plan, Situation, SituationLine } from './plan'
import type { Rhythm } from './rhythm'
import type { JudgedPlan } from './rules'
import { planStatus, type PlanActs } from './status'

const WHOLE = {
  recipients: { orderBy: { ordinal: 'asc' } },
  categories: true,
  review: true,
  decision: true,
  issue: true,
  situation: { include: { lines: { orderBy: { ordinal: 'asc' } } } },
} satisfies Prisma.PlanInclude

/** Versions in force on a day or before it: approved by then, or taken over from before approvals. */
export function inForceOn(on: Day): Prisma.PlanWhereInput {
  const day = { lte: columnOf(on) }
  return { OR: [{ decision: { effectiveFrom: day } }, { takenOverFrom: day }] }
}

/** The version in force on a day: the newest that was approved by then; null before the first. */
export function readPlanInForce(viewer: Viewer, on: Day): Promise<Plan | null> {
  return inCommune(viewer, (tx) => planInForce(tx, on))
}

/** `readPlanInForce` inside a transaction that is already open. */
export async function planInForce(tx: Tx, on: Day): Promise<Plan | null> {
  const row = await tx.plan.findFirst({
    where: inForceOn(on),
    orderBy: { versionNo: 'desc' },
    include: WHOLE,
  })
  return row && planOf(row)
}

/** The newest version, whether it is in force or waits for the office head or a leader; null before the first. */
export function readLatestPlan(viewer: Viewer): Promise<Plan | null> {
  return inCommune(viewer, latestPlan)
}

/** `readLatestPlan` inside a transaction that is already open. */
export async function latestPlan(tx: Tx): Promise<Plan | null> {
  const row = await tx.plan.findFirst({ orderBy: { versionNo: 'desc' }, include: WHOLE })
  return row && planOf(row)
}

/** A version as those see it who judge it; null where it does not exist in the commune. */
export async function planAtHand(
  tx: Tx,
  planId: string,
): Promise<(JudgedPlan & { versionNo: number }) | null> {
  const row = await tx.plan.findFirst({
    where: { id: planId },
    include: { review: true, decision: true, issue: true },
  })
  if (!row) return null
  const newer = await tx.plan.findFirst({ where: { versionNo: { gt: row.versionNo } } })
  return {
    versionNo: row.versionNo,
    draftedBy: row.draftedBy,
    status: planStatus(actsOf(row, newer !== null)),
  }
}

/** All versions, newest first, for the history. */
export function listPlanVersions(viewer: Viewer): Promise<Plan[]> {
  return inCommune(viewer, async (tx) => {
    const rows = await tx.plan.findMany({ orderBy: { versionNo: 'desc' }, include: WHOLE })
    return rows.map((row, at) => planOf(row, at > 0))
  })
}

/** How the children stand on a day, from the records of that day. */
export function readSituation(viewer: Viewer, on: Day): Promise<Situation> {
  return inCommune(viewer, (tx) => situationOn(tx, on))
}

type Counts = { total: bigint; supported: bigint; especially_difficult_waiting: bigint }
type SponsorCount = {
  name: string
  children: bigint
  min_vnd: bigint | null
  max_vnd: bigint | null
  rhythm: Rhythm | null
}

/** `readSituation` inside a transaction that is already open. */
export async function situationOn(tx: Tx, on: Day): Promise<Situation> {
  const [counts] = await tx.$queryRaw<Counts[]>`
    select count(*) as total, count(*) filter (where supported) as supported,
      count(*) filter (where not supported and especially_difficult) as especially_difficult_waiting
    from child_standing(${on}::date)`
  const sponsors = await tx.$queryRaw<SponsorCount[]>`
    select o.name, count(distinct x.child_id) as children,
      min(r.level_min_vnd) as min_vnd, max(r.level_max_vnd) as max_vnd,
      case when count(distinct r.level_rhythm) = 1 then min(r.level_rhythm::text) end as rhythm
    from support_term x
    join sponsor o on o.commune_id = x.commune_id and o.id = x.sponsor_id
    left join recognition r on r.commune_id = x.commune_id and r.id = x.recognition_id
    where x.role = 'lead' and (x.ends_on is null or x.ends_on > ${on}::date)
      and x.child_id in (select id from child_standing(${on}::date))
    group by o.id, o.name order by count(distinct x.child_id) desc, o.name`
  const total = Number(counts?.total ?? 0)
  const supported = Number(counts?.supported ?? 0)
  return {
    takenOn: on,
    total,
    supported,
    waiting: total - supported,
    waitingEspeciallyDifficult: Number(counts?.especially_difficult_waiting ?? 0),
    bySponsor: sponsors.map((row) => lineOf(row.name, Number(row.children), row)),
  }
}

function lineOf(
  sponsorName: string,
  childCount: number,
  level: { min_vnd: bigint | null; max_vnd: bigint | null; rhythm: Rhythm | null },
): SituationLine {
  const { min_vnd: min, max_vnd: max, rhythm } = level
  const isKnown = min !== null && max !== null && rhythm !== null
  return {
    sponsorName,
    childCount,
    level: isKnown ? { minVnd: vndOf(min), maxVnd: vndOf(max), rhythm } : null,
  }
}

type Acts = Prisma.PlanGetPayload<{ include: { review: true; decision: true; issue: true } }>

function actsOf({ review, decision, takenOverFrom, issue }: Acts, replaced: boolean): PlanActs {
  return {
    review: review?.outcome ?? null,
    decision: decision && (decision.outcome === 'approved' ? 'approved' : 'returned'),
    takenOver: takenOverFrom !== null,
    issued: issue !== null,
    replaced,
  }
}

function planOf(row: Prisma.PlanGetPayload<{ include: typeof WHOLE }>, replaced = false): Plan {
  const { situation } = row
  const covered = new Set<string>(row.categories.map(({ category }) => category))
  const since = row.decision?.effectiveFrom ?? row.takenOverFrom
  if (!situation) throw new Error(`Plan ${row.id} has no situation`)
  return {
    id: row.id,
    versionNo: row.versionNo,
    draftedBy: row.draftedBy,
    draftedOn: dayOf(row.draftedAt),
    status: planStatus(actsOf(row, replaced)),
    said: { head: row.review?.reason ?? null, leader: row.decision?.reason ?? null },
    returnedBecause: row.decision?.reason ?? row.review?.reason ?? null,
    effectiveFrom: since && dayFromColumn(since),
    number: row.issue?.number ?? null,
    issuedOn: row.issue ? dayFromColumn(row.issue.issuedOn) : null,
    plannedYear: row.plannedYear,
    plannedMonth: row.plannedMonth,
    startQuarter: quarter(row.startQuarter),
    minimumVnd: vndOf(row.minimumVnd),
    endAge: row.endAge,
    birthdayQuarterInFull: row.birthdayQuarterInFull,
    categories: PROGRAMME_CATEGORIES.filter((category) => covered.has(category)),
    recipients: row.recipients.map(({ name }) => name),
    signerAuthority: row.signerAuthority,
    signerName: row.signerName,
    situation: {
      takenOn: dayFromColumn(situation.takenOn),
      total: situation.total,
      supported: situation.supported,
      waiting: situation.waiting,
      waitingEspeciallyDifficult: situation.waitingEspeciallyDifficult,
      bySponsor: situation.lines.map((line) =>
        lineOf(line.sponsorName, line.childCount, {
          min_vnd: line.levelMinVnd,
          max_vnd: line.levelMaxVnd,
          rhythm: line.rhythm,
        }),
      ),
    },
  }
}
