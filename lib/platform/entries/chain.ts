import { sealOf, type ChainFinding } from '@/lib/access/entry-line'
import type { Tx } from '@/lib/platform/db/client'

/** The last line of the record and its seal; nothing is looked through for it. */
export async function lastLine(tx: Tx): Promise<{ line: number; seal: string }> {
  const last = await tx.entry.findFirst({
    orderBy: { seq: 'desc' },
    select: { seq: true, hash: true },
  })
  return { line: Number(last?.seq ?? 0), seal: last ? sealOf(last.hash) : '' }
}

type ChainRow = { lines: bigint; last: Uint8Array | null; broken: bigint | null }

/** Looks through the commune's whole chain; one statement, so that all of it is of one moment. */
export async function examineChain(tx: Tx): Promise<ChainFinding> {
  const [row] = await tx.$queryRaw<ChainRow[]>`
    select (select count(*) from entry) as lines,
      (select hash from entry order by seq desc limit 1) as last,
      (select seq from first_broken_entry()) as broken`
  return {
    lines: Number(row?.lines ?? 0),
    seal: row?.last ? sealOf(row.last) : '',
    brokenLine: row?.broken === null || row?.broken === undefined ? null : Number(row.broken),
  }
}
