import type { Prisma } from '@/prisma/client/client'
import type { Viewer } from '@/lib/access/viewer'
import { addDays, columnOf, dayFromColumn, type Day } from '@/lib/calendar/day'
import { OPEN_FILE } from '@/lib/children/reach-queries'
import { today } from '@/lib/platform/clock'
import type { Tx } from '@/lib/platform/db/client'
import { inCommune } from '@/lib/platform/db/transaction'
import type { HeldFor, HoldLine } from './hold'

/** Holds of a day; `holdOn` as a `where`. */
export function heldOnDay(on: Day): Prisma.AssignmentHoldWhereInput {
  return { heldOn: { lte: columnOf(on) }, heldUntil: { gt: columnOf(on) } }
}

/** Children kept for a sponsor today, those whose hold lapses first. */
export function listHolds(viewer: Viewer): Promise<HoldLine[]> {
  return inCommune(viewer, async (tx) => {
    const rows = await tx.assignmentHold.findMany({
      where: {
        ...heldOnDay(today()),
        child: { ...OPEN_FILE, archivals: { none: { reversal: null } } },
      },
      orderBy: [{ heldUntil: 'asc' }, { child: { sortName: 'asc' } }, { id: 'asc' }],
      include: {
        child: { select: { id: true, code: true, fullName: true } },
        sponsor: { select: { id: true, name: true } },
      },
    })
    const people = await tx.person.findMany({
      where: { id: { in: rows.map(({ recordedBy }) => recordedBy) } },
      select: { id: true, fullName: true },
    })
    return rows.map(({ id, child, sponsor, heldOn, heldUntil, recordedBy }) => ({
      ...{ id, child, sponsor, heldOn: dayFromColumn(heldOn) },
      lastDay: addDays(dayFromColumn(heldUntil), -1),
      by: people.find((person) => person.id === recordedBy)?.fullName ?? '',
    }))
  })
}

/** For whom children are kept today, by child. */
export async function holdersOf(
  tx: Tx,
  childIds: readonly string[],
): Promise<Map<string, HeldFor>> {
  const rows = await tx.assignmentHold.findMany({
    where: { childId: { in: [...childIds] }, ...heldOnDay(today()) },
    include: { sponsor: { select: { name: true } } },
  })
  return new Map(
    rows.map(({ childId, sponsorId, sponsor, heldUntil }) => [
      childId,
      { sponsorId, sponsor: sponsor.name, lastDay: addDays(dayFromColumn(heldUntil), -1) },
    ]),
  )
}
