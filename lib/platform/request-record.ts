import { randomInt } from 'node:crypto'
import { frontDoor } from './gate/front-door'
import { log } from './log'
import type { Outcome } from './outcome'

/** Notes what was wanted of the ledger and how it ended; the request's line will say so. */
export function noteAct(act: string, outcome: Outcome<unknown, string>): void {
  const record = frontDoor()?.requests.getStore()
  if (!record) return
  record.act = act
  record.outcome = outcome.kind
  if (outcome.kind === 'refused') record.refusal = outcome.refusal
}

/**
 * Tells a failure once, under the number the person sees: Next's digest where the page carries one,
 * else a number of its own, which the front door writes into the answer.
 */
export function tellFailure(error: unknown, where: { route: string; kind: string }): void {
  const door = frontDoor()
  const isObject = typeof error === 'object' && error !== null
  if (isObject && door?.told.has(error)) return
  const record = door?.requests.getStore()
  const reference = digestOf(error) ?? record?.reference ?? String(randomInt(1e9, 1e10))
  if (record) Object.assign(record, { reference, isTold: true })
  if (isObject) door?.told.add(error)
  const { method, act } = record ?? {}
  log().error({ reference, method, ...where, act, error }, 'request failed')
}

function digestOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('digest' in error)) return undefined
  return /^\d{1,12}(?:@\w{1,8})?$/.exec(String(error.digest))?.[0]
}
