import type { Slip } from '@/lib/access/one-time-code'
import { firstFree, proposeUsername } from '@/lib/access/username'
import type { Tx } from '@/lib/platform/db/client'
import { identityWithin } from '@/lib/platform/db/transaction'
import { endEverySession } from './account-standing'
import { holdAccount, issueCode } from './one-time-code'

type Login = { accountId: string; communeId: string; at: Date }
/** A login with how many days its next code holds. */
type Coded = Login & { days: number }

/** A login that waits for its first code to be used. The database refuses a name that is taken. */
export async function addAccount(
  tx: Tx,
  { username, at }: { username: string; at: Date },
): Promise<string> {
  const account = await identityWithin(tx, () =>
    tx.account.create({ data: { username, createdAt: at }, select: { id: true } }),
  )
  return account.id
}

/** A free name near the wanted one, or out of the full name. */
export async function freeUsername(tx: Tx, wanted: string, fullName: string): Promise<string> {
  const near = wanted || proposeUsername(fullName)
  const taken = await identityWithin(tx, () =>
    tx.account.findMany({ where: { username: { startsWith: near } }, select: { username: true } }),
  )
  return firstFree(near, new Set(taken.map(({ username }) => username)))
}

/**
 * A new code for an account, with what is printed beside it. Every session of it ends. Whoever is
 * disabled loses the old password at once: nobody may come back with it.
 */
export function giveCode(tx: Tx, fullName: string, login: Coded): Promise<Slip> {
  const { accountId } = login
  return identityWithin(tx, async () => {
    const { code, endsAt } = await issueCode(tx, login)
    await endEverySession(tx, accountId)
    const account = await tx.account.findUniqueOrThrow({ where: { id: accountId } })
    if (account.disabledAt !== null) {
      await tx.account.update({ where: { id: accountId }, data: { passwordHash: null } })
    }
    return { fullName, username: account.username, code, endsAt: endsAt.toISOString() }
  })
}

/** Closes an account, or opens it again; false when it is so already. Closing ends every session. */
export function closeAccount(tx: Tx, accountId: string, at: Date | null): Promise<boolean> {
  return identityWithin(tx, async () => {
    await holdAccount(tx, accountId)
    const where = { id: accountId, disabledAt: at === null ? { not: null } : null }
    const { count } = await tx.account.updateMany({ where, data: { disabledAt: at } })
    if (at !== null) await endEverySession(tx, accountId)
    return count === 1
  })
}

/** Whether a login also serves another commune: then no administrator of one decides over it alone. */
export async function servesElsewhere(
  tx: Tx,
  { accountId, communeId }: Pick<Login, 'accountId' | 'communeId'>,
): Promise<boolean> {
  const others = await identityWithin(tx, () =>
    tx.person.count({ where: { accountId, communeId: { not: communeId } } }),
  )
  return others > 0
}

/** Those of the accounts somebody can sign in with: neither disabled nor still waiting for a password. */
export async function usableAmong(tx: Tx, accountIds: string[]): Promise<Set<string>> {
  const usable = await identityWithin(tx, () =>
    tx.account.findMany({
      where: { id: { in: accountIds }, disabledAt: null, passwordHash: { not: null } },
      select: { id: true },
    }),
  )
  return new Set(usable.map(({ id }) => id))
}
