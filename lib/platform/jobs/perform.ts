import { randomUUID } from 'node:crypto'
import type { Prisma } from '@/prisma/client/client'
import type { ActName } from '@/lib/access/act'
import type { EntryDetails } from '@/lib/access/entry-detail'
import type { JobKind, JobName } from '@/lib/access/job'
import type { Day } from '@/lib/calendar/day'
import { now, today } from '@/lib/platform/clock'
import type { Tx } from '@/lib/platform/db/client'
import { inCommune } from '@/lib/platform/db/transaction'
import { writeEntry, type EntryFacts } from '@/lib/platform/entries/write-entry'
import { log } from '@/lib/platform/log'
import { beginRun, endRun, failRun, holdRun } from './run-record'

/** What a job has at hand; as a command has, but with nobody in particular as its author. */
export type JobAct = {
  readonly communeId: string
  readonly tx: Tx
  readonly now: Date
  readonly today: Day
  readonly enter: (act: ActName, facts: EntryFacts) => void
}

/** Counts for the run, each with its label in `words.entries.details`. */
export type JobCounts = Prisma.InputJsonObject & EntryDetails<Partial<Record<JobDetail, unknown>>>
type JobDetail =
  | 'lines'
  | 'seal'
  | 'brokenLine'
  | 'files'
  | 'submissions'
  | 'sessions'
  | 'notices'
  | 'offers'

export type HouseJob = {
  /** What touches other machines, before the transaction opens; doing it again changes nothing. */
  prepare?: (communeId: string) => Promise<JobCounts>
  /** In the transaction that closes the run: all of it happens once, or none. */
  run: (act: JobAct) => Promise<JobCounts>
}

export type HouseJobs = Readonly<Record<JobKind, HouseJob>>

/**
 * Does one run: a second time, or in two processes at once, it does nothing more. What goes wrong is
 * written into the run for the administrator and thrown, so that the queue tries again a bounded
 * number of times.
 */
export async function performRun(jobs: HouseJobs, name: JobName): Promise<void> {
  const { communeId } = name
  const at = now()
  if (!(await inCommune({ communeId }, (tx) => beginRun(tx, name, at)))) return
  try {
    const prepared = await jobs[name.kind].prepare?.(communeId)
    await inCommune({ communeId }, (tx) => close(tx, jobs[name.kind], name, prepared ?? {}))
  } catch (error) {
    const reference = randomUUID().slice(0, 8)
    log().error({ error, ...name, reference }, 'job failed')
    const failure = `${kindOf(error)} ${reference}`
    await inCommune({ communeId }, (tx) => failRun(tx, name, { at: now(), failure }))
    throw error
  }
}

async function close(tx: Tx, job: HouseJob, name: JobName, prepared: JobCounts): Promise<void> {
  if (!(await holdRun(tx, name))) return
  const at = now()
  const entries: { act: ActName; facts: EntryFacts }[] = []
  const counts = await job.run({
    ...{ communeId: name.communeId, tx, now: at, today: today() },
    enter: (act, facts) => entries.push({ act, facts }),
  })
  await endRun(tx, name, { at, details: { ...prepared, ...counts } })
  const by = { communeId: name.communeId, personId: null }
  for (const { act, facts } of entries) await writeEntry(tx, { by, act, at, facts })
}

/** The kind of an error, never its text: a statement's text may carry what it was about. */
function kindOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown'
}
