import type { Socket } from 'node:net'
import type { Prisma } from '@/prisma/client/client'
import { digestOf } from '../digest'
import { client, LONGEST_WAIT_MS, pool, type Tx } from './client'
import { undoOutside } from './rollback'
import { isRefusedByDatabase, isRetryable } from './violation'

/** Waiting for a connection is normal when an office works at once; a stuck statement is not. */
const LIMITS = { maxWait: LONGEST_WAIT_MS, timeout: 20_000 }
/** Who waits for a row that somebody else holds gives up while there is time left to say so. */
const WAITING_SHARE = 0.75
const MOST_TRIES = 5

/** What a transaction needs to know before it may read a single row. */
export type CommuneContext = { readonly communeId: string }

/**
 * A transaction in one commune: the office's role and the tenant are set for this transaction only,
 * so that a pooled connection carries nothing over to the next one.
 */
export function inCommune<T>(
  context: CommuneContext,
  work: (tx: Tx) => Promise<T>,
  /** how long it may take at most, where twenty thousand rows are written at once */
  longestMs: number = LIMITS.timeout,
): Promise<T> {
  const longestWait = `${Math.round(longestMs * WAITING_SHARE)}ms`
  return retrying(async () => {
    let inside: { tx: Tx; finished: boolean } | undefined
    try {
      return await client().$transaction(
        async (tx) => {
          await tx.$queryRaw`select set_config('role', 'lalanh_app', true), set_config('app.commune_id', ${context.communeId}, true), set_config('lock_timeout', ${longestWait}, true)`
          inside = { tx, finished: false }
          const result = await work(tx)
          inside.finished = true
          return result
        },
        { ...LIMITS, timeout: longestMs },
      )
    } catch (error) {
      if (inside && isCertainlyUndone(inside.finished, error)) await undoOutside(inside.tx)
      throw error
    }
  })
}

/**
 * One statement that reads in one commune, for the pages that are opened most: beginning, tenant,
 * statement and end are sent together, so that it costs one trip where `inCommune` takes four.
 * `keepPlan` is for the few statements whose text hardly varies and that every page asks: the database
 * plans them once a connection, and on small tables planning costs many times the reading.
 */
export async function readInCommune<Row>(
  { communeId }: CommuneContext,
  { text, values }: Prisma.Sql,
  { keepPlan = false } = {},
): Promise<Row[]> {
  const connection = await pool().connect()
  let broken = false
  try {
    const leaveTogether = holdBack(connection)
    const asked = Promise.allSettled([
      connection.query('begin read only'),
      connection.query(
        `select set_config('role', 'lalanh_app', true), set_config('app.commune_id', $1, true)`,
        [communeId],
      ),
      connection.query<Row & object>({ name: keepPlan ? planName(text) : undefined, text, values }),
      connection.query('commit'),
    ])
    leaveTogether()
    const answers = await asked
    const refused = answers.find(({ status }) => status === 'rejected')
    broken = refused !== undefined
    if (refused?.status === 'rejected') throw refused.reason
    const [, , found] = answers
    return found.status === 'fulfilled' ? found.value.rows : []
  } finally {
    // A connection that saw an error is not asked again: nobody need find out in what state it is.
    connection.release(broken)
  }
}

const planNames = new Map<string, string>()

/**
 * The same name for the same text, whoever asks. It is made of the text: pages and handlers are bundled
 * apart and share the connections, so that numbers counted in each bundle would name two texts alike.
 */
function planName(text: string): string {
  const name = planNames.get(text) ?? `plan_${Buffer.from(digestOf(text)).toString('hex', 0, 16)}`
  planNames.set(text, name)
  return name
}

/**
 * What a connection is asked until the returned function is called leaves in one piece: each piece
 * wakes the database once more. The driver has no name for its socket in its types.
 */
function holdBack(connection: object): () => void {
  const { stream } = (connection as { connection: { stream: Socket } }).connection
  stream.cork()
  return () => stream.uncork()
}

/** One commune as of one moment, for reading that takes longer than a transaction of the office may. */
export type Snapshot = {
  read<Row extends object>(text: string, values?: unknown[]): Promise<Row[]>
  /** the rows of a statement, some at a time */
  batches<Row extends object>(text: string, most: number): AsyncGenerator<Row[]>
  /** gives the connection back; a second time does nothing */
  end(): Promise<void>
}

/** Whoever takes rows away and stops reading does not hold the moment open for ever. */
const LONGEST_PAUSE = '5min'

/** Opens a snapshot of one commune; it reads and cannot write. */
export async function openSnapshot({ communeId }: CommuneContext): Promise<Snapshot> {
  const connection = await pool().connect()
  let isOpen = true
  let cursors = 0
  const lost = () => undefined
  // A line that breaks while nothing is asked is found out by the next question.
  connection.on('error', lost)
  const read = async <Row extends object>(text: string, values: unknown[] = []) =>
    (await connection.query<Row>(text, values)).rows
  const end = async () => {
    if (!isOpen) return
    isOpen = false
    const isClean = await read('rollback').then(
      () => true,
      () => false,
    )
    connection.off('error', lost)
    connection.release(!isClean)
  }
  try {
    await read('begin isolation level repeatable read read only')
    await read(`set local idle_in_transaction_session_timeout = '${LONGEST_PAUSE}'`)
    await read(
      `select set_config('role', 'lalanh_app', true), set_config('app.commune_id', $1, true)`,
      [communeId],
    )
  } catch (error) {
    await end()
    throw error
  }
  return {
    read,
    end,
    async *batches<Row extends object>(text: string, most: number) {
      const name = `batch_${(cursors += 1)}`
      await read(`declare ${name} no scroll cursor for ${text}`)
      for (;;) {
        const rows = await read<Row>(`fetch ${most} from ${name}`)
        if (rows.length === 0) break
        yield rows
      }
      await read(`close ${name}`)
    },
  }
}

/** One statement of the product's login itself, before it takes a role: all it may run is `open_session`. */
export async function readAsLogin<Row>({ text, values }: Prisma.Sql): Promise<Row[]> {
  return (await pool().query<Row & object>(text, values)).rows
}

/** A transaction that may read accounts and sessions, and no child. */
export function asIdentity<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return retrying(() =>
    client().$transaction(async (tx) => {
      await tx.$queryRaw`select set_config('role', 'lalanh_identity', true)`
      return work(tx)
    }, LIMITS),
  )
}

/**
 * A part of an office's transaction as identity, so that an act on sessions and its entry stand or
 * fall together. Work that throws takes the whole transaction with it.
 */
export async function identityWithin<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
  await tx.$queryRaw`select set_config('role', 'lalanh_identity', true)`
  const result = await work()
  await tx.$queryRaw`select set_config('role', 'lalanh_app', true)`
  return result
}

/** A part of an act's transaction that writes into the queue of jobs, under the queue's own role. */
export async function jobsWithin<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
  await tx.$queryRaw`select set_config('role', 'lalanh_jobs', true)`
  const result = await work()
  await tx.$queryRaw`select set_config('role', 'lalanh_app', true)`
  return result
}

/** A commit whose answer was lost may have arrived; one that the database refused has not. */
function isCertainlyUndone(workFinished: boolean, error: unknown): boolean {
  return !workFinished || isRefusedByDatabase(error)
}

/** Deadlocks and serialisation failures are nobody's fault: once more, a little later. */
async function retrying<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt()
    } catch (error) {
      if (tries >= MOST_TRIES || !isRetryable(error)) throw error
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * 2 ** tries))
    }
  }
}
