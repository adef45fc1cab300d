import type { AccountLine } from '@/lib/access/account-line'
import { addDays, dayOf, type Day } from '@/lib/calendar/day'

/** Longer than this without signing in, somebody may have left without telling the administrator. */
export const QUIET_AFTER_DAYS = 60

/** Who holds a role and has not been in the ledger for so long; closed accounts are quiet on purpose. */
export function quietAccounts<
  Account extends Pick<AccountLine, 'username' | 'isDisabled' | 'lastSeenAt' | 'roles'>,
>(accounts: readonly Account[], on: Day): Account[] {
  const before = addDays(on, -QUIET_AFTER_DAYS)
  return accounts.filter(({ username, isDisabled, lastSeenAt, roles }) => {
    if (username === null || isDisabled || roles.length === 0) return false
    const since = lastSeenAt ? dayOf(lastSeenAt) : roles.map(({ from }) => from).sort()[0]
    return since !== undefined && since < before
  })
}
