import type { Tx } from '@/lib/platform/db/client'
import type { Author } from '@/lib/platform/entries/author'

/** Writes down what a class sent, as counts. */
export async function addClassAnswer(
  tx: Tx,
  { communeId, personId, at }: Author,
  answer: {
    schoolClassId: string
    pupils: number
    withoutCard: number
    proposed: number
    known: number
  },
): Promise<void> {
  await tx.classAnswer.create({ data: { ...answer, communeId, sentBy: personId, sentAt: at } })
}
