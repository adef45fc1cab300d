import { env } from '@/lib/platform/env'

/** Where a one-time code is used, as it is printed on slips. */
export function activationAddress(): string {
  return new URL('/activate', env().APP_URL).href
}
