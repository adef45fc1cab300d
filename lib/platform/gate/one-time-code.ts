import { randomBytes } from 'node:crypto'
import { CODE_BYTES, codeEnd, codeFrom } from '@/lib/access/one-time-code'
import type { Tx } from '@/lib/platform/db/client'
import { blindIndex } from '@/lib/platform/secrets'

/** Gives an account a code and makes every older one void. Within a transaction of identity. */
export async function issueCode(
  tx: Tx,
  of: { accountId: string; communeId: string; at: Date; days: number },
): Promise<{ code: string; endsAt: Date }> {
  const { accountId, communeId, at, days } = of
  await holdAccount(tx, accountId)
  await tx.oneTimeCode.updateMany({
    where: { accountId, usedAt: null, voidedAt: null },
    data: { voidedAt: at },
  })
  const code = codeFrom(randomBytes(CODE_BYTES))
  const endsAt = codeEnd(at, days)
  await tx.oneTimeCode.create({
    data: { accountId, communeId, codeHash: hashOfCode(code), createdAt: at, endsAt },
  })
  return { code, endsAt }
}

/** Two who change how one account is entered wait for each other. */
export async function holdAccount(tx: Tx, accountId: string): Promise<void> {
  await tx.$queryRaw`select id from account where id = ${accountId}::uuid for update`
}

/**
 * The same, with the password that is in force now; null where the account is closed. What was read
 * before a hash was made or a device was asked may have been taken away in between.
 */
export async function holdOpenAccount(
  tx: Tx,
  accountId: string,
): Promise<{ passwordHash: string | null } | null> {
  await holdAccount(tx, accountId)
  const where = { id: accountId, disabledAt: null }
  return tx.account.findFirst({ where, select: { passwordHash: true } })
}

/** Keyed: whoever copies the table cannot try codes against it. */
export function hashOfCode(code: string): Uint8Array<ArrayBuffer> {
  return blindIndex(code, 'one_time_code')
}
