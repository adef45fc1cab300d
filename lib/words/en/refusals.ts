import type { refusals as vi } from '@/lib/words/vi/refusals'

export const refusals = {
  forbidden: () => 'Your role does not allow this.',
  form_reused: () =>
    'This form was already sent with other contents. Open the page again and resend.',
  disk_full: () =>
    'The server’s disk is full, so nothing was recorded. What you typed is still here: ask the administrator to make room, then send again.',
  busy: () =>
    'The ledger is busy, perhaps with a long list that is being written, so nothing was recorded. What you typed is still here: send again in a few minutes.',
  unconfirmed: () => 'This needs your password once more first.',
  signed_out: () =>
    'Your session has ended. What you typed is still here: sign in in another tab, come back and send again.',
} satisfies typeof vi
