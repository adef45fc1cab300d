import { env } from '@/lib/platform/env'

/** Whether a writing request came from our own pages. A missing or `null` origin did not. */
export function isSameOrigin(headers: Headers): boolean {
  return headers.get('origin') === new URL(env().APP_URL).origin
}
