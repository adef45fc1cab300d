import { cookies } from 'next/headers'
import { env } from '@/lib/platform/env'
import { log } from '@/lib/platform/log'
import { sealJson, unsealJson } from '@/lib/platform/sealed-json'

export type FreshCodes = { accountId: string; codes: string[] }

export const FRESH_CODES = 'fresh-codes'
const PLACE = 'fresh recovery codes'
const PATH = '/me/sign-in-ways'

/**
 * Recovery codes on their way to the one page that shows them: the database keeps none that could be
 * read again, so they travel in a sealed cookie for ten minutes, or until they were put away.
 */
export function freshCodesCookie(fresh: FreshCodes) {
  return {
    name: FRESH_CODES,
    value: Buffer.from(sealJson(fresh, PLACE)).toString('base64url'),
    path: PATH,
    maxAge: 600,
    httpOnly: true,
    sameSite: 'lax',
    secure: env().APP_URL.startsWith('https:'),
  } as const
}

/** Hands them to the browser with the answer of an action. */
export async function handFreshCodes(fresh: FreshCodes): Promise<void> {
  const jar = await cookies()
  jar.set(freshCodesCookie(fresh))
}

/** The codes just made for this account in this browser, if they were not put away yet. */
export async function readFreshCodes(accountId: string): Promise<string[] | null> {
  const sealed = (await cookies()).get(FRESH_CODES)?.value
  if (!sealed) return null
  try {
    const fresh = unsealJson<FreshCodes>(Buffer.from(sealed, 'base64url'), PLACE)
    return fresh.accountId === accountId ? fresh.codes : null
  } catch (error) {
    log().warn({ error }, 'fresh recovery codes could not be read')
    return null
  }
}

/** The cookie that ends it. */
export function putAwayCookie() {
  return { name: FRESH_CODES, value: '', path: PATH, maxAge: 0 }
}
