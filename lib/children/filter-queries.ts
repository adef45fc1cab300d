import { Prisma } from '@/prisma/client/client'
import type { Reach } from '@/lib/access/viewer'
import { today } from '@/lib/platform/clock'
import type { Tx } from '@/lib/platform/db/client'
import type { ChildFilter, ChildSort } from './filter'
import { childrenOfPovertyState } from './poverty-queries'
import { priorityOrder } from './priority-queries'

/** Villages, schools and classes to filter by; a class is named with its school. */
type Place = { id: string; name: string }
export type FilterPlaces = { villages: Place[]; schools: Place[]; classes: ClassPlace[] }
type ClassPlace = Place & { school: string; schoolId: string }

export const NO_PLACES: FilterPlaces = { villages: [], schools: [], classes: [] }

/** The village, the school and the class a filter names, as they are called today. */
export async function placesNamed(
  tx: Tx,
  { village, school, schoolClass }: ChildFilter,
): Promise<FilterPlaces> {
  const select = { id: true, name: true }
  const classes = schoolClass
    ? await tx.schoolClass.findMany({
        where: { id: schoolClass },
        select: { ...select, school: { select } },
      })
    : []
  return {
    villages: village ? await tx.village.findMany({ where: { id: village }, select }) : [],
    schools: school ? await tx.school.findMany({ where: { id: school }, select }) : [],
    classes: classes.map(({ id, name, school: of }) => ({
      ...{ id, name },
      ...{ school: of.name, schoolId: of.id },
    })),
  }
}

/** What a filter asks of a row of `child_standing`; what was typed to search by is `searchOf`. */
export function conditionOf(filter: ChildFilter): Prisma.Sql {
  const all: Prisma.Sql[] = [Prisma.sql`true`]
  if (filter.village) all.push(Prisma.sql`village_id = ${filter.village}::uuid`)
  if (filter.school) all.push(Prisma.sql`school_id = ${filter.school}::uuid`)
  if (filter.schoolClass) {
    all.push(Prisma.sql`school_class_id = ${filter.schoolClass}::uuid`)
  }
  if (filter.ageFrom !== undefined) all.push(Prisma.sql`${ageNow()} >= ${filter.ageFrom}::int`)
  if (filter.ageTo !== undefined) all.push(Prisma.sql`${ageNow()} <= ${filter.ageTo}::int`)
  if (filter.category) all.push(Prisma.sql`category = ${filter.category}::programme_category`)
  if (filter.marked === 'yes') all.push(Prisma.sql`especially_difficult`)
  if (filter.marked === 'no') all.push(Prisma.sql`not especially_difficult`)
  if (filter.poverty) {
    all.push(Prisma.sql`id in (${childrenOfPovertyState(filter.poverty, today())})`)
  }
  if (filter.state === 'supported') all.push(Prisma.sql`supported`)
  if (filter.state === 'proposed') all.push(Prisma.sql`proposed`)
  if (filter.state === 'waiting') all.push(Prisma.sql`not supported and not proposed`)
  if (filter.state === 'unsupported') all.push(Prisma.sql`not supported`)
  return Prisma.join(all, ' and ')
}

/** `childAge` as the database counts it. */
function ageNow(): Prisma.Sql {
  return Prisma.sql`coalesce(extract(year from age(${today()}::date, born_on))::int,
    extract(year from ${today()}::date)::int - born_year)`
}

/** Classes that somebody is in now, of the schools and classes in reach. */
export function classesOf(reach: Reach): Prisma.Sql {
  const inReach =
    reach === 'all'
      ? Prisma.sql`true`
      : Prisma.sql`(k.school_id = any (${[...reach.schoolIds]}::uuid[])
          or k.id = any (${[...reach.schoolClassIds]}::uuid[]))`
  return Prisma.sql`
    select coalesce(json_agg(json_build_object('id', k.id, 'name', k.name,
      'school', s.name, 'schoolId', s.id) order by s.name, k.name), '[]')
    from school_class k
    join school s on s.commune_id = k.commune_id and s.id = k.school_id
    where ${inReach} and k.id in (
      select newest.school_class_id from (
        select distinct on (n.child_id) n.school_class_id
        from enrolment n
        join school_year z on z.commune_id = n.commune_id and z.id = n.school_year_id
        order by n.child_id, z.start_year desc) newest)`
}

const COLUMNS: Record<Exclude<ChildSort, 'priority'>, Prisma.Sql> = {
  name: Prisma.sql`sort_name`,
  code: Prisma.sql`code`,
  born: Prisma.sql`coalesce(born_on, make_date(born_year, 1, 1))`,
  village: Prisma.sql`village`,
  school: Prisma.sql`school`,
  waiting: Prisma.sql`waiting_since`,
}

export function orderOf(filter: ChildFilter): Prisma.Sql {
  const direction = filter.order === 'asc' ? Prisma.sql`asc` : Prisma.sql`desc`
  if (filter.sort === 'priority') {
    // Whom somebody helps already waits for nothing and stands behind, either way round.
    const columns = {
      ...{ category: Prisma.sql`category`, marked: Prisma.sql`especially_difficult` },
      ...{ since: Prisma.sql`waiting_since`, code: Prisma.sql`code` },
    }
    return Prisma.sql`waiting_since is null, ${priorityOrder(columns, today(), direction)}, id`
  }
  return Prisma.sql`${COLUMNS[filter.sort]} ${direction} nulls last, sort_name, id`
}
