import { may, reachOf, type Viewer } from '@/lib/access/viewer'
import { columnOf, monthOf, yearOf, type Day } from '@/lib/calendar/day'
import { now, today } from '@/lib/platform/clock'
import type { Tx } from '@/lib/platform/db/client'
import { inCommune } from '@/lib/platform/db/transaction'
import { leaveTrace } from '@/lib/platform/entries/leave-trace'
import { planInForce } from '@/lib/plans/queries'
import type { Plan } from '@/lib/plans/plan'
import type { AssignedChild } from './assigned-child'
import { assignedOn, namedIn } from './assigned-queries'
import type { AssignmentAudience } from './assignment-content'
import type { Issue } from './issue'
import { letterheadOf } from './letterhead-queries'

/** Which version of the annex is asked for. */
export type AnnexWanted =
  | { version: 'full' }
  | { version: 'village' }
  | { version: 'coded' }
  | { version: 'extract'; sponsorId: string }

/** Everything an annex is written from, for the audience that may have it. */
export type Annex = {
  audience: AssignmentAudience
  plan: Issue
  /** what follows the plan's number */
  sign: string
  madeOn: Day
  rows: AssignedChild[]
  contact: { name: string; phone: string } | null
  exported: { by: string; at: Date }
}

/**
 * The approved assignments in force, for whoever may have this version; null for everyone else.
 * A version that names children leaves a trace for each of them.
 */
export function openAnnex(viewer: Viewer, wanted: AnnexWanted): Promise<Annex | null> {
  return inCommune(viewer, async (tx) => {
    const audience = await audienceOf(tx, viewer, wanted)
    if (!audience) return null
    const on = today()
    const plan = await planInForce(tx, on)
    const sponsorId = wanted.version === 'extract' ? wanted.sponsorId : null
    const found = await assignedOn(tx, on, sponsorId)
    if (audience.version !== 'coded') {
      await leaveTrace(tx, viewer, namedIn(found), 'document')
    }
    return {
      audience,
      plan: issueOf(plan, on),
      sign: (await letterheadOf(tx, viewer, plan?.id ?? null, on)).sign,
      madeOn: on,
      rows: found.map(({ child }) => child),
      contact: audience.version === 'extract' ? await contactOn(tx, on) : null,
      exported: { by: viewer.fullName, at: now() },
    }
  })
}

/** A unit with children in the annex and how many. */
export type AnnexPart = { sponsorId: string; name: string; children: number }

/** The units the annex lists, by name, as far as the viewer's right to extracts reaches. */
export function listAnnexParts(viewer: Viewer): Promise<AnnexPart[]> {
  const reach = reachOf(viewer, 'document.coded') === 'all' && may(viewer, 'document.coded')
  const own = reachOf(viewer, 'document.extract')
  const within = reach || own === 'all' ? {} : { id: { in: [...own.sponsorIds] } }
  return inCommune(viewer, async (tx) => {
    const terms = { assignmentId: { not: null }, ...notEnded(today()) }
    const sponsors = await tx.sponsor.findMany({
      where: { ...within, terms: { some: terms } },
      select: { id: true, name: true, _count: { select: { terms: { where: terms } } } },
      orderBy: { name: 'asc' },
    })
    return sponsors.map(({ id, name, _count }) => ({
      sponsorId: id,
      name,
      children: _count.terms,
    }))
  })
}

async function audienceOf(
  tx: Tx,
  viewer: Viewer,
  wanted: AnnexWanted,
): Promise<AssignmentAudience | null> {
  if (wanted.version === 'full' || wanted.version === 'village') {
    return may(viewer, 'document.full') ? { version: wanted.version } : null
  }
  if (wanted.version === 'coded') {
    return may(viewer, 'document.coded') ? { version: 'coded' } : null
  }
  const reach = reachOf(viewer, 'document.extract')
  if (reach !== 'all' && !reach.sponsorIds.includes(wanted.sponsorId)) return null
  const sponsor = await tx.sponsor.findFirst({
    where: { id: wanted.sponsorId },
    select: { name: true },
  })
  return sponsor && { version: 'extract', sponsorName: sponsor.name }
}

/** Number and day of the plan in force; blanks while there is none. */
export function issueOf(plan: Plan | null, on: Day): Issue {
  return {
    number: plan?.number ?? null,
    issuedOn: plan?.issuedOn ?? null,
    plannedMonth: {
      year: plan?.plannedYear ?? yearOf(on),
      month: plan?.plannedMonth ?? monthOf(on),
    },
  }
}

/** Whom a unit calls: an officer of the day with a telephone. */
async function contactOn(tx: Tx, on: Day): Promise<Annex['contact']> {
  const officer = await tx.person.findFirst({
    where: {
      phone: { not: null },
      memberships: {
        some: {
          role: 'officer',
          validFrom: { lte: columnOf(on) },
          OR: [{ validTo: null }, { validTo: { gt: columnOf(on) } }],
        },
      },
    },
    orderBy: { id: 'asc' },
    select: { fullName: true, phone: true },
  })
  return officer?.phone ? { name: officer.fullName, phone: officer.phone } : null
}

function notEnded(on: Day) {
  return { OR: [{ endsOn: null }, { endsOn: { gt: columnOf(on) } }] }
}
