import { Prisma } from '@/prisma/client/client'
import type { Tx } from '@/lib/platform/db/client'

/**
 * Units that take no more children (đơn vị thôi nhận thêm trẻ): the last word on their promise ended it,
 * declined or rested, and no more is promised now than that word left. A child that leaves such a unit
 * makes no room. Only a promise takes the word back: one made in a talk, or a greater number written by
 * the office. An answer is none, and a step that was reversed was never said.
 */
export const TAKING_NO_MORE = Prisma.sql`
  select s.commune_id, s.id as sponsor_id from sponsor s
  cross join lateral (
    select said.left_over from (
      (select p.recorded_at, case when p.kind <> 'promised'
          then least(coalesce(p.promised_before, p.carried_children), p.carried_children) end as left_over
        from mobilisation_step p
        where p.commune_id = s.commune_id and p.sponsor_id = s.id
          and p.kind in ('promised', 'declined', 'resting')
          and not exists (select from mobilisation_reversal r
            where r.commune_id = p.commune_id and r.step_id = p.id)
        order by p.ordinal desc limit 1)
      union all
      (select e.recorded_at, e.promised_children from sponsor_statement e
        where e.commune_id = s.commune_id and e.sponsor_id = s.id and e.end_reason is not null
        order by e.ordinal desc limit 1)
    ) said order by said.recorded_at desc, said.left_over nulls last limit 1
  ) word
  where coalesce(s.promised_children, 0) <= word.left_over`

/** The ids of those units. */
export async function readTakingNoMore(tx: Tx): Promise<ReadonlySet<string>> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select n.sponsor_id as id from (${TAKING_NO_MORE}) n`
  return new Set(rows.map(({ id }) => id))
}
