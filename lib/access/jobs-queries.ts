import type { Prisma } from '@/prisma/client/client'
import { dayFromColumn } from '@/lib/calendar/day'
import { now } from '@/lib/platform/clock'
import { inCommune } from '@/lib/platform/db/transaction'
import { detailsOf } from './entry-detail'
import { JOB_KINDS, nextDue, standingOfRun } from './job'
import type { JobBook, JobRunLine } from './job-run-line'
import type { Viewer } from './viewer'

const RUNS_SHOWN = 50

/** What the house did by itself in this commune, and when it does it next. */
export function readJobs(viewer: Viewer): Promise<JobBook> {
  const at = now()
  return inCommune(viewer, async (tx) => {
    const newest: Pick<Prisma.JobRunFindManyArgs, 'orderBy'> = {
      orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
    }
    const runs = await tx.jobRun.findMany({ ...newest, take: RUNS_SHOWN })
    const last = await tx.jobRun.findMany({ ...newest, distinct: ['kind'] })
    const failed = await tx.jobRun.groupBy({
      by: ['kind'],
      where: { outcome: 'failed' },
      _count: true,
    })
    const lineOf = (run: KeptRun) => runLine(run, at)
    return {
      runs: runs.map(lineOf),
      jobs: JOB_KINDS.map((kind) => ({
        kind,
        last: last.filter((run) => run.kind === kind).map(lineOf)[0] ?? null,
        next: nextDue(kind, at),
        failed: failed.find((count) => count.kind === kind)?._count ?? 0,
      })),
    }
  })
}

type KeptRun = Prisma.JobRunGetPayload<object>

function runLine(run: KeptRun, at: Date): JobRunLine {
  return {
    id: run.id,
    kind: run.kind,
    dueOn: dayFromColumn(run.slot),
    startedAt: run.startedAt,
    attempts: run.attempts,
    standing: standingOfRun(run, at),
    failure: run.failure,
    details: detailsOf(run.details),
  }
}
