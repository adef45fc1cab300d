import { Prisma } from '@/prisma/client/client'
import type { Viewer } from '@/lib/access/viewer'
import { dayFromColumn } from '@/lib/calendar/day'
import type { ProgrammeCategory } from '@/lib/plans/category'
import { byPriority } from '@/lib/children/priority'
import { today } from '@/lib/platform/clock'
import type { Tx } from '@/lib/platform/db/client'
import { inCommune } from '@/lib/platform/db/transaction'
import { ENDING_REASONS, hasParted, isApart } from './ending'
import { holdersOf } from './hold-queries'
import { needsOf } from './need-queries'
import type { Coverage } from './proposal-line'
import { householdsOf, placedMembers } from './sibling-queries'
import { actsOf, isReturned, statusOf } from './status'
import type { AssignedToBe, WaitingChild } from './waiting-child'

/** Children without a lead and with nothing under way or returned, the first in need first. */
export function listWaitingChildren(viewer: Viewer): Promise<WaitingChild[]> {
  return inCommune(viewer, (tx) => waitingChildrenIn(tx))
}

/** `listWaitingChildren` inside a transaction that is already open; of some children only, where named. */
export async function waitingChildrenIn(
  tx: Tx,
  among?: readonly string[],
): Promise<WaitingChild[]> {
  const named = among ? Prisma.sql`id = any(${[...among]}::uuid[])` : Prisma.sql`true`
  const standing = await standingOf(tx, Prisma.sql`not supported and not proposed and ${named}`)
  const made = await tx.assignment.findMany({
    where: { childId: { in: standing.map(({ id }) => id) } },
    select: { childId: true, sponsorId: true, answer: true, review: true, decision: true },
  })
  const statuses = made.map(({ childId, sponsorId, ...acts }) => ({
    ...{ childId, sponsorId, status: statusOf(actsOf(acts)) },
  }))
  const toAnswer = new Set(
    statuses.filter(({ status }) => isReturned(status)).map(({ childId }) => childId),
  )
  const waiting = standing.filter(({ id }) => !toAnswer.has(id))
  const ids = waiting.map(({ id }) => id)
  const holders = await holdersOf(tx, ids)
  const turnedDown = new Map<string, string[]>()
  const apart = statuses.filter(({ status }) => status !== 'approved')
  for (const { childId, sponsorId } of [...apart, ...(await partedFrom(tx, ids))]) {
    turnedDown.set(childId, [...(turnedDown.get(childId) ?? []), sponsorId])
  }
  const households = await householdsOf(tx, ids, today())
  const needs = await needsOf(tx, ids, today())
  const units = new Map<string, string[]>()
  for (const { household, sponsor } of await placedMembers(tx, households.values(), today())) {
    units.set(household, [...(units.get(household) ?? []), sponsor])
  }
  return byPriority(
    waiting.map((row) => ({
      ...childOf(row),
      waitingSince: row.waiting_since ? dayFromColumn(row.waiting_since) : today(),
      needs: needs.get(row.id) ?? [],
      heldFor: holders.get(row.id) ?? null,
      household: households.get(row.id) ?? null,
      siblingUnits: units.get(households.get(row.id) ?? '') ?? [],
      turnedDown: turnedDown.get(row.id) ?? [],
    })),
    today(),
  )
}

/** Sponsors whose support of these children ended because the two have parted, and who have not come back. */
async function partedFrom(tx: Tx, childIds: readonly string[]) {
  const terms = await tx.supportTerm.findMany({
    where: {
      childId: { in: [...childIds] },
      endings: { some: { reversal: null, reason: { in: ENDING_REASONS.filter(hasParted) } } },
    },
    select: {
      ...{ childId: true, sponsorId: true },
      endings: { where: { reversal: null }, select: { reason: true, recordedAt: true } },
      sponsor: {
        select: {
          mobilisationSteps: {
            where: { kind: 'promised', reversal: null },
            select: { recordedAt: true },
          },
        },
      },
    },
  })
  return terms.filter(({ endings, sponsor }) => {
    const promisedAt = sponsor.mobilisationSteps.map(({ recordedAt }) => recordedAt)
    return endings.some(({ reason, recordedAt: at }) => isApart({ reason, at }, promisedAt))
  })
}

/** Children on the list and those among them with a lead, today or from a coming day on. */
export function countCoverage(viewer: Viewer): Promise<Coverage> {
  return inCommune(viewer, async (tx) => {
    const [counted] = await tx.$queryRaw<{ total: bigint; supported: bigint }[]>`
      select count(*) as total, count(*) filter (where supported) as supported
      from child_standing(${today()}::date)`
    return { total: Number(counted?.total ?? 0), supported: Number(counted?.supported ?? 0) }
  })
}

/** Children who already have a lead, by code: a second sponsor may join them. */
export function listSupportedChildren(viewer: Viewer): Promise<AssignedToBe[]> {
  return inCommune(viewer, async (tx) => (await standingOf(tx, Prisma.sql`supported`)).map(childOf))
}

/** A row of `child_standing`, the one definition of where a child stands, as far as it is needed here. */
export type StandingRow = {
  id: string
  code: string
  full_name: string
  born_on: Date | null
  born_year: number | null
  village_id: string | null
  village: string | null
  school_id: string | null
  school: string | null
  school_class: string | null
  category: ProgrammeCategory | null
  especially_difficult: boolean
  supported: boolean
  waiting_since: Date | null
}

/** Where children stand today, by code. */
export function standingOf(tx: Tx, condition: Prisma.Sql): Promise<StandingRow[]> {
  return tx.$queryRaw<StandingRow[]>`
    select id, code, full_name, born_on, born_year, village_id, village, school_id, school, school_class,
      category::text, especially_difficult, supported, waiting_since
    from (select * from child_standing(${today()}::date) offset 0) c where ${condition} order by code`
}

/** The same child in the words of the slice. */
export function childOf(row: StandingRow): AssignedToBe {
  return {
    id: row.id,
    code: row.code,
    fullName: row.full_name,
    bornOn: row.born_on === null ? null : dayFromColumn(row.born_on),
    bornYear: row.born_year,
    category: row.category,
    especiallyDifficult: row.especially_difficult,
    villageId: row.village_id,
    village: row.village,
    schoolId: row.school_id,
    school: row.school,
    schoolClass: row.school_class,
  }
}
