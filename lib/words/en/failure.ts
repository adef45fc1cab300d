import type { failure as vi } from '@/lib/words/vi/failure'

export const failure = {
  title: 'Something failed and the page could not open',
  lead: 'You did nothing wrong. Everything already recorded is safe.',
  reference: 'If it happens again, tell the administrator this reference number',
  retry: 'Try again',
  home: 'To the front page',
} satisfies typeof vi
