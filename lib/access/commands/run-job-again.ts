import { z } from 'zod'
import { command } from '@/lib/platform/command'
import { sendRunWithin } from '@/lib/platform/jobs/queue'
import { done, refused } from '@/lib/platform/outcome'
import type { JobKind, JobRefusal } from '../job'
import { reopenRun } from '../job-records'

const runInput = z.object({ runId: z.uuid() })

/** Has a run that failed done once more. The job is sent in the same transaction: never one without the other. */
export const runJobAgain = command<typeof runInput, { kind: JobKind }, JobRefusal>({
  act: 'jobs/run-again',
  right: 'job.keep',
  input: runInput,
  async run({ viewer, tx, now, enter }, { runId }) {
    if (!(await tx.jobRun.findFirst({ where: { id: runId } }))) return refused('not_found')
    const name = await reopenRun(tx, runId, { personId: viewer.personId, at: now })
    if (!name) return refused('not_failed')
    await sendRunWithin(tx, name)
    enter({
      subject: { kind: 'job', id: runId },
      details: { job: name.kind, dueOn: name.slot },
    })
    return done({ kind: name.kind })
  },
})
