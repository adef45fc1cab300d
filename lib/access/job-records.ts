import type { JobName } from './job'
import { dayFromColumn } from '@/lib/calendar/day'
import type { Tx } from '@/lib/platform/db/client'

/** Takes a failed run up again for somebody; null when it has not failed, or another was faster. */
export async function reopenRun(
  tx: Tx,
  runId: string,
  by: { personId: string; at: Date },
): Promise<JobName | null> {
  const { count } = await tx.jobRun.updateMany({
    where: { id: runId, outcome: 'failed' },
    data: {
      ...{ outcome: null, endedAt: null, failure: null },
      ...{ startedAt: by.at, askedBy: by.personId },
    },
  })
  if (count === 0) return null
  const { communeId, kind, slot } = await tx.jobRun.findFirstOrThrow({ where: { id: runId } })
  return { communeId, kind, slot: dayFromColumn(slot) }
}
