import { operator as en } from '@/lib/words/en/operator'
import { operator as vi } from '@/lib/words/vi/operator'

/**
 * Ends a process that serves without the front door (decision 0009): its pages would have no policy,
 * would look right, and nobody would notice.
 */
export function requireFrontDoor(): void {
  if ('lalanhFrontDoor' in globalThis) return
  process.stderr.write(`${vi.frontDoorMissing}\n${en.frontDoorMissing}\n`)
  process.exit(1)
}
