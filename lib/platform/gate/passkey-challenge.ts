import { now } from '@/lib/platform/clock'
import type { Tx } from '@/lib/platform/db/client'
import { env } from '@/lib/platform/env'
import { log } from '@/lib/platform/log'
import { sealJson, unsealJson } from '@/lib/platform/sealed-json'
import { blindIndex } from '@/lib/platform/secrets'

/** What a challenge was given for: coming in, or adding a passkey to one account whose password was typed. */
export type ChallengeFor = { use: 'sign-in' } | { use: 'register'; accountId: string }

export const CHALLENGE_COOKIE = 'passkey-challenge'
const SECONDS = 300
const PLACE = 'passkey challenge'

type Kept = { challenge: string; at: number; for: ChallengeFor }

/** The cookie that ties a challenge to the browser it was given to. */
export function challengeCookie(challenge: string, of: ChallengeFor) {
  const kept: Kept = { challenge, at: now().getTime(), for: of }
  return {
    name: CHALLENGE_COOKIE,
    value: Buffer.from(sealJson(kept, PLACE)).toString('base64url'),
    path: '/',
    maxAge: SECONDS,
    httpOnly: true,
    sameSite: 'strict',
    secure: env().APP_URL.startsWith('https:'),
  } as const
}

/** The challenge in a cookie, if it was given for this and not too long ago. */
export function readChallenge(sealed: string | undefined, of: ChallengeFor): string | null {
  if (!sealed) return null
  try {
    const kept = unsealJson<Kept>(Buffer.from(sealed, 'base64url'), PLACE)
    const age = now().getTime() - kept.at
    const isSame = JSON.stringify(kept.for) === JSON.stringify(of)
    return isSame && age >= 0 && age <= SECONDS * 1000 ? kept.challenge : null
  } catch (error) {
    log().warn({ error }, 'a passkey challenge could not be read')
    return null
  }
}

/**
 * Uses a challenge up; false when it was used before. Only what was answered rightly is written down,
 * and only until it is too old to be answered again: a stranger who asks for challenges writes nothing.
 */
export async function useUpChallenge(tx: Tx, challenge: string, at: Date): Promise<boolean> {
  const tooOld = new Date(at.getTime() - 2 * SECONDS * 1000)
  await tx.passkeyChallenge.deleteMany({ where: { usedAt: { lt: tooOld } } })
  const { count } = await tx.passkeyChallenge.createMany({
    data: [{ challengeHash: blindIndex(challenge, PLACE), usedAt: at }],
    skipDuplicates: true,
  })
  return count === 1
}
