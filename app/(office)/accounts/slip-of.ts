import { writtenCode, type Slip } from '@/lib/access/one-time-code'
import type { Once } from '@/lib/platform/outcome'

/** What the slip shows, while it can be shown: the same form sent again has nothing left of it. */
export function slipOf(given: {
  personId: string
  slip: Once<Slip> | null
}): Record<string, string> | undefined {
  if (!given.slip) return undefined
  const slip = given.slip.show()
  return { ...slip, code: writtenCode(slip.code), personId: given.personId }
}
