import { Prisma } from '@/prisma/client/client'
import type { Viewer } from '@/lib/access/viewer'
import { columnOf, dayFromColumn, type Day } from '@/lib/calendar/day'
import { today } from '@/lib/platform/clock'
import type { Tx } from '@/lib/platform/db/client'
import type { LivingArchival } from './archival'
import { openChildPart } from './part-queries'

/** Why a child is off the list now; null where it is not. */
export async function archivalOf(tx: Tx, childId: string): Promise<LivingArchival | null> {
  const row = await tx.archival.findFirst({ where: { childId, reversal: { is: null } } })
  if (!row) return null
  const { id, reason, note, archivedOn } = row
  return { id, reason, note, on: dayFromColumn(archivedOn) }
}

/** What speaks against taking a child off the list. */
export async function tiesOf(tx: Tx, childId: string, on: Day) {
  const terms = await tx.supportTerm.count({
    where: { childId, OR: [{ endsOn: null }, { endsOn: { gt: columnOf(on) } }] },
  })
  const proposals = await tx.assignment.count({
    where: {
      ...{ childId, decision: null },
      OR: [{ review: null }, { review: { outcome: 'passed' } }],
    },
  })
  const holds = await tx.assignmentHold.count({
    where: { childId, heldUntil: { gt: columnOf(today()) } },
  })
  return { isSupported: terms > 0, hasOpenProposal: proposals > 0, isHeld: holds > 0 }
}

/** What stands on the page that takes a child off the list. */
export function readArchivalOf(viewer: Viewer, address: string) {
  return openChildPart(viewer, 'child.keep', address, async (tx, { id }) => ({
    archival: await archivalOf(tx, id),
    ...(await tiesOf(tx, id, today())),
    termId: await openTermOf(tx, id, today()),
  }))
}

/** The support that has to end before the child can leave the list. */
async function openTermOf(tx: Tx, childId: string, on: Day): Promise<string | null> {
  const term = await tx.supportTerm.findFirst({
    where: {
      ...{ childId, OR: [{ endsOn: null }, { endsOn: { gt: columnOf(on) } }] },
      // One whose last day is here can only be waited for.
      endings: { none: { reversal: null, lastDay: { lte: columnOf(on) } } },
    },
    orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
    select: { id: true },
  })
  return term?.id ?? null
}

/** Children who are off the list on a day, for counts that do not go through `child_standing`. */
export function archivedOn(on: Day): Prisma.Sql {
  return Prisma.sql`
    select x.child_id from archival x
    left join archival_reversal y on y.commune_id = x.commune_id and y.archival_id = x.id
    where y.id is null and x.archived_on <= ${on}::date`
}
