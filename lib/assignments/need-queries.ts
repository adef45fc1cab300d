import type { Day } from '@/lib/calendar/day'
import { holdingOn } from '@/lib/children/kept-child-queries'
import { NEED_KINDS, type NeedKind } from '@/lib/children/need'
import type { Tx } from '@/lib/platform/db/client'

/** What each child lacks on a day, in the order of kinds; children without a need are left out. */
export async function needsOf(
  tx: Tx,
  ids: readonly string[],
  on: Day,
): Promise<Map<string, NeedKind[]>> {
  const rows = await tx.need.findMany({
    where: { childId: { in: [...ids] }, ...holdingOn(on) },
    select: { childId: true, kind: true },
  })
  const needs = new Map<string, NeedKind[]>()
  for (const kind of NEED_KINDS) {
    const lacking = new Set(rows.flatMap((row) => (row.kind === kind ? row.childId : [])))
    for (const id of lacking) needs.set(id, [...(needs.get(id) ?? []), kind])
  }
  return needs
}
