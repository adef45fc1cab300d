import { Prisma } from '@/prisma/client/client'
import { may, reachOf, type Viewer } from '@/lib/access/viewer'

/**
 * Proposed children that wait for this viewer: for the commune once a school or village stands behind
 * them, for the school or village of the child until then, and for whoever sent what came back.
 */
export function proposedChildren(
  dayOf: (column: string) => Prisma.Sql,
  viewer: Viewer,
): Prisma.Sql {
  const reach = reachOf(viewer, 'proposal.verify')
  const { villageIds, schoolIds, schoolClassIds } =
    reach === 'all' ? { villageIds: [], schoolIds: [], schoolClassIds: [] } : reach
  const isVerified = Prisma.sql`(p.from_village_id is not null
    or p.from_school_id is not null and p.from_class_id is null or v.side is not null)`
  const kind = Prisma.sql`case
      when d.outcome = 'returned' then case when p.proposed_by = ${viewer.personId}::uuid then 'answer_proposals' end
      when ${may(viewer, 'proposal.decide')} then case when ${isVerified} then 'decide_proposals' end
      when v.side is null and p.from_village_id is null and (e.school_id = any (${[...schoolIds]}::uuid[])
        or e.class_id = any (${[...schoolClassIds]}::uuid[])
        or c.village_id = any (${[...villageIds]}::uuid[])) and not ${isVerified} then 'verify_proposals' end`
  return Prisma.sql`
    select w.kind, count(*)::int, ${dayOf('min(w.since)')}
    from (
      select ${kind} as kind, coalesce(d.decided_at, p.proposed_at) as since
      from proposal p
      join child c on c.commune_id = p.commune_id and c.id = p.child_id
      left join proposal_decision d on d.commune_id = p.commune_id and d.proposal_id = p.id
      left join lateral (select side from proposal_verification x
        where x.commune_id = p.commune_id and x.proposal_id = p.id limit 1) v on true
      left join lateral (
        select k.id as class_id, k.school_id from enrolment n
        join school_year y on y.commune_id = n.commune_id and y.id = n.school_year_id
        join school_class k on k.commune_id = n.commune_id and k.id = n.school_class_id
        where n.commune_id = c.commune_id and n.child_id = c.id
        order by y.start_year desc limit 1) e on true
      where (d.id is null or d.outcome = 'returned')
        and (d.id is not null or p.proposed_by <> ${viewer.personId}::uuid)
        and not exists (select from proposal n where n.commune_id = p.commune_id
          and n.child_id = p.child_id and n.round > p.round)) w
    where w.kind is not null group by w.kind`
}
