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
  /** in whose place it was asked for, where the role was lent */
  onBehalfOf?: string | undefined
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
export async function beginWriting(tx: Tx, id: string) {
  const { count } = await tx.listWriting.updateMany({
    where: { id, endedAt: null },
    data: { attempts: { increment: 1 }, step: 'waiting' },
  })
  if (count === 0) return null
  return tx.listWriting.findFirstOrThrow({
    where: { id },
    select: { askedBy: true, attempts: true },
  })
}

/** Notes how far a writing has come, for whoever looks on. */
export async function noteStep(tx: Tx, id: string, step: WritingStep): Promise<void> {
  await tx.listWriting.updateMany({ where: { id, endedAt: null }, data: { step } })
}

/**
 * What a writing is to write; null when it has its end meanwhile. Nothing is locked here, since its steps
 * are noted beside the transaction: whoever has the commune's turn knows that nobody else ends it.
 */
export async function openOrder(
  tx: Tx,
  communeId: string,
  id: string,
): Promise<WritingOrder | null> {
  const row = await tx.listWriting.findFirst({ where: { id, endedAt: null } })
  if (!row) return null
  const { listId, digest, answers } = row
  const said = unsealJson<Omit<WritingOrder, 'listId' | 'digest'>>(
    answers,
    placeOfAnswers(communeId, id),
  )
  return { listId, digest, ...said }
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
