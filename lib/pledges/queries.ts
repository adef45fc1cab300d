import type { Prisma } from '@/prisma/client/client'
import { reachOf, type Viewer } from '@/lib/access/viewer'
import { columnOf, dayFromColumn, type Day } from '@/lib/calendar/day'
import { lastDayOf, quarter, quarterEnd, quarterStart, type Quarter } from '@/lib/calendar/quarter'
import { sumOf, vndOf, type Vnd } from '@/lib/money/vnd'
import type { Tx } from '@/lib/platform/db/client'
import { inCommune } from '@/lib/platform/db/transaction'
import { inForceOn } from '@/lib/plans/queries'
import { dueIn, type EndOfSupport } from './due'
import { earlierEnd, type PledgeLine } from './pledge'
import type { TermInQuarter } from './term'

/** What the plan asks of a quarter. */
export type PlanOfQuarter = EndOfSupport & { startQuarter: Quarter; minimumVnd: Vnd }

/** The version of the plan a quarter goes by: the last one in force before the quarter is over. */
export async function planOf(tx: Tx, of: Quarter): Promise<PlanOfQuarter | null> {
  const plan = await tx.plan.findFirst({
    where: inForceOn(lastDayOf(of)),
    orderBy: { versionNo: 'desc' },
    select: { startQuarter: true, minimumVnd: true, endAge: true, birthdayQuarterInFull: true },
  })
  if (!plan) return null
  const { startQuarter, minimumVnd, ...end } = plan
  return { ...end, startQuarter: quarter(startQuarter), minimumVnd: vndOf(minimumVnd) }
}

/** Terms that touch a quarter, with their promises and what is due; children in the order of lists. */
export async function termsIn(
  tx: Tx,
  of: Quarter,
  plan: EndOfSupport | null,
  where: Prisma.SupportTermWhereInput = {},
): Promise<TermInQuarter[]> {
  const rows = await tx.supportTerm.findMany({
    where: {
      ...where,
      startsOn: { lt: columnOf(quarterEnd(of)) },
      OR: [{ endsOn: null }, { endsOn: { gt: columnOf(quarterStart(of)) } }],
    },
    orderBy: [{ child: { sortName: 'asc' } }, { childId: 'asc' }, { startsOn: 'asc' }],
    select: TERM,
  })
  return rows.map((row) => termOf(row, of, plan))
}

/** One term, its promises and the plan's terms for the form; null where it does not exist for this viewer. */
export function openTerm(
  viewer: Viewer,
  termId: string,
  of: Quarter,
): Promise<{ term: TermInQuarter; plan: PlanOfQuarter | null } | null> {
  const reach = reachOf(viewer, 'pledge.record')
  return inCommune(viewer, async (tx) => {
    const row = await tx.supportTerm.findFirst({
      where: { id: termId, ...(reach !== 'all' && { sponsorId: { in: [...reach.sponsorIds] } }) },
      select: TERM,
    })
    if (!row) return null
    const plan = await planOf(tx, of)
    return { term: termOf(row, of, plan), plan }
  })
}

const TERM = {
  id: true,
  childId: true,
  sponsorId: true,
  startsOn: true,
  endsOn: true,
  sponsor: { select: { name: true, levelMinVnd: true, levelRhythm: true, form: true } },
  recognition: { select: { levelMinVnd: true, levelRhythm: true } },
  child: {
    select: {
      code: true,
      fullName: true,
      bornOn: true,
      bornYear: true,
      guardianName: true,
      enrolments: {
        orderBy: { schoolYear: { startYear: 'desc' } },
        take: 1,
        select: { schoolClass: { select: { name: true, school: { select: { level: true } } } } },
      },
    },
  },
  pledges: { orderBy: [{ validFrom: 'asc' }, { id: 'asc' }] },
} as const satisfies Prisma.SupportTermSelect

type TermRow = Prisma.SupportTermGetPayload<{ select: typeof TERM }>

function termOf(row: TermRow, of: Quarter, plan: EndOfSupport | null): TermInQuarter {
  const endsOn = dayOrNull(row.endsOn)
  const { enrolments, bornOn, bornYear, ...child } = row.child
  const birth = { bornOn: dayOrNull(bornOn), bornYear }
  const pledges = row.pledges.map(pledgeOf)
  const inForce = pledges.map((pledge) => ({
    ...pledge,
    to: earlierEnd(pledge.to, endsOn),
    pauses: [],
  }))
  const due = plan ? dueIn(of, { plan, birth, pledges: inForce }) : []
  return {
    termId: row.id,
    childId: row.childId,
    sponsorId: row.sponsorId,
    sponsor: row.sponsor.name,
    startsOn: dayFromColumn(row.startsOn),
    endsOn,
    child: {
      ...child,
      ...birth,
      schoolLevel: enrolments[0]?.schoolClass.school.level ?? null,
      schoolClass: enrolments[0]?.schoolClass.name ?? null,
    },
    usual: usualOf(row),
    pledges,
    dueVnd: sumOf(due.map(({ dueVnd }) => dueVnd)),
  }
}

/** What the list says this support usually is: the recognition knows better than the unit. */
function usualOf({ recognition, sponsor }: TermRow): TermInQuarter['usual'] {
  const level = recognition?.levelMinVnd ? recognition : sponsor
  return {
    form: sponsor.form,
    amountVnd: level.levelMinVnd === null ? null : vndOf(level.levelMinVnd),
    rhythm: level.levelRhythm,
  }
}

function pledgeOf(row: TermRow['pledges'][number]): PledgeLine {
  return {
    id: row.id,
    form: row.form,
    rhythm: row.rhythm,
    amountVnd: vndOf(row.amountVnd),
    item: row.item,
    from: dayFromColumn(row.validFrom),
    to: dayOrNull(row.validTo),
  }
}

function dayOrNull(column: Date | null): Day | null {
  return column && dayFromColumn(column)
}
