import type { operator as vi } from '@/lib/words/vi/operator'

export const operator = {
  frontDoorMissing: 'Start the product with npm run up: its front door is missing.',
} satisfies typeof vi
