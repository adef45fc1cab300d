import type { Tx } from '@/lib/platform/db/client'
import type { ListRefusal } from './rules'
import type { ListWriting, WritingStep } from './writing'

/** The newest wish that a list be written; null when nobody sent it off. */
export async function newestWriting(tx: Tx, listId: string): Promise<ListWriting | null> {
  const row = await tx.listWriting.findFirst({
    where: { listId },
    orderBy: [{ askedAt: 'desc' }, { id: 'desc' }],
  })
  if (!row) return null
  const person = await tx.person.findFirst({
    where: { id: row.askedBy },
    select: { fullName: true },
  })
  const { rows, askedAt, step, attempts, endedAt } = row
  return {
    ...{ rows, askedAt, step, attempts, endedAt },
    askedBy: person?.fullName ?? '',
    refusal: row.refusal as ListRefusal | null,
  }
}

/** Lists that are being written, each with how far it has come. */
export async function openSteps(tx: Tx): Promise<ReadonlyMap<string, WritingStep>> {
  const rows = await tx.listWriting.findMany({
    where: { endedAt: null },
    select: { listId: true, step: true },
  })
  return new Map(rows.map(({ listId, step }) => [listId, step]))
}

/** Writings without an end, the oldest first. */
export async function openWritings(tx: Tx): Promise<string[]> {
  const rows = await tx.listWriting.findMany({
    where: { endedAt: null },
    select: { id: true },
    orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ id }) => id)
}
