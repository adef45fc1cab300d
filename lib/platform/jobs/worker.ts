import type { JobResult, PgBoss } from 'pg-boss'
import {
  ERRAND_KINDS,
  JOB_KINDS,
  type ErrandName,
  type JobKind,
  type JobName,
} from '@/lib/access/job'
import { day } from '@/lib/calendar/day'
import { today } from '@/lib/platform/clock'
import { asIdentity } from '@/lib/platform/db/transaction'
import { env } from '@/lib/platform/env'
import { log } from '@/lib/platform/log'
import { errandIn, type HouseErrands } from './errand'
import { performRun, type HouseJobs } from './perform'
import { declareQueues, ERRANDS, openQueue, ROUNDS, RUNS, sendErrand, sendRun } from './queue'

/** An administrator who pressed the button looks again after some seconds, not minutes. */
const LOOK_EVERY = { pollingIntervalSeconds: 5 }
const IN_BATCHES = {
  ...LOOK_EVERY,
  ...{ batchSize: 5, burstWhenBatchFull: true },
  perJobResults: true,
} as const
/** A run is short; what is not over by then is undone by the database and handed out again. */
const STOP_WITHIN_MS = 8_000

// Kept on globalThis because the development server loads modules anew on every change.
const kept = globalThis as { lalanhJobs?: Promise<Working | null> }

/** The queue, and which of its workers takes what persons asked for. */
type Working = { queue: PgBoss; errands: string }

/** Takes jobs as long as the process lives; once per process, however often it is asked. */
export function keepWorking(jobs: HouseJobs, errands: HouseErrands): void {
  if (env().JOBS === 'off') return
  kept.lalanhJobs ??= work(jobs, errands).catch((error: unknown) => {
    log().error({ error }, 'jobs could not be started')
    return null
  })
}

/** Lets what is being done come to its end, and takes nothing new. */
export async function stopWorking(): Promise<void> {
  const working = await kept.lalanhJobs
  delete kept.lalanhJobs
  await working?.queue.stop({ graceful: true, timeout: STOP_WITHIN_MS })
}

/** Whoever asked for something just now looks on: it is looked for at once, where this process works. */
export async function lookForErrands(): Promise<void> {
  const working = await kept.lalanhJobs
  working?.queue.notifyWorker(working.errands)
}

/** A worker on a connection of its own: the process has one, a test may have two. */
export async function work(jobs: HouseJobs, errands: HouseErrands): Promise<Working> {
  const queue = openQueue()
  await queue.start()
  await declareQueues(queue)
  await queue.work<{ kind?: unknown }>(ROUNDS, LOOK_EVERY, async ([job]) => {
    const kind = kindIn(job?.data)
    if (kind) await sendRound(queue, kind)
    // What the queue gave up and what was lost on the way does not wait for the next start.
    await takeUpAgain(queue, errands)
  })
  // One after the other: at night there is time, and by day the pages come first.
  await queue.work<Record<string, unknown>>(RUNS, IN_BATCHES, async (batch) => {
    const results: JobResult[] = []
    for (const { id, data } of batch) {
      const name = nameIn(data)
      results.push({ id, status: await statusOf(name && (() => performRun(jobs, name))) })
    }
    return results
  })
  const worker = await queue.work<Record<string, unknown>>(ERRANDS, IN_BATCHES, async (batch) => {
    const results: JobResult[] = []
    for (const { id, data } of batch) {
      const name = errandIn(errands, data)
      results.push({ id, status: await statusOf(name && (() => performErrand(errands, name))) })
    }
    return results
  })
  await takeUpAgain(queue, errands)
  return { queue, errands: worker }
}

/** Does an errand, and says where one fails: nobody else does for what it does before it is at work. */
async function performErrand(errands: HouseErrands, name: ErrandName): Promise<void> {
  const { communeId, kind, id } = name
  try {
    await errands[kind].perform(communeId, id)
  } catch (error) {
    log().error({ error, communeId, kind, id }, 'errand failed')
    throw error
  }
}

/**
 * Sends once more what has no end: the process that was at it may have died with it, or the queue has
 * given it up. What is on its way comes twice by this, and is done once.
 */
async function takeUpAgain(queue: PgBoss, errands: HouseErrands): Promise<void> {
  const communes = await asIdentity((tx) => tx.commune.findMany({ select: { id: true } }))
  for (const { id: communeId } of communes) {
    for (const kind of ERRAND_KINDS) {
      for (const id of await errands[kind].open(communeId)) {
        await sendErrand(queue, { communeId, kind, id })
      }
    }
  }
}

/**
 * How one job of a batch ended; one that fails holds up no other. Its error stays in our own log, where
 * whoever did it has written it.
 */
async function statusOf(perform: (() => Promise<void>) | null): Promise<'completed' | 'failed'> {
  try {
    await perform?.()
    return 'completed'
  } catch {
    return 'failed'
  }
}

/** A round of a kind: one run for every commune and the day that it is. */
export async function sendRound(queue: PgBoss, kind: JobKind): Promise<void> {
  const communes = await asIdentity((tx) => tx.commune.findMany({ select: { id: true } }))
  for (const { id } of communes) await sendRun(queue, { communeId: id, kind, slot: today() })
}

/** What lies in the queue was written by some version of us: what this one does not know is left. */
function kindIn(data: { kind?: unknown } | undefined): JobKind | null {
  return JOB_KINDS.find((kind) => kind === data?.kind) ?? null
}

function nameIn(data: Record<string, unknown> | undefined): JobName | null {
  const kind = kindIn(data)
  if (!kind || typeof data?.communeId !== 'string' || typeof data.slot !== 'string') return null
  return { communeId: data.communeId, kind, slot: day(data.slot) }
}
