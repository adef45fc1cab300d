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
    for (let look = 0; (await waitingFor(own?.pid)) < waiting; look += 1) {
      if (progress.isOver || look === MOST_LOOKS)
        throw new Error('The act does not wait for what is held.')
    }
    await other.query(meanwhile)
    await other.query('commit')
    return answer
  })
}

async function waitingFor(pid: number | undefined): Promise<number> {
  const waiting = await rowsOf(
    testDatabase().superuserUrl,
    `select pid from pg_stat_activity
     where datname = current_database() and $1 = any(pg_blocking_pids(pid))`,
    [pid],
  )
  await new Promise((resolve) => setTimeout(resolve, 10))
  return waiting.length
}
