import { readCode } from '@/lib/access/one-time-code'
import { decidePassword, type PasswordIssue } from '@/lib/access/new-password'
import { now } from '@/lib/platform/clock'
import type { Tx } from '@/lib/platform/db/client'
import { asIdentity, identityWithin, inCommune } from '@/lib/platform/db/transaction'
import { writeEntry } from '@/lib/platform/entries/write-entry'
import { endEverySession } from './account-standing'
import { isCommonPassword } from './common-password'
import { hashOfCode, holdOpenAccount } from './one-time-code'
import { hashPassword } from './password'
import { tidyUsername } from './sign-in'
import { countFailure, forgetFailures, queueUp, secondsToWait, takeBackFailure } from './throttle'
import type { ThrottleKey } from './throttle'

export type ActivationResult =
  | { kind: 'done'; username: string }
  | { kind: 'wrong' }
  | { kind: 'wait'; seconds: number }
  | { kind: 'weak'; issue: PasswordIssue }

type Typed = {
  username: string
  code: string
  password: string
  again: string
  address: string
}

type OpenCode = { id: string; accountId: string; communeId: string; communeName: string }

/**
 * Opens an account, or gives it a new password, with a one-time code. An unknown name, a wrong, used or
 * ended code and a disabled account get the same answer by the same one look-up, and slow the next try
 * down as a wrong password does.
 */
export async function activateAccount(typed: Typed): Promise<ActivationResult> {
  const username = tidyUsername(typed.username)
  // Looked at first: what it says depends on nothing but what was typed.
  const facts = { username }
  const issue = decidePassword(typed.password, typed.again, facts, isCommonPassword)
  if (issue) return { kind: 'weak', issue }
  const keys: ThrottleKey[] = [
    { kind: 'account', name: username },
    { kind: 'address', name: typed.address },
  ]
  const { seconds, found } = await asIdentity(async (tx) => {
    await queueUp(tx, keys)
    const wait = await secondsToWait(tx, keys, now())
    if (wait === 0) await countFailure(tx, keys, now())
    return { seconds: wait, found: await findOpenCode(tx, username, typed.code) }
  })
  if (seconds > 0) return { kind: 'wait', seconds }
  if (!found) return { kind: 'wrong' }
  const about = decidePassword(
    typed.password,
    typed.again,
    { ...facts, ...found },
    isCommonPassword,
  )
  const passwordHash = about ? null : await hashPassword(typed.password)
  const isUsed = passwordHash !== null && (await takeCode(found, passwordHash))
  if (!isUsed && !about) return { kind: 'wrong' }
  await asIdentity(async (tx) => {
    await forgetFailures(tx, username)
    await takeBackFailure(tx, { kind: 'address', name: typed.address }, now())
  })
  return about ? { kind: 'weak', issue: about } : { kind: 'done', username }
}

/** One statement whatever is wrong, so that it takes as long for a name nobody has. */
async function findOpenCode(tx: Tx, username: string, typed: string): Promise<OpenCode | null> {
  const found = await tx.$queryRaw<OpenCode[]>`
    select k.id, k.account_id as "accountId", k.commune_id as "communeId", c.name as "communeName"
    from one_time_code k
    join account a on a.id = k.account_id
    join commune c on c.id = k.commune_id
    where k.code_hash = ${hashOfCode(readCode(typed) ?? '')} and a.username = ${username}
      and k.used_at is null and k.voided_at is null and k.ends_at > ${now()}
      and a.disabled_at is null`
  return found[0] ?? null
}

/** Uses the code, once whoever asks at the same moment; false when somebody was faster. */
async function takeCode(code: OpenCode, passwordHash: string): Promise<boolean> {
  const { accountId, communeId } = code
  const at = now()
  return inCommune({ communeId }, async (tx) => {
    const person = await tx.person.findFirst({ where: { accountId }, select: { id: true } })
    const isTaken = person && (await identityWithin(tx, () => spend(tx, code, passwordHash, at)))
    if (!isTaken) return false
    await writeEntry(tx, {
      by: { communeId, personId: person.id },
      act: 'accounts/activate',
      at,
      facts: { subject: { kind: 'person', id: person.id } },
    })
    return true
  })
}

async function spend(tx: Tx, { id, accountId }: OpenCode, passwordHash: string, at: Date) {
  if (!(await holdOpenAccount(tx, accountId))) return false
  const { count } = await tx.oneTimeCode.updateMany({
    where: { id, usedAt: null, voidedAt: null, endsAt: { gt: at } },
    data: { usedAt: at },
  })
  if (count === 0) return false
  await tx.account.update({ where: { id: accountId }, data: { passwordHash } })
  await endEverySession(tx, accountId)
  return true
}
