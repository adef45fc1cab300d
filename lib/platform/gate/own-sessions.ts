import { deviceOf, type OwnSession } from '@/lib/access/device'
import { holds, type Viewer } from '@/lib/access/viewer'
import { now } from '@/lib/platform/clock'
import type { Tx } from '@/lib/platform/db/client'
import { asIdentity, identityWithin } from '@/lib/platform/db/transaction'
import { stillOpen } from './account-standing'
import { holdAccount } from './one-time-code'

/** Whoever keeps the accounts idles out sooner, as `open_session` does it. */
const ADMINISTRATOR_IDLE_MINUTES = 15

/** The viewer's open sessions in this commune, this one first, then by when they were used. */
export async function listOwnSessions(viewer: Viewer): Promise<OwnSession[]> {
  const sessions = await asIdentity((tx) =>
    tx.session.findMany({ where: ownOpen(viewer), orderBy: { lastSeenAt: 'desc' } }),
  )
  const listed = sessions.map(({ id, device, createdAt, lastSeenAt }) => ({
    id,
    device: deviceOf(device),
    since: createdAt,
    lastSeenAt,
    isThis: id === viewer.sessionId,
  }))
  return listed.sort((a, b) => Number(b.isThis) - Number(a.isThis))
}

/** The name the viewer signs in with. */
export async function ownUsername({ accountId }: Viewer): Promise<string> {
  const account = await asIdentity((tx) =>
    tx.account.findUniqueOrThrow({ where: { id: accountId }, select: { username: true } }),
  )
  return account.username
}

/** Ends some of the viewer's sessions, in the transaction of the act; says how many. */
export async function endOwnSessions(
  tx: Tx,
  viewer: Viewer,
  which: { id?: string } | { id: { not: string } } = {},
): Promise<number> {
  const { count } = await identityWithin(tx, () =>
    tx.session.updateMany({ where: { ...ownOpen(viewer), ...which }, data: { endedAt: now() } }),
  )
  return count
}

/**
 * Gives the viewer's login a new password; every other session of it ends, wherever it serves. Null
 * where the viewer's own has ended since it was looked at: whoever took it away has the last word.
 */
export function takePassword(tx: Tx, viewer: Viewer, passwordHash: string): Promise<number | null> {
  const { accountId } = viewer
  return identityWithin(tx, async () => {
    if (!(await holdOwnSession(tx, viewer))) return null
    await tx.account.update({ where: { id: accountId }, data: { passwordHash } })
    const others = { accountId, id: { not: viewer.sessionId }, ...stillOpen() }
    const { count } = await tx.session.updateMany({ where: others, data: { endedAt: now() } })
    await tx.session.updateMany({ where: { id: viewer.sessionId }, data: { confirmedAt: now() } })
    return count
  })
}

/**
 * Holds the viewer's account and says whether this session still is one of it. Asked before an act that
 * gives a way in, for the way in would outlive the session. Inside a transaction of identity.
 */
export async function holdOwnSession(
  tx: Tx,
  { accountId, sessionId }: Pick<Viewer, 'accountId' | 'sessionId'>,
): Promise<boolean> {
  await holdAccount(tx, accountId)
  return (await tx.session.count({ where: { id: sessionId, accountId, endedAt: null } })) === 1
}

/** Notes that the password was typed in this session just now. */
export async function noteConfirmed({ sessionId }: Viewer): Promise<void> {
  await asIdentity((tx) =>
    tx.session.updateMany({ where: { id: sessionId }, data: { confirmedAt: now() } }),
  )
}

function ownOpen(viewer: Viewer) {
  const { accountId, communeId } = viewer
  const isKeeper = holds(viewer, 'administrator')
  return {
    accountId,
    communeId,
    ...stillOpen(isKeeper ? ADMINISTRATOR_IDLE_MINUTES : undefined),
  }
}
