import type { Prisma } from '@/prisma/client/client'
import { may, type Viewer } from '@/lib/access/viewer'
import { dayOf, monthOf, startOf, addDays, yearOf, type Day } from '@/lib/calendar/day'
import { OF_LIST, STANDING } from '@/lib/assignments/queries'
import { now, today } from '@/lib/platform/clock'
import type { Tx } from '@/lib/platform/db/client'
import { inCommune } from '@/lib/platform/db/transaction'
import { leaveTrace } from '@/lib/platform/entries/leave-trace'
import type { Field } from '@/lib/templates/field'
import { planInForce } from '@/lib/plans/queries'
import { issueOf } from './annex-queries'
import { approvedOn, namedIn, underWayOn } from './assigned-queries'
import { communeNamed } from './commune-name'
import {
  decisionValues,
  KNOWN_IN_DECISION,
  missingInDecision,
  type Decision,
  type DecisionDay,
  type DecisionDraft,
} from './decision'
import { letterheadOf, wordsOn } from './letterhead-queries'

/** Which decision is asked for: what was approved on a day, or the draft of what is on its way. */
export type DecisionWanted = { on: Day | 'draft'; version: 'full' | 'coded' }

/** Everything a decision is written from; null where the viewer may not have it or nothing is decided. */
export function openDecision(viewer: Viewer, wanted: DecisionWanted): Promise<Decision | null> {
  const right = wanted.version === 'full' ? 'document.full' : 'document.coded'
  if (!may(viewer, right)) return Promise.resolve(null)
  return inCommune(viewer, async (tx) => {
    const on = today()
    const { communeName, communeKind } = viewer
    const decidedOn = wanted.on === 'draft' ? null : wanted.on
    const { found, ...facts } = await factsOf(tx, viewer, decidedOn)
    if (found.length === 0) return null
    if (wanted.version === 'full') await leaveTrace(tx, viewer, namedIn(found), 'document')
    const month = decidedOn ?? on
    return {
      ...{ ...facts, communeName, communeKind, decidedOn, madeOn: decidedOn ?? on },
      month: { year: yearOf(month), month: monthOf(month) },
      words: await wordsOn(tx, viewer, 'decision', month),
      exported: { by: viewer.fullName, at: now() },
    }
  })
}

/** What was approved on a day, or is on its way, with the plan it goes by. */
async function factsOf(tx: Tx, viewer: Viewer, decidedOn: Day | null) {
  const on = today()
  const found = decidedOn ? await approvedOn(tx, decidedOn, on) : await underWayOn(tx, on)
  const plan = await planInForce(tx, decidedOn ?? on)
  return {
    found,
    rows: found.map(({ child }) => child),
    plan: issueOf(plan, on),
    planSign: (await letterheadOf(tx, viewer, plan?.id ?? null, on)).sign,
    leastVnd: plan?.minimumVnd ?? null,
  }
}

/** How many children such a decision would name to the viewer, known before any of them is opened. */
export function countInDecision(viewer: Viewer, { on, version }: DecisionWanted): Promise<number> {
  if (version === 'coded' || !may(viewer, 'document.full')) return Promise.resolve(0)
  return inCommune(viewer, (tx) =>
    tx.assignment.count({ where: on === 'draft' ? UNDER_WAY : { decision: approvedWithin(on) } }),
  )
}

/** The days on which assignments were approved, the last one first, and what is on its way. */
export function listDecisions(
  viewer: Viewer,
): Promise<{ days: DecisionDay[]; draft: DecisionDraft | null }> {
  return inCommune(viewer, async (tx) => {
    const days: DecisionDay[] = []
    for (const day of await daysIn(tx)) {
      days.push({ ...day, missing: await missingOn(tx, viewer, day.on) })
    }
    const children = await tx.assignment.count({ where: UNDER_WAY })
    if (children === 0) return { days, draft: null }
    return { days, draft: { children, missing: await missingOn(tx, viewer, null) } }
  })
}

/** Asked of the ledger only where the text names a field outside brackets that can be empty. */
async function missingOn(tx: Tx, viewer: Viewer, decidedOn: Day | null): Promise<Field[]> {
  const words = await wordsOn(tx, viewer, 'decision', decidedOn ?? today())
  if (missingInDecision(words, KNOWN_IN_DECISION).length === 0) return []
  const at = communeNamed(viewer.communeName, viewer.communeKind)
  return missingInDecision(words, decisionValues(await factsOf(tx, viewer, decidedOn), at))
}

const UNDER_WAY = {
  ...{ OR: [STANDING.toReview, STANDING.toDecide], ...OF_LIST },
} satisfies Prisma.AssignmentWhereInput

function approvedWithin(on: Day) {
  return {
    outcome: 'approved',
    decidedAt: { gte: startOf(on), lt: startOf(addDays(on, 1)) },
  } satisfies Prisma.AssignmentDecisionWhereInput
}

async function daysIn(tx: Tx): Promise<Omit<DecisionDay, 'missing'>[]> {
  const rows = await tx.assignmentDecision.findMany({
    where: { outcome: 'approved' },
    orderBy: { decidedAt: 'desc' },
    select: { decidedAt: true, assignment: { select: { childId: true, sponsorId: true } } },
  })
  const days = new Map<Day, { children: Set<string>; units: Set<string> }>()
  for (const { decidedAt, assignment } of rows) {
    const on = dayOf(decidedAt)
    const that = days.get(on) ?? { children: new Set(), units: new Set() }
    that.children.add(assignment.childId)
    that.units.add(assignment.sponsorId)
    days.set(on, that)
  }
  return [...days].map(([on, { children, units }]) => ({
    ...{ on, children: children.size, units: units.size },
  }))
}
