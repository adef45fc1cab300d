import type { Prisma } from '@/prisma/client/client'
import type { Right } from '@/lib/access/right'
import { reachOf, type Viewer } from '@/lib/access/viewer'
import { columnOf, type Day } from '@/lib/calendar/day'

/** `reachesChild` as a `where`: what a query may see of the commune's children. */
export function childrenInReach(viewer: Viewer, right: Right, on: Day): Prisma.ChildWhereInput {
  const reach = reachOf(viewer, right)
  if (reach === 'all') return {}
  return {
    terms: {
      some: {
        sponsorId: { in: [...reach.sponsorIds] },
        OR: [{ endsOn: null }, { endsOn: { gt: columnOf(on) } }],
      },
    },
  }
}
