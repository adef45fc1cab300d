import type { Prisma } from '@/prisma/client/client'
import type { Viewer } from '@/lib/access/viewer'
import type { Tx } from '@/lib/platform/db/client'

/** What a line in the record of acts is about; details hold codes and figures, never secrets. */
export type EntryFacts = {
  subject: { kind: string; id: string | null }
  details?: Prisma.InputJsonObject
}

/** Writes one line. The database numbers and chains it. */
export async function writeEntry(
  tx: Tx,
  line: { viewer: Viewer; act: string; at: Date; facts: EntryFacts },
): Promise<void> {
  await tx.entry.create({
    data: {
      communeId: line.viewer.communeId,
      at: line.at,
      personId: line.viewer.personId,
      act: line.act,
      subjectKind: line.facts.subject.kind,
      subjectId: line.facts.subject.id,
      details: line.facts.details ?? {},
    },
  })
}
