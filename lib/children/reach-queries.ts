import { Prisma } from '@/prisma/client/client'
import type { Right } from '@/lib/access/right'
import { reachOf, type PlacesInReach, type Reach, type Viewer } from '@/lib/access/viewer'
import { columnOf, type Day } from '@/lib/calendar/day'
import type { Tx } from '@/lib/platform/db/client'

/** Whether the viewer's list names children, as the commune's and the places' own do; a sponsor's does not. */
export function namesChildren(viewer: Viewer): boolean {
  const reach = reachOf(viewer, 'child.list')
  return reach === 'all' || hasPlaces(reach)
}

/** `reachesChild` as a `where`: what a query may see of the commune's children. */
export async function childrenInReach(
  tx: Tx,
  viewer: Viewer,
  right: Right,
  on: Day,
): Promise<Prisma.ChildWhereInput> {
  const reach = reachOf(viewer, right)
  if (reach === 'all') return OPEN_FILE
  const isReached = { OR: [{ id: { in: await localChildren(tx, reach) } }, sponsoredBy(reach, on)] }
  return { AND: [isReached, OPEN_FILE] }
}

/**
 * Files there are: one that a merger has closed leads to another, and one that was taken back with the
 * list that brought it is to nobody there until a list brings it again.
 */
export const OPEN_FILE = {
  withdrawals: { none: { returnedListId: null } },
  closingMergers: { none: { reversal: null } },
} satisfies Prisma.ChildWhereInput

/** The children of these sponsors, until the term's end. */
export function sponsoredBy({ sponsorIds }: PlacesInReach, on: Day): Prisma.ChildWhereInput {
  return {
    terms: {
      some: {
        sponsorId: { in: [...sponsorIds] },
        OR: [{ endsOn: null }, { endsOn: { gt: columnOf(on) } }],
      },
    },
  }
}

/** `reachesPlace` as a query: the children of these villages, and those whose newest school year is here. */
export async function localChildren(tx: Tx, reach: Reach): Promise<string[]> {
  if (reach === 'all' || !hasPlaces(reach)) return []
  const { villageIds, schoolIds, schoolClassIds } = reach
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select c.id from child c
    left join lateral (
      select k.id as class_id, k.school_id from enrolment n
      join school_year y on y.commune_id = n.commune_id and y.id = n.school_year_id
      join school_class k on k.commune_id = n.commune_id and k.id = n.school_class_id
      where n.commune_id = c.commune_id and n.child_id = c.id
      order by y.start_year desc limit 1) e on true
    where c.village_id = any (${[...villageIds]}::uuid[]) or e.school_id = any (${[...schoolIds]}::uuid[])
      or e.class_id = any (${[...schoolClassIds]}::uuid[])`
  return rows.map(({ id }) => id)
}

function hasPlaces(reach: PlacesInReach): boolean {
  return [reach.villageIds, reach.schoolIds, reach.schoolClassIds].some((ids) => ids.length > 0)
}

/** `reachesPlace` as a condition on rows of `child_standing`; nothing to add where the reach is the commune. */
export function placesOf(reach: Reach): Prisma.Sql {
  if (reach === 'all') return Prisma.sql`true`
  return Prisma.sql`(village_id = any (${[...reach.villageIds]}::uuid[])
    or school_id = any (${[...reach.schoolIds]}::uuid[])
    or school_class_id = any (${[...reach.schoolClassIds]}::uuid[]))`
}
