import { createHash, randomBytes } from 'node:crypto'
import { Prisma } from '@/prisma/client/client'
import { asIdentity, readAsLogin } from '@/lib/platform/db/transaction'
import type { Tx } from '@/lib/platform/db/client'
import { now, today } from '@/lib/platform/clock'
import { env } from '@/lib/platform/env'
import type { Viewer } from '@/lib/access/viewer'

/** Opens a session and returns its token; only the token's hash is kept. */
export async function openSession(
  tx: Tx,
  of: {
    accountId: string
    communeId: string
    device: string
    secondStepAt?: Date
    /** nothing was typed or unlocked here: what asks for the password once more asks at once */
    isUnconfirmed?: true
  },
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const at = now()
  await tx.session.create({
    data: {
      tokenHash: new Uint8Array(hashOf(token)),
      accountId: of.accountId,
      communeId: of.communeId,
      device: of.device.slice(0, 200),
      secondStepAt: of.secondStepAt ?? null,
      createdAt: at,
      lastSeenAt: at,
      confirmedAt: of.isUnconfirmed ? null : at,
      endsAt: new Date(at.getTime() + env().SESSION_HOURS * 3_600_000),
    },
  })
  return token
}

/** The viewer behind a token, read anew on every request; null once it ended, idled out or was revoked. */
export async function viewerBehind(token: string): Promise<Viewer | null> {
  const idle = `${env().SESSION_IDLE_MINUTES} minutes`
  // Nobody but the login may run it (migration narrow_grants).
  const rows = await readAsLogin<{ viewer: Viewer | null }>(
    Prisma.sql`select open_session(${hashOf(token)}::bytea, ${now()}::timestamptz, ${today()}::date, ${idle}::interval) as viewer`,
  )
  return rows[0]?.viewer ?? null
}

/** Ends the session behind a token at once, everywhere. */
export async function endSession(token: string): Promise<void> {
  await asIdentity((tx) => closeSession(tx, token))
}

/** The same inside a transaction of identity. */
export async function closeSession(tx: Tx, token: string): Promise<void> {
  await tx.session.updateMany({
    where: { tokenHash: new Uint8Array(hashOf(token)), endedAt: null },
    data: { endedAt: now() },
  })
}

/** What is kept of a token. */
export function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
