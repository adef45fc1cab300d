import type { Prisma } from '@/prisma/client/client'
import type { Right } from '@/lib/access/right'
import type { Viewer } from '@/lib/access/viewer'
import { columnOf, dayFromColumn, type Day } from '@/lib/calendar/day'
import type { Tx } from '@/lib/platform/db/client'
import type { OtherGuardian, Sibling } from './family'
import type { InsuranceFinding } from './insurance'
import type { LivingNeed } from './need'
import { childrenInReach } from './reach-queries'

/** The child an act is about; null where it is out of the viewer's reach. */
export async function findKeptChild(tx: Tx, viewer: Viewer, right: Right, id: string, today: Day) {
  const where: Prisma.ChildWhereInput = { id, ...(await childrenInReach(tx, viewer, right, today)) }
  return tx.child.findFirst({ where, include: { village: { select: { name: true } } } })
}

/** What holds on a day, of anything with a first day and a day on which it no longer does. */
export function holdingOn(on: Day) {
  return {
    validFrom: { lte: columnOf(on) },
    OR: [{ validTo: null }, { validTo: { gt: columnOf(on) } }],
  }
}

/** The household a child lives in today. */
export async function householdOf(tx: Tx, childId: string, today: Day): Promise<string | null> {
  const member = await tx.householdMember.findFirst({ where: { childId, ...holdingOn(today) } })
  return member?.householdId ?? null
}

/** The other children of a child's household today, as far as a right of the viewer reaches, by name. */
export function siblingsOf(
  tx: Tx,
  viewer: Viewer,
  right: Right,
  childId: string,
  today: Day,
): Promise<Sibling[]> {
  return siblingsWho(tx, viewer, right, childId, today, {})
}

/** Those of them on whom something of today can be found: who is off the list, or dead, is not reviewed. */
export function siblingsToReview(
  tx: Tx,
  viewer: Viewer,
  childId: string,
  today: Day,
): Promise<Sibling[]> {
  const onTheList = { archivals: { none: { reversal: null } } }
  return siblingsWho(tx, viewer, 'child.keep', childId, today, onTheList)
}

async function siblingsWho(
  tx: Tx,
  viewer: Viewer,
  right: Right,
  childId: string,
  today: Day,
  asked: Prisma.ChildWhereInput,
): Promise<Sibling[]> {
  const householdId = await householdOf(tx, childId, today)
  if (householdId === null) return []
  return tx.child.findMany({
    where: {
      AND: [
        { id: { not: childId }, households: { some: { householdId, ...holdingOn(today) } } },
        await childrenInReach(tx, viewer, right, today),
        asked,
      ],
    },
    orderBy: [{ sortName: 'asc' }, { id: 'asc' }],
    select: { id: true, code: true, fullName: true },
  })
}

/** Who may be called beside the main guardian. */
export function guardiansOf(tx: Tx, childId: string, today: Day): Promise<OtherGuardian[]> {
  return tx.guardian.findMany({
    where: { childId, ...holdingOn(today) },
    orderBy: [{ recordedAt: 'asc' }, { id: 'asc' }],
    select: { id: true, relation: true, fullName: true, phone: true },
  })
}

/** What a child lacks today. */
export async function needsOf(tx: Tx, childId: string, today: Day): Promise<LivingNeed[]> {
  const needs = await tx.need.findMany({
    where: { childId, ...holdingOn(today) },
    orderBy: [{ recordedAt: 'asc' }, { id: 'asc' }],
  })
  return needs.map(({ id, kind, note, validFrom }) => {
    return { id, kind, note, from: dayFromColumn(validFrom) }
  })
}

/** What was found last about a child's insurance. */
export async function insuranceOf(tx: Tx, childId: string): Promise<InsuranceFinding | null> {
  const newest = await tx.insuranceStatus.findFirst({
    where: { childId },
    orderBy: [{ checkedOn: 'desc' }, { recordedAt: 'desc' }, { id: 'desc' }],
  })
  if (!newest) return null
  const { hasCard, group, validTo, source, checkedOn } = newest
  return {
    ...{ hasCard, group, source },
    validTo: validTo && dayFromColumn(validTo),
    checkedOn: dayFromColumn(checkedOn),
  }
}
