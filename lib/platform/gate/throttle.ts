import { delayAfter, FORGET_AFTER_HOURS, type ThrottleKind } from '@/lib/access/sign-in-delay'
import type { Tx } from '@/lib/platform/db/client'

export type ThrottleKey = { kind: ThrottleKind; name: string }

/** Lets tries under one name or from one address be looked at one after the other, until the transaction ends. */
export async function queueUp(tx: Tx, keys: ThrottleKey[]): Promise<void> {
  for (const key of keys.map(textOf).sort()) {
    await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`sign-in:${key}`}, 0))::text`
  }
}

/** A try that was counted and turned out right is no failure of its address. */
export async function takeBackFailure(tx: Tx, key: ThrottleKey, at: Date): Promise<void> {
  await tx.signInThrottle.updateMany({
    where: { key: textOf(key), failures: { gt: 0 } },
    data: { failures: { decrement: 1 }, nextTryAt: at },
  })
}

/** Seconds the keys still have to wait; 0 when a try is free. */
export async function secondsToWait(tx: Tx, keys: ThrottleKey[], at: Date): Promise<number> {
  const rows = await tx.signInThrottle.findMany({ where: { key: { in: keys.map(textOf) } } })
  const waits = rows.map((row) => Math.ceil((row.nextTryAt.getTime() - at.getTime()) / 1000))
  return Math.max(0, ...waits)
}

/** Counts a failure for every key; counted in one statement, so that parallel guesses all count. */
export async function countFailure(tx: Tx, keys: ThrottleKey[], at: Date): Promise<void> {
  const forgotten = new Date(at.getTime() - FORGET_AFTER_HOURS * 3_600_000)
  for (const key of keys) {
    const [row] = await tx.$queryRaw<{ failures: number }[]>`
      insert into sign_in_throttle as t (key, failures, last_failure_at, next_try_at)
      values (${textOf(key)}, 1, ${at}, ${at})
      on conflict (key) do update set last_failure_at = excluded.last_failure_at,
        failures = case when t.last_failure_at < ${forgotten} then 1 else t.failures + 1 end
      returning failures`
    const seconds = delayAfter(row?.failures ?? 1, key.kind)
    const nextTryAt = new Date(at.getTime() + seconds * 1000)
    await tx.signInThrottle.update({ where: { key: textOf(key) }, data: { nextTryAt } })
  }
}

/** A right password wipes the account's failures; the address keeps its own. */
export async function forgetFailures(tx: Tx, username: string): Promise<void> {
  await tx.signInThrottle.deleteMany({
    where: { key: textOf({ kind: 'account', name: username }) },
  })
}

function textOf(key: ThrottleKey): string {
  return `${key.kind}:${key.name}`
}
