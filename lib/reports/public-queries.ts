import { today } from '@/lib/platform/clock'
import { asIdentity, inCommune } from '@/lib/platform/db/transaction'
import { publicCounts, type PublicCommune } from './public-counts'

/** Every commune with a ledger here and its counts, small ones withheld before they leave this file. */
export async function listPublicCommunes(): Promise<PublicCommune[]> {
  const communes = await asIdentity((tx) =>
    tx.commune.findMany({
      orderBy: { createdAt: 'asc' },
      select: { id: true, name: true, kind: true, province: true, isDemo: true },
    }),
  )
  const withCounts = communes.map(async (commune) => {
    const [row] = await inCommune(
      { communeId: commune.id },
      (tx) =>
        tx.$queryRaw<{ total: bigint; supported: bigint }[]>`
        select count(*) as total, count(*) filter (where supported) as supported
        from child_standing(${today()}::date)`,
    )
    const total = Number(row?.total ?? 0)
    const supported = Number(row?.supported ?? 0)
    return { ...commune, counts: publicCounts({ total, supported }) }
  })
  return Promise.all(withCounts)
}
