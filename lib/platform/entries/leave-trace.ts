import type { TraceWay } from '@/lib/access/entry-line'
import type { Viewer } from '@/lib/access/viewer'
import { now } from '@/lib/platform/clock'
import type { Tx } from '@/lib/platform/db/client'

/** A statement carries 65,535 values at most; a list that leaves the house has more. */
const AT_ONCE = 5000

/** Notes that somebody opened a child's file: the only write a GET may make. */
export async function leaveTrace(
  tx: Tx,
  viewer: Viewer,
  childIds: string[],
  via: TraceWay,
): Promise<void> {
  const at = now()
  const { communeId, personId } = viewer
  for (let from = 0; from < childIds.length; from += AT_ONCE) {
    await tx.trace.createMany({
      data: childIds
        .slice(from, from + AT_ONCE)
        .map((childId) => ({ communeId, at, personId, childId, via })),
    })
  }
}

/** The same for every child of the commune, when everything is taken away; answers how many there are. */
export function leaveTraceOfAll(tx: Tx, viewer: Viewer, via: 'export'): Promise<number> {
  return tx.$executeRaw`
    insert into trace (commune_id, id, at, person_id, child_id, via)
    select commune_id, gen_random_uuid(), ${now()}, ${viewer.personId}::uuid, id, ${via} from child`
}
