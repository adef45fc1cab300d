import { randomUUID } from 'node:crypto'
import { columnOf } from '@/lib/calendar/day'
import type { Tx } from '@/lib/platform/db/client'
import type { Plan, Situation } from './plan'

type NewPlan = Omit<
  Plan,
  | 'id'
  | 'number'
  | 'issuedOn'
  | 'situation'
  | 'draftedOn'
  | 'status'
  | 'said'
  | 'returnedBecause'
  | 'effectiveFrom'
> & {
  communeId: string
  draftedBy: string
  draftedAt: Date
}

/** Writes a version with its recipients, categories and the situation it starts from. */
export async function writePlan(tx: Tx, plan: NewPlan, situation: Situation): Promise<string> {
  const { communeId, categories, recipients, minimumVnd, ...facts } = plan
  const id = randomUUID()
  await tx.plan.create({
    data: {
      ...facts,
      communeId,
      id,
      minimumVnd: BigInt(minimumVnd),
    },
  })
  await tx.planCategory.createMany({
    data: categories.map((category) => ({ communeId, planId: id, category })),
  })
  await tx.planRecipient.createMany({
    data: recipients.map((name, index) => ({ communeId, planId: id, ordinal: index + 1, name })),
  })
  await writeSituation(tx, { communeId, planId: id }, situation)
  return id
}

async function writeSituation(
  tx: Tx,
  plan: { communeId: string; planId: string },
  { bySponsor, takenOn, ...counts }: Situation,
): Promise<void> {
  const situationId = randomUUID()
  await tx.planSituation.create({
    data: { ...plan, ...counts, id: situationId, takenOn: columnOf(takenOn) },
  })
  await tx.planSituationLine.createMany({
    data: bySponsor.map(({ sponsorName, childCount, level }, index) => ({
      communeId: plan.communeId,
      situationId,
      ordinal: index + 1,
      sponsorName,
      childCount,
      levelMinVnd: level && BigInt(level.minVnd),
      levelMaxVnd: level && BigInt(level.maxVnd),
      rhythm: level?.rhythm,
    })),
  })
}
