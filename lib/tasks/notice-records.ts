import type { Tx } from '@/lib/platform/db/client'
import type { Notice } from './notice'

/** Keeps that these were sent, and says how many were new: the same is never sent twice. */
export async function keepNotices(
  tx: Tx,
  of: { communeId: string; at: Date },
  notices: readonly Notice[],
): Promise<number> {
  const { count } = await tx.notice.createMany({
    data: notices.map((notice) => ({ ...notice, communeId: of.communeId, sentAt: of.at })),
    skipDuplicates: true,
  })
  return count
}
