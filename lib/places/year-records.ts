import { columnOf, dayFromColumn, type Day } from '@/lib/calendar/day'
import type { Tx } from '@/lib/platform/db/client'
import type { SchoolYearDays } from './school-year'

/** Opens a school year; the database refuses one that is open already. */
export async function addYear(
  tx: Tx,
  communeId: string,
  { startYear, startsOn, endsOn }: SchoolYearDays & { startYear: number },
): Promise<string> {
  const { id } = await tx.schoolYear.create({
    data: { communeId, startYear, startsOn: columnOf(startsOn), endsOn: columnOf(endsOn) },
  })
  return id
}

/** The days of a school year, held still until the transaction ends; null when there is none. */
export async function holdYear(
  tx: Tx,
  where: { id: string; startYear: number },
): Promise<SchoolYearDays | null> {
  await tx.$queryRaw`
    select id from school_year where id = ${where.id}::uuid for no key update`
  const year = await tx.schoolYear.findFirst({ where })
  return year && { startsOn: dayFromColumn(year.startsOn), endsOn: dayFromColumn(year.endsOn) }
}

/** Gives a school year other days. */
export async function changeYear(tx: Tx, id: string, { startsOn, endsOn }: SchoolYearDays) {
  await tx.schoolYear.updateMany({
    where: { id },
    data: { startsOn: columnOf(startsOn), endsOn: columnOf(endsOn) },
  })
}

/** Takes a year away that nothing names; where something does, its foreign key refuses. False when it is gone. */
export async function removeYear(tx: Tx, id: string): Promise<boolean> {
  return (await tx.schoolYear.deleteMany({ where: { id } })).count === 1
}

/** Adds a class; the database refuses a name the school already has in that year. */
export async function addClass(
  tx: Tx,
  communeId: string,
  place: { schoolId: string; schoolYearId: string; name: string },
): Promise<string> {
  const { id } = await tx.schoolClass.create({ data: { communeId, ...place } })
  return id
}

/** Gives a class another name, as long as it still has the one that was seen. */
export async function renameClass(
  tx: Tx,
  seen: { id: string; name: string },
  name: string,
): Promise<boolean> {
  const { count } = await tx.schoolClass.updateMany({ where: seen, data: { name } })
  return count === 1
}

/** Closes a class from a day on, or opens it again. */
export async function closeClass(tx: Tx, id: string, on: Day | null): Promise<void> {
  await tx.schoolClass.updateMany({ where: { id }, data: { closedOn: on && columnOf(on) } })
}

/** A class held still until the transaction ends: whoever closes it in another window waits. */
export async function holdClass(tx: Tx, id: string): Promise<void> {
  await tx.$queryRaw`select id from school_class where id = ${id}::uuid for no key update`
}

/** Takes a class away that nothing names; where something does, its foreign key refuses. False when it is gone. */
export async function removeClass(tx: Tx, id: string): Promise<boolean> {
  return (await tx.schoolClass.deleteMany({ where: { id } })).count === 1
}
