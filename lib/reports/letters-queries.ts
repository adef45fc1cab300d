import type { Viewer } from '@/lib/access/viewer'
import type { Day } from '@/lib/calendar/day'
import type { LetterUnit, Sought } from '@/lib/documents/mobilisation-letter'
import type { UnitFilter } from '@/lib/mobilisation/filter'
import { listUnits, openUnit } from '@/lib/mobilisation/queries'
import { readPlanInForce } from '@/lib/plans/queries'
import { readCampaign } from './campaign-queries'

/** What the letters say of the commune: how many children wait, and the plan's least. */
export async function readSought(viewer: Viewer, on: Day): Promise<Sought> {
  const { waiting } = await readCampaign(viewer, on)
  const plan = await readPlanInForce(viewer, on)
  return { waiting: waiting.total, leastVnd: plan?.minimumVnd ?? null }
}

/** Every unit of the filter, as a letter speaks to it. */
export async function listLetterUnits(viewer: Viewer, filter: UnitFilter): Promise<LetterUnit[]> {
  const units = await listUnits(viewer, filter)
  return units.map(({ id, name, helping, promised }) => ({ id, name, helping, promised }))
}

/** One unit, as a letter speaks to it; null when the commune has none with this id. */
export async function findLetterUnit(viewer: Viewer, id: string): Promise<LetterUnit | null> {
  const unit = await openUnit(viewer, id)
  return unit && { id, name: unit.name, helping: unit.helping, promised: unit.promised }
}
