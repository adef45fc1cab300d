import type { Day } from '@/lib/calendar/day'
import { quarterOf, quarterStart } from '@/lib/calendar/quarter'
import type { NeedKind } from '@/lib/children/need'
import { PARAMETERS } from '@/lib/parameters/parameter'
import { parameterOn, parameterSql } from '@/lib/parameters/queries'
import { today } from '@/lib/platform/clock'
import { inCommune } from '@/lib/platform/db/transaction'
import { planInForce } from '@/lib/plans/queries'
import { publicCounts } from './public-counts'
import { levelCounts, needCounts, type LevelCounts, type NeedCounts } from './waiting-counts'
import type { WaitingLevel } from './waiting-counts'

/** What the page on how to help says of a commune; small counts are withheld before they leave this file. */
export type HelpFacts = {
  /** the day of the counts: the same ones stand a whole quarter */
  countedOn: Day
  /** null where it could point at somebody */
  waiting: number | null
  levels: LevelCounts | null
  needs: NeedCounts
  plan: { minimumVnd: number; endAge: number } | null
  /** how long the contact of a declined offer is kept */
  contactDays: number
}

type Row = {
  total: number
  supported: number
  least: number
  levels: Partial<Record<WaitingLevel, number>>
  needs: Partial<Record<NeedKind, number>>
}

/**
 * The waiting children of one commune in counts, and what its plan says of a quarter. No village, no name.
 * They are counted as of the quarter's first day, with what had been decided by then: counts that follow
 * each act would tell, by the difference of two days, what the one child needs that came between them.
 */
export function readHelp(communeId: string): Promise<HelpFacts> {
  const on = today()
  const from = quarterStart(quarterOf(on))
  return inCommune({ communeId }, async (tx) => {
    const [row] = await tx.$queryRaw<Row[]>`
      with supported as (
        select x.child_id from support_term x
        left join assignment_decision d on d.assignment_id = x.assignment_id and d.outcome = 'approved'
        left join recognition r on r.id = x.recognition_id
        where x.role = 'lead' and (x.ends_on is null or x.ends_on > ${from}::date)
          and coalesce((d.decided_at at time zone 'Asia/Ho_Chi_Minh')::date, r.recognised_on) <= ${from}::date),
      standing as materialized (
        select c.id, c.id in (select child_id from supported) as supported,
          coalesce(s.level::text, 'elsewhere') as level
        from child_standing(${from}::date) c left join school s on s.id = c.school_id),
      levels as (
        select v.level, count(w.id)::int as count
        from (select unnest(enum_range(null::school_level))::text as level union all select 'elsewhere') v
        left join standing w on w.level = v.level and not w.supported
        group by 1),
      needs as (
        select n.kind, count(distinct n.child_id)::int as count
        from need n join standing w on w.id = n.child_id and not w.supported
        where n.valid_from <= ${from}::date and (n.valid_to is null or n.valid_to > ${from}::date)
        group by 1)
      select count(*)::int as total, (count(*) filter (where supported))::int as supported,
        ${parameterSql('public_least_count', on)} as least,
        (select json_object_agg(level, count) from levels) as levels,
        (select coalesce(json_object_agg(kind, count), '{}') from needs) as needs
      from standing`
    const least = row?.least ?? PARAMETERS.public_least_count.most
    const { split } = publicCounts(
      { total: row?.total ?? 0, supported: row?.supported ?? 0 },
      least,
    )
    const plan = await planInForce(tx, on)
    return {
      countedOn: from,
      waiting: split?.waiting ?? null,
      levels: split && levelCounts(mapOf(row?.levels), least),
      needs: split ? needCounts(mapOf(row?.needs), split.waiting, least) : [],
      plan: plan && { minimumVnd: plan.minimumVnd, endAge: plan.endAge },
      contactDays: await parameterOn(tx, 'offer_contact_days', on),
    }
  })
}

function mapOf<Key extends string>(
  counts: Partial<Record<Key, number>> = {},
): ReadonlyMap<Key, number> {
  return new Map(Object.entries(counts) as [Key, number][])
}
