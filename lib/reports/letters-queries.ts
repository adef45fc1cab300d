import type { Viewer } from '@/lib/access/viewer'
import type { Day } from '@/lib/calendar/day'
import { communeNamed } from '@/lib/documents/commune-name'
import { readWordsOf } from '@/lib/documents/letterhead-queries'
import {
  LETTER_KINDS,
  LETTER_TEMPLATES,
  letterText,
  letterValues,
  WHATEVER_IS_KNOWN,
  type LetterUnit,
  type Sought,
} from '@/lib/documents/mobilisation-letter'
import type { UnitFilter } from '@/lib/mobilisation/filter'
import { listUnits, openUnit } from '@/lib/mobilisation/queries'
import { today } from '@/lib/platform/clock'
import { readPlanInForce } from '@/lib/plans/queries'
import type { Field } from '@/lib/templates/field'
import { readCampaign } from './campaign-queries'

/** What the letters say of the commune: how many children wait, and the plan's least. */
export async function readSought(viewer: Viewer, on: Day): Promise<Sought> {
  const { waiting } = await readCampaign(viewer, on)
  const plan = await readPlanInForce(viewer, on)
  return { waiting: waiting.total, leastVnd: plan?.minimumVnd ?? null, on }
}

/**
 * Fields for which the letters to these units leave room to write, each once. Asked of the ledger only
 * where a text names a field outside brackets that can be empty: the usual ones do not.
 */
export async function missingInLetters(
  viewer: Viewer,
  units: readonly LetterUnit[],
): Promise<Field[]> {
  const on = today()
  const at = communeNamed(viewer.communeName, viewer.communeKind)
  const missing = new Set<Field>()
  for (const kind of LETTER_KINDS) {
    const words = await readWordsOf(viewer, LETTER_TEMPLATES[kind], on)
    if (letterText(kind, words, WHATEVER_IS_KNOWN).missing.length === 0) continue
    const sought = await readSought(viewer, on)
    for (const unit of units) {
      for (const field of letterText(kind, words, letterValues(unit, sought, at)).missing) {
        missing.add(field)
      }
    }
  }
  return [...missing]
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
