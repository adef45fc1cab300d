import { asIdentity } from '@/lib/platform/db/transaction'
import { now } from '@/lib/platform/clock'
import { holdOpenAccount } from './one-time-code'
import { passwordFits } from './password'
import { closeSession, openSession } from './session'
import {
  countFailure,
  forgetFailures,
  queueUp,
  secondsToWait,
  takeBackFailure,
  type ThrottleKey,
} from './throttle'

export type SignInResult =
  | { kind: 'done'; token: string; accountId: string }
  | { kind: 'wrong' }
  | { kind: 'wait'; seconds: number }

/**
 * Signs a person in. The answer is the same for an unknown name, a wrong password and a disabled
 * account; only failures slow the next try down.
 */
export async function signIn(typed: {
  username: string
  password: string
  address: string
  device: string
  /** the session this browser came with: another one takes its place */
  olderToken?: string
}): Promise<SignInResult> {
  const username = tidyUsername(typed.username)
  const keys: ThrottleKey[] = [
    { kind: 'account', name: username },
    { kind: 'address', name: typed.address },
  ]
  // The try counts as a failure before it is judged, so that guesses sent side by side slow each other down.
  const { seconds, account } = await asIdentity(async (tx) => {
    await queueUp(tx, keys)
    const wait = await secondsToWait(tx, keys, now())
    if (wait === 0) await countFailure(tx, keys, now())
    return { seconds: wait, account: await tx.account.findUnique({ where: { username } }) }
  })
  if (seconds > 0) return { kind: 'wait', seconds }
  // Hashing stays outside the transaction: it is slow on purpose.
  const usable = account && account.disabledAt === null ? account : undefined
  const fits = await passwordFits(usable?.passwordHash ?? undefined, typed.password.slice(0, 1000))
  return asIdentity(async (tx) => {
    const person =
      fits && usable
        ? await tx.person.findFirst({
            where: { accountId: usable.id },
            select: { communeId: true },
            orderBy: { id: 'asc' },
          })
        : null
    if (!usable || !person) return { kind: 'wrong' as const }
    // Only the password that still holds opens: what took it away has ended every session already.
    const held = await holdOpenAccount(tx, usable.id)
    if (held?.passwordHash !== usable.passwordHash) return { kind: 'wrong' as const }
    await forgetFailures(tx, username)
    await takeBackFailure(tx, { kind: 'address', name: typed.address }, now())
    // Nobody sits at it any more: left open it would outlive its cookie, out of everybody's sight.
    if (typed.olderToken) await closeSession(tx, typed.olderToken)
    const token = await openSession(tx, {
      accountId: usable.id,
      communeId: person.communeId,
      device: typed.device,
    })
    return { kind: 'done' as const, token, accountId: usable.id }
  })
}

/** The name as it is kept, whatever its case and the spaces around it. */
export function tidyUsername(typed: string): string {
  return typed.replaceAll('\0', '').normalize('NFC').trim().toLowerCase().slice(0, 100)
}
