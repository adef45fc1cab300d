import { columnOf, type Day } from '@/lib/calendar/day'
import type { Tx } from '@/lib/platform/db/client'
import type { Author } from '@/lib/platform/entries/author'
import type { InsuranceFinding } from './insurance'
import type { NeedKind } from './need'

export async function addNeed(
  tx: Tx,
  { communeId, personId, at }: Author,
  from: Day,
  need: { childId: string; kind: NeedKind; note: string | null },
): Promise<void> {
  await tx.need.create({
    data: {
      ...{ ...need, communeId, validFrom: columnOf(from) },
      ...{ recordedBy: personId, recordedAt: at },
    },
  })
}

/** Ends a need; null where it is not there or over already, else its kind. */
export async function endNeed(
  tx: Tx,
  need: { id: string; childId: string },
  on: Day,
): Promise<NeedKind | null> {
  const where = { ...need, validTo: null }
  const ended = await tx.need.updateManyAndReturn({ where, data: { validTo: columnOf(on) } })
  return ended[0]?.kind ?? null
}

/** Adds what was found about a child's insurance; what was found before stays. */
export async function addInsurance(
  tx: Tx,
  { communeId, personId, at }: Author,
  { childId, validTo, checkedOn, ...found }: InsuranceFinding & { childId: string },
): Promise<void> {
  await tx.insuranceStatus.create({
    data: {
      ...{ ...found, communeId, childId },
      ...{ validTo: validTo && columnOf(validTo), checkedOn: columnOf(checkedOn) },
      ...{ recordedBy: personId, recordedAt: at },
    },
  })
}
