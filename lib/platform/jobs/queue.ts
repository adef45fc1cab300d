import { fromPrisma, PgBoss } from 'pg-boss'
import { DUE_AT, JOB_KINDS, LONGEST_RUN_MINUTES, TRIES_AGAIN, type JobName } from '@/lib/access/job'
import type { Tx } from '@/lib/platform/db/client'
import { jobsWithin } from '@/lib/platform/db/transaction'
import { env } from '@/lib/platform/env'
import { log } from '@/lib/platform/log'

const SCHEMA = 'pgboss'
/** What the clock sends: one job for the house, which sends one for each commune. */
export const ROUNDS = 'rounds'
/** One job for each commune, kind and day. */
export const RUNS = 'runs'

/** The schema belongs to the migrations: nothing here makes or changes a table. */
const MADE_ELSEWHERE = { schema: SCHEMA, migrate: false, createSchema: false, reindex: false }
const KEPT = { deleteAfterSeconds: 7 * 86_400, retentionSeconds: 7 * 86_400 }
const TRIED = {
  retryLimit: TRIES_AGAIN,
  retryDelay: 60,
  retryBackoff: true,
  expireInSeconds: LONGEST_RUN_MINUTES * 60,
}

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
  const queue = openQueue({ supervise: false, schedule: false })
  await queue.start()
  try {
    await jobsWithin(tx, () => sendRun(queue, name, { db: fromPrisma(tx) }))
  } finally {
    await queue.stop({ graceful: false })
  }
}

function keyOf({ communeId, kind, slot }: JobName): string {
  return `${communeId} ${kind} ${slot}`
}
