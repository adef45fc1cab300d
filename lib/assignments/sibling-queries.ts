import { columnOf, type Day } from '@/lib/calendar/day'
import { holdingOn } from '@/lib/children/kept-child-queries'
import { OPEN_FILE } from '@/lib/children/reach-queries'
import type { Tx } from '@/lib/platform/db/client'
import { actsOf, isUnderWay, statusOf } from './status'

/** The household each child lives in on a day; children without one are left out. */
export async function householdsOf(
  tx: Tx,
  ids: readonly string[],
  on: Day,
): Promise<Map<string, string>> {
  const members = await tx.householdMember.findMany({
    where: { childId: { in: [...ids] }, ...holdingOn(on) },
    select: { childId: true, householdId: true },
  })
  return new Map(members.map(({ childId, householdId }) => [childId, householdId]))
}

/** A child of a household that has a lead, or one proposed; `counted` where the unit's promise is used. */
export type PlacedMember = { child: string; household: string; sponsor: string; counted: boolean }

/** The children of households who have a unit or are proposed to one, by code. */
export async function placedMembers(
  tx: Tx,
  households: Iterable<string>,
  on: Day,
): Promise<PlacedMember[]> {
  const members = await tx.householdMember.findMany({
    where: { householdId: { in: [...new Set(households)] }, child: OPEN_FILE, ...holdingOn(on) },
    select: {
      householdId: true,
      childId: true,
      child: {
        select: {
          terms: {
            where: { role: 'lead', OR: [{ endsOn: null }, { endsOn: { gt: columnOf(on) } }] },
            select: { sponsorId: true, recognitionId: true },
            orderBy: { startsOn: 'asc' },
          },
          assignments: {
            where: { role: 'lead' },
            select: {
              sponsorId: true,
              review: { select: { outcome: true } },
              decision: { select: { outcome: true } },
              answer: { select: { id: true } },
            },
            orderBy: { proposedAt: 'asc' },
          },
        },
      },
    },
    orderBy: [{ child: { code: 'asc' } }],
  })
  return members.flatMap(({ householdId: household, childId: child, child: file }) => {
    const [term] = file.terms
    if (term) {
      return { child, household, sponsor: term.sponsorId, counted: term.recognitionId === null }
    }
    const open = file.assignments.find((made) => isUnderWay(statusOf(actsOf(made))))
    return open ? { child, household, sponsor: open.sponsorId, counted: true } : []
  })
}

/** The units that siblings of each child have or are proposed to. */
export async function siblingUnitsOf(
  tx: Tx,
  ids: readonly string[],
  on: Day,
): Promise<Map<string, string[]>> {
  const households = await householdsOf(tx, ids, on)
  const placed = await placedMembers(tx, households.values(), on)
  return new Map(
    [...households].map(([id, own]) => [
      id,
      placed.flatMap(({ child, household, sponsor }) =>
        household === own && child !== id ? sponsor : [],
      ),
    ]),
  )
}
