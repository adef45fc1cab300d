import { Prisma } from '@/prisma/client/client'
import { may, reachOf, type Viewer } from '@/lib/access/viewer'
import type { Day } from '@/lib/calendar/day'
import { withMergedInto } from '@/lib/places/merged-queries'

/**
 * Review rounds that wait: for a place that is asked and has not signed, and for the office once all
 * have, or once the day has passed and somebody is missing.
 */
export function openRounds(
  on: Day,
  viewer: Viewer,
  dayOf: (column: string) => Prisma.Sql,
): Prisma.Sql {
  const reach = reachOf(viewer, 'round.answer')
  const { villageIds, schoolIds } = reach === 'all' ? { villageIds: [], schoolIds: [] } : reach
  const ofOffice = may(viewer, 'round.keep')
  const isOwn = Prisma.sql`(s.village_id in ${withMergedInto(villageIds)}
    or s.school_id = any (${[...schoolIds]}::uuid[]))`
  const isSilent = Prisma.sql`not exists (
    select from review_answer a
    left join review_reopening o on o.commune_id = a.commune_id and o.answer_id = a.id
    where a.commune_id = s.commune_id and a.sender_id = s.id and o.id is null)`
  const isLate = Prisma.sql`r.due_on < ${on}::date`
  return Prisma.sql`
    select case when ${isLate} then 'answer_late_round' else 'answer_round' end, count(*)::int,
      ${dayOf('min(r.opened_at)')}
    from review_round r
    join review_sender s on s.commune_id = r.commune_id and s.round_id = r.id
    where ${isOwn} and ${isSilent} and not exists (select from review_closing c
      where c.commune_id = r.commune_id and c.round_id = r.id)
    group by 1
    union all
    select w.kind, sum(w.count)::int, min(w.due_on)::text
    from (
      select r.due_on,
        case when count(*) filter (where ${isSilent}) = 0 then 'close_round'
          when ${isLate} then 'chase_round' end as kind,
        greatest(count(*) filter (where ${isSilent}), 1) as count
      from review_round r
      join review_sender s on s.commune_id = r.commune_id and s.round_id = r.id
      where ${ofOffice} and not exists (select from review_closing c
        where c.commune_id = r.commune_id and c.round_id = r.id)
      group by r.commune_id, r.id, r.due_on) w
    where w.kind is not null
    group by w.kind`
}
