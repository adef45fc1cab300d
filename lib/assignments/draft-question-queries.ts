import { today } from '@/lib/platform/clock'
import type { Tx } from '@/lib/platform/db/client'
import { standingPromise } from '@/lib/sponsors/capacity'
import { listSponsorsIn } from '@/lib/sponsors/queries'
import type { DraftQuestion } from './draft'
import { draftPriorityOf } from './draft-priority'
import { placedMembers } from './sibling-queries'
import { waitingChildrenIn } from './waiting-queries'
import type { WaitingChild } from './waiting-child'

/** What the ledger says today of who waits and who can take how many; nothing kept and nothing barred. */
export async function readLedgerIn(
  tx: Tx,
  known?: readonly WaitingChild[],
): Promise<DraftQuestion> {
  const on = today()
  const waiting = known ?? (await waitingChildrenIn(tx))
  const ids = waiting.map(({ id }) => id)
  const former = await formerSponsors(tx, ids)
  const households = waiting.flatMap(({ household }) => household ?? [])
  const siblings = await placedMembers(tx, households, on)
  const units = await listSponsorsIn(tx, {})
  return {
    children: [
      ...waiting.map((child) => ({
        id: child.id,
        priority: draftPriorityOf(child, on),
        village: child.villageId,
        household: child.household,
        school: child.schoolId,
        formerSponsors: former.get(child.id) ?? [],
      })),
      // Nobody asks where they live: they stay where they are.
      ...siblings.map(({ child, household }) => ({
        ...{ id: child, priority: 1, village: null, household, school: null, formerSponsors: [] },
      })),
    ],
    units: units.map((unit) => ({
      ...{ id: unit.id, promised: standingPromise(unit), running: unit.assigned + unit.proposed },
      villages: unit.villages.map((village) => village.id),
      schools: unit.schools.map((school) => school.id),
    })),
    siblings: siblings.map(({ child, sponsor, counted }) => ({ child, sponsor, counted })),
    turnedDown: waiting.flatMap(({ id, turnedDown }) =>
      turnedDown.map((sponsor) => ({ child: id, sponsor })),
    ),
    held: waiting.flatMap(({ id, heldFor }) =>
      heldFor ? { child: id, sponsor: heldFor.sponsorId } : [],
    ),
    kept: [],
    barred: [],
  }
}

/** Units a child had before, the latest first; one whose support was taken back never helped it. */
async function formerSponsors(tx: Tx, ids: readonly string[]): Promise<Map<string, string[]>> {
  const terms = await tx.supportTerm.findMany({
    where: {
      childId: { in: [...ids] },
      OR: [{ endsOn: null }, { endsOn: { gt: tx.supportTerm.fields.startsOn } }],
    },
    select: { childId: true, sponsorId: true },
    orderBy: [{ startsOn: 'desc' }, { id: 'asc' }],
  })
  const former = new Map<string, string[]>()
  for (const { childId, sponsorId } of terms) {
    former.set(childId, [...new Set([...(former.get(childId) ?? []), sponsorId])])
  }
  return former
}
