import { Prisma } from '@/prisma/client/client'
import { reachOf, type Viewer } from '@/lib/access/viewer'
import type { Day } from '@/lib/calendar/day'
import { schoolYearOf } from '@/lib/places/school-year'

/** Classes of the viewer that have not told their school yet who needs help, in their newest year. */
export function missingClasses(on: Day, viewer: Viewer): Prisma.Sql {
  const reach = reachOf(viewer, 'class.answer')
  const { schoolIds, schoolClassIds } =
    reach === 'all' ? { schoolIds: [], schoolClassIds: [] } : reach
  return Prisma.sql`
    select 'answer_class', count(*)::int, null::text
    from school_class k
    join school_year y on y.commune_id = k.commune_id and y.id = k.school_year_id
    where k.closed_on is null and k.name <> ''
      and (k.id = any (${[...schoolClassIds]}::uuid[])
        or k.school_id = any (${[...schoolIds]}::uuid[]) and y.start_year = (
          select max(z.start_year) from school_class o
          join school_year z on z.commune_id = o.commune_id and z.id = o.school_year_id
          where o.commune_id = k.commune_id and o.school_id = k.school_id and o.closed_on is null
            and o.name <> '' and z.start_year <= ${schoolYearOf(on)}::int))
      and not exists (select from class_answer a
        where a.commune_id = k.commune_id and a.school_class_id = k.id)`
}
