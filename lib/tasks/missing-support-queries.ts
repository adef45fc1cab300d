import { Prisma } from '@/prisma/client/client'
import { reachOf, type Viewer } from '@/lib/access/viewer'
import type { Day } from '@/lib/calendar/day'
import { lastDayOf, quarterOf } from '@/lib/calendar/quarter'

/** Assignments that a leader approved and for which no minutes stand; of the viewer's own units likewise. */
export function missingMinutes(
  on: Day,
  viewer: Viewer,
  dayOf: (column: string) => Prisma.Sql,
): Prisma.Sql {
  const reach = reachOf(viewer, 'minutes.record')
  const own =
    reach === 'all'
      ? Prisma.empty
      : Prisma.sql`and t.sponsor_id = any (${[...reach.sponsorIds]}::uuid[])`
  return Prisma.sql`
    select 'sign_minutes', count(*)::int, ${dayOf('min(d.decided_at)')}
    from support_term t
    join assignment_decision d on d.commune_id = t.commune_id and d.assignment_id = t.assignment_id
    where (t.ends_on is null or t.ends_on > ${on}::date) ${own}
      and not exists (select from assignment_acceptance m
        where m.commune_id = t.commune_id and m.assignment_id = t.assignment_id
          and not exists (select from assignment_acceptance_reversal r
            where r.commune_id = m.commune_id and r.acceptance_id = m.id))
      and not exists (select from child_merger g where g.commune_id = t.commune_id
        and g.closed_id = t.child_id and not exists (select from child_merger_reversal x
          where x.commune_id = g.commune_id and x.merger_id = g.id))
      and not exists (select from child_withdrawal w where w.commune_id = t.commune_id
        and w.child_id = t.child_id and w.returned_list_id is null)`
}

/**
 * Terms that run and in which nothing is promised; of the viewer's own units where that is the reach. As the
 * book of the quarter lists them: support of a later quarter waits until that begins.
 */
export function missingPledges(on: Day, viewer: Viewer): Prisma.Sql {
  const reach = reachOf(viewer, 'pledge.record')
  const own =
    reach === 'all'
      ? Prisma.empty
      : Prisma.sql`and t.sponsor_id = any (${[...reach.sponsorIds]}::uuid[])`
  return Prisma.sql`
    select 'record_pledge', count(*)::int, min(t.starts_on)::text
    from support_term t
    where t.starts_on <= ${lastDayOf(quarterOf(on))}::date
      and (t.ends_on is null or t.ends_on > ${on}::date) ${own}
      and not exists (select from pledge g
        where g.commune_id = t.commune_id and g.term_id = t.id
          and (g.valid_to is null or g.valid_to > ${on}::date))`
}
