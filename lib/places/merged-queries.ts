import { Prisma } from '@/prisma/client/client'
import type { Tx } from '@/lib/platform/db/client'

/**
 * These villages and every one that was merged into them, over however many steps, as a subquery of
 * ids: what was asked of a village that is closed since is answered by whoever heads it now.
 */
export function withMergedInto(villageIds: readonly string[]): Prisma.Sql {
  return Prisma.sql`(
    with recursive merged as (
      select v.id from village v where v.id = any (${[...villageIds]}::uuid[])
      union
      select v.id from merged into_it
        join village_merger m on m.into_id = into_it.id
        join village v on v.commune_id = m.commune_id and v.merger_id = m.id)
    select id from merged)`
}

/** The same as ids. */
export async function listWithMergedInto(tx: Tx, villageIds: readonly string[]): Promise<string[]> {
  if (villageIds.length === 0) return []
  const rows = await tx.$queryRaw<{ id: string }[]>(withMergedInto(villageIds))
  return rows.map(({ id }) => id)
}
