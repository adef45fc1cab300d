import { columnOf, type Day } from '@/lib/calendar/day'
import type { Tx } from '@/lib/platform/db/client'
import type { Author } from '@/lib/platform/entries/author'
import { sealJson } from '@/lib/platform/sealed-json'
import { blindIndex } from '@/lib/platform/secrets'
import { tagPlace } from './tag-place'
import type { LegalGroup } from './legal-tag'

/** Writes a tag, closed with the field key; its id comes back. */
export async function addTag(
  tx: Tx,
  { communeId, personId, at }: Author,
  tag: { childId: string; group: LegalGroup; evidence: string; from: Day },
): Promise<string> {
  const { childId, group, evidence, from } = tag
  const place = tagPlace(communeId, childId)
  const { id } = await tx.legalTag.create({
    data: {
      ...{ communeId, childId, validFrom: columnOf(from) },
      groupIndex: blindIndex(group, place),
      sealed: sealJson({ group, evidence }, place),
      ...{ recordedBy: personId, recordedAt: at },
    },
    select: { id: true },
  })
  return id
}

/** False where it is over already. */
export async function endTag(tx: Tx, id: string, on: Day): Promise<boolean> {
  const where = { id, validTo: null }
  const { count } = await tx.legalTag.updateMany({ where, data: { validTo: columnOf(on) } })
  return count > 0
}

/** Ends who is the case officer of a child, where somebody is. */
export async function endCaseOfficer(tx: Tx, childId: string, on: Day): Promise<void> {
  const where = { childId, validTo: null }
  await tx.caseOfficer.updateMany({ where, data: { validTo: columnOf(on) } })
}

export async function addCaseOfficer(
  tx: Tx,
  { communeId, personId, at }: Author,
  officer: { childId: string; personId: string; from: Day },
): Promise<void> {
  const { from, ...who } = officer
  await tx.caseOfficer.create({
    data: {
      ...{ ...who, communeId, validFrom: columnOf(from) },
      ...{ recordedBy: personId, recordedAt: at },
    },
  })
}
