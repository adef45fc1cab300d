import type { Tx } from '@/lib/platform/db/client'
import type { Author } from '@/lib/platform/entries/author'
import { sealJson, unsealJson } from '@/lib/platform/sealed-json'
import type { ListRefusal } from './rules'
import type { Choice } from './taking'
import type { WritingStep } from './writing'

/** What was said when a list was sent off to be written: the review that was seen, and the answers. */
export type WritingOrder = {
  listId: string
  digest: string
  choices: Readonly<Record<string, Choice>>
  schooling?: Readonly<Record<string, string>>
  /** the letters of the commune's codes */
  prefix: string
}

/** Takes down that somebody wants a list written. */
export async function addWriting(
  tx: Tx,
  { communeId, personId, at }: Author,
  { id, rows, order }: { id: string; rows: number; order: WritingOrder },
): Promise<void> {
  const { listId, digest, ...answers } = order
  await tx.listWriting.create({
    data: {
      ...{ communeId, id, listId, digest, rows },
      answers: sealJson(answers, placeOfAnswers(communeId, id)),
      ...{ askedBy: personId, askedAt: at },
    },
  })
}

/** A writing that was begun once more; null where it has its end, or there is none. */
export async function beginWriting(tx: Tx, communeId: string, id: string) {
  const { count } = await tx.listWriting.updateMany({
    where: { id, endedAt: null },
    data: { attempts: { increment: 1 }, step: 'waiting' },
  })
  if (count === 0) return null
  const { listId, digest, answers, askedBy, attempts } = await tx.listWriting.findFirstOrThrow({
    where: { id },
  })
  const said = unsealJson<Omit<WritingOrder, 'listId' | 'digest'>>(
    answers,
    placeOfAnswers(communeId, id),
  )
  return { order: { listId, digest, ...said }, askedBy, attempts }
}

/** Notes how far a writing has come, for whoever looks on. */
export async function noteStep(tx: Tx, id: string, step: WritingStep): Promise<void> {
  await tx.listWriting.updateMany({ where: { id, endedAt: null }, data: { step } })
}

/** Holds a writing until the transaction ends; false when it has its end meanwhile. */
export async function holdWriting(tx: Tx, id: string): Promise<boolean> {
  return (await tx.listWriting.count({ where: { id, endedAt: null } })) === 1
}

/** Closes a writing: with a reason it came to nothing, else its list is written in this transaction. */
export async function endWriting(
  tx: Tx,
  id: string,
  { at, refusal }: { at: Date; refusal: ListRefusal | null },
): Promise<void> {
  await tx.listWriting.updateMany({
    where: { id, endedAt: null },
    data: { endedAt: at, refusal },
  })
}

function placeOfAnswers(communeId: string, id: string): string {
  return `${communeId}/list_writing.answers/${id}`
}
