import { createHash } from 'node:crypto'

/** next-auth's double-submit cookie, made at the front door so that the plain form can carry its token. */
export function csrfCookie(token: string, secret: string): string {
  return `${token}|${createHash('sha256').update(`${token}${secret}`).digest('hex')}`
}

/** The cookie's name, as next-auth names it. */
export function csrfCookieName(appUrl: string): string {
  return appUrl.startsWith('https:') ? '__Host-next-auth.csrf-token' : 'next-auth.csrf-token'
}

/** The session cookie's name, as next-auth names it. */
export function sessionCookieName(appUrl: string): string {
  return appUrl.startsWith('https:')
    ? '__Secure-next-auth.session-token'
    : 'next-auth.session-token'
}

/** The session's cookie for answers that next-auth does not write, as it would write it. */
export function sessionCookie(token: string, appUrl: string, hours: number) {
  return {
    name: sessionCookieName(appUrl),
    value: token,
    // It outlives its session by a day (auth-options.ts).
    maxAge: (hours + 24) * 3600,
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: appUrl.startsWith('https:'),
  } as const
}
