import { now } from '@/lib/platform/clock'
import { asIdentity } from '@/lib/platform/db/transaction'
import { passwordFits } from './password'
import {
  countFailure,
  forgetFailures,
  queueUp,
  secondsToWait,
  takeBackFailure,
  type ThrottleKey,
} from './throttle'

export type Confirmation = { kind: 'fits' } | { kind: 'wrong' } | { kind: 'wait'; seconds: number }

/**
 * Asks somebody who is signed in for the password once more, before what a stranger at an open desk
 * must not do. Counted as a try at the door, by the same account and address.
 */
export async function confirmPassword(of: {
  accountId: string
  password: string
  address: string
}): Promise<Confirmation> {
  const address: ThrottleKey = { kind: 'address', name: of.address }
  const { seconds, account } = await asIdentity(async (tx) => {
    const found = await tx.account.findUniqueOrThrow({ where: { id: of.accountId } })
    const keys: ThrottleKey[] = [{ kind: 'account', name: found.username }, address]
    await queueUp(tx, keys)
    const wait = await secondsToWait(tx, keys, now())
    if (wait === 0) await countFailure(tx, keys, now())
    return { seconds: wait, account: found }
  })
  if (seconds > 0) return { kind: 'wait', seconds }
  if (!(await passwordFits(account.passwordHash ?? undefined, of.password.slice(0, 1000)))) {
    return { kind: 'wrong' }
  }
  await asIdentity(async (tx) => {
    await forgetFailures(tx, account.username)
    await takeBackFailure(tx, address, now())
  })
  return { kind: 'fits' }
}
