import type { issues as vi } from '@/lib/words/vi/issues'

export const issues = {
  required: 'This is empty.',
  too_long: 'This is too long.',
  too_short: 'This is too short.',
  too_big: 'This is larger than allowed.',
  too_small: 'This is smaller than allowed.',
  unclear: 'This could not be read. Please compare it with the example.',
} satisfies typeof vi
