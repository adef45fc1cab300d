import type { gate as vi } from '@/lib/words/vi/gate'

export const gate = {
  title: 'Sign in',
  lead: 'For commune officers, schools and sponsoring units.',
  username: 'User name',
  password: 'Password',
  submit: 'Sign in',
  wrong: 'The user name or the password is not right. Please try again.',
  wait: (seconds: number) =>
    seconds < 90
      ? `Too many wrong tries. Please try again in ${seconds} seconds.`
      : `Too many wrong tries. Please try again in ${Math.ceil(seconds / 60)} minutes.`,
  stale: 'This sign-in page was too old. Please enter both again and sign in.',
  endedKept:
    'Your session had ended, so nothing was recorded. Sign in again: what you typed will be there.',
  endedLost:
    'Your session had ended, so nothing was recorded. Sign in again and fill in the form once more.',
  forgotten: 'Forgotten your password? Please tell your commune’s administrator.',
  signOut: 'Sign out',
} satisfies typeof vi
