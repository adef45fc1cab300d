import type { Prisma } from '@/prisma/client/client'
import type { ActName } from '@/lib/access/act'
import type { EntryDetails } from '@/lib/access/entry-detail'
import type { Tx } from '@/lib/platform/db/client'

/** What a line in the record of acts is about; details hold codes and figures, never secrets. */
export type EntryFacts = {
  subject: { kind: string; id: string | null }
  details?: Prisma.InputJsonObject
}

/** Takes a line down for the end of the act; every detail it carries has a label in the words. */
export type Enter = <Details extends Prisma.InputJsonObject>(
  facts: Pick<EntryFacts, 'subject'> & { details?: Details & EntryDetails<Details> },
) => void

/** Writes one line. The database numbers and chains it. */
export async function writeEntry(
  tx: Tx,
  line: {
    /** nobody in particular, where the house acts by itself */
    by: { communeId: string; personId: string | null }
    act: ActName
    at: Date
    facts: EntryFacts
  },
): Promise<void> {
  await tx.entry.create({
    data: {
      communeId: line.by.communeId,
      at: line.at,
      personId: line.by.personId,
      act: line.act,
      subjectKind: line.facts.subject.kind,
      subjectId: line.facts.subject.id,
      details: line.facts.details ?? {},
    },
  })
}
