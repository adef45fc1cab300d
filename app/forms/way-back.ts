import { env } from '@/lib/platform/env'

/** Where somebody wanted to go before signing in: only places of this product are gone back to. */
export function wayBack(address: unknown): string | undefined {
  if (typeof address !== 'string' || address === '') return undefined
  const home = new URL(env().APP_URL)
  const target = URL.canParse(address, home) ? new URL(address, home) : undefined
  if (target?.origin !== home.origin || target.pathname.startsWith('/sign-in')) return undefined
  // A path that begins with two slashes would be read as another site's name.
  return `${target.pathname.replace(/^\/+/, '/')}${target.search}`
}
