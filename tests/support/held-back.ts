import { testDatabase } from './database'
import { connected, rowsOf } from './sql'

const MOST_LOOKS = 2000

/**
 * Two at once, with nothing left to chance: somebody else's transaction stands open after `hold`, the
 * act is started and waits for it, and only then the other writes `meanwhile` and commits. An act that
 * is several at once is said to be `waiting` for all of them.
 */
export function heldBack<T>(
  { hold, meanwhile = '', waiting = 1 }: { hold: string; meanwhile?: string; waiting?: number },
  act: () => Promise<T>,
): Promise<T> {
  return connected(testDatabase().superuserUrl, async (other) => {
    const [own] = (await other.query<{ pid: number }>('select pg_backend_pid() as pid')).rows
    await other.query('begin')
    await other.query(hold)
    const progress = { isOver: false }
    const answer = act().finally(() => (progress.isOver = true))
    // Looked at further down, and never lost when the waiting itself fails.
    answer.catch(() => undefined)
    await untilWaiting(() => (progress.isOver ? null : waiting), own?.pid ?? null)
    await other.query(meanwhile)
    await other.query('commit')
    return answer
  })
}

/**
 * Begins acts while something all of them need is held, each as soon as the one before it waits or is over,
 * and lets go when the last has begun: by then each has read whatever it reads before it waits, and they
 * go on in the order in which they came.
 */
export function whileHeld<T extends readonly unknown[]>(
  hold: string,
  values: unknown[],
  acts: { readonly [At in keyof T]: () => Promise<T[At]> },
): Promise<{ -readonly [At in keyof T]: T[At] }> {
  return connected(testDatabase().superuserUrl, async (holder) => {
    await holder.query('begin')
    await holder.query(hold, values)
    const begun: Promise<unknown>[] = []
    let going = 0
    for (const act of acts) {
      going += 1
      const made = act().finally(() => (going -= 1))
      // Whoever asks for the answers is told of it; until then nobody is.
      made.catch(() => undefined)
      begun.push(made)
      await untilWaiting(() => going, null)
    }
    await holder.query('commit')
    return (await Promise.all(begun)) as { -readonly [At in keyof T]: T[At] }
  })
}

/** Until as many wait as are to; for the one connection, or for anybody where none is named. */
async function untilWaiting(wanted: () => number | null, by: number | null): Promise<void> {
  for (let look = 0; ; look += 1) {
    const found = await waiting(by)
    const most = wanted()
    if (most !== null && found >= most) return
    if (most === null || look === MOST_LOOKS)
      throw new Error('The act does not wait for what is held.')
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

async function waiting(by: number | null): Promise<number> {
  const [row] = await rowsOf<{ count: number }>(
    testDatabase().superuserUrl,
    `select count(*)::int as count from pg_stat_activity
     where datname = current_database() and cardinality(pg_blocking_pids(pid)) > 0
       and ($1::int is null or $1 = any(pg_blocking_pids(pid)))`,
    [by],
  )
  return row?.count ?? 0
}
