import type { NextAuthOptions, User } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { env } from '@/lib/platform/env'
import { log } from '@/lib/platform/log'
import { noteAct } from '@/lib/platform/request-record'
import { refused } from '@/lib/platform/outcome'
import { clientAddress } from './client-address'
import { signIn } from './sign-in'

declare module 'next-auth/jwt' {
  interface JWT {
    /** the session's token: the only thing the cookie carries */
    sid?: string
  }
}
declare module 'next-auth' {
  interface User {
    sid?: string
  }
}

/** next-auth keeps the cookie; who somebody is and whether it still holds is read from the session row. */
export function authOptions(olderToken: string | undefined): NextAuthOptions {
  const { SESSION_SECRET, SESSION_HOURS, APP_URL } = env()
  return {
    secret: SESSION_SECRET,
    useSecureCookies: APP_URL.startsWith('https:'),
    // The cookie outlives its session by a day, so that a form left open over night is told that the
    // session ended and keeps what was typed, instead of being turned away as a stranger's.
    session: { strategy: 'jwt', maxAge: (SESSION_HOURS + 24) * 3600 },
    // The cookie is the random token itself: there is nothing in it to encrypt, and unpacking an
    // encrypted one on every request would cost as much as asking the database for its session.
    jwt: {
      encode: ({ token }) => Promise.resolve(token?.sid ?? ''),
      decode: ({ token }) => Promise.resolve(token ? { sid: token } : null),
    },
    pages: { signIn: '/sign-in', error: '/sign-in', signOut: '/' },
    providers: [
      Credentials({
        credentials: { username: {}, password: {} },
        async authorize(typed, request): Promise<User | null> {
          const headers = new Headers(request.headers as Record<string, string>)
          const result = await signIn({
            username: typed?.username ?? '',
            password: typed?.password ?? '',
            address: clientAddress(headers),
            device: headers.get('user-agent') ?? '',
            olderToken,
          }).catch((error: unknown) => {
            log().error({ error }, 'sign-in failed')
            throw new Error('failed')
          })
          // A wave of guesses is seen in the log, whoever is guessed at.
          if (result.kind !== 'done') noteAct('sign-in', refused(result.kind))
          // next-auth carries an error's text into the address: a word and a number, nothing else.
          if (result.kind === 'wait') throw new Error(`wait-${result.seconds}`)
          return result.kind === 'done' ? { id: result.accountId, sid: result.token } : null
        },
      }),
    ],
    callbacks: {
      // Asked once, when somebody signs in: nothing else of next-auth is reachable.
      jwt: ({ user }) => ({ sid: user.sid }),
      redirect: ({ url, baseUrl }) => {
        const target = new URL(url, baseUrl)
        return target.origin === baseUrl ? target.toString() : `${baseUrl}/home`
      },
    },
  }
}
