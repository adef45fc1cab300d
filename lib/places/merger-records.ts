import { columnOf, type Day } from '@/lib/calendar/day'
import type { Tx } from '@/lib/platform/db/client'
import type { Author } from '@/lib/platform/entries/author'
import { newId } from '@/lib/platform/new-id'

export type HeldVillage = { id: string; name: string }
export type Moved = { movedChildren: number; movedRoles: number; movedUnits: number }

/**
 * Living villages held still until the transaction ends, always in one order: two mergers at once
 * queue up, and so does a list that is writing a child into one of them.
 */
export function holdVillages(tx: Tx, ids: readonly string[]): Promise<HeldVillage[]> {
  return tx.$queryRaw<HeldVillage[]>`
    select id, name from village where id = any(${[...ids]}::uuid[]) and merger_id is null
    order by id for update`
}

/**
 * Holds what stands in villages that close, before the villages are held (0044): whoever moves a child or
 * changes a unit holds that first and the village then, so that a merger waits for them and they for it,
 * never both.
 */
export async function holdStanding(tx: Tx, closed: readonly string[]): Promise<void> {
  await holdChildrenIn(tx, closed)
  await holdUnitsOf(tx, closed)
}

/** Writes the merger down and lets children, roles and charges follow their village. */
export async function mergeVillages(
  tx: Tx,
  by: Author,
  merger: { intoId: string; opensVillage: boolean; on: Day; today: Day; basis: string },
  closed: readonly string[],
): Promise<Moved & { id: string }> {
  const { intoId, on, today, ...facts } = merger
  // Held once more, for whoever came before the villages were held; counted then, as they are moved.
  const children = await holdChildrenIn(tx, closed)
  const childrenAfter = await tx.child.count({ where: { villageId: { in: [intoId, ...closed] } } })
  const { id } = await tx.villageMerger.create({
    data: {
      communeId: by.communeId,
      intoId,
      mergedOn: columnOf(on),
      ...facts,
      childrenAfter,
      recordedBy: by.personId,
      recordedAt: by.at,
    },
    select: { id: true },
  })
  const move = { id, intoId, closed: [...closed], communeId: by.communeId }
  const moved = {
    movedChildren: await moveChildren(tx, move, children),
    movedRoles: await moveRoles(tx, move, today),
    movedUnits: await moveCharges(tx, move),
  }
  await tx.village.updateMany({ where: { id: { in: move.closed } }, data: { mergerId: id } })
  return { id, ...moved }
}

type Move = { id: string; intoId: string; closed: string[]; communeId: string }

type ChildIn = { id: string; villageId: string }

/** Held before they are read, as are roles and charges below: what left a moment ago does not follow. */
function holdChildrenIn(tx: Tx, villageIds: readonly string[]): Promise<ChildIn[]> {
  return tx.$queryRaw<ChildIn[]>`
    select id, village_id as "villageId" from child where village_id = any(${[...villageIds]}::uuid[])
    order by id for no key update`
}

async function holdUnitsOf(tx: Tx, villageIds: readonly string[]): Promise<void> {
  await tx.$queryRaw`
    select id from sponsor where id in
      (select sponsor_id from sponsor_village where village_id = any(${[...villageIds]}::uuid[]))
    order by id for no key update`
}

async function moveChildren(
  tx: Tx,
  { id, intoId, communeId }: Move,
  children: readonly ChildIn[],
): Promise<number> {
  await tx.villageMove.createMany({
    data: children.map((child) => ({
      communeId,
      mergerId: id,
      fromId: child.villageId,
      childId: child.id,
    })),
  })
  await tx.child.updateMany({
    where: { id: { in: children.map(({ id: childId }) => childId) } },
    data: { villageId: intoId, version: { increment: 1 } },
  })
  return children.length
}

/** A role in the old village ends today, as rights are of the day; the same one begins in the new. */
async function moveRoles(tx: Tx, { id, intoId, closed, communeId }: Move, today: Day) {
  const on = columnOf(today)
  const open = { OR: [{ validTo: null }, { validTo: { gt: on } }] }
  await tx.$queryRaw`
    select id from membership where village_id = any(${[...closed, intoId]}::uuid[])
    order by id for update`
  const roles = await tx.membership.findMany({
    where: { villageId: { in: closed }, ...open },
    orderBy: { id: 'asc' },
  })
  const held = await tx.membership.findMany({ where: { villageId: intoId, ...open } })
  for (const role of roles) {
    const begins = role.validFrom > on ? role.validFrom : on
    await tx.membership.updateMany({ where: { id: role.id }, data: { validTo: begins } })
    const isHeld = held.some((one) => one.personId === role.personId && one.role === role.role)
    const begun = isHeld
      ? null
      : await tx.membership.create({
          data: {
            ...{ communeId, personId: role.personId, role: role.role, villageId: intoId },
            validFrom: begins,
            validTo: role.validTo,
          },
        })
    if (begun) held.push(begun)
    await tx.villageMove.create({
      data: {
        communeId,
        mergerId: id,
        fromId: role.villageId ?? intoId,
        endedMembershipId: role.id,
        membershipId: begun?.id ?? null,
      },
    })
  }
  return roles.length
}

async function moveCharges(tx: Tx, { id, intoId, closed, communeId }: Move): Promise<number> {
  await holdUnitsOf(tx, closed)
  const charges = await tx.sponsorVillage.findMany({ where: { villageId: { in: closed } } })
  const there = await tx.sponsorVillage.findMany({ where: { villageId: intoId } })
  const inCharge = new Set(there.map(({ sponsorId }) => sponsorId))
  await tx.villageMove.createMany({
    data: charges.map(({ sponsorId, villageId }) => ({
      communeId,
      mergerId: id,
      fromId: villageId,
      sponsorId,
      wasInCharge: inCharge.has(sponsorId),
    })),
  })
  await tx.sponsorVillage.deleteMany({ where: { villageId: { in: closed } } })
  const units = new Set(charges.map(({ sponsorId }) => sponsorId))
  await tx.sponsorVillage.createMany({
    data: [...units]
      .filter((sponsorId) => !inCharge.has(sponsorId))
      .map((sponsorId) => ({ id: newId(), communeId, sponsorId, villageId: intoId })),
  })
  return units.size
}
