import type { Client } from 'pg'
import { testDatabase } from './database'
import { connected, rowsOf } from './sql'

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
    await other.query('begin')
    await other.query(hold)
    const answer = act()
    // Looked at further down, and never lost when the waiting itself fails.
    answer.catch(() => undefined)
    await untilTheyWait(other, waiting)
    await other.query(meanwhile)
    await other.query('commit')
    return answer
  })
}

async function untilTheyWait(other: Client, many: number): Promise<void> {
  const [own] = (await other.query<{ pid: number }>('select pg_backend_pid() as pid')).rows
  for (let look = 0; look < 500; look += 1) {
    const held = await rowsOf(
      testDatabase().superuserUrl,
      `select pid from pg_stat_activity
       where datname = current_database() and $1 = any(pg_blocking_pids(pid))`,
      [own?.pid],
    )
    if (held.length >= many) return
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error('Nothing waits for what is held: the act never asked for it.')
}
