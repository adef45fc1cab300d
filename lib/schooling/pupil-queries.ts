import { Prisma } from '@/prisma/client/client'
import type { Reach } from '@/lib/access/viewer'
import type { Day } from '@/lib/calendar/day'
import { archivedOn } from '@/lib/children/archival-queries'
import type { Tx } from '@/lib/platform/db/client'
import type { Pupil, SchoolingOutcome } from './schooling'

type Row = {
  id: string
  code: string
  full_name: string
  born_on: Day | null
  born_year: number | null
  before_school: string | null
  before_class: string
  before_name: string
  before_year: number
  now_school: string | null
  now_class: string
  now_name: string
  outcome: SchoolingOutcome | null
}

/** Children of the ledger who go to school within reach, with what is known of them in a school year. */
export async function pupilsOf(tx: Tx, reach: Reach, startYear: number, on: Day): Promise<Pupil[]> {
  const rows = await tx.$queryRaw<Row[]>`
    select id, code, full_name, born_on, born_year, before_school, before_class, before_name,
      before_year, now_school, now_class, now_name, outcome
    from (${pupilRows(startYear, on)}) p
    where ${reachedBy(reach)}
    order by sort_name, id`
  return rows.map((row) => ({
    ...{ childId: row.id, code: row.code, fullName: row.full_name },
    ...{ bornOn: row.born_on, bornYear: row.born_year, outcome: row.outcome },
    before: row.before_school === null ? null : placeBefore(row, row.before_school),
    now:
      row.now_school === null
        ? null
        : { schoolId: row.now_school, classId: row.now_class, className: row.now_name },
  }))
}

/**
 * Every pupil of the commune with the newest place before a year, the place in it and what was answered
 * last about it. Who is off the list, merged, taken back or refused is nobody a school is asked about.
 */
export function pupilRows(startYear: number, on: Day): Prisma.Sql {
  return Prisma.sql`
    select c.id, c.code, c.full_name, c.sort_name, c.born_on::text as born_on, c.born_year,
      b.school_id as before_school, b.class_id as before_class, b.name as before_name,
      b.start_year as before_year,
      n.school_id as now_school, n.class_id as now_class, n.name as now_name, a.outcome::text
    from child c
    left join lateral (${placeIn(Prisma.sql`y.start_year < ${startYear}`)}) b on true
    left join lateral (${placeIn(Prisma.sql`y.start_year >= ${startYear}`)}) n on true
    left join lateral (
      select x.outcome from schooling_answer x
      join school_year y on y.commune_id = x.commune_id and y.id = x.school_year_id
        and y.start_year = ${startYear}
      where x.commune_id = c.commune_id and x.child_id = c.id
        -- Whoever was put to school later is not gone any more.
        and (n.recorded_at is null or x.answered_at >= n.recorded_at)
        and not exists (select from year_opening_reversal r
          where r.commune_id = x.commune_id and r.opening_id = x.opening_id)
      order by x.round desc limit 1) a on true
    where coalesce(n.school_id, b.school_id) is not null
      and c.id not in (${archivedOn(on)})
      and not exists (select from child_withdrawal w where w.commune_id = c.commune_id
        and w.child_id = c.id and w.returned_list_id is null)
      and not exists (select from child_merger m where m.commune_id = c.commune_id
        and m.closed_id = c.id and not exists (select from child_merger_reversal r
          where r.commune_id = m.commune_id and r.merger_id = m.id))
      and (exists (select from acceptance x where x.commune_id = c.commune_id and x.child_id = c.id)
        or not exists (select from proposal p
          join proposal_decision d on d.commune_id = p.commune_id and d.proposal_id = p.id
          where p.commune_id = c.commune_id and p.child_id = c.id and d.outcome = 'refused'))`
}

/** The pupils of whom a school is asked, by where they are in the year or were before it. */
export function reachedBy(reach: Reach): Prisma.Sql {
  if (reach === 'all') return Prisma.sql`true`
  return Prisma.sql`coalesce(now_school, before_school) = any (${[...reach.schoolIds]}::uuid[])`
}

function placeIn(year: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    select k.school_id, k.id as class_id, k.name, y.start_year, e.recorded_at from enrolment e
    join school_year y on y.commune_id = e.commune_id and y.id = e.school_year_id and ${year}
    join school_class k on k.commune_id = e.commune_id and k.id = e.school_class_id
    where e.commune_id = c.commune_id and e.child_id = c.id
    order by y.start_year desc limit 1`
}

function placeBefore(row: Row, schoolId: string): Pupil['before'] {
  const { before_class: classId, before_name: className, before_year: startYear } = row
  return { schoolId, classId, className, startYear }
}
