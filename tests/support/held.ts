import { readAsSuperuser, testDatabase } from './database'
import { connected } from './sql'

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
      while ((await waiting()) < going) await new Promise((resolve) => setTimeout(resolve, 5))
    }
    await holder.query('commit')
    return (await Promise.all(begun)) as { -readonly [At in keyof T]: T[At] }
  })
}

/** How many of this database wait for somebody else. */
async function waiting(): Promise<number> {
  const [row] = await readAsSuperuser<{ count: number }>(
    `select count(*)::int as count from pg_stat_activity
     where datname = current_database() and cardinality(pg_blocking_pids(pid)) > 0`,
  )
  return row?.count ?? 0
}
