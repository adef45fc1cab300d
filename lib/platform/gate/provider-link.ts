import type { Tx } from '@/lib/platform/db/client'
import { asIdentity } from '@/lib/platform/db/transaction'
import { blindIndex } from '@/lib/platform/secrets'
import type { SignInProvider } from './provider'
import type { Vouched } from './provider-answer'
import { REQUEST_SECONDS } from './provider-request'

/** A link as its owner knows it. */
export type ProviderLinkLine = { createdAt: Date; lastUsedAt: Date | null }

/** The account's link with the configured provider, or null. */
export function readProviderLink(
  accountId: string,
  { issuer }: SignInProvider,
): Promise<ProviderLinkLine | null> {
  return asIdentity((tx) =>
    tx.providerLink.findFirst({
      where: { accountId, issuer },
      select: { createdAt: true, lastUsedAt: true },
    }),
  )
}

/**
 * Links an account; the database refuses a second subject for it and a second account for the subject.
 * Within a transaction of identity, as is everything below.
 */
export async function addProviderLink(
  tx: Tx,
  accountId: string,
  vouched: Vouched,
  at: Date,
): Promise<void> {
  await tx.providerLink.create({ data: { accountId, ...vouched, createdAt: at } })
}

/** Takes the link off; false when there was none. */
export async function removeProviderLink(
  tx: Tx,
  of: { accountId: string; issuer: string },
): Promise<boolean> {
  const { count } = await tx.providerLink.deleteMany({ where: of })
  return count > 0
}

/**
 * Uses an answer up; false when it was used before. Only what was verified is written down, and only until
 * it is too old to come again.
 */
export async function useUpAnswer(tx: Tx, state: string, at: Date): Promise<boolean> {
  const tooOld = new Date(at.getTime() - 2 * REQUEST_SECONDS * 1000)
  await tx.providerAnswer.deleteMany({ where: { usedAt: { lt: tooOld } } })
  const { count } = await tx.providerAnswer.createMany({
    data: [{ stateHash: blindIndex(state, 'provider answer'), usedAt: at }],
    skipDuplicates: true,
  })
  return count === 1
}
