/** Who is being slowed down: one account's name, or one address. */
export type ThrottleKind = 'account' | 'address'

const FREE_TRIES: Record<ThrottleKind, number> = { account: 5, address: 30 }
const FIRST_WAIT_SECONDS = 15
const LONGEST_WAIT_SECONDS = 960

/** Failures are forgotten after a day without one. */
export const FORGET_AFTER_HOURS = 24

/**
 * Seconds to wait after the given number of failures: none for the first tries, then 15 s doubling up
 * to 16 minutes: ten guesses at one account in a quarter of an hour and a hundred a day, whoever makes
 * them (security.md, S8). Never a permanent lock: a lock-out would be a weapon against the officer.
 */
export function delayAfter(failures: number, kind: ThrottleKind): number {
  const over = failures - FREE_TRIES[kind]
  if (over < 0) return 0
  return Math.min(FIRST_WAIT_SECONDS * 2 ** Math.min(over, 20), LONGEST_WAIT_SECONDS)
}
