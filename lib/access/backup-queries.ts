import { Prisma } from '@/prisma/client/client'
import type { Tx } from '@/lib/platform/db/client'

/**
 * When the newest backup that is known was begun: the last one that was made, or the one the data came
 * back from, whose own line cannot be in it.
 */
export const LAST_BACKUP = Prisma.sql`
  (select max(case when act = 'backups/restore' then (details ->> 'savedAt')::timestamptz else at end)
   from entry where subject_kind = 'backup')`

/** The same for one who asks for nothing else; null before the first. */
export async function findLastBackup(tx: Tx): Promise<Date | null> {
  const [row] = await tx.$queryRaw<{ at: Date | null }[]>`select ${LAST_BACKUP} as at`
  return row?.at ?? null
}
