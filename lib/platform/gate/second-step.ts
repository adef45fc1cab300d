import { Prisma } from '@/prisma/client/client'
import { now, today } from '@/lib/platform/clock'
import { asIdentity, identityWithin, inCommune, readAsLogin } from '@/lib/platform/db/transaction'
import { violatedConstraint } from '@/lib/platform/db/violation'
import { writeEntry } from '@/lib/platform/entries/write-entry'
import { env } from '@/lib/platform/env'
import { setUpApp, takeAppCode, takeRecoveryCode } from './factors'
import { hashOf } from './session'
import {
  countFailure,
  forgetFailures,
  queueUp,
  secondsToWait,
  takeBackFailure,
  type ThrottleKey,
} from './throttle'

/** A session that gave its password and may do nothing but this step. */
export type AwaitedStep = {
  step: 'code' | 'set_up' | 'passkey'
  sessionId: string
  accountId: string
  communeId: string
  personId: string
  username: string
}

export type SecondStepResult =
  | { kind: 'done'; codes: string[] }
  | { kind: 'wrong' }
  | { kind: 'wait'; seconds: number }
  | { kind: 'gone' }

/** What the session behind a token still has to do; null when it is open, over, or never was. */
export async function awaitedStep(token: string): Promise<AwaitedStep | null> {
  const idle = `${env().SESSION_IDLE_MINUTES} minutes`
  const rows = await readAsLogin<{ awaited: AwaitedStep | null }>(
    Prisma.sql`select session_step(${hashOf(token)}::bytea, ${now()}::timestamptz, ${today()}::date, ${idle}::interval) as awaited`,
  )
  return rows[0]?.awaited ?? null
}

/**
 * Does the step with what was typed: a code of the app, a recovery code, or the first code of an app
 * that is being set up. Counted and slowed down like a password; the code itself is taken in the same
 * transaction, so that of two at once one is too late.
 */
export async function takeSecondStep(typed: {
  token: string
  code: string
  recoveryCode: string
  address: string
}): Promise<SecondStepResult> {
  const awaited = await awaitedStep(typed.token)
  if (!awaited) return { kind: 'gone' }
  if (awaited.step === 'set_up') return setUpAtTheDoor(awaited, typed.code)
  if (awaited.step === 'passkey') return { kind: 'wrong' }
  const { accountId, sessionId } = awaited
  const name = `second step ${accountId}`
  const address: ThrottleKey = { kind: 'address', name: typed.address }
  const keys: ThrottleKey[] = [{ kind: 'account', name }, address]
  return asIdentity(async (tx) => {
    await queueUp(tx, keys)
    const at = now()
    const seconds = await secondsToWait(tx, keys, at)
    if (seconds > 0) return { kind: 'wait' as const, seconds }
    await countFailure(tx, keys, at)
    const isRight = typed.recoveryCode
      ? await takeRecoveryCode(tx, accountId, typed.recoveryCode, at)
      : await takeAppCode(tx, accountId, typed.code, at)
    if (!isRight) return { kind: 'wrong' as const }
    await forgetFailures(tx, name)
    await takeBackFailure(tx, address, at)
    await tx.session.updateMany({ where: { id: sessionId }, data: { secondStepAt: at } })
    return { kind: 'done' as const, codes: [] }
  })
}

/** The first step into a commune that asks for it: set up before the first page, and on the record. */
async function setUpAtTheDoor(awaited: AwaitedStep, typed: string): Promise<SecondStepResult> {
  const { communeId, personId } = awaited
  try {
    return await inCommune({ communeId }, async (tx) => {
      const at = now()
      const answer = await identityWithin(tx, () => setUpApp(tx, awaited, typed, at))
      if (answer === 'in_use') return { kind: 'gone' as const }
      if (answer === 'wrong') return { kind: 'wrong' as const }
      const facts = { subject: { kind: 'person', id: personId } }
      await writeEntry(tx, { by: { communeId, personId }, act: 'accounts/set-up-app', at, facts })
      return { kind: 'done' as const, codes: answer.codes }
    })
  } catch (error) {
    // Set up twice at the same moment: the other one counts, and its code is asked for now.
    if (violatedConstraint(error) === 'totp_one_at_a_time') return { kind: 'gone' }
    throw error
  }
}
