import { fromPrisma, PgBoss } from 'pg-boss'
import {
  DUE_AT,
  JOB_KINDS,
  LONGEST_RUN_MINUTES,
  TRIES_AGAIN,
  type ErrandName,
  type JobName,
} from '@/lib/access/job'
import type { Tx } from '@/lib/platform/db/client'
import { jobsWithin } from '@/lib/platform/db/transaction'
import { env } from '@/lib/platform/env'
import { log } from '@/lib/platform/log'

const SCHEMA = 'pgboss'
/** What the clock sends: one job for the house, which sends one for each commune. */
export const ROUNDS = 'rounds'
/** One job for each commune, kind and day. */
export const RUNS = 'runs'
/** What persons asked for, one after the other. */
export const ERRANDS = 'errands'

/** The schema belongs to the migrations: nothing here makes or changes a table. */
const MADE_ELSEWHERE = { schema: SCHEMA, migrate: false, createSchema: false, reindex: false }
const KEPT = { deleteAfterSeconds: 7 * 86_400, retentionSeconds: 7 * 86_400 }
const TRIED = {
  retryLimit: TRIES_AGAIN,
  retryDelay: 60,
  retryBackoff: true,
  expireInSeconds: LONGEST_RUN_MINUTES * 60,
}

/** Somebody looks on: a process that died is given up sooner, and tried again sooner. */
const ASKED_FOR = { retryLimit: TRIES_AGAIN, retryDelay: 5, expireInSeconds: 300 }

/** A queue with connections of its own, in the one role that reaches it and no row of the office. */
export function openQueue(part: { supervise?: boolean; schedule?: boolean } = {}): PgBoss {
  const queue = new PgBoss({
    ...MADE_ELSEWHERE,
    connectionString: env().DATABASE_URL,
    options: '-c role=lalanh_jobs',
    application_name: 'lalanh-jobs',
    max: 2,
    registerInstance: false,
    monitorVacuum: false,
    flowIntervalSeconds: 60,
    ...part,
  })
  // A lost connection is reported here and tried again by the next poll.
  queue.on('error', (error) => log().warn({ error }, 'queue of jobs'))
  return queue
}

/** What is due when; saying so again, from any number of processes, changes nothing. */
export async function declareQueues(queue: PgBoss): Promise<void> {
  await queue.createQueue(ROUNDS, { ...KEPT, ...TRIED })
  // One waiting or working job for a run: whoever asks again while it waits adds nothing.
  await queue.createQueue(RUNS, { ...KEPT, ...TRIED, policy: 'exclusive' })
  await declareErrands(queue)
  for (const kind of JOB_KINDS) {
    const { hour, minute } = DUE_AT[kind]
    await queue.schedule(
      ROUNDS,
      `${minute} ${hour} * * *`,
      { kind },
      {
        key: kind,
        tz: 'Asia/Ho_Chi_Minh',
        // An office's computer is off at night: what it slept through is done in the morning, once.
        missed: 'once',
      },
    )
  }
}

/** Sent twice an errand is done once: whoever comes second finds it done. */
async function declareErrands(queue: PgBoss): Promise<void> {
  await queue.createQueue(ERRANDS, { ...KEPT, ...ASKED_FOR })
}

/** Sends a run; nothing happens where the same one waits or works already. */
export async function sendRun(
  queue: PgBoss,
  name: JobName,
  within: { db?: ReturnType<typeof fromPrisma> } = {},
): Promise<void> {
  await queue.send(RUNS, name, { singletonKey: keyOf(name), ...within })
}

/**
 * Sends a run in the transaction of an act: the job is there exactly if the act is. This is the
 * outbox of the house: there is no moment between the two in which one of them could be lost.
 */
export async function sendRunWithin(tx: Tx, name: JobName): Promise<void> {
  await sendingWithin(tx, (queue) => sendRun(queue, name, { db: fromPrisma(tx) }))
}

/** Sends an errand that somebody asked for before. */
export async function sendErrand(queue: PgBoss, name: ErrandName): Promise<void> {
  await queue.send(ERRANDS, name)
}

/** The same in the transaction of the act that asks for it. */
export async function sendErrandWithin(tx: Tx, name: ErrandName): Promise<void> {
  await sendingWithin(tx, async (queue) => {
    // Nothing need have worked in this house yet.
    await declareErrands(queue)
    await queue.send(ERRANDS, name, { db: fromPrisma(tx) })
  })
}

async function sendingWithin(tx: Tx, send: (queue: PgBoss) => Promise<void>): Promise<void> {
  const queue = openQueue({ supervise: false, schedule: false })
  await queue.start()
  try {
    await jobsWithin(tx, () => send(queue))
  } finally {
    await queue.stop({ graceful: false })
  }
}

function keyOf({ communeId, kind, slot }: JobName): string {
  return `${communeId} ${kind} ${slot}`
}
