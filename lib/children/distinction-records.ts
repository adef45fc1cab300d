import type { Tx } from '@/lib/platform/db/client'
import type { Author } from '@/lib/platform/entries/author'
import { newId } from '@/lib/platform/new-id'

/** Two files in the order they are kept. */
export function inOrder(one: string, other: string): { oneId: string; otherId: string } {
  return one < other ? { oneId: one, otherId: other } : { oneId: other, otherId: one }
}

/** What was said last of two files, and whether it holds. */
export async function lastDistinction(tx: Tx, one: string, other: string) {
  const last = await tx.childDistinction.findFirst({
    where: inOrder(one, other),
    orderBy: { turn: 'desc' },
    include: { reversal: { select: { id: true } } },
  })
  return last && { id: last.id, turn: last.turn, holds: last.reversal === null }
}

/** Says of two files that they are two children; the same of the same moment breaks `distinction_once`. */
export async function recordDistinction(
  tx: Tx,
  { communeId, personId, at }: Author,
  pair: { one: string; other: string; turn: number; reason: string | null },
): Promise<void> {
  const { one, other, turn, reason } = pair
  await tx.childDistinction.create({
    data: {
      ...{ communeId, id: newId(), ...inOrder(one, other), turn, reason },
      ...{ recordedBy: personId, recordedAt: at },
    },
  })
}

/** The same of many pairs nobody has spoken of yet; of a pair somebody has, nothing is changed. */
export async function recordDistinctions(
  tx: Tx,
  by: Author,
  pairs: readonly (readonly [string, string])[],
): Promise<void> {
  if (pairs.length > 0) await recordUnsaid(tx, by, pairs, 1)
}

async function recordUnsaid(
  tx: Tx,
  { communeId, personId, at }: Author,
  pairs: readonly (readonly [string, string])[],
  turn: number,
): Promise<number> {
  const { count } = await tx.childDistinction.createMany({
    data: pairs.map(([one, other]) => ({
      ...{ communeId, id: newId(), ...inOrder(one, other), turn, reason: null },
      ...{ recordedBy: personId, recordedAt: at },
    })),
    skipDuplicates: true,
  })
  return count
}

/**
 * The same said while something else is decided: what is said already stays, what was taken back is said
 * anew, and who says it at the same moment hinders nothing. The codes of the other files, by the first of
 * the two.
 */
export async function tellAllApart(
  tx: Tx,
  by: Author,
  pairs: readonly { one: string; other: string; code: string }[],
): Promise<Map<string, string[]>> {
  const told = new Map<string, string[]>()
  for (const { one, other, code } of pairs) {
    const last = await lastDistinction(tx, one, other)
    if (last?.holds) continue
    const turn = (last?.turn ?? 0) + 1
    if (!(await recordUnsaid(tx, by, [[one, other]], turn))) continue
    told.set(one, [...(told.get(one) ?? []), code])
  }
  return told
}

/** Takes it back: the pair is asked about again. */
export async function reverseDistinction(
  tx: Tx,
  { communeId, personId, at }: Author,
  distinctionId: string,
): Promise<void> {
  await tx.childDistinctionReversal.create({
    data: { communeId, id: newId(), distinctionId, reversedBy: personId, reversedAt: at },
  })
}
