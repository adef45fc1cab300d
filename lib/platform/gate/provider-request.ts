import { now } from '@/lib/platform/clock'
import { env } from '@/lib/platform/env'
import { log } from '@/lib/platform/log'
import { sealJson, unsealJson } from '@/lib/platform/sealed-json'
import type { Challenge } from './provider-client'

/** What somebody went to the provider for: coming in, or linking the account whose password was typed. */
export type ProviderUse = { use: 'sign-in' } | { use: 'link'; accountId: string }

/** One way to the provider and back. */
export type ProviderRequest = {
  for: ProviderUse
  challenge: Challenge
  /** where the browser goes */
  address: string
  /** the page of ours that is wanted afterwards */
  to: string
  setOutAt: Date
}

export const PROVIDER_COOKIE = 'provider-request'
/** As long as somebody may take to type a password and a code over there. */
export const REQUEST_SECONDS = 600
const PLACE = 'provider request'

type Kept = Omit<ProviderRequest, 'setOutAt'> & { at: number }

/**
 * The cookie that ties the answer to this browser. Lax, not strict: the way back begins at the provider's
 * page, which is another site.
 */
export function providerCookie(request: Omit<ProviderRequest, 'setOutAt'>) {
  const kept: Kept = { ...request, at: now().getTime() }
  return {
    ...bareCookie(),
    value: Buffer.from(sealJson(kept, PLACE)).toString('base64url'),
    maxAge: REQUEST_SECONDS,
  } as const
}

/** The cookie that ends it. */
export function noProviderCookie() {
  return { ...bareCookie(), value: '', maxAge: 0 } as const
}

/** The request this browser set out with, if it was not too long ago. */
export function readProviderRequest(sealed: string | undefined): ProviderRequest | null {
  if (!sealed) return null
  try {
    const { at, ...request } = unsealJson<Kept>(Buffer.from(sealed, 'base64url'), PLACE)
    const age = now().getTime() - at
    const isFresh = age >= 0 && age <= REQUEST_SECONDS * 1000
    return isFresh ? { ...request, setOutAt: new Date(at) } : null
  } catch (error) {
    log().warn({ error }, 'a request to the sign-in provider could not be read')
    return null
  }
}

function bareCookie() {
  return {
    name: PROVIDER_COOKIE,
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: env().APP_URL.startsWith('https:'),
  } as const
}
