import { columnOf, type Day } from '@/lib/calendar/day'
import type { Tx } from '@/lib/platform/db/client'
import type { Author } from '@/lib/platform/entries/author'
import type { GiverMistake, GiverReversal } from './reversal'
import type { WrittenCharge } from './queries'

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

/**
 * Takes back what was said last, with who had said it and when: a charge has no day then, and what ended goes
 * on. From which day on it was said comes back.
 */
export async function addReversal(
  tx: Tx,
  { communeId, personId, at }: Author,
  { charge, reopens, because }: GiverReversal<WrittenCharge> & { because: GiverMistake },
): Promise<Day> {
  const said = charge
    ? { on: charge.from, by: charge.saidBy, at: charge.saidAt }
    : { on: reopens?.to, by: reopens?.endSaidBy, at: reopens?.endSaidAt }
  if (!said.on || !said.by || !said.at) throw new Error('nothing was said that could be taken back')
  await tx.giverReversal.create({
    data: {
      ...{ communeId, because, chargeId: charge?.id ?? null, reopensId: reopens?.id ?? null },
      ...{ saidOn: columnOf(said.on), saidBy: said.by, saidAt: said.at },
      ...{ reversedBy: personId, reversedAt: at },
    },
  })
  if (charge) {
    const gone = { endsOn: columnOf(charge.from), endedBy: personId, endedAt: at }
    await tx.giverCharge.updateMany({ where: { id: charge.id, endsOn: null }, data: gone })
  }
  if (reopens) {
    const again = { endsOn: null, endedBy: null, endedAt: null }
    await tx.giverCharge.updateMany({ where: { id: reopens.id }, data: again })
  }
  return said.on
}

/** Takes away who a giver is; whom it carried stays in the book without a name. */
export async function removeContact(tx: Tx, giverId: string): Promise<number> {
  const { count } = await tx.giverContact.deleteMany({ where: { giverId } })
  return count
}
