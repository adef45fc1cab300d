import { columnOf, type Day } from '@/lib/calendar/day'
import type { Tx } from '@/lib/platform/db/client'
import type { Author } from '@/lib/platform/entries/author'

/**
 * A merger held still until the transaction ends, with its moves; null when there is none. What it moved
 * is held first and its villages then, as by the merger itself.
 */
export async function holdMerger(tx: Tx, id: string) {
  const found = await tx.villageMerger.findFirst({ where: { id }, select: { intoId: true } })
  if (!found) return null
  await tx.$queryRaw`
    select id from child where id in (select child_id from village_move where merger_id = ${id}::uuid)
    order by id for no key update`
  await tx.$queryRaw`
    select id from sponsor where id in (select sponsor_id from village_move where merger_id = ${id}::uuid)
    order by id for no key update`
  await tx.$queryRaw`
    select id from village where id = ${found.intoId}::uuid or merger_id = ${id}::uuid
    order by id for update`
  return tx.villageMerger.findFirst({
    where: { id },
    include: { moves: true, reversal: true, closed: true, into: true },
  })
}
export type HeldMerger = NonNullable<Awaited<ReturnType<typeof holdMerger>>>

/** What tells whether anything followed the merger. */
export async function factsSince(tx: Tx, merger: HeldMerger) {
  const { intoId, recordedAt, moves } = merger
  const since = { recordedAt: { gt: recordedAt } }
  const later = await tx.villageMerger.count({ where: { intoId, ...since, reversal: null } })
  const renamed = await tx.formerName.count({ where: { villageId: intoId, ...since } })
  const childIds = moves.flatMap(({ childId }) => childId ?? [])
  const there = { villageId: intoId }
  const movedStill = await tx.child.count({ where: { ...there, id: { in: childIds } } })
  const came = moves.flatMap(({ membershipId }) => membershipId ?? [])
  const units = moves.flatMap(({ sponsorId }) => sponsorId ?? [])
  const roles = await tx.membership.count({ where: { ...there, id: { notIn: came } } })
  const charges = await tx.sponsorVillage.count({
    where: { ...there, sponsorId: { notIn: units } },
  })
  return {
    isLatest: merger.into.mergerId === null && later === 0 && renamed === 0,
    childrenAfter: merger.childrenAfter,
    childrenNow: await tx.child.count({ where: there }),
    movedAway: childIds.length - movedStill,
    addedSince: await tx.child.count({ where: { ...there, createdAt: { gt: recordedAt } } }),
    opensVillage: merger.opensVillage,
    otherHolders: roles + charges,
  }
}

/** Puts everything back where it stood, and closes the village that the merger had opened. */
export async function reverseMerger(
  tx: Tx,
  by: Author,
  merger: HeldMerger,
  { reason, today }: { reason: string; today: Day },
): Promise<void> {
  const { id: mergerId, intoId, moves, opensVillage } = merger
  await tx.villageMergerReversal.create({
    data: {
      ...{ communeId: by.communeId, mergerId, reason },
      reversedBy: by.personId,
      reversedAt: by.at,
    },
  })
  await tx.village.updateMany({ where: { mergerId }, data: { mergerId: null } })
  await tx.$executeRaw`
    update child c set village_id = m.from_id, version = c.version + 1
    from village_move m
    where m.commune_id = c.commune_id and m.child_id = c.id and m.merger_id = ${mergerId}::uuid
      and c.village_id = ${intoId}::uuid`
  await putRolesBack(tx, by.communeId, moves, today)
  await putChargesBack(tx, by.communeId, { intoId, moves })
  if (opensVillage) await tx.village.updateMany({ where: { id: intoId }, data: { mergerId } })
}

/** A role that has ended meanwhile stays ended. */
async function putRolesBack(
  tx: Tx,
  communeId: string,
  moves: HeldMerger['moves'],
  today: Day,
): Promise<void> {
  const on = columnOf(today)
  await tx.$queryRaw`
    select id from membership where id = any(${moves.flatMap((one) => one.membershipId ?? [])}::uuid[])
    order by id for update`
  for (const { fromId, endedMembershipId, membershipId } of moves) {
    if (!endedMembershipId) continue
    const begun = membershipId && (await tx.membership.findFirst({ where: { id: membershipId } }))
    const old = await tx.membership.findFirstOrThrow({ where: { id: endedMembershipId } })
    if (begun && begun.validTo !== null && begun.validTo <= on) continue
    const begins = begun && begun.validFrom > on ? begun.validFrom : on
    if (begun)
      await tx.membership.updateMany({ where: { id: begun.id }, data: { validTo: begins } })
    await tx.membership.create({
      data: {
        ...{ communeId, personId: old.personId, role: old.role, villageId: fromId },
        validFrom: begins,
        validTo: begun ? begun.validTo : null,
      },
    })
  }
}

/** Neither does a charge come back that the unit has laid down meanwhile. */
async function putChargesBack(
  tx: Tx,
  communeId: string,
  { intoId, moves }: Pick<HeldMerger, 'intoId' | 'moves'>,
): Promise<void> {
  const charges = moves.flatMap(({ sponsorId, fromId, wasInCharge }) =>
    sponsorId ? [{ sponsorId, villageId: fromId, wasInCharge }] : [],
  )
  const there = await tx.sponsorVillage.findMany({ where: { villageId: intoId } })
  const inCharge = new Set(there.map(({ sponsorId }) => sponsorId))
  const gained = charges.filter(({ wasInCharge }) => !wasInCharge)
  await tx.sponsorVillage.deleteMany({
    where: { villageId: intoId, sponsorId: { in: gained.map(({ sponsorId }) => sponsorId) } },
  })
  await tx.sponsorVillage.createMany({
    data: charges
      .filter(({ sponsorId }) => inCharge.has(sponsorId))
      .map(({ sponsorId, villageId }) => ({ communeId, sponsorId, villageId })),
  })
}
