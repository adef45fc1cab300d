import { now } from '@/lib/platform/clock'
import { asIdentity } from '@/lib/platform/db/transaction'
import { holdOpenAccount } from './one-time-code'
import { counterIn, credentialIdIn } from './passkey'
import { readChallenge, useUpChallenge } from './passkey-challenge'
import { closeSession, openSession } from './session'
import type { SignInResult } from './sign-in'
import { countFailure, queueUp, secondsToWait, takeBackFailure, type ThrottleKey } from './throttle'

/**
 * Signs a person in with a passkey. The device was in hand and was unlocked by its person: both steps at
 * once. An unknown passkey, another browser's challenge and a disabled account get the same answer.
 */
export async function signInWithPasskey(sent: {
  answer: string
  /** the browser's cookie */
  challenge: string | undefined
  address: string
  device: string
  olderToken: string | undefined
}): Promise<SignInResult> {
  const address: ThrottleKey = { kind: 'address', name: sent.address }
  const credentialId = credentialIdIn(sent.answer)
  const { seconds, passkey } = await asIdentity(async (tx) => {
    await queueUp(tx, [address])
    const wait = await secondsToWait(tx, [address], now())
    if (wait === 0) await countFailure(tx, [address], now())
    const found =
      credentialId === null
        ? null
        : await tx.passkey.findFirst({ where: { credentialId, account: { disabledAt: null } } })
    return { seconds: wait, passkey: found }
  })
  if (seconds > 0) return { kind: 'wait', seconds }
  const challenge = readChallenge(sent.challenge, { use: 'sign-in' })
  if (!passkey || challenge === null) return { kind: 'wrong' }
  const counter = await counterIn(sent.answer, challenge, passkey)
  if (counter === null) return { kind: 'wrong' }
  const { id, accountId } = passkey
  return asIdentity(async (tx) => {
    const at = now()
    const isOpen = (await holdOpenAccount(tx, accountId)) !== null
    if (!(await useUpChallenge(tx, challenge, at))) return { kind: 'wrong' as const }
    const person = await tx.person.findFirst({
      where: { accountId },
      select: { communeId: true },
      orderBy: { id: 'asc' },
    })
    // Removed at this very moment: it opens nothing any more.
    const { count } = await tx.passkey.updateMany({
      where: { id },
      data: { counter, lastUsedAt: at },
    })
    if (!isOpen || !person || count === 0) return { kind: 'wrong' as const }
    await takeBackFailure(tx, address, at)
    if (sent.olderToken) await closeSession(tx, sent.olderToken)
    const { communeId } = person
    const of = { accountId, communeId, device: sent.device, secondStepAt: at }
    return { kind: 'done' as const, token: await openSession(tx, of), accountId }
  })
}
