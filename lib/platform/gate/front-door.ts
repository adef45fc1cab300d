import type { AsyncLocalStorage } from 'node:async_hooks'
import { operator as en } from '@/lib/words/en/operator'
import { operator as vi } from '@/lib/words/vi/operator'

/** What is known of a request while it is answered; the front door tells it when it has ended. */
export type RequestRecord = {
  method: string
  route: string
  act?: string
  outcome?: string
  refusal?: string
  reference?: string
  isTold?: boolean
}

/** What the front door (scripts/bootstrap/front-door.mjs) hands to the product behind it. */
export type FrontDoor = {
  requests: AsyncLocalStorage<RequestRecord>
  /** errors that have a line in the log */
  told: WeakSet<object>
  /** whether the process was asked to end */
  isStopping: boolean
  /** what is closed after the last answer */
  closeAtEnd: (() => Promise<void>)[]
}

/** The front door of this process; null in programs that serve nobody. */
export function frontDoor(): FrontDoor | null {
  const { lalanhFrontDoor } = globalThis as { lalanhFrontDoor?: FrontDoor }
  return lalanhFrontDoor ?? null
}

/**
 * Ends a process that serves without the front door (decision 0009): its pages would have no policy,
 * would look right, and nobody would notice.
 */
export function requireFrontDoor(): void {
  if (frontDoor()) return
  process.stderr.write(`${vi.frontDoorMissing}\n${en.frontDoorMissing}\n`)
  process.exit(1)
}
