import { env } from '@/lib/platform/env'

/** The provider people may sign in with beside passwords and passkeys (decision 0022). */
export type SignInProvider = {
  /** without a slash at its end */
  issuer: string
  clientId: string
  clientSecret: string
  /** what people call it */
  label: string
}

/** The one the operator configured; null where there is none. */
export function signInProvider(): SignInProvider | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_LABEL } = env()
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return null
  return {
    issuer: withoutSlash(OIDC_ISSUER),
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
    label: OIDC_LABEL ?? new URL(OIDC_ISSUER).host,
  }
}

/** Where the provider sends people back to: exactly this is registered there. */
export function returnAddress(): string {
  return new URL('/api/provider/callback', env().APP_URL).href
}

/** Issuers are written with and without a slash at the end and mean the same. */
export function withoutSlash(address: string): string {
  return address.replace(/\/$/, '')
}
