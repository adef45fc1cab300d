import { now } from '@/lib/platform/clock'
import type { Tx } from '@/lib/platform/db/client'
import { asIdentity, identityWithin } from '@/lib/platform/db/transaction'
import { env } from '@/lib/platform/env'
import { signInProvider } from './provider'

/** What a commune may know of a login of its own: its name, and how it is used in this commune. */
export type AccountStanding = {
  username: string | null
  isDisabled: boolean
  /** a one-time code was used once: there is a password */
  isActivated: boolean
  /** when the code that is still open ends */
  codeEndsAt: Date | null
  openSessions: number
  lastSeenAt: Date | null
  /** since when an app makes codes for the second step; null when there is none */
  appSince: Date | null
  passkeys: number
  /** since when the account is linked with the configured sign-in provider; null when it is not */
  linkedSince: Date | null
}

/** The standing of accounts the caller found in its own persons' rows; sessions of this commune only. */
export function readStandings(
  communeId: string,
  accountIds: string[],
): Promise<Map<string, AccountStanding>> {
  return asIdentity(async (tx) => {
    const accounts = await tx.account.findMany({
      where: { id: { in: accountIds } },
      select: {
        ...{ id: true, username: true, disabledAt: true, passwordHash: true },
        oneTimeCodes: {
          where: { usedAt: null, voidedAt: null, endsAt: { gt: now() } },
          select: { endsAt: true },
        },
      },
    })
    const here = { accountId: { in: accountIds }, communeId }
    const grouped = { by: ['accountId'] as ['accountId'] }
    const seen = await tx.session.groupBy({ ...grouped, where: here, _max: { lastSeenAt: true } })
    const open = await tx.session.groupBy({
      ...grouped,
      where: { ...here, ...stillOpen() },
      _count: true,
    })
    const apps = await tx.totp.findMany({
      where: { accountId: { in: accountIds }, endedAt: null },
      select: { accountId: true, confirmedAt: true },
    })
    const passkeys = await tx.passkey.groupBy({
      by: ['accountId'],
      where: { accountId: { in: accountIds } },
      _count: true,
    })
    const links = await linksOf(tx, accountIds)
    return new Map(
      accounts.map(({ id, username, disabledAt, passwordHash, oneTimeCodes }) => [
        id,
        {
          username,
          isDisabled: disabledAt !== null,
          isActivated: passwordHash !== null,
          codeEndsAt: oneTimeCodes[0]?.endsAt ?? null,
          openSessions: open.find(({ accountId }) => accountId === id)?._count ?? 0,
          lastSeenAt: seen.find(({ accountId }) => accountId === id)?._max.lastSeenAt ?? null,
          appSince: apps.find(({ accountId }) => accountId === id)?.confirmedAt ?? null,
          passkeys: passkeys.find(({ accountId }) => accountId === id)?._count ?? 0,
          linkedSince: links.find(({ accountId }) => accountId === id)?.createdAt ?? null,
        },
      ]),
    )
  })
}

/** How many people's sessions are open in a commune. */
export function countOpenSessions(communeId: string): Promise<number> {
  return asIdentity((tx) => tx.session.count({ where: { communeId, ...stillOpen() } }))
}

/** Links with the provider that is configured now; those with an older one open nothing. */
async function linksOf(tx: Tx, accountIds: string[]) {
  const provider = signInProvider()
  if (!provider) return []
  return tx.providerLink.findMany({
    where: { accountId: { in: accountIds }, issuer: provider.issuer },
    select: { accountId: true, createdAt: true },
  })
}

/** Ends every session of an account in this commune, in the transaction of the act; says how many. */
export async function endSessionsOf(
  tx: Tx,
  of: { accountId: string; communeId: string },
): Promise<number> {
  const { count } = await identityWithin(tx, () =>
    tx.session.updateMany({ where: { ...of, ...stillOpen() }, data: { endedAt: now() } }),
  )
  return count
}

/** Ends every session of an account, wherever it serves; inside a transaction of identity. */
export async function endEverySession(tx: Tx, accountId: string): Promise<number> {
  const { count } = await tx.session.updateMany({
    where: { accountId, ...stillOpen() },
    data: { endedAt: now() },
  })
  return count
}

/** Neither ended, nor at its day-long end, nor idle for too long. */
export function stillOpen(longest = Infinity) {
  const at = now()
  const minutes = Math.min(longest, env().SESSION_IDLE_MINUTES)
  const idleSince = new Date(at.getTime() - minutes * 60_000)
  return { endedAt: null, endsAt: { gt: at }, lastSeenAt: { gt: idleSince } }
}
