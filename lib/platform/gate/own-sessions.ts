import { deviceOf, type OwnSession } from '@/lib/access/device'
import { holds, type Viewer } from '@/lib/access/viewer'
import { now } from '@/lib/platform/clock'
import type { Tx } from '@/lib/platform/db/client'
import { asIdentity, identityWithin } from '@/lib/platform/db/transaction'
import { stillOpen } from './account-standing'

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

/** Gives the viewer's login a new password; every other session of it ends, wherever it serves. */
export function takePassword(tx: Tx, viewer: Viewer, passwordHash: string): Promise<number> {
  const { accountId, sessionId } = viewer
  return identityWithin(tx, async () => {
    await tx.account.update({ where: { id: accountId }, data: { passwordHash } })
    const others = { accountId, id: { not: sessionId }, ...stillOpen() }
    const { count } = await tx.session.updateMany({ where: others, data: { endedAt: now() } })
    await tx.session.updateMany({ where: { id: sessionId }, data: { confirmedAt: now() } })
    return count
  })
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
