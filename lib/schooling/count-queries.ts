import { Prisma } from '@/prisma/client/client'
import { reachOf, type Viewer } from '@/lib/access/viewer'
import { dayFromColumn, type Day } from '@/lib/calendar/day'
import { schoolYearOf, usualDays } from '@/lib/places/school-year'
import type { Tx } from '@/lib/platform/db/client'
import { pupilRows, reachedBy } from './pupil-queries'
import { GONE, OFF_THE_LIST } from './schooling'

export type SchoolingCounts = {
  startYear: number
  startsOn: Day
  /** schools with pupils to move up whose year nobody has opened */
  toOpen: number
  /** pupils this viewer is asked about */
  asked: number
  /** children on the list who are said to have left */
  leavers: number
}

type Row = { toOpen: number; unknown: number; unplaced: number; leavers: number }

/** How much of the change of year waits, counted in one statement. A class is the school's to know, not the commune's. */
export async function countSchooling(tx: Tx, viewer: Viewer, on: Day): Promise<SchoolingCounts> {
  const startYear = schoolYearOf(on)
  const reach = reachOf(viewer, 'schooling.keep')
  const isGone = Prisma.sql`coalesce(outcome = any (${[...GONE]}), false)`
  const isUnknown = Prisma.sql`now_school is null and not ${isGone}`
  const [row] = await tx.$queryRaw<Row[]>`
    select
      count(distinct before_school) filter (where ${isUnknown}
        and before_year = ${startYear - 1} and not exists (
          select from year_opening o
          join school_year y on y.commune_id = o.commune_id and y.id = o.school_year_id
          where o.school_id = before_school and y.start_year = ${startYear}
            and not exists (select from year_opening_reversal r
              where r.commune_id = o.commune_id and r.opening_id = o.id)))::int as "toOpen",
      count(*) filter (where ${isUnknown})::int as unknown,
      count(*) filter (where now_name = '' and not ${isGone})::int as unplaced,
      count(*) filter (where outcome = any (${[...OFF_THE_LIST]}) and coalesce(now_name, '') = ''
        and exists (select from acceptance x where x.child_id = p.id))::int as leavers
    from (${pupilRows(startYear, on)}) p where ${reachedBy(reach)}`
  const year = await tx.schoolYear.findFirst({ where: { startYear } })
  const { toOpen = 0, unknown = 0, unplaced = 0, leavers = 0 } = row ?? {}
  return {
    ...{ startYear, toOpen, leavers },
    startsOn: year ? dayFromColumn(year.startsOn) : usualDays(startYear).startsOn,
    asked: reach === 'all' ? unknown : unknown + unplaced,
  }
}
