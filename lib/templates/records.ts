import { columnOf } from '@/lib/calendar/day'
import type { Tx } from '@/lib/platform/db/client'
import type { Author } from '@/lib/platform/entries/author'
import type { TemplateKind, TemplateVersion } from './template'

type NewVersion = Omit<TemplateVersion, 'id' | 'recordedAt' | 'recordedBy'> & { kind: TemplateKind }

/** Adds a version; the database refuses a number another was faster to take. */
export async function addTemplate(
  tx: Tx,
  { communeId, personId, at }: Author,
  { validFrom, ...version }: NewVersion,
): Promise<string> {
  const { id } = await tx.documentTemplate.create({
    data: {
      ...{ ...version, communeId },
      validFrom: columnOf(validFrom),
      ...{ recordedBy: personId, recordedAt: at },
    },
    select: { id: true },
  })
  return id
}
