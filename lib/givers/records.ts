import { columnOf, type Day } from '@/lib/calendar/day'
import type { Tx } from '@/lib/platform/db/client'
import type { Author } from '@/lib/platform/entries/author'

type Named = { fullName: string; phone: string | null }

/** Adds a giver behind a sponsor; the id comes back. */
export async function addGiver(
  tx: Tx,
  { communeId, personId, at }: Author,
  { sponsorId, ...contact }: Named & { sponsorId: string },
): Promise<string> {
  const { id } = await tx.giver.create({
    data: { communeId, sponsorId, recordedBy: personId, recordedAt: at },
    select: { id: true },
  })
  await tx.giverContact.create({ data: { ...contact, communeId, giverId: id } })
  return id
}

/** Changes who a giver is as it was seen; false when somebody changed it meanwhile, or it was forgotten. */
export async function changeGiver(
  tx: Tx,
  seen: { giverId: string; version: number },
  contact: Named,
): Promise<boolean> {
  const { count } = await tx.giverContact.updateMany({
    where: seen,
    data: { ...contact, version: { increment: 1 } },
  })
  return count === 1
}

/** A giver carries a child of the sponsor from a day on. */
export async function addCharge(
  tx: Tx,
  { communeId, personId, at }: Author,
  {
    from,
    ...charge
  }: { giverId: string; termId: string; childId: string; sponsorId: string; from: Day },
): Promise<void> {
  await tx.giverCharge.create({
    data: {
      ...{ ...charge, communeId, startsOn: columnOf(from) },
      ...{ recordedBy: personId, recordedAt: at },
    },
  })
}

/** A charge that goes on ends before a day. */
export async function endCharge(
  tx: Tx,
  { personId, at }: Author,
  { id, before }: { id: string; before: Day },
): Promise<void> {
  await tx.giverCharge.updateMany({
    where: { id, endsOn: null },
    data: { endsOn: columnOf(before), endedBy: personId, endedAt: at },
  })
}

/** Takes away who a giver is; whom it carried stays in the book without a name. */
export async function removeContact(tx: Tx, giverId: string): Promise<number> {
  const { count } = await tx.giverContact.deleteMany({ where: { giverId } })
  return count
}
