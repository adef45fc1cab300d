import type { Tx } from '@/lib/platform/db/client'
import type { Author } from '@/lib/platform/entries/author'
import type { DraftAnswer, DraftQuestion } from './draft'
import type { SaidOfLine } from './draft-line'

/** Keeps a draft; its id comes back. */
export async function addDraft(
  tx: Tx,
  { communeId, personId, at }: Author,
  draft: { beforeId: string | null; question: DraftQuestion; answer: DraftAnswer },
): Promise<string> {
  const { beforeId, question, answer } = draft
  const { id } = await tx.assignmentDraft.create({
    data: { communeId, beforeId, question, answer, draftedBy: personId, draftedAt: at },
    select: { id: true },
  })
  return id
}

/** Keeps what the author said of a draft; of two at once the schema lets one in. */
export async function addChange(
  tx: Tx,
  { communeId, at }: Pick<Author, 'communeId' | 'at'>,
  change: { draftId: string; number: number; lines: readonly SaidOfLine[] },
): Promise<void> {
  const { draftId, number, lines } = change
  await tx.assignmentDraftChange.create({
    data: { communeId, draftId, number, lines: [...lines], changedAt: at },
  })
}
