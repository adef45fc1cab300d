import { Prisma } from '@/prisma/client/client'
import { reachOf, type Viewer } from '@/lib/access/viewer'
import { dayFromColumn, type Day } from '@/lib/calendar/day'
import { givenName } from '@/lib/people/full-name'
import { today } from '@/lib/platform/clock'
import type { Tx } from '@/lib/platform/db/client'
import { inCommune, readInCommune } from '@/lib/platform/db/transaction'
import { childAge, supportStateOf, type AssignedChildLine, type ChildLine, type Sex } from './child'
import type { ProgrammeCategory } from '@/lib/plans/category'
import { archivedOn } from './archival-queries'
import { childrenOfPovertyState } from './poverty-queries'
import { namesChildren, placesOf, sponsoredBy } from './reach-queries'
import { CHILDREN_A_PAGE, isFiltered, type ChildFilter } from './filter'
import { classesOf, conditionOf, NO_PLACES, orderOf, type FilterPlaces } from './filter-queries'
import type { FoundBy } from './search'
import { searchOf, type Searcher } from './search-queries'

/** A row of `child_standing` as the database writes it in JSON: days as text. */
type StandingRow = {
  id: string
  code: string
  full_name: string
  born_on: Day | null
  born_year: number | null
  sex: Sex | null
  village: string | null
  school: string | null
  school_class: string | null
  category: ProgrammeCategory | null
  especially_difficult: boolean
  supported: boolean
  proposed: boolean
  waiting_since: Day | null
  sponsors: string[]
  found_by: FoundBy | null
  total: number
}

/** One page of the commune's list and how many children the filter finds. */
export async function listChildren(
  viewer: Viewer,
  filter: ChildFilter,
): Promise<{ lines: ChildLine[]; total: number; toConfirm: number; places: FilterPlaces }> {
  const reach = reachOf(viewer, 'child.list')
  if (!namesChildren(viewer)) {
    return { lines: [], total: 0, toConfirm: 0, places: NO_PLACES }
  }
  // Answered in JSON, the places to filter by included: a trip to the database costs as much as drawing many rows.
  const page = { limit: CHILDREN_A_PAGE, offset: (filter.page - 1) * CHILDREN_A_PAGE }
  const unconfirmed = childrenOfPovertyState('unconfirmed', today())
  const [found] = await readInCommune<FilterPlaces & { rows: StandingRow[]; toConfirm: number }>(
    viewer,
    Prisma.sql`
      select
        (${rowsOf(filter, page, { communeId: viewer.communeId, reach })}) as rows,
        (select count(*)::int from acceptance a
          where a.accepted_on <= ${today()}::date and a.child_id in (${unconfirmed})
            and a.child_id not in (${archivedOn(today())})) as "toConfirm",
        (select coalesce(json_agg(json_build_object('id', id, 'name', name) order by name), '[]')
          from village where merger_id is null) as villages,
        (select coalesce(json_agg(json_build_object('id', id, 'name', name) order by name), '[]')
          from school) as schools,
        (${classesOf(reach)}) as classes`,
    // A search has few texts – how many words, or digits –, the other filters have thousands.
    { keepPlan: reach === 'all' && !isFiltered({ ...filter, q: '', sealed: '' }) },
  )
  const { rows, toConfirm, ...rest } = found ?? { rows: [], toConfirm: 0 }
  const places = { ...NO_PLACES, ...rest }
  const lines = rows.map(lineOf)
  // Who is asked to confirm is the commune's to count.
  const asked = reach === 'all' ? toConfirm : 0
  return { lines, total: rows[0]?.total ?? 0, toConfirm: asked, places }
}

/** The children of the commune a filter finds, and how many that is; no more of them than `most`. */
export async function takeChildren(
  tx: Tx,
  { communeId }: { communeId: string },
  filter: ChildFilter,
  most: number,
): Promise<{ lines: ChildLine[]; total: number }> {
  const [found] = await tx.$queryRaw<{ rows: StandingRow[] }[]>`
    select (${rowsOf(filter, { limit: most, offset: 0 }, { communeId, reach: 'all' })}) as rows`
  const rows = found?.rows ?? []
  return { lines: rows.map(lineOf), total: rows[0]?.total ?? 0 }
}

/** What is read of a child for a sponsor's member. */
export const ASSIGNED = {
  id: true,
  code: true,
  fullName: true,
  bornOn: true,
  bornYear: true,
  enrolments: {
    orderBy: { schoolYear: { startYear: 'desc' } },
    take: 1,
    select: { schoolClass: { select: { school: { select: { level: true } } } } },
  },
} satisfies Prisma.ChildSelect

/** The children of the viewer's own sponsors, with what a sponsor needs and no more. */
export function listAssignedChildren(viewer: Viewer): Promise<AssignedChildLine[]> {
  const on = today()
  return inCommune(viewer, async (tx) => {
    const reach = reachOf(viewer, 'child.list')
    const children = await tx.child.findMany({
      where: reach === 'all' ? {} : sponsoredBy(reach, on),
      orderBy: { sortName: 'asc' },
      select: ASSIGNED,
    })
    return children.map((child) => assignedChild(child, on))
  })
}

/** Given name, age and school level; the full name and the day of birth stay behind. */
export function assignedChild(
  child: Prisma.ChildGetPayload<{ select: typeof ASSIGNED }>,
  on: Day,
): AssignedChildLine {
  const born = { bornOn: child.bornOn && dayFromColumn(child.bornOn), bornYear: child.bornYear }
  return {
    id: child.id,
    code: child.code,
    givenName: givenName(child.fullName),
    age: childAge(born, on),
    schoolLevel: child.enrolments[0]?.schoolClass.school.level ?? null,
  }
}

/**
 * The lines of the list as one JSON text. The list is put together before it is filtered (`offset 0`): from
 * a filter the planner expects so few children that it would go through the groups again for each of them.
 */
function rowsOf(
  filter: ChildFilter,
  { limit, offset }: { limit: number; offset: number },
  by: Searcher,
) {
  const { found, foundBy } = searchOf(filter.q, by)
  return Prisma.sql`
    select coalesce(json_agg(row_to_json(line)), '[]') from (
      select id, code, full_name, born_on, born_year, sex, village, school, school_class,
        category, especially_difficult, supported, proposed, waiting_since, sponsors,
        ${foundBy} as found_by, count(*) over () as total
      from (select * from child_standing(${today()}::date) offset 0) c
      where ${found} and ${conditionOf(filter)} and ${placesOf(by.reach)}
      order by ${orderOf(filter)}
      limit ${limit} offset ${offset}) line`
}

function lineOf(row: StandingRow): ChildLine {
  return {
    id: row.id,
    code: row.code,
    fullName: row.full_name,
    bornOn: row.born_on,
    bornYear: row.born_year,
    sex: row.sex,
    village: row.village,
    school: row.school,
    schoolClass: row.school_class,
    category: row.category,
    especiallyDifficult: row.especially_difficult,
    state: supportStateOf(row),
    sponsors: row.sponsors,
    waitingSince: row.waiting_since,
    foundBy: row.found_by,
  }
}
