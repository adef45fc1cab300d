import { Prisma } from '@/prisma/client/client'
import type { Viewer } from '@/lib/access/viewer'
import { addDays, day, type Day } from '@/lib/calendar/day'
import { today } from '@/lib/platform/clock'
import { inCommune } from '@/lib/platform/db/transaction'
import { TAKING_NO_MORE } from '@/lib/sponsors/taking-queries'
import { ENDING_REASONS, sponsorStays } from './ending'

/** A sponsor that goes on helping after a child has left it, and since when. */
export type FreedSponsor = { id: string; name: string; since: Day }

/** How long after an ending another child is offered before it is an ordinary sponsor with room: a quarter. */
const OFFERED_FOR_DAYS = 92

/**
 * Sponsors whose support of a child has ended through no wish of their own and for whom nothing was
 * proposed or kept since, each with the day from which it has been free. A unit that has
 * said since that it gives up, and one that takes no more children, is asked nothing.
 */
export function freedSponsors(on: Day): Prisma.Sql {
  return Prisma.sql`
    select t.commune_id, t.sponsor_id, min(greatest(e.last_day + 1,
      (e.recorded_at at time zone 'Asia/Ho_Chi_Minh')::date)) as since
    from support_ending e
    join support_term t on t.commune_id = e.commune_id and t.id = e.term_id
    where t.ends_on <= ${on}::date and e.last_day > ${addDays(on, -OFFERED_FOR_DAYS)}::date
      and e.reason::text = any (${ENDING_REASONS.filter(sponsorStays)}::text[])
      and not exists (select from support_ending_reversal r
        where r.commune_id = e.commune_id and r.ending_id = e.id)
      and not exists (select from assignment g where g.commune_id = t.commune_id
        and g.sponsor_id = t.sponsor_id and g.id is distinct from t.assignment_id
        and g.proposed_at >= e.recorded_at)
      and not exists (select from assignment_hold h where h.commune_id = t.commune_id
        and h.sponsor_id = t.sponsor_id and h.recorded_at >= e.recorded_at)
      and not exists (select from support_ending l
        join support_term o on o.commune_id = l.commune_id and o.id = l.term_id
        where l.commune_id = t.commune_id and o.sponsor_id = t.sponsor_id
          and l.recorded_at >= e.recorded_at
          and l.reason::text <> all (${ENDING_REASONS.filter(sponsorStays)}::text[])
          and not exists (select from support_ending_reversal r
            where r.commune_id = l.commune_id and r.ending_id = l.id))
      and t.sponsor_id not in (select n.sponsor_id from (${TAKING_NO_MORE}) n)
    group by t.commune_id, t.sponsor_id`
}

/** The same with their names, whoever waits longest first. */
export function listFreedSponsors(viewer: Viewer): Promise<FreedSponsor[]> {
  return inCommune(viewer, async (tx) => {
    const rows = await tx.$queryRaw<{ id: string; name: string; since: string }[]>`
      select s.id, s.name, f.since::text as since from (${freedSponsors(today())}) f
      join sponsor s on s.commune_id = f.commune_id and s.id = f.sponsor_id
      order by f.since, s.name`
    return rows.map(({ since, ...sponsor }) => ({ ...sponsor, since: day(since) }))
  })
}
