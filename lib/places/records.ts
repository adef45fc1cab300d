import type { Tx } from '@/lib/platform/db/client'
import { columnOf } from '@/lib/calendar/day'
import type { SchoolLevel } from './school'
import { usualDays } from './school-year'

type Named = { name: string; nameKey: string }

/** Every living village of the commune by key, those that were missing added. */
export async function keepVillages(
  tx: Tx,
  communeId: string,
  villages: readonly Named[],
): Promise<ReadonlyMap<string, string>> {
  await tx.village.createMany({
    data: villages.map(({ name, nameKey }) => ({ communeId, name, nameKey })),
    skipDuplicates: true,
  })
  const living = { where: { mergerId: null }, select: { id: true, nameKey: true } }
  return idsByKey(await tx.village.findMany(living))
}

/** Every school by key, those that were missing added. */
export async function keepSchools(
  tx: Tx,
  communeId: string,
  schools: readonly (Named & { level: SchoolLevel })[],
): Promise<ReadonlyMap<string, string>> {
  await tx.school.createMany({
    data: schools.map(({ name, nameKey, level }) => ({ communeId, name, nameKey, level })),
    skipDuplicates: true,
  })
  return idsByKey(await tx.school.findMany({ select: { id: true, nameKey: true } }))
}

/** The school year that begins in a calendar year, opened when nobody has yet. */
export async function keepSchoolYear(
  tx: Tx,
  communeId: string,
  startYear: number,
): Promise<string> {
  const { startsOn, endsOn } = usualDays(startYear)
  const days = { startsOn: columnOf(startsOn), endsOn: columnOf(endsOn) }
  await tx.schoolYear.createMany({
    data: [{ communeId, startYear, ...days }],
    skipDuplicates: true,
  })
  const { id } = await tx.schoolYear.findUniqueOrThrow({
    where: { communeId_startYear: { communeId, startYear } },
  })
  return id
}

/** Classes of one school year by school and name (`classPlace`), those that were missing added. */
export async function keepClasses(
  tx: Tx,
  communeId: string,
  schoolYearId: string,
  classes: readonly { schoolId: string; name: string }[],
): Promise<ReadonlyMap<string, string>> {
  // In one order for everybody: whoever adds the same ones waits for the first of them, and holds none (0044).
  const placeOf = ({ schoolId, name }: { schoolId: string; name: string }) =>
    classPlace(schoolId, name)
  const inOrder = [...classes].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
  await tx.schoolClass.createMany({
    data: inOrder.map(({ schoolId, name }) => ({ communeId, schoolId, schoolYearId, name })),
    skipDuplicates: true,
  })
  const all = await tx.schoolClass.findMany({
    where: { schoolYearId },
    select: { id: true, schoolId: true, name: true },
  })
  return new Map(all.map(({ id, schoolId, name }) => [classPlace(schoolId, name), id]))
}

/** Where a class is found in what `keepClasses` answers. An empty name stands for a class not known yet. */
export function classPlace(schoolId: string, name: string): string {
  return `${schoolId}/${name}`
}

function idsByKey(rows: readonly { id: string; nameKey: string }[]): ReadonlyMap<string, string> {
  return new Map(rows.map(({ id, nameKey }) => [nameKey, id]))
}
