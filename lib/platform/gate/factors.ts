import type { Tx } from '@/lib/platform/db/client'
import { asIdentity } from '@/lib/platform/db/transaction'
import { offeredSecret, sealSecret, stepOf, unsealSecret } from './totp'
import { holdAccount } from './one-time-code'
import { holdOwnSession } from './own-sessions'
import { newRecoveryCodes, recoveryCodeHash } from './recovery-code'

/** How an account does the second step. */
export type Factors = { appSince: Date | null; codesLeft: number; passkeys: number }

/** The same, read for the account's own page. */
export function readFactors(accountId: string): Promise<Factors> {
  return asIdentity((tx) => factorsOf(tx, accountId))
}

/** The same inside a transaction of identity, as is everything below. */
export async function factorsOf(tx: Tx, accountId: string): Promise<Factors> {
  const app = await tx.totp.findFirst({ where: { accountId, endedAt: null } })
  const codesLeft = await tx.recoveryCode.count({ where: { accountId, usedAt: null } })
  const passkeys = await tx.passkey.count({ where: { accountId } })
  return { appSince: app?.confirmedAt ?? null, codesLeft, passkeys }
}

/** What a session is offered to set an app up with; null where one is in use. */
export function readOffer(of: { accountId: string; sessionId: string }): Promise<string | null> {
  return asIdentity(async (tx) => {
    const { appSince } = await factorsOf(tx, of.accountId)
    return appSince ? null : offerTo(tx, of)
  })
}

/**
 * Takes the offered secret into use when the typed code comes from it, and opens the session that
 * showed it. Returns the codes for the day the telephone is lost.
 */
export async function setUpApp(
  tx: Tx,
  of: { accountId: string; sessionId: string },
  typed: string,
  at: Date,
): Promise<{ codes: string[] } | 'wrong' | 'in_use'> {
  const { accountId, sessionId } = of
  // Whoever took the session away has taken away what it would set up.
  if (!(await holdOwnSession(tx, of))) return 'wrong'
  if ((await factorsOf(tx, accountId)).appSince) return 'in_use'
  const secret = await offerTo(tx, of)
  const lastStep = stepOf(secret, typed, at)
  if (lastStep === null) return 'wrong'
  const data = { accountId, secret: sealSecret(accountId, secret), confirmedAt: at, lastStep }
  await tx.totp.create({ data })
  await tx.session.updateMany({ where: { id: sessionId }, data: { secondStepAt: at } })
  return { codes: await replaceRecoveryCodes(tx, accountId, at) }
}

/** Takes a code of the app, once: the next one has to be a later one. */
export async function takeAppCode(
  tx: Tx,
  accountId: string,
  typed: string,
  at: Date,
): Promise<boolean> {
  const app = await tx.totp.findFirst({ where: { accountId, endedAt: null } })
  if (!app?.secret) return false
  const step = stepOf(unsealSecret(accountId, app.secret), typed, at, app.lastStep)
  if (step === null) return false
  // Whoever came with the same code at the same moment finds it taken.
  const { count } = await tx.totp.updateMany({
    where: { id: app.id, lastStep: { lt: step } },
    data: { lastStep: step },
  })
  return count === 1
}

/** Takes a recovery code, once. */
export async function takeRecoveryCode(
  tx: Tx,
  accountId: string,
  typed: string,
  at: Date,
): Promise<boolean> {
  const { count } = await tx.recoveryCode.updateMany({
    where: { accountId, codeHash: recoveryCodeHash(accountId, typed), usedAt: null },
    data: { usedAt: at },
  })
  return count === 1
}

/** A new set in the place of the old one, which opens nothing any more. */
export async function replaceRecoveryCodes(tx: Tx, accountId: string, at: Date): Promise<string[]> {
  await holdAccount(tx, accountId)
  const codes = newRecoveryCodes()
  await tx.recoveryCode.deleteMany({ where: { accountId } })
  await tx.recoveryCode.createMany({
    data: codes.map((code) => ({
      accountId,
      codeHash: recoveryCodeHash(accountId, code),
      createdAt: at,
    })),
  })
  return codes
}

/** Takes the app and its recovery codes out of use. */
export async function endApp(tx: Tx, accountId: string, at: Date): Promise<void> {
  await holdAccount(tx, accountId)
  await tx.totp.updateMany({
    where: { accountId, endedAt: null },
    data: { secret: null, endedAt: at },
  })
  await tx.recoveryCode.deleteMany({ where: { accountId } })
}

/** Takes everything a second step could be done with out of use. */
export async function endFactors(tx: Tx, accountId: string, at: Date): Promise<void> {
  await endApp(tx, accountId, at)
  await tx.passkey.deleteMany({ where: { accountId } })
}

/** Whether a login is also somebody in another commune. */
export async function servesElsewhere(
  tx: Tx,
  of: { accountId: string; communeId: string },
): Promise<boolean> {
  const { accountId, communeId } = of
  return (await tx.person.count({ where: { accountId, communeId: { not: communeId } } })) > 0
}

async function offerTo(tx: Tx, of: { accountId: string; sessionId: string }): Promise<string> {
  const used = await tx.totp.count({ where: { accountId: of.accountId } })
  return offeredSecret(of.sessionId, used)
}
