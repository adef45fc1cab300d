import type { Prisma } from '@/prisma/client/client'
import type { JobName } from '@/lib/access/job'
import { columnOf } from '@/lib/calendar/day'
import type { Tx } from '@/lib/platform/db/client'

/** No outcome yet is not done either, which `not: 'done'` alone would leave out. */
const NOT_DONE = {
  OR: [{ outcome: null }, { outcome: 'failed' }],
} satisfies Prisma.JobRunWhereInput

/** Opens a run or takes up one that failed or was lost; false when it is done already. */
export async function beginRun(tx: Tx, { communeId, kind, slot }: JobName, at: Date) {
  const key = { communeId, kind, slot: columnOf(slot) }
  await tx.jobRun.createMany({
    data: [{ ...key, attempts: 0, startedAt: at, details: {} }],
    skipDuplicates: true,
  })
  const { count } = await tx.jobRun.updateMany({
    where: { ...key, ...NOT_DONE },
    data: {
      ...{ attempts: { increment: 1 }, startedAt: at },
      ...{ endedAt: null, outcome: null, failure: null },
    },
  })
  return count === 1
}

/** Holds a run until the transaction ends; false when another process has done it meanwhile. */
export async function holdRun(tx: Tx, { communeId, kind, slot }: JobName): Promise<boolean> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select id from job_run
    where commune_id = ${communeId}::uuid and kind = ${kind}::job_kind and slot = ${slot}::date
      and outcome is distinct from 'done'
    for update`
  return rows.length === 1
}

/** Closes a run that came to its end. */
export async function endRun(
  tx: Tx,
  { communeId, kind, slot }: JobName,
  { at, details }: { at: Date; details: Prisma.InputJsonObject },
): Promise<void> {
  await tx.jobRun.update({
    where: { communeId_kind_slot: { communeId, kind, slot: columnOf(slot) } },
    data: { endedAt: at, outcome: 'done', failure: null, details },
  })
}

/** Closes a run that failed, unless another process has done it meanwhile. */
export async function failRun(
  tx: Tx,
  { communeId, kind, slot }: JobName,
  { at, failure }: { at: Date; failure: string },
): Promise<void> {
  await tx.jobRun.updateMany({
    where: { communeId, kind, slot: columnOf(slot), ...NOT_DONE },
    data: { endedAt: at, outcome: 'failed', failure },
  })
}
