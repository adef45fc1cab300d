import { columnOf, dayFromColumn } from '@/lib/calendar/day'
import { today } from '@/lib/platform/clock'
import type { Tx } from '@/lib/platform/db/client'
import { inCommune, type CommuneContext } from '@/lib/platform/db/transaction'
import type { Places } from './place-line'
import type { SchoolLevel } from './school'

type Count = { id: string | null; children: number }

/** The viewer's villages and schools by name, each with the children of today's list. */
export function listPlaces(viewer: CommuneContext): Promise<Places> {
  const on = columnOf(today())
  return inCommune(viewer, async (tx) => {
    const inVillages = await tx.$queryRaw<Count[]>`
      select village_id as id, count(*)::int as children from child_standing(${on}::date) group by 1`
    const inSchools = await tx.$queryRaw<Count[]>`
      select school_id as id, count(*)::int as children from child_standing(${on}::date) group by 1`
    const villages = await tx.village.findMany({
      where: { mergerId: null },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      select: { id: true, name: true, formerNames: { select: { name: true } } },
    })
    const closed = await closedVillages(tx)
    const schools = await tx.school.findMany({ orderBy: [{ name: 'asc' }, { id: 'asc' }] })
    return {
      villages: villages.map(({ id, name, formerNames }) => ({
        id,
        name,
        children: countOf(inVillages, id),
        oldNames: [
          ...new Set([
            ...formerNames.map((old) => old.name),
            ...closed.filter(({ intoId }) => intoId === id).map((old) => old.name),
          ]),
        ],
      })),
      closed: closed.map(({ intoId: _, ...village }) => village),
      schools: schools.map(({ id, name, level }) => ({
        id,
        name,
        level,
        children: countOf(inSchools, id),
      })),
      withoutVillage: countOf(inVillages, null),
      withoutSchool: countOf(inSchools, null),
    }
  })
}

/** One village of the viewer's commune, or null. */
export function findVillage(
  viewer: CommuneContext,
  id: string,
): Promise<{ id: string; name: string } | null> {
  return inCommune(viewer, (tx) => findVillageIn(tx, id))
}

/** One school of the viewer's commune, or null. */
export function findSchool(
  viewer: CommuneContext,
  id: string,
): Promise<{ id: string; name: string; level: SchoolLevel } | null> {
  return inCommune(viewer, (tx) => findSchoolIn(tx, id))
}

/** The village that went up in another, and that other one; null for one that lives or never was. */
export function findMergedVillage(viewer: CommuneContext, id: string) {
  return inCommune(viewer, async (tx) => {
    const closed = await closedVillages(tx)
    return closed.find((village) => village.id === id) ?? null
  })
}

/** `findVillage` inside a transaction that is already open. */
export function findVillageIn(tx: Tx, id: string) {
  return tx.village.findFirst({
    where: { id, mergerId: null },
    select: { id: true, name: true },
  })
}

/** `findSchool` inside a transaction that is already open. */
export function findSchoolIn(tx: Tx, id: string) {
  return tx.school.findFirst({ where: { id }, select: { id: true, name: true, level: true } })
}

/** Villages that went up in another; one that a merger opened and its reversal closed is no place. */
async function closedVillages(tx: Tx) {
  const found = await tx.village.findMany({
    where: { mergerId: { not: null } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      name: true,
      merger: { select: { intoId: true, mergedOn: true, into: { select: { name: true } } } },
    },
  })
  return found.flatMap(({ id, name, merger }) =>
    merger && merger.intoId !== id
      ? {
          ...{ id, name, intoId: merger.intoId, into: merger.into.name },
          on: dayFromColumn(merger.mergedOn),
        }
      : [],
  )
}

function countOf(counts: readonly Count[], id: string | null): number {
  return counts.find((count) => count.id === id)?.children ?? 0
}
