import { today } from '@/lib/platform/clock'
import { asIdentity, inCommune } from '@/lib/platform/db/transaction'
import { PARAMETERS } from '@/lib/parameters/parameter'
import { parameterSql } from '@/lib/parameters/queries'
import { publicCounts, type PublicCommune } from './public-counts'

/** Every commune with a ledger here and its counts, small ones withheld before they leave this file. */
export async function listPublicCommunes(): Promise<PublicCommune[]> {
  const on = today()
  const communes = await asIdentity((tx) =>
    tx.commune.findMany({
      orderBy: { createdAt: 'asc' },
      select: { id: true, prefix: true, name: true, kind: true, province: true, isDemo: true },
    }),
  )
  const withCounts = communes.map(async (commune) => {
    const [row] = await inCommune(
      { communeId: commune.id },
      (tx) =>
        tx.$queryRaw<{ total: bigint; supported: bigint; least: number }[]>`
        select count(*) as total, count(*) filter (where supported) as supported,
          ${parameterSql('public_least_count', on)} as least
        from child_standing(${on}::date)`,
    )
    const least = row?.least ?? PARAMETERS.public_least_count.most
    const coverage = { total: Number(row?.total ?? 0), supported: Number(row?.supported ?? 0) }
    return { ...commune, least, counts: publicCounts(coverage, least) }
  })
  return Promise.all(withCounts)
}
