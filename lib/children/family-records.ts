import { columnOf, type Day } from '@/lib/calendar/day'
import type { Tx } from '@/lib/platform/db/client'
import type { Author } from '@/lib/platform/entries/author'
import type { GuardianRelation } from './family'

/** Founds a household; its id comes back. */
export async function addHousehold(tx: Tx, { communeId, personId, at }: Author): Promise<string> {
  const data = { communeId, createdBy: personId, createdAt: at }
  return (await tx.household.create({ data, select: { id: true } })).id
}

/** From a day on a child lives in a household. */
export async function addMember(
  tx: Tx,
  { communeId, personId, at }: Author,
  member: { childId: string; householdId: string; from: Day },
): Promise<void> {
  const { from, ...who } = member
  await tx.householdMember.create({
    data: {
      ...{ ...who, communeId, validFrom: columnOf(from) },
      ...{ recordedBy: personId, recordedAt: at },
    },
  })
}

/** Ends a child's time in its household; `on` is the first day without. False where there was none. */
export async function endMembership(tx: Tx, childId: string, on: Day): Promise<boolean> {
  const where = { childId, validTo: null }
  const { count } = await tx.householdMember.updateMany({ where, data: { validTo: columnOf(on) } })
  return count > 0
}

type NewGuardian = {
  childId: string
  relation: GuardianRelation
  fullName: string
  phone: string | null
}

export async function addGuardian(
  tx: Tx,
  { communeId, personId, at }: Author,
  from: Day,
  guardian: NewGuardian,
): Promise<void> {
  await tx.guardian.create({
    data: {
      ...{ ...guardian, communeId, validFrom: columnOf(from) },
      ...{ recordedBy: personId, recordedAt: at },
    },
  })
}

/** False where nobody of that id is called for this child any more. */
export async function endGuardian(
  tx: Tx,
  guardian: { id: string; childId: string },
  on: Day,
): Promise<boolean> {
  const where = { ...guardian, validTo: null }
  const { count } = await tx.guardian.updateMany({ where, data: { validTo: columnOf(on) } })
  return count > 0
}
