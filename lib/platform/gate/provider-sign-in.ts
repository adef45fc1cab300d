import { now } from '@/lib/platform/clock'
import { asIdentity } from '@/lib/platform/db/transaction'
import { holdOpenAccount } from './one-time-code'
import type { SignInProvider } from './provider'
import { readProviderAnswer, type Vouched } from './provider-answer'
import { useUpAnswer } from './provider-link'
import { readProviderRequest } from './provider-request'
import { closeSession, openSession } from './session'
import { countFailure, queueUp, secondsToWait, takeBackFailure, type ThrottleKey } from './throttle'

export type ProviderSignInResult =
  | { kind: 'done'; token: string }
  | { kind: 'unclear' }
  | { kind: 'unlinked' }
  | { kind: 'cancelled' }
  | { kind: 'down' }
  | { kind: 'wait'; seconds: number }

type Came = {
  /** what the provider wrote into the address */
  answer: URLSearchParams
  /** the browser's cookie */
  request: string | undefined
  address: string
  device: string
  olderToken: string | undefined
}

/**
 * Signs a person in whom the provider vouches for, if an account is linked. It is the first step and no
 * more: whoever does a second one does it here too. A forged answer counts as a wrong guess does.
 */
export async function signInThroughProvider(
  provider: SignInProvider,
  came: Came,
): Promise<ProviderSignInResult> {
  const address: ThrottleKey = { kind: 'address', name: came.address }
  const seconds = await asIdentity(async (tx) => {
    await queueUp(tx, [address])
    const wait = await secondsToWait(tx, [address], now())
    if (wait === 0) await countFailure(tx, [address], now())
    return wait
  })
  if (seconds > 0) return { kind: 'wait', seconds }
  const result = await judge(provider, came)
  if (result.kind !== 'unclear') {
    await asIdentity((tx) => takeBackFailure(tx, address, now()))
  }
  return result
}

async function judge(provider: SignInProvider, came: Came): Promise<ProviderSignInResult> {
  const request = readProviderRequest(came.request)
  if (request?.for.use !== 'sign-in') return { kind: 'unclear' }
  const answer = await readProviderAnswer(provider, came.answer, request)
  return answer.kind === 'vouched'
    ? enter(answer.vouched, request.challenge.state, came)
    : { kind: answer.kind }
}

/** A disabled account, and one that waits for a code to be used, get the answer of any that fails. */
function enter(vouched: Vouched, state: string, came: Came): Promise<ProviderSignInResult> {
  return asIdentity(async (tx) => {
    const at = now()
    if (!(await useUpAnswer(tx, state, at))) return { kind: 'unclear' as const }
    const link = await tx.providerLink.findFirst({ where: vouched })
    if (!link) return { kind: 'unlinked' as const }
    const { id, accountId } = link
    const account = await holdOpenAccount(tx, accountId)
    const person = await tx.person.findFirst({
      where: { accountId },
      select: { communeId: true },
      orderBy: { id: 'asc' },
    })
    if (!person || !account?.passwordHash) return { kind: 'unclear' as const }
    // Removed at this very moment: it opens nothing any more.
    const { count } = await tx.providerLink.updateMany({ where: { id }, data: { lastUsedAt: at } })
    if (count === 0) return { kind: 'unlinked' as const }
    if (came.olderToken) await closeSession(tx, came.olderToken)
    const of = { accountId, communeId: person.communeId, device: came.device }
    return { kind: 'done' as const, token: await openSession(tx, { ...of, isUnconfirmed: true }) }
  })
}
