import type { Tx } from '@/lib/platform/db/client'
import { OPEN_FILE } from './reach-queries'

/** What was said last of two files, where it still holds: they are two children. */
export async function lastDistinctionOf(tx: Tx, one: string, other: string) {
  const [oneId, otherId] = [one, other].sort()
  const told = await tx.childDistinction.findFirst({
    where: { oneId, otherId, reversal: null },
    orderBy: { turn: 'desc' },
  })
  if (!told) return null
  const person = await tx.person.findFirst({ where: { id: told.recordedBy } })
  return { by: person?.fullName ?? null, at: told.recordedAt, reason: told.reason }
}

/** The files somebody has told apart from this one. */
export async function toldApartFrom(tx: Tx, id: string): Promise<Set<string>> {
  const told = await tx.childDistinction.findMany({
    where: { OR: [{ oneId: id }, { otherId: id }], reversal: null },
    select: { oneId: true, otherId: true },
  })
  return new Set(told.map(({ oneId, otherId }) => (oneId === id ? otherId : oneId)))
}

/** Of some pairs those whose other file is another one and open, with its code. */
export async function pairsOfOpenFiles(
  tx: Tx,
  pairs: readonly { one: string; other: string }[],
): Promise<{ one: string; other: string; code: string }[]> {
  if (pairs.length === 0) return []
  const open = await tx.child.findMany({
    where: { AND: [{ id: { in: pairs.map(({ other }) => other) } }, OPEN_FILE] },
    select: { id: true, code: true },
  })
  const codes = new Map(open.map(({ id, code }) => [id, code]))
  return pairs.flatMap(({ one, other }) => {
    const code = one === other ? undefined : codes.get(other)
    return code === undefined ? [] : [{ one, other, code }]
  })
}
