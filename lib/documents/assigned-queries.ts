import { Prisma } from '@/prisma/client/client'
import { addDays, dayFromColumn, startOf, type Day } from '@/lib/calendar/day'
import { quarter } from '@/lib/calendar/quarter'
import type { Sex } from '@/lib/children/child'
import { vndOf } from '@/lib/money/vnd'
import type { SchoolLevel } from '@/lib/places/school'
import type { Tx } from '@/lib/platform/db/client'
import type { ProgrammeCategory } from '@/lib/plans/category'
import type { Rhythm } from '@/lib/plans/rhythm'
import type { AssignedChild } from './assigned-child'
import { levelWording } from './level-wording'
import { noteWritten } from './note-wording'

/** An assignment as documents list it, with the child it is about. */
export type Assigned = { childId: string; isListed: boolean; child: AssignedChild }

/** Approved assignments in force on a day, of one unit or of all. */
export function assignedOn(tx: Tx, on: Day, sponsorId: string | null): Promise<Assigned[]> {
  return read(
    tx,
    { facts: on, list: on },
    Prisma.sql`t.id is not null and c.id is not null
      and (t.ends_on is null or t.ends_on > ${on}::date)
      and (${sponsorId}::uuid is null or t.sponsor_id = ${sponsorId}::uuid)`,
  )
}

/**
 * What was approved on a day, whatever came of it since: village, circumstance and level as of that day. Who
 * is still on the list, and so still named, is asked of `list`.
 */
export function approvedOn(tx: Tx, decidedOn: Day, list: Day): Promise<Assigned[]> {
  return read(
    tx,
    { facts: decidedOn, list },
    Prisma.sql`d.outcome = 'approved' and d.decided_at >= ${startOf(decidedOn)}
      and d.decided_at < ${startOf(addDays(decidedOn, 1))}`,
  )
}

/** What is on its way to a decision: before the office head or before the leader. */
export function underWayOn(tx: Tx, on: Day): Promise<Assigned[]> {
  return read(
    tx,
    { facts: on, list: on },
    Prisma.sql`c.id is not null and d.id is null and (r.id is null or r.outcome = 'passed')
      and not exists (select from assignment n
        where n.commune_id = a.commune_id and n.answers_id = a.id)`,
  )
}

/** The children a paper names, each once: of whom is no longer on the list only the code stands in it. */
export function namedIn(found: readonly Assigned[]): string[] {
  return [...new Set(found.flatMap(({ childId, isListed }) => (isListed ? [childId] : [])))]
}

type AssignedRow = {
  child_id: string
  is_listed: boolean
  sponsor: string
  code: string
  full_name: string | null
  born_on: Date | null
  born_year: number | null
  sex: Sex | null
  village: string | null
  school: string | null
  school_level: SchoolLevel | null
  school_class: string | null
  category: ProgrammeCategory | null
  especially_difficult: boolean
  guardian_name: string | null
  role: 'lead' | 'co'
  from_quarter: string
  note: string | null
  amount_vnd: bigint | null
  rhythm: Rhythm | null
  level_min_vnd: bigint | null
  level_max_vnd: bigint | null
  level_rhythm: Rhythm | null
}

/**
 * What was promised for the child says the level: what held on that day, or else what was promised first
 * after it; until then the unit's usual one.
 */
async function read(tx: Tx, on: { facts: Day; list: Day }, which: Prisma.Sql): Promise<Assigned[]> {
  const rows = await tx.$queryRaw<AssignedRow[]>`
    with listed as materialized (select id, full_name, sort_name from child_standing(${on.list}::date))
    select a.child_id, c.id is not null as is_listed, o.name as sponsor, k.code, c.full_name,
      f.born_on, f.born_year, f.sex::text, f.village, f.school, s.level::text as school_level,
      f.school_class, f.category::text, coalesce(f.especially_difficult, false) as especially_difficult,
      case when c.id is not null then k.guardian_name end as guardian_name,
      a.role::text, a.from_quarter, a.note,
      p.amount_vnd, p.rhythm::text, o.level_min_vnd, o.level_max_vnd, o.level_rhythm::text
    from assignment a
    join sponsor o on o.commune_id = a.commune_id and o.id = a.sponsor_id
    join child k on k.commune_id = a.commune_id and k.id = a.child_id
    left join support_term t on t.commune_id = a.commune_id and t.assignment_id = a.id
    left join assignment_review r on r.commune_id = a.commune_id and r.assignment_id = a.id
    left join assignment_decision d on d.commune_id = a.commune_id and d.assignment_id = a.id
    left join listed c on c.id = a.child_id
    left join (select * from child_standing(${on.facts}::date) offset 0) f on f.id = c.id
    left join school s on s.commune_id = a.commune_id and s.id = f.school_id
    left join lateral (
      select amount_vnd, rhythm from pledge g
      where g.commune_id = t.commune_id and g.term_id = t.id and g.form <> 'visits'
        and (g.valid_to is null or g.valid_to > ${on.facts}::date)
      order by g.form, (g.valid_from <= ${on.facts}::date) desc,
        case when g.valid_from <= ${on.facts}::date then g.valid_from end desc, g.valid_from limit 1) p on true
    where ${which}
    order by o.name, o.id, c.sort_name, k.code`
  return rows.map((row, index) => ({
    ...{ childId: row.child_id, isListed: row.is_listed },
    child: childOf(row, index),
  }))
}

function childOf(row: AssignedRow, index: number): AssignedChild {
  return {
    ordinal: index + 1,
    sponsorName: row.sponsor,
    childCode: row.code,
    childName: row.full_name,
    bornOn: row.born_on && dayFromColumn(row.born_on),
    bornYear: row.born_year,
    sex: row.sex,
    village: row.village,
    school: row.school,
    schoolLevel: row.school_level,
    schoolClass: row.school_class,
    circumstance: row.category,
    especiallyDifficult: row.especially_difficult,
    guardianName: row.guardian_name,
    fromQuarter: quarter(row.from_quarter),
    level: levelOf(row),
    note: noteWritten(row.role, row.note, row.is_listed),
  }
}

function levelOf(row: AssignedRow): string | null {
  const { amount_vnd: amount, rhythm } = row
  if (amount !== null && rhythm !== null) {
    return levelWording({ minVnd: vndOf(amount), maxVnd: vndOf(amount), rhythm })
  }
  const { level_min_vnd: min, level_max_vnd: max, level_rhythm: usual } = row
  if (min === null || max === null || usual === null) return null
  return levelWording({ minVnd: vndOf(min), maxVnd: vndOf(max), rhythm: usual })
}
