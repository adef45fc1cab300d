import { Prisma } from '@/prisma/client/client'
import { holds, type Viewer } from '@/lib/access/viewer'
import type { Day } from '@/lib/calendar/day'

/**
 * What was agreed with a unit and is due: the next step of its last standing step. The Front's people see
 * all of them, for one of them may be away; others those of their own talks.
 */
export function dueTalks(on: Day, viewer: Viewer): Prisma.Sql {
  const own = holds(viewer, 'front_officer')
    ? Prisma.empty
    : Prisma.sql`and l.talked_by = ${viewer.personId}::uuid`
  return Prisma.sql`
    select case when l.next_on < ${on}::date then 'talk_overdue' else 'talk_today' end,
      count(*)::int, min(l.next_on)::text
    from (
      select distinct on (p.sponsor_id) p.next_on, p.talked_by
      from mobilisation_step p
      where not exists (select from mobilisation_reversal r
        where r.commune_id = p.commune_id and r.step_id = p.id)
      order by p.sponsor_id, p.ordinal desc) l
    where l.next_on <= ${on}::date ${own}
    group by 1`
}
