import type { Right } from '@/lib/access/right'
import { reachOf, type Viewer } from '@/lib/access/viewer'
import { columnOf, dayFromColumn, dayOf } from '@/lib/calendar/day'
import { holdFiles } from '@/lib/children/records'
import { today } from '@/lib/platform/clock'
import type { Tx } from '@/lib/platform/db/client'
import { dueSince } from './support-period'

/**
 * A term in reach of a right, as `termsInReach` says, its child held: of two who act on one term the second sees what the first
 * wrote. `hold` holds more strictly where an act asks for it. Null where it does not exist for this viewer.
 */
export async function holdTermOf(
  tx: Tx,
  viewer: Viewer,
  right: Right,
  termId: string,
  hold: (tx: Tx, ids: readonly string[]) => Promise<void> = holdFiles,
) {
  const reach = reachOf(viewer, right)
  const due = { OR: [{ endsOn: null }, { endsOn: { gt: columnOf(dueSince(today())) } }] }
  const where = {
    id: termId,
    ...(reach !== 'all' && { sponsorId: { in: [...reach.sponsorIds] }, ...due }),
  }
  const of = await tx.supportTerm.findFirst({ where, select: { childId: true } })
  if (!of) return null
  await hold(tx, [of.childId])
  const term = await tx.supportTerm.findFirst({
    where,
    include: {
      child: {
        select: { code: true, bornOn: true, acceptance: { select: { acceptedOn: true } } },
      },
      assignment: { select: { decision: { select: { decidedAt: true } } } },
      acceptances: { include: { reversal: { select: { id: true } } } },
      endings: { include: { reversal: { select: { id: true } } } },
    },
  })
  if (!term) return null
  const decision = term.assignment?.decision
  return {
    ...term,
    startsOn: dayFromColumn(term.startsOn),
    endsOn: term.endsOn && dayFromColumn(term.endsOn),
    decidedOn: decision ? dayOf(decision.decidedAt) : null,
    ending: term.endings.find(({ reversal }) => reversal === null) ?? null,
    living: term.acceptances.find(({ reversal }) => reversal === null) ?? null,
  }
}
