import type { AccountLine } from '@/lib/access/account-line'
import { addDays, dayOf, type Day } from '@/lib/calendar/day'

/**
 * Who holds a role and has not been in the ledger for longer than so many days: somebody may have left
 * without telling the administrator. Closed accounts are quiet on purpose.
 */
export function quietAccounts<
  Account extends Pick<AccountLine, 'username' | 'isDisabled' | 'lastSeenAt' | 'roles'>,
>(accounts: readonly Account[], on: Day, afterDays: number): Account[] {
  const before = addDays(on, -afterDays)
  return accounts.filter(({ username, isDisabled, lastSeenAt, roles }) => {
    if (username === null || isDisabled || roles.length === 0) return false
    const since = lastSeenAt ? dayOf(lastSeenAt) : roles.map(({ from }) => from).sort()[0]
    return since !== undefined && since < before
  })
}
