import { columnOf, type Day } from '@/lib/calendar/day'
import type { Tx } from '@/lib/platform/db/client'
import type { Author } from '@/lib/platform/entries/author'
import { newId } from '@/lib/platform/new-id'
import type { SupportLevel } from '@/lib/sponsors/sponsor'

/** Support that a list says existed before the plan. */
export type ExistingSupport = {
  childId: string
  sponsorId: string
  /** as the list words it */
  basis: string
  level: SupportLevel | null
}

/**
 * Recognises existing support (công nhận hỗ trợ sẵn có): the recognition, the lead term it opens
 * with no end, and the pledge where the list names one amount and its rhythm. A range promises no
 * single amount, so no pledge follows from it.
 */
export async function recogniseSupport(
  tx: Tx,
  author: Author,
  recognised: { on: Day; listId: string },
  supports: readonly ExistingSupport[],
): Promise<void> {
  const { communeId, personId, at } = author
  const from = columnOf(recognised.on)
  const rows = supports.map((each) => ({ ...each, recognitionId: newId(), termId: newId() }))
  await tx.recognition.createMany({
    data: rows.map(({ recognitionId, childId, sponsorId, basis, level }) => ({
      communeId,
      id: recognitionId,
      childId,
      sponsorId,
      listId: recognised.listId,
      basis,
      levelMinVnd: level && BigInt(level.minVnd),
      levelMaxVnd: level && BigInt(level.maxVnd),
      levelRhythm: level?.rhythm ?? null,
      recognisedOn: from,
      recognisedBy: personId,
      recognisedAt: at,
    })),
  })
  await tx.supportTerm.createMany({
    data: rows.map(({ recognitionId, termId, childId, sponsorId }) => ({
      communeId,
      id: termId,
      childId,
      sponsorId,
      role: 'lead' as const,
      startsOn: from,
      recognitionId,
    })),
  })
  await tx.pledge.createMany({
    data: rows.flatMap(({ termId, childId, sponsorId, level }) =>
      level && level.minVnd === level.maxVnd
        ? {
            communeId,
            termId,
            childId,
            sponsorId,
            form: 'cash' as const,
            rhythm: level.rhythm,
            amountVnd: BigInt(level.minVnd),
            validFrom: from,
            recordedBy: personId,
            recordedAt: at,
          }
        : [],
    ),
  })
}
